import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../core/facts/report";
import { type SaidChange, sayChanges } from "../../core/facts/say-changes";
import { FoldTitle } from "../shell/FoldTitle";
import { SectionTitle } from "../shell/SectionTitle";
import { PlainList } from "../shell/PlainList";

interface ChangeListProps {
  readonly changes: Report["changes"];
}

const TITLE_ID = "changes-title";

/** The figures that are not what they were at the last refresh or when they were published. Nothing where all are. */
export function ChangeList({ changes }: ChangeListProps) {
  const styles = useStyles();
  const said = sayChanges(changes);
  if (said.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>What changed</SectionTitle>
      {said.map(({ title, changes: moved }) => (
        <details key={title}>
          <FoldTitle>{title}</FoldTitle>
          <PlainList>
            {moved.map((change) => (
              <ChangeItem key={change.subject} change={change} />
            ))}
          </PlainList>
        </details>
      ))}
    </section>
  );
}

function ChangeItem({ change: { subject, move } }: { readonly change: SaidChange }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Text size={200} className={styles.quiet}>
        {subject}
      </Text>
      <Text>{move}</Text>
    </li>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
});
