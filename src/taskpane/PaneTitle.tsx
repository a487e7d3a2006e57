import { makeStyles, Text, tokens } from "@fluentui/react-components";

/** The product's mark and name. */
export function PaneTitle() {
  const styles = useStyles();
  return (
    <div className={styles.row}>
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
  );
}

const useStyles = makeStyles({
  // Excel lays its own small menu over the top right corner.
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, paddingRight: "34px" },
  name: { margin: 0, overflowWrap: "normal" },
});
