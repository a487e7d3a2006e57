import { clockText } from "../format/duration";
import { cutTo } from "../format/cut-to";
import { formatSource } from "../format/source";
import type { Cell } from "./grid";
import { isDateFormat, isTimeFormat, showsSeconds } from "./read-number";

/** Characters of a cell that a message repeats: enough to know it again. */
const MOST_QUOTED = 60;

/** A cell and how it begins, for a message: `Observations!D14 ("abc")`. */
export function quoteCell(cell: Cell): string {
  return `${formatSource(cell.source)} ("${cutTo(shownCell(cell), MOST_QUOTED)}")`;
}

const DAYS_FROM_1900_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** The serial number of 31/12/9999, Excel's last day. */
const LAST_DAY = 2_958_465;

const SECONDS_A_DAY = 86_400;

/** A cell's value in words; a date as a date (31/12/2024) and a time as a time (2:42), not as a serial number. */
export function shownCell({ value, format }: Pick<Cell, "value" | "format">): string {
  if (typeof value === "number" && isTimeFormat(format) && value >= 0)
    return clockText(Math.round(value * SECONDS_A_DAY), ["hour", "second"]).replace(
      showsSeconds(format) ? "" : /:\d\d$/,
      "",
    );
  if (typeof value !== "number" || !isDateFormat(format) || value < 0 || value > LAST_DAY) return String(value);
  return new Date((value - DAYS_FROM_1900_TO_1970) * MILLISECONDS_A_DAY)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .reverse()
    .join("/");
}
