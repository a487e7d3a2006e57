import type { Cell, CellValue } from "../library/types";
import type { Sheet } from "../book/book";
import { eachCell } from "../book/sheet-cells";
import { partText, setPartText, type Parts } from "../library/package-parts";

/*
 * A file spells what XML cannot hold as `_xHHHH_`, and an underscore that would read as such as `_x005F_` (ISO/IEC 29500-1,
 * 22.9.2.19, ST_Xstring). The library leaves control characters so spelt, in results all of them, and drops those that it
 * writes. So it is given each UTF-16 code unit that is spelt as one character of the last private plane, 0x100000 further.
 */

const STAND_INS = 0x100000;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const STAND_IN = /[\u{100000}-\u{10FFFF}]/u;
const EACH_STAND_IN = new RegExp(STAND_IN, "gu");
/** Characters of the plane itself are spelt too, so that none is taken for one that stands in. */
const TO_SPELL =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF\p{Cs}\u{100000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)/u;
const EACH_TO_SPELL = new RegExp(TO_SPELL, "gu");

const TEXTS = /(<(?:\w+:)?[tv](?:\s[^>]*)?>)([^<]+)/g;

const standInFor = (unit: number): string => String.fromCodePoint(STAND_INS + unit);
const unitOf = (standIn: string): number => (standIn.codePointAt(0) ?? STAND_INS) - STAND_INS;
const withStandIns = (text: string): string =>
  text.replace(EACH_TO_SPELL, (spelt) => spelt.split("").map((unit) => standInFor(unit.charCodeAt(0))).join("")); // prettier-ignore
const withoutStandIns = (text: string): string =>
  text.replace(EACH_STAND_IN, (standIn) => String.fromCharCode(unitOf(standIn)));

/** Makes the escapes in the texts of a package's cells characters that stand in for them; true where there were any. */
export function readEscapes(parts: Parts): boolean {
  return changeTexts(parts, (xml) => {
    if (!xml.includes("_x") && !STAND_IN.test(xml)) return xml;
    return xml.replace(TEXTS, (_, tag: string, text: string) => {
      const own = text.replace(EACH_STAND_IN, (character) => withStandIns(character));
      return tag + own.replace(ESCAPE, (__, hex: string) => standInFor(parseInt(hex, 16)));
    });
  });
}

/** Spells what stands in for characters, in what the library wrote, as a file does. */
export function writeEscapes(parts: Parts): void {
  changeTexts(parts, (xml) =>
    xml.replace(EACH_STAND_IN, (standIn) => `_x${unitOf(standIn).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

function changeTexts(parts: Parts, change: (xml: string) => string): boolean {
  let isChanged = false;
  for (const path of [...parts.keys()]) {
    if (!/^xl\/(?:worksheets\/sheet\d+|sharedStrings)\.xml$/.test(path)) continue;
    const xml = partText(parts, path) ?? "";
    const changed = change(xml);
    if (changed === xml) continue;
    setPartText(parts, path, changed);
    isChanged = true;
  }
  return isChanged;
}

/** Gives a cell that was read the characters that it holds. */
export function withoutStandInsIn(cell: Cell): void {
  const value = changedValue(cell.value, withoutStandIns);
  if (value !== cell.value) cell.value = value;
}

/** Lets the library write the sheets' texts with what stands in for what it would drop; the cells stay as they are. */
export async function withSpeltTexts<Result>(sheets: readonly Sheet[], write: () => Promise<Result>): Promise<Result> {
  const held: { readonly cell: Cell; readonly value: CellValue }[] = [];
  for (const { cells } of sheets)
    eachCell(cells, (cell) => {
      const { value } = cell;
      const spelt = changedValue(value, (text) => (TO_SPELL.test(text) ? withStandIns(text) : text));
      if (spelt === value) return;
      held.push({ cell, value });
      cell.value = spelt;
    });
  try {
    return await write();
  } finally {
    for (const { cell, value } of held) cell.value = value;
  }
}

/** A cell's value with its texts changed; the very same where none is. */
function changedValue(value: CellValue, change: (text: string) => string): CellValue {
  if (typeof value === "string") return change(value);
  if (value === null || typeof value !== "object") return value;
  if ("richText" in value || "hyperlink" in value) {
    const runs = value.richText?.map((run) => ({ ...run, text: change(run.text) }));
    const changed = {
      ...value,
      ...("hyperlink" in value ? { text: change(value.text) } : {}),
      ...(runs === undefined ? {} : { richText: runs }),
    };
    return JSON.stringify(changed) === JSON.stringify(value) ? value : changed;
  }
  if ("result" in value && typeof value.result === "string") {
    const result = change(value.result);
    return result === value.result ? value : { ...value, result };
  }
  return value;
}
