import type { TimeSpan } from "../format/duration";
import {
  absolute,
  compare,
  divide,
  type Exact,
  exactFromNumber,
  multiply,
  subtract,
  wholeNumber,
} from "../measures/exact";
import { exactFromDecimal, round } from "../measures/rounding";
import { type Cell, cellText } from "./grid";
import { isDateFormat, isTimeFormat, isTooLarge, type NumberReading, readNumber, showsSeconds } from "./read-number";

/** How lengths of time are written. Their figures are whole numbers of the last part. */
export type Clock = "hh:mm" | "hh:mm:ss" | "mm:ss";

interface ClockTraits {
  /** What stands first, of which a plain number is (2.7 under hh:mm is 2.7 hours), and what figures are counted in. */
  readonly span: TimeSpan;
  /** How many of the last part there are in one of the first, and in a day, which is 1 to Excel. */
  readonly inFirst: number;
  readonly inDay: number;
  readonly words: string;
  /** Excel's format for as many hours or minutes as there are. */
  readonly format: string;
}

export const CLOCKS: Readonly<Record<Clock, ClockTraits>> = {
  "hh:mm": { span: ["hour", "minute"], inFirst: 60, inDay: 1440, words: "hours:minutes", format: "[h]:mm" },
  "hh:mm:ss": {
    span: ["hour", "second"],
    inFirst: 3600,
    inDay: 86_400,
    words: "hours:minutes:seconds",
    format: "[h]:mm:ss",
  },
  "mm:ss": { span: ["minute", "second"], inFirst: 60, inDay: 86_400, words: "minutes:seconds", format: "[m]:ss" },
};

/** How Excel keeps the times of a cell: as a part of a day; as hours and minutes that stand for minutes and seconds; as a number of its own. */
export type TimeKept = "of-a-day" | "hours-for-minutes" | "plain-number" | "date";

/** How a cell of that number format keeps its time. Excel takes 2:42 for hours and minutes, whatever was meant. */
export function timeKept(format: string, clock: Clock): TimeKept {
  if (isTimeFormat(format)) return clock === "mm:ss" && !showsSeconds(format) ? "hours-for-minutes" : "of-a-day";
  return isDateFormat(format) ? "date" : "plain-number";
}

/** What a cell's number is divided by to be the part of a day that it stands for. */
export function partsOfDay(kept: TimeKept, clock: Clock): number {
  const { inDay, inFirst } = CLOCKS[clock];
  switch (kept) {
    case "of-a-day":
    case "date":
      return 1;
    case "hours-for-minutes":
      return inFirst;
    case "plain-number":
      return inDay / inFirst;
  }
}

/** Reads a cell that should hold a length of time, in the last part of its clock: a time, a text such as "2:42" or "2h 42m", or a plain number. */
export function readTime(cell: Pick<Cell, "value" | "format">, clock: Clock): NumberReading {
  const { value, format } = cell;
  if (typeof value !== "number") return readTimeText(cellText(value), clock) ?? inLastPart(readNumber(cell), clock);
  const kept = timeKept(format, clock);
  const exact = exactFromNumber(value);
  if (kept === "date") return { kind: "unreadable", text: "a date" };
  if (exact === null) return { kind: "too-large" };
  return timeOf(multiply(exact, wholeNumber(CLOCKS[clock].inDay)), partsOfDay(kept, clock), false);
}

/** A plain number is of the first part. */
function inLastPart(reading: NumberReading, clock: Clock): NumberReading {
  if (reading.kind !== "number") return reading;
  if (reading.percent) return { kind: "unreadable", text: "a percentage" };
  const { inFirst } = CLOCKS[clock];
  const time = timeOf(multiply(reading.value, wholeNumber(inFirst)), 1, true);
  return time.kind === "number" ? { ...time, marks: reading.marks } : time;
}

const SECONDS_A_MINUTE = 60;
const COLONS = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/;
const WORDS =
  /^(?=\d)(?:(\d+) ?h(?:(?:ou)?rs?)?\b)?[ ,]*(?:(\d+) ?m(?:in(?:ute)?s?)?\b)?[ ,]*(?:(\d+) ?s(?:ec(?:ond)?s?)?\b)?$/i;

function readTimeText(text: string, clock: Clock): NumberReading | null {
  const [, one, two, three] = COLONS.exec(text) ?? [];
  const isShort = clock === "mm:ss" && three === undefined;
  const parts = one === undefined ? WORDS.exec(text)?.slice(1) : isShort ? ["0", one, two] : [one, two, three];
  if (parts === undefined) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const total = (hours * SECONDS_A_MINUTE + minutes) * SECONDS_A_MINUTE + seconds;
  return timeOf(wholeNumber(total), CLOCKS[clock].span[1] === "minute" ? SECONDS_A_MINUTE : 1, false);
}

/** What of a day doubles do not keep: 2:41 is 0.111805555555556 of it. */
const NOISE: Exact = { above: 1n, below: 1_000_000n };

function timeOf(parts: Exact, by: number, typedAsText: boolean): NumberReading {
  const time = divide(parts, wholeNumber(by));
  if (time !== null && isTooLarge(time)) return { kind: "too-large" };
  if (time === null || time.above < 0n) return { kind: "unreadable", text: "no length of time" };
  const whole = exactFromDecimal(round(time, 0));
  const value = compare(absolute(subtract(time, whole)), NOISE) <= 0 ? whole : time;
  return { kind: "number", value, percent: false, typedAsText, marks: [] };
}
