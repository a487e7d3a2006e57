import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PaneTitleProps {
  /** What can be asked for from anywhere in the pane. */
  readonly children: ReactNode;
}

/** The product's mark and name, which stay in view however far the pane is scrolled. */
export function PaneTitle({ children }: PaneTitleProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.brand}>
        <img
          alt=""
          width={32}
          height={32}
          src="assets/icons/quartile-32.png"
          srcSet="assets/icons/quartile-32.png, assets/icons/quartile-64.png 2x"
        />
        <Text as="h1" className={styles.name} size={500} weight="semibold">
          Quartile
        </Text>
      </div>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalXS,
    // From edge to edge, over what passes below it.
    margin: `calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingHorizontalL}) 0`,
    // Excel lays its own small menu over the top right corner.
    padding: `${tokens.spacingVerticalS} 34px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // In a pane that is as low or narrow as at 200% it would cover too much.
    "@media (min-width: 220px) and (min-height: 400px)": { position: "sticky", top: 0, zIndex: 1 },
  },
  brand: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { margin: 0, overflowWrap: "normal" },
});
