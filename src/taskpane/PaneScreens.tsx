import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SelfTestStore } from "../app/self-test-state";
import { App, type Stores } from "./App";
import type { PaneActions } from "./shell/pane-actions";
import { PaneScreen } from "./shell/PaneScreen";
import { TakesFocus } from "./shell/TakesFocus";
import { useScreen } from "./shell/use-screen";

interface PaneScreensProps {
  readonly stores: Stores & { readonly selfTest: SelfTestStore };
  readonly actions: PaneActions;
}

/** The pane's usual screen, with the ways to those that take its place: mapping ranges, and the self-test. */
export function PaneScreens({ stores, actions }: PaneScreensProps) {
  const styles = useStyles();
  const { screen, left, begun, open, back } = useScreen(stores.refresh, stores.explain);
  return (
    <>
      <OnView when={screen === "usual"}>
        <App
          stores={stores}
          actions={actions}
          isOnView={screen === "usual"}
          mapRanges={
            <TakesFocus when={left === "mapping"}>
              <Button
                onClick={() => {
                  open("mapping");
                }}
              >
                Map my ranges
              </Button>
            </TakesFocus>
          }
        />
        <TakesFocus when={left === "self-test"} className={styles.foot}>
          <Link
            as="button"
            onClick={() => {
              open("self-test");
            }}
          >
            Test this Excel
          </Link>
          <Link href="support.html" target="_blank" rel="noopener">
            Help and accessibility
          </Link>
        </TakesFocus>
      </OnView>
      {begun.includes("mapping") ? (
        <OnView when={screen === "mapping"}>
          <PaneScreen title="Map my ranges" onBack={back} load={() => import("./mapping/MapRanges")}>
            {({ MapRanges }) => <MapRanges actions={actions.mapping} showCell={actions.showCell} />}
          </PaneScreen>
        </OnView>
      ) : null}
      {begun.includes("self-test") ? (
        <OnView when={screen === "self-test"}>
          <PaneScreen title="Test this Excel" onBack={back} load={() => import("./self-test/SelfTestScreen")}>
            {({ SelfTestScreen }) => <SelfTestScreen store={stores.selfTest} showCell={actions.showCell} />}
          </PaneScreen>
        </OnView>
      ) : null}
    </>
  );
}

/** Keeps what somebody has begun while another screen is on view. */
function OnView({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.screen} hidden={!when}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    "&[hidden]": { display: "none" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    paddingTop: tokens.spacingVerticalS,
  },
});
