import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PlainListProps {
  /** Items of a list. */
  readonly children: ReactNode;
}

/** A list without bullets, its items set apart by space. */
export function PlainList({ children }: PlainListProps) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});
