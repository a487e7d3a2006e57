import { clockText } from "../format/duration";
import { formatDecimal, formatSigned, formatSize, MINUS } from "../format/number";
import { exactFromDecimal, type Decimal, decimalNumber } from "../measures/rounding";
import { type Exact, toNumber } from "../measures/exact";
import { CLOCKS } from "../workbook/clock";
import { MONEY_SCALES } from "../workbook/money-scale";
import { clockOf, traitsOf, type Unit } from "../workbook/unit";

/** A number as a cell holds it and the format that prints it as the facts do. */
export interface FormattedNumber {
  readonly value: number;
  readonly format: string;
  /** What a reader sees, by which a column's width is found. */
  readonly printed: string;
}

function places(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}

/** What a cell shows around a number: £9.9m of millions, 6 minutes of a difference. Other units stand elsewhere in the row. */
function around(unit: Unit, shown: Decimal | null = null): { readonly before: "" | "£"; readonly after: string } {
  switch (unit.kind) {
    case "money":
    case "money-per":
      return { before: "£", after: MONEY_SCALES[unit.scale].letter };
    case "percentage":
      return { before: "", after: "%" };
    case "duration":
      return { before: "", after: ` ${CLOCKS[unit.clock].span[1]}${isOne(shown) ? "" : "s"}` };
    case "per":
    case "count":
    case "ratio":
    case "measured":
      return { before: "", after: "" };
  }
}

function isOne(shown: Decimal | null): boolean {
  return shown?.decimals === 0 && (shown.units === 1n || shown.units === -1n);
}

/** How many of a unit's own ones make 1 in a cell: 100 of a percentage, 1,440 minutes of a time, which is a part of a day. */
export function inOne(unit: Unit): number {
  const clock = clockOf(unit);
  return clock !== null ? CLOCKS[clock].inDay : traitsOf(unit).isShare ? 100 : 1;
}

/** The number format of a level: 0.0% for a percentage, [h]:mm for a time, with thousands separators for anything else. */
export function levelFormat(unit: Unit, decimals: number): string {
  const clock = clockOf(unit);
  if (clock !== null) return CLOCKS[clock].format;
  const { before, after } = around(unit);
  const digits = `${traitsOf(unit).isShare ? "0" : "#,##0"}${places(decimals)}`;
  return `${quoted(before)}${digits}${after === "%" ? after : quoted(after)}`;
}

/** A rounded level as Excel keeps such figures: 90.7% is the number 0.907, 2:42 a part of a day. */
export function levelCell(shown: Decimal, unit: Unit): FormattedNumber {
  return {
    value: exactNumber(exactFromDecimal(shown), unit),
    format: levelFormat(unit, shown.decimals),
    printed: levelText(shown, unit),
  };
}

/** A level as its cell prints it. */
export function levelText(shown: Decimal, unit: Unit): string {
  const clock = clockOf(unit);
  if (clock !== null) return clockText(decimalNumber(shown), CLOCKS[clock].span);
  const { before, after } = around(unit);
  return `${before}${formatDecimal(shown)}${after}`.replace(`£${MINUS}`, `${MINUS}£`);
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
  const letters = traitsOf(unit).isShare ? { before: "", after: "" } : around(unit, shown);
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

/** A figure as its cell holds it: a percentage as a share, a time as a part of a day. */
export function exactNumber(value: Exact, unit: Unit): number {
  return toNumber({ above: value.above, below: value.below * BigInt(inOne(unit)) });
}
