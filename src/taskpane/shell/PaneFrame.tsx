import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { usePaneTheme } from "./pane-theme";
import { PaneTitle } from "./PaneTitle";

interface PaneFrameProps {
  /** Stands beside the product's name on every screen. */
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

/** What every screen of the pane stands in: Excel's theme, the product's name and the net for errors. */
export function PaneFrame({ beside, children }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()}>
      <main className={styles.main}>
        <PaneTitle>{beside}</PaneTitle>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  main: {
    // Not on the provider, whose looks every list that opens over the pane takes on: it would cover the pane.
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    maxWidth: "40rem",
    padding: tokens.spacingHorizontalL,
    // Also inside message bars, whose width follows their longest word.
    overflowWrap: "anywhere",
    // At 200% a pane is 175 pixels wide, and fields would be as wide as their longest choice.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Input, & .fui-Select__select, & .fui-Input__input": { minWidth: 0, width: "100%" },
  },
});
