import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Paragraph } from "../core/facts/report";
import { clipOfParagraph } from "./clip";
import { CopyButton } from "./CopyButton";
import { CopyByHand } from "./CopyByHand";
import type { Copier } from "./use-copier";

interface ParagraphItemProps {
  readonly paragraph: Paragraph;
  readonly copier: Copier;
}

/** One paragraph or heading, with its number and its copy button. */
export function ParagraphItem({ paragraph, copier }: ParagraphItemProps) {
  const styles = useStyles();
  const { id, kind, number, text } = paragraph;
  const name = nameOf(paragraph);
  const isHeading = kind === "heading";
  return (
    <div className={styles.item}>
      <div className={styles.top}>
        {isHeading ? (
          <Text as="h3" className={styles.text} weight="semibold">
            {text}
          </Text>
        ) : (
          <span className={styles.label}>{number ?? KIND_WORDS[kind]}</span>
        )}
        <CopyButton
          id={id}
          label="Copy"
          fullLabel={`Copy ${name}`}
          state={copier.state}
          onCopy={() => {
            copier.copy({ id, name, clip: clipOfParagraph(paragraph) });
          }}
        />
      </div>
      {isHeading ? null : (
        <Text as="p" className={styles.text}>
          {text}
        </Text>
      )}
      <CopyByHand id={id} state={copier.state} />
    </div>
  );
}

/** What stands where a paragraph has no number. */
const KIND_WORDS: Readonly<Record<Paragraph["kind"], string>> = {
  heading: "Heading",
  opening: "Opening",
  tally: "Summary",
  indicator: "Indicator",
  commentary: "Commentary",
  closing: "Closing",
};

function nameOf({ kind, number, text }: Paragraph): string {
  if (kind === "heading") return `heading “${text}”`;
  return number === null ? `paragraph “${text}”` : `paragraph ${number}`;
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase500,
  },
  label: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  // A commentary keeps the line breaks that its author typed.
  text: { margin: 0, whiteSpace: "pre-line", minWidth: 0 },
});
