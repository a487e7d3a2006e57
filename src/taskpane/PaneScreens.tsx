import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { SelfTestStore } from "../app/self-test-state";
import { whenLoaded } from "../app/when-loaded";
import type { PaneActions } from "./pane-actions";
import type { SelfTestScreen } from "./SelfTestScreen";
import { FaultText } from "./FaultText";

interface PaneScreensProps {
  readonly store: SelfTestStore;
  readonly showCell: PaneActions["showCell"];
  /** The pane's usual screen. It stays while the test is on view: somebody may have begun to write there. */
  readonly children: ReactNode;
}

type Door =
  | { readonly kind: "shut" }
  | { readonly kind: "open"; readonly Screen: typeof SelfTestScreen }
  | { readonly kind: "stuck"; readonly why: string };

/** The pane's usual screen with the quiet way to the self-test at its foot; or the self-test, loaded when first asked for. */
export function PaneScreens({ store, showCell, children }: PaneScreensProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [door, setDoor] = useState<Door>({ kind: "shut" });
  const isTesting = state.kind !== "closed" && door.kind === "open";
  const button = useFocusAfter(isTesting);
  const enter = async (): Promise<void> => {
    const loaded = await whenLoaded(
      () => import("./SelfTestScreen"),
      ({ SelfTestScreen: Screen }) => Promise.resolve({ ok: true as const, value: Screen }),
    );
    if (!loaded.ok) {
      setDoor({ kind: "stuck", why: `${loaded.fault.title} ${loaded.fault.advice}` });
      return;
    }
    setDoor({ kind: "open", Screen: loaded.value });
    store.open();
  };
  return (
    <>
      <div className={styles.usual} hidden={isTesting}>
        {children}
        <div className={styles.foot} ref={button}>
          <Link as="button" onClick={() => void enter()}>
            Test this Excel
          </Link>
          {door.kind === "stuck" ? <FaultText>{door.why}</FaultText> : null}
        </div>
      </div>
      {isTesting ? <door.Screen store={store} state={state} showCell={showCell} /> : null}
    </>
  );
}

/** Where the keyboard goes when the test is left: back to the button that opened it. */
function useFocusAfter(isTesting: boolean) {
  const holder = useRef<HTMLDivElement>(null);
  const was = useRef(isTesting);
  useEffect(() => {
    if (was.current && !isTesting) holder.current?.querySelector("button")?.focus();
    was.current = isTesting;
  }, [isTesting]);
  return holder;
}

const useStyles = makeStyles({
  usual: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    "&[hidden]": { display: "none" },
  },
  foot: {
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    paddingTop: tokens.spacingVerticalS,
  },
});
