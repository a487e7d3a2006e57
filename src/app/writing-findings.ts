import { formatList } from "../core/format/list";
import { error, type Finding, formatSource, note, warning } from "../core/workbook/finding";
import type { HandChange } from "../excel/own-sheets/hand-changes";
import type { LeftOver, Misread, PutAway, Written } from "../excel/write/write-sheets";

/** What the owner must hear of once sheets are written: what was written over, what is kept, what Excel holds otherwise. */
export function writingFindings({ putAway, handChanges, withoutRow, misreads }: Written): readonly Finding[] {
  return [
    ...putAway.map(wasPutAway),
    ...handChanges.map(changedByHand),
    ...withoutRow.map(keptWithoutRow),
    ...misreads.map(writtenDifferently),
  ];
}

const PUT_AWAY = {
  filter: {
    done: (sheet: string) => `The filter on ${sheet} was cleared, since Excel would write figures into other rows.`,
    advice: "Filter again if it is still needed.",
  },
  "total-row": {
    done: (sheet: string) =>
      `The total row of the table on ${sheet} was switched off, since the last row would have become it.`,
    advice: "Put totals of your own below the table, on a row that is not the table's.",
  },
} as const;

function wasPutAway({ sheet, what }: PutAway): Finding {
  return note("put-away", {
    message: what.map((one) => PUT_AWAY[one].done(sheet)).join(" "),
    advice: what.map((one) => PUT_AWAY[one].advice).join(" "),
  });
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
