import { formatDecimal, formatSigned, formatSize, MINUS } from "../format/number";
import { exactFromDecimal, type Decimal, decimalNumber, round } from "../measures/rounding";
import { divide, type Exact, toNumber, wholeNumber } from "../measures/exact";
import { MONEY_SCALES } from "../workbook/money-scale";
import { type Unit, traitsOf } from "../workbook/unit";

/** A number as a cell holds it and the format that prints it as the facts do. */
export interface FormattedNumber {
  readonly value: number;
  readonly format: string;
  /** What a reader sees, by which a column's width is found. */
  readonly printed: string;
}

const HUNDRED = wholeNumber(100);

function places(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}

/** What a level's cell shows around its number: £9.9m of millions. Other units stand elsewhere in the row. */
function around(unit: Unit): { readonly before: "" | "£"; readonly after: string } {
  switch (unit.kind) {
    case "money":
    case "money-per":
      return { before: "£", after: MONEY_SCALES[unit.scale].letter };
    case "percentage":
      return { before: "", after: "%" };
    case "per":
    case "count":
    case "ratio":
    case "measured":
      return { before: "", after: "" };
  }
}

/** The number format of a level: 0.0% for a percentage, with thousands separators for anything else. */
export function levelFormat(unit: Unit, decimals: number): string {
  const { before, after } = around(unit);
  const digits = `${traitsOf(unit).isShare ? "0" : "#,##0"}${places(decimals)}`;
  return `${quoted(before)}${digits}${after === "%" ? after : quoted(after)}`;
}

/** A rounded level as Excel keeps such figures: 90.7% is the number 0.907. */
export function levelCell(shown: Decimal, unit: Unit): FormattedNumber {
  const value = traitsOf(unit).isShare ? percentNumber(shown) : decimalNumber(shown);
  return { value, format: levelFormat(unit, shown.decimals), printed: levelText(shown, unit) };
}

/** A level as its cell prints it. */
export function levelText(shown: Decimal, unit: Unit): string {
  const { before, after } = around(unit);
  return `${before}${formatDecimal(shown)}${after}`.replace(`£${MINUS}`, `${MINUS}£`);
}

function percentNumber(shown: Decimal): number {
  const share = divide(exactFromDecimal(shown), HUNDRED);
  return share === null ? 0 : decimalNumber(round(share, shown.decimals + 2));
}

/** Text inside a number format. */
function quoted(text: string): string {
  return text === "" ? "" : `"${text.replace(/"/g, "")}"`;
}

/** Shape and word of each direction, so that neither colour nor sign alone tells it. */
const DIRECTIONS = { up: "▲ Up", down: "▼ Down", similar: "● Similar,", unchanged: "● No change" } as const;

/** A change as a number that shows its way in shape and word, and what follows it: "▼ Down 2.0 points". */
export function changeCell(
  shown: Decimal,
  direction: keyof typeof DIRECTIONS,
  unit: Unit,
  after: string,
): FormattedNumber {
  const letters = traitsOf(unit).isShare ? { before: "", after: "" } : around(unit);
  const digits = `${quoted(letters.before)}#,##0${places(shown.decimals)}${quoted(letters.after)}`;
  const tail = after === "" ? "" : quoted(` ${after}`);
  const word = DIRECTIONS[direction];
  const value = decimalNumber(shown);
  if (direction === "unchanged") return { value, format: quoted(word), printed: word };
  const sign = (mark: string): string => (direction === "similar" ? mark : "");
  const size = `${letters.before}${formatSize(shown)}${letters.after}`;
  const form = (mark: string): string => `${quoted(`${word} ${sign(mark)}`)}${digits}${tail}`;
  return {
    value,
    format: `${form("+")};${form("−")};${form("")}`,
    printed: `${word} ${sign("+")}${size} ${after}`.trimEnd(),
  };
}

/** A difference as a plain number with its sign. */
export function plainNumber(shown: Decimal): FormattedNumber {
  const digits = `#,##0${places(shown.decimals)}`;
  return {
    value: decimalNumber(shown),
    format: `\\+${digits};\\−${digits};${digits}`,
    printed: formatSigned(shown),
  };
}

/** A figure that is not rounded as its cell holds it: a percentage as a share. */
export function exactNumber(value: Exact, unit: Unit): number {
  return traitsOf(unit).isShare ? toNumber({ above: value.above, below: value.below * 100n }) : toNumber(value);
}
