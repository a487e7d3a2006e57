import type { FormatRule } from "../../book/conditional-formats";
import { toFileFormula, toShownFormula } from "../../book/formula-text";
import type { Scale, Threshold } from "../../book/scale";
import { scaleOf } from "../../book/scale-rules";
import { invalidArgument, invalidOperation } from "../../ground/api-error";
import { storedColour } from "../../book/colours";
import { lookUp, wordOf } from "../cells/words";

/** Where a scale has a colour, a bar an end or an icon its beginning, in Office's words. */
export interface Criterion {
  readonly type?: string;
  readonly formula?: string | number | null;
}

/** The file's words for kinds of thresholds. */
const TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;
type ThresholdWord = keyof typeof TYPES | "Automatic";

/** The kinds that have no number or formula of their own. */
const AUTOMATIC: Readonly<Record<string, string>> = { autoMin: "Automatic", autoMax: "Automatic" };
const WITHOUT_VALUE: readonly string[] = ["min", "max", ...Object.keys(AUTOMATIC)];

/** The scale of a rule of that kind; fails where the rule is of another. */
export function heldScale<Kind extends Scale["kind"]>(
  rule: FormatRule,
  kind: Kind,
  location: string,
): Extract<Scale, { kind: Kind }> {
  const scale = scaleOf(rule);
  if (scale?.kind !== kind) throw invalidOperation("The conditional format is of another type.", location);
  return scale as Extract<Scale, { kind: Kind }>; // just tested
}

/** "=10", or null where there is none. */
export function shownCriterion(threshold: Threshold | undefined) {
  if (threshold === undefined) return { type: "Invalid", formula: null };
  const { type, value } = threshold;
  const formula = value === "" ? null : `=${toShownFormula(value)}`;
  return { type: AUTOMATIC[type] ?? wordOf<string>(TYPES, type) ?? "Invalid", formula };
}

/** The threshold that the criterion asks for, of one of those kinds. `automatic` is the file's word for that end. */
export function thresholdOf(
  { type, formula }: Criterion,
  allowed: readonly ThresholdWord[],
  location: string,
  automatic = "",
): Threshold {
  const words = Object.fromEntries(allowed.map((word) => [word, word === "Automatic" ? automatic : TYPES[word]]));
  const stored = lookUp(words, type, location);
  if (WITHOUT_VALUE.includes(stored)) return { type: stored, value: "", isInclusive: true };
  const value = toFileFormula(String(formula ?? "").replace(/^=/, ""));
  if (value === "") throw invalidArgument(`A criterion of the type ${String(type)} has a formula.`, location);
  return { type: stored, value, isInclusive: true };
}

/** "#1D70B8" of "1D70B8" or "blue", as scales hold colours. */
export function scaleColour(colour: unknown, location: string): string {
  return `#${(storedColour(colour, location).argb ?? "").slice(-6)}`;
}
