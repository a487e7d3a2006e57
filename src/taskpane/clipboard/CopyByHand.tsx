import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { CopyState } from "./use-copier";

interface CopyByHandProps {
  readonly id: string;
  readonly state: CopyState;
}

/** The text in a box with all of it selected, where the browser would not copy it. Otherwise nothing. */
export function CopyByHand({ id, state }: CopyByHandProps) {
  return state.kind === "blocked" && state.id === id ? <SelectedText text={state.plain} /> : null;
}

function SelectedText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const labelId = useId();

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);

  return (
    <div className={styles.frame}>
      <Text id={labelId} size={200} weight="semibold">
        Copying is blocked here. Press Ctrl+C (⌘C on a Mac).
      </Text>
      <textarea ref={box} className={styles.box} aria-labelledby={labelId} readOnly rows={6} value={text} />
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  box: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
