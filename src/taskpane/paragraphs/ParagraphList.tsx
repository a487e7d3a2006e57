import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { OwnTexts } from "../../app/own-text-drafts";
import type { showCell } from "../../app/show-cell";
import { isToFillIn } from "../../core/facts/prompt";
import type { Report } from "../../core/facts/report";
import type { AuthorWish } from "../../core/author/author-request";
import { clipOfReport } from "../clipboard/clip";
import { CopyButton } from "../clipboard/CopyButton";
import { CopyByHand } from "../clipboard/CopyByHand";
import { ParagraphItem } from "./ParagraphItem";
import { PublishControl } from "./PublishControl";
import { sayToFillIn } from "./say-to-fill-in";
import { SectionTitle } from "../shell/SectionTitle";
import { useCopier } from "../clipboard/use-copier";

interface ParagraphListProps {
  readonly report: Report;
  readonly isPublished: boolean;
  readonly showCell: typeof showCell;
  /** While a refresh runs another cannot be asked for. */
  readonly isBusy: boolean;
  /** Refreshes with a wish: figures brought up to date, or a publication. */
  readonly ask: (wish: AuthorWish) => void;
  readonly ownTexts: OwnTexts;
  /** Speaks to people who use a screen reader. */
  readonly announce: (text: string) => void;
}

const ALL = "all";
const TITLE_ID = "paragraphs-title";

/** The report's paragraphs, each and all to copy. Nothing where none was drafted. */
export function ParagraphList({ report, isPublished, showCell, isBusy, ask, ownTexts, announce }: ParagraphListProps) {
  const styles = useStyles();
  const copier = useCopier(announce);
  const { period } = report;
  if (report.paragraphs.length === 0) return null;
  const paragraphs = report.paragraphs.map(ownTexts.withSaved);
  const toFillIn = paragraphs.filter(isToFillIn).length;
  return (
    <section className={styles.list} aria-labelledby={TITLE_ID}>
      <div className={styles.top}>
        <SectionTitle id={TITLE_ID}>Draft paragraphs</SectionTitle>
        <CopyButton
          id={ALL}
          label="Copy all"
          name="paragraphs"
          state={copier.state}
          onCopy={() => {
            copier.copy({
              id: ALL,
              name: toFillIn === 0 ? "all paragraphs" : `all paragraphs; ${sayToFillIn(toFillIn)}`,
              clip: clipOfReport({ ...report, paragraphs }),
            });
          }}
        />
      </div>
      <CopyByHand id={ALL} state={copier.state} />
      {toFillIn === 0 ? null : (
        <Text size={200}>{sayToFillIn(toFillIn)}. Copies and files have them in square brackets.</Text>
      )}
      {report.paragraphs.map((paragraph) => (
        <ParagraphItem
          key={paragraph.id}
          paragraph={paragraph}
          copier={copier}
          showCell={showCell}
          ownTexts={ownTexts}
          isBusy={isBusy}
          onUpdate={(key) => {
            ask({ kind: "update-figures", of: [key] });
          }}
        />
      ))}
      <PublishControl
        period={period}
        isPublished={isPublished}
        toFillIn={toFillIn}
        isBusy={isBusy}
        onPublish={() => {
          ask({ kind: "publish" });
        }}
      />
    </section>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});
