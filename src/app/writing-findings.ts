import { formatList } from "../core/format/list";
import { error, type Finding, formatSource, note, warning } from "../core/workbook/finding";
import type { HandChange } from "../excel/hand-changes";
import type { LeftOver, Misread, Written } from "../excel/write-sheets";

/** What the owner must hear of once sheets are written: what was written over, what is kept, what Excel holds otherwise. */
export function writingFindings({ handChanges, withoutRow, misreads }: Written): readonly Finding[] {
  return [...handChanges.map(changedByHand), ...withoutRow.map(keptWithoutRow), ...misreads.map(writtenDifferently)];
}

function changedByHand({ source, text }: HandChange): Finding {
  return warning("changed-by-hand", {
    message: `${formatSource(source)} was changed by hand and has been written over. It held: “${text}”.`,
    advice:
      "If the words should stay, put them into “Your text” or the Commentary table; our other cells are made afresh.",
    source,
  });
}

function keptWithoutRow({ sheet, row, texts }: LeftOver): Finding {
  return note("kept-without-row", {
    message: `${row} is no longer on ${sheet}. What stood beside it is kept until it comes back: ${formatList(texts.map((text) => `“${text}”`))}.`,
    advice: "Copy it from here if it is needed elsewhere.",
  });
}

function writtenDifferently({ source, wanted, found }: Misread): Finding {
  return error("written-differently", {
    message: `Excel holds “${String(found)}” in ${formatSource(source)} where Quartile wrote “${String(wanted)}”.`,
    advice: "Do not use the sheet. Refresh again; if it stays, send this line to support.",
    source,
  });
}
