import { type CellValue, cellText } from "./grid";
import type { Part } from "./made-from";
import { namesPeriod } from "./read-period";

/** What a row or column of figures holds: a part of them, a limit of their interval, or the target of their period. */
export type HeldPart = Part | "lower" | "upper" | "target";

/** The contract's words, and those of councils' own workbooks. */
const PART_WORDS: ReadonlyMap<string, HeldPart> = new Map<string, HeldPart>([
  ["numerator", "numerator"],
  ["num", "numerator"],
  ["denominator", "denominator"],
  ["denom", "denominator"],
  ["den", "denominator"],
  ["value", "value"],
  ["rate", "value"],
  ["result", "value"],
  ["actual", "value"],
  ["outturn", "value"],
  ["%", "value"],
  ["lower", "lower"],
  ["lower ci", "lower"],
  ["lower limit", "lower"],
  ["lcl", "lower"],
  ["upper", "upper"],
  ["upper ci", "upper"],
  ["upper limit", "upper"],
  ["ucl", "upper"],
  ["target", "target"],
  ["targets", "target"],
]);

/** Words that stand beside a period in a heading and leave its figures what they are. */
const FIGURE_WORDS = /^(?:actuals|results|performance|values|figures?|data)$/i;

/** The part of a figure that words name; null for other words. */
export function partNamed(words: string): HeldPart | null {
  return PART_WORDS.get(words.toLowerCase()) ?? null;
}

/** A heading of figures by its words: what is left of them beside those of a part, and that part; null where none is named. */
interface HeadingOfFigures {
  readonly words: string;
  readonly part: HeldPart | null;
}

/** "Q1 2024/25" and the numerator for "Q1 2024/25 (Num)"; null for words of two parts. */
export function splitHeading(text: string): HeadingOfFigures | null {
  const all = cellText(text.replace(/[()[\]:]/g, " ")).split(" ");
  const parts = new Set(all.flatMap((word) => partNamed(word) ?? []));
  const words = all.filter((word) => partNamed(word) === null && !FIGURE_WORDS.test(word)).join(" ");
  const [part = null, ...others] = parts;
  return others.length > 0 ? null : { words, part };
}

/** What a heading over figures says of them: their period, as far as it names one, and the part that they are. */
export interface PeriodHeading {
  readonly period: CellValue;
  readonly part: HeldPart | null;
}

/** True for a heading with a period among words that are not known beside it: "Q3 2024/25 RAG". */
export function holdsPeriod(value: CellValue): boolean {
  const words = cellText(value)
    .replace(/[()[\]:]/g, " ")
    .split(" ");
  return words.some((_, from) =>
    words.some((__, last) => last >= from && namesPeriod(words.slice(from, last + 1).join(" "))),
  );
}

/** The heading of a column of figures; null where it names no period. */
export function readPeriodHeading(value: CellValue): PeriodHeading | null {
  if (namesPeriod(value)) return { period: value, part: null };
  const split = typeof value === "string" ? splitHeading(value) : null;
  return split !== null && namesPeriod(split.words) ? { period: split.words, part: split.part } : null;
}
