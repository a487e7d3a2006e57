import { makeStyles, tokens } from "@fluentui/react-components";
import type { Paragraph } from "../core/facts/report";
import { clipOfParagraphs } from "./clip";
import { CopyButton } from "./CopyButton";
import { CopyByHand } from "./CopyByHand";
import { ParagraphItem } from "./ParagraphItem";
import { SectionTitle } from "./SectionTitle";
import { useCopier } from "./use-copier";

interface ParagraphListProps {
  readonly paragraphs: readonly Paragraph[];
  /** Speaks to people who use a screen reader. */
  readonly announce: (text: string) => void;
}

const ALL = "all";
const TITLE_ID = "paragraphs-title";

/** The drafted paragraphs, each and all to copy. Nothing where none was drafted. */
export function ParagraphList({ paragraphs, announce }: ParagraphListProps) {
  const styles = useStyles();
  const copier = useCopier(announce);
  if (paragraphs.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby={TITLE_ID}>
      <div className={styles.top}>
        <SectionTitle id={TITLE_ID}>Draft paragraphs</SectionTitle>
        <CopyButton
          id={ALL}
          label="Copy all"
          fullLabel="Copy all paragraphs"
          state={copier.state}
          onCopy={() => {
            copier.copy({ id: ALL, name: "all paragraphs", clip: clipOfParagraphs(paragraphs) });
          }}
        />
      </div>
      <CopyByHand id={ALL} state={copier.state} />
      {paragraphs.map((paragraph) => (
        <ParagraphItem key={paragraph.id} paragraph={paragraph} copier={copier} />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});
