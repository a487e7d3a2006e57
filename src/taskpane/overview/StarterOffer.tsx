import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { createStarter } from "../../app/create-workbook";
import { FaultText } from "../shell/FaultText";

interface StarterOfferProps {
  readonly createStarter: typeof createStarter;
  readonly onCreated: () => void;
}

/** For a workbook without any of the tables: the way to get them, with examples to write over. */
export function StarterOffer({ createStarter: create, onCreated }: StarterOfferProps) {
  const styles = useStyles();
  const [state, setState] = useState<"idle" | "working" | { readonly advice: string }>("idle");
  const start = async (): Promise<void> => {
    setState("working");
    const made = await create();
    if (made.ok) {
      onCreated();
      return;
    }
    setState({ advice: `${made.fault.title} ${made.fault.advice}` });
  };
  return (
    <div className={styles.offer}>
      <Text as="p" className={styles.text}>
        This workbook has no indicator tables yet. Quartile can add them on new sheets, with the figures of a council
        that does not exist: write over them, then refresh.
      </Text>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state === "working"}
        onClick={() => void start()}
      >
        {state === "working" ? "Creating…" : "Create starter workbook"}
      </Button>
      {typeof state === "string" ? null : <FaultText>{state.advice}</FaultText>}
    </div>
  );
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});
