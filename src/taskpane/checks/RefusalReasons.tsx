import { makeStyles, tokens } from "@fluentui/react-components";
import type { showCell } from "../../app/show-cell";
import type { ReportedFinding } from "../../core/facts/report";
import { FindingItem } from "./FindingItem";
import { PlainList } from "../shell/PlainList";
import { SectionTitle } from "../shell/SectionTitle";

interface RefusalReasonsProps {
  readonly reasons: readonly ReportedFinding[];
  readonly showCell: typeof showCell;
}

const TITLE_ID = "refusal-title";

/** Why nothing was written, apart from what else was found on the way there. */
export function RefusalReasons({ reasons, showCell }: RefusalReasonsProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>Why nothing was written</SectionTitle>
      <PlainList>
        {reasons.map((finding, index) => (
          <FindingItem key={index} finding={finding} showCell={showCell} />
        ))}
      </PlainList>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
