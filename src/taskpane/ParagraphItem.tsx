import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { showCell } from "../app/show-cell";
import type { Paragraph } from "../core/facts/report";
import { clipOfParagraph } from "./clip";
import { CopyButton } from "./CopyButton";
import { CopyByHand } from "./CopyByHand";
import { FigureText } from "./FigureText";
import { OwnTextNotice } from "./OwnTextNotice";
import type { Copier } from "./use-copier";

interface ParagraphItemProps {
  readonly paragraph: Paragraph;
  readonly copier: Copier;
  readonly showCell: typeof showCell;
  /** Brings the figures of the author's text with this key up to date. */
  readonly onUpdate: (key: string) => void;
}

/** One paragraph or heading, with its number and its copy button; of a paragraph the author's text where there is one. */
export function ParagraphItem({ paragraph, copier, showCell, onUpdate }: ParagraphItemProps) {
  const styles = useStyles();
  const { id, kind, text, own } = paragraph;
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
          <span className={styles.label}>{labelOf(paragraph)}</span>
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
          {own !== null && own.text !== "" ? own.text : <FigureText paragraph={paragraph} showCell={showCell} />}
        </Text>
      )}
      {own === null ? null : (
        <OwnTextNotice
          own={own}
          name={name}
          onUpdate={() => {
            onUpdate(own.key);
          }}
        />
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

function labelOf({ kind, number, own }: Paragraph): string {
  const label = number === null ? KIND_WORDS[kind] : String(number);
  return own !== null && own.text !== "" ? `${label} · your text` : label;
}

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
