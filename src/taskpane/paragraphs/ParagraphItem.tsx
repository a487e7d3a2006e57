import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { isUnsaved, type OwnTexts } from "../../app/own-text-drafts";
import type { showCell } from "../../app/show-cell";
import type { Paragraph } from "../../core/facts/report";
import { isToFillIn } from "../../core/facts/prompt";
import { finalText } from "../../core/facts/final-text";
import { clipOfParagraph } from "../clipboard/clip";
import { CopyButton } from "../clipboard/CopyButton";
import { CopyByHand } from "../clipboard/CopyByHand";
import { FaultText } from "../shell/FaultText";
import { FigureText } from "./FigureText";
import { OwnTextNotice } from "./OwnTextNotice";
import { OwnTextEditor } from "./OwnTextEditor";
import type { Copier } from "../clipboard/use-copier";
import { useShowCell } from "../shell/use-show-cell";

interface ParagraphItemProps {
  readonly paragraph: Paragraph;
  readonly copier: Copier;
  readonly showCell: typeof showCell;
  /** Brings the figures of the author's text with this key up to date. */
  readonly onUpdate: (key: string) => void;
  readonly ownTexts: OwnTexts;
  readonly isBusy: boolean;
}

/** One paragraph or heading, with its number and its copy button; of a paragraph the author's text where there is one. */
export function ParagraphItem({
  paragraph: reported,
  copier,
  showCell,
  onUpdate,
  ownTexts,
  isBusy,
}: ParagraphItemProps) {
  const styles = useStyles();
  const paragraph = ownTexts.withSaved(reported);
  const { id, kind, text, own } = paragraph;
  const draft = reported.own === null ? null : ownTexts.draftOf(reported.own);
  const buttons = useFocusWhenClosed(isUnsaved(draft));
  const { show, why } = useShowCell(showCell);
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
        <div ref={buttons} className={styles.buttons}>
          {reported.own === null || isUnsaved(draft) ? null : (
            <EditButton
              name={name}
              onEdit={() => {
                if (reported.own !== null) ownTexts.type(reported.own, finalText(paragraph));
              }}
            />
          )}
          <CopyButton
            id={id}
            label="Copy"
            name={name}
            state={copier.state}
            onCopy={() => {
              copier.copy({ id, name, clip: clipOfParagraph(paragraph) });
            }}
          />
        </div>
      </div>
      {isHeading ? null : (
        <Text as="p" className={styles.text}>
          {own !== null && own.text !== "" ? own.text : <FigureText paragraph={paragraph} onShow={show} />}
        </Text>
      )}
      {why === null ? null : <FaultText>{why}</FaultText>}
      {own === null ? null : (
        <OwnTextNotice
          own={own}
          name={name}
          isBusy={isBusy}
          onUpdate={() => {
            onUpdate(own.key);
          }}
        />
      )}
      {draft?.kind === "saved" ? (
        <Text role="status" size={200}>
          Saved on the Narrative sheet. Check its figures yourself: a refresh names only those that change later.
        </Text>
      ) : null}
      {reported.own !== null && isUnsaved(draft) ? (
        <OwnTextEditor own={reported.own} draft={draft} name={name} start={finalText(paragraph)} ownTexts={ownTexts} />
      ) : null}
      <CopyByHand id={id} state={copier.state} />
    </div>
  );
}

interface EditButtonProps {
  readonly name: string;
  readonly onEdit: () => void;
}

/** Begins an author's own words, from what stands there. */
function EditButton({ name, onEdit }: EditButtonProps) {
  return (
    <Button size="small" aria-label={`Edit ${name}`} onClick={onEdit}>
      Edit
    </Button>
  );
}

/** Where the keyboard goes when the editor closes under it: back to the first button, which opened it. */
function useFocusWhenClosed(isOpen: boolean) {
  const buttons = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) buttons.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return buttons;
}

/** What stands where a paragraph has no number. */
const KIND_WORDS: Readonly<Record<Paragraph["kind"], string>> = {
  heading: "Heading",
  opening: "Opening",
  tally: "Summary",
  indicator: "Indicator",
  prompt: "Reason and action",
  listed: "List",
  others: "Others",
  commentary: "Commentary",
  closing: "Closing",
  abbreviations: "Abbreviations",
  recommendation: "Recommendation",
};

function labelOf(paragraph: Paragraph): string {
  const { kind, number, own } = paragraph;
  const label = number === null ? KIND_WORDS[kind] : String(number);
  if (isToFillIn(paragraph)) return `${label} · to fill in`;
  return own !== null && own.text !== "" ? `${label} · your text` : label;
}

function nameOf({ kind, number, ref, text }: Paragraph): string {
  if (kind === "heading") return `heading “${text}”`;
  if (kind === "prompt") return `reason and action of ${ref ?? ""}`;
  return number === null ? `paragraph “${text}”` : `paragraph ${number}`;
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase500,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  label: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  // A commentary keeps the line breaks that its author typed.
  text: { margin: 0, whiteSpace: "pre-line", minWidth: 0 },
});
