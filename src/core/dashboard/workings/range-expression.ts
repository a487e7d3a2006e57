import { formatSource, type Source } from "../../format/source";
import { clockOf, traitsOf, type Unit } from "../../workbook/unit";
import { combined, type Expression, fixedReference, noExpression } from "./expression";
import type { InputCells } from "./input-cells";

/** Two numbers typed into one cell, and the word or dash between them: "60 to 70", "60% – 70%". */
const RANGE = /^[\d.,:\s%]+(to|-|–)[\d.,:\s%]+$/;

/**
 * How far a level lies from the nearer end of a target range that is typed as a text, 0 within it; null where the cell
 * holds no such text. The median of a level and two ends is the level itself between them, else the nearer end.
 */
export function gapToRange(level: Expression, source: Source, unit: Unit, cells: InputCells): Expression | null {
  const [, between] = RANGE.exec(String(cells(source)?.value ?? "").trim()) ?? [];
  if (between === undefined) return null;
  if (clockOf(unit) !== null) return noExpression(`${formatSource(source)} contains two times as text`);
  const cell = fixedReference(source);
  const at = `FIND("${between}",${cell})`;
  // By its own signs for decimals and thousands, as Excel's language may have others.
  const end = (text: string): string =>
    `NUMBERVALUE(SUBSTITUTE(${text},"%",""),".",",")${traitsOf(unit).isShare ? "/100" : ""}`;
  const ends = [end(`LEFT(${cell},${at}-1)`), end(`MID(${cell},${at}+${between.length},99)`)];
  return combined([level], ([value = ""]) => `${value}-MEDIAN(${[value, ...ends].join(",")})`);
}
