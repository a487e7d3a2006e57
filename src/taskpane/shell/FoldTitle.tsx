import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface FoldTitleProps {
  readonly children: ReactNode;
}

/** The line that opens and closes what is folded away below it. */
export function FoldTitle({ children }: FoldTitleProps) {
  const styles = useStyles();
  // In Excel on the web Microsoft's library moves the keyboard on, and passes by a summary that has no tabindex.
  return (
    <summary className={styles.title} tabIndex={0}>
      {children}
    </summary>
  );
}

const useStyles = makeStyles({ title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } });
