import { REFRESH } from "../core/findings/catalogue/refresh";
import { formatList } from "../core/format/list";
import { type Finding, finding } from "../core/findings/finding";
import { formatSource } from "../core/format/source";
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

function wasPutAway({ sheet, what }: PutAway): Finding {
  const [only, other] = what;
  return finding(REFRESH, "put-away", { kind: only === undefined || other !== undefined ? "both" : only, sheet });
}

function changedByHand({ source, text }: HandChange): Finding {
  return finding(REFRESH, "changed-by-hand", { cell: formatSource(source), text }, { source });
}

function keptWithoutRow({ sheet, row, texts }: LeftOver): Finding {
  return finding(REFRESH, "kept-without-row", { row, sheet, texts: formatList(texts.map((text) => `“${text}”`)) });
}

function writtenDifferently({ source, wanted, found }: Misread): Finding {
  return finding(
    REFRESH,
    "written-differently",
    { found: String(found), cell: formatSource(source), wanted: String(wanted) },
    { source },
  );
}
