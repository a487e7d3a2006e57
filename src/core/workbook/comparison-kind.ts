import { formatList } from "../format/list";
import {
  type Frequency,
  type Period,
  periodsBefore,
  previousPeriod,
  runningYear,
  samePeriodLastYear,
} from "../measures/period";
import { type Basis, BASES, isYearToDate } from "./basis";
import { traitsOf, type Unit } from "./unit";
import type { KnownWord } from "./vocabulary";

/** What is known of an indicator when its earlier figure is looked for. */
interface Spanned {
  readonly basis: Basis | null;
  readonly baseline: Period | null;
  readonly every: number;
}

/** What a figure is compared with: the figure of one period, or the mean of several periods' figures. */
export type EarlierTime =
  | { readonly kind: "one-period"; readonly period: Period }
  /** The earliest first. */
  | { readonly kind: "mean-of-periods"; readonly periods: readonly Period[] };

/** What is known of an indicator's figures when its Compare with is blank. */
interface Compared {
  readonly unit: Unit;
  readonly basis: Basis | null;
  /** Any two of its figures are a year apart. */
  readonly isYearAgoHeld: boolean;
}

interface ComparisonFacts extends KnownWord {
  /** Which time it looks at, as a sentence says it. */
  readonly looksAt: "period-before" | "year-ago" | "baseline" | "years-before";
  /** The further column of Indicators that it needs; null for none. */
  readonly needs: "Baseline" | null;
  /** How often the figures come that it makes sense for; null for any. */
  readonly onlyFor: Frequency | null;
  /** Whether a blank Compare with means it, for such a figure. */
  readonly isUsual: (figure: Compared) => boolean;
  /** What a period's figure is compared with; null where there can be none. */
  readonly earlier: (indicator: Spanned, period: Period) => EarlierTime | null;
}

const onePeriod = (period: Period): EarlierTime => ({ kind: "one-period", period });
const never = (): boolean => false;

/** Every kind of comparison, in the order in which choices are named. */
export const COMPARISONS = {
  "previous-period": {
    word: "previous period",
    written: /^previous (?:period|quarter|month|year)$/i,
    looksAt: "period-before",
    needs: null,
    onlyFor: null,
    isUsual: never,
    earlier: periodBefore,
  },
  "same-period-last-year": {
    word: "same period last year",
    written: /^same (?:period|quarter|month|term)(?: last year| a year ago)?$/i,
    looksAt: "year-ago",
    needs: null,
    onlyFor: null,
    // A total that grows has no other; of another figure to date the part of the year before is better than none.
    isUsual: ({ unit, basis, isYearAgoHeld }) => isYearToDate(basis) && (traitsOf(unit).addsUp || isYearAgoHeld),
    earlier: (_, period) => onePeriod(samePeriodLastYear(period)),
  },
  "previous-term": {
    word: "previous term",
    written: /^previous term$/i,
    looksAt: "period-before",
    needs: null,
    onlyFor: null,
    isUsual: ({ basis }) => basis === "school-term",
    earlier: periodBefore,
  },
  "three-year-average": {
    word: "three-year average",
    written: /^(?:three|3)[- ]year (?:average|mean)$/i,
    looksAt: "years-before",
    needs: null,
    onlyFor: "year",
    isUsual: never,
    earlier: (_, period) =>
      period.pooled === undefined ? { kind: "mean-of-periods", periods: threeBefore(period) } : null,
  },
  baseline: {
    word: "baseline",
    written: /^baseline$/i,
    looksAt: "baseline",
    needs: "Baseline",
    onlyFor: null,
    isUsual: never,
    earlier: atBaseline,
  },
} as const satisfies Readonly<Record<string, ComparisonFacts>>;

export type ComparisonKind = keyof typeof COMPARISONS;

/** The kind where a workbook does not say and no other is usual. */
export const USUAL_COMPARISON: ComparisonKind = "previous-period";

const KINDS = Object.keys(COMPARISONS) as ComparisonKind[];

interface ComparisonChoice extends Pick<ComparisonFacts, "word" | "written" | "onlyFor"> {
  readonly kinds: readonly ComparisonKind[];
}

const BOTH: ComparisonChoice = {
  word: "both",
  written: /^both$/i,
  onlyFor: null,
  kinds: ["previous-period", "same-period-last-year"],
};

const choiceOf = (kind: ComparisonKind): ComparisonChoice => ({ ...COMPARISONS[kind], kinds: [kind] });
const needsColumn = (kind: ComparisonKind): boolean => COMPARISONS[kind].needs !== null;

const CHOICES: readonly ComparisonChoice[] = [
  ...KINDS.filter((kind) => !needsColumn(kind)).map(choiceOf),
  BOTH,
  ...KINDS.filter(needsColumn).map(choiceOf),
];

/** The words that Compare with takes, in the order in which they are offered. */
export const COMPARISON_WORDS: readonly string[] = CHOICES.map(({ word }) => word);

const makesSense = ({ onlyFor }: ComparisonChoice, frequency: Frequency): boolean =>
  onlyFor === null || onlyFor === frequency;

/** "previous period, … or baseline", for advice on figures that come so often; what takes others is named as such. */
export function comparisonChoices(frequency: Frequency): string {
  const words = CHOICES.filter((choice) => makesSense(choice, frequency)).map(({ word }) => word);
  const others = CHOICES.filter((choice) => !makesSense(choice, frequency)).map(
    ({ word, onlyFor }) => ` (${word} is for ${onlyFor ?? ""}ly figures only)`,
  );
  return `${formatList(words, "or")}${others.join("")}`;
}

/** The kinds that a text asks for, the main one first; null where it makes no sense of figures that come so often. */
export function readComparisons(text: string, frequency: Frequency): readonly ComparisonKind[] | null {
  const asked = CHOICES.find(({ written }) => written.test(text));
  return asked !== undefined && makesSense(asked, frequency) ? asked.kinds : null;
}

/** What such a figure is compared with, where the workbook does not say. */
export function usualComparison(figure: Compared): ComparisonKind {
  return KINDS.find((kind) => COMPARISONS[kind].isUsual(figure)) ?? USUAL_COMPARISON;
}

/** What a figure of that period is compared with; null where there can be none. */
export function earlierOf(kind: ComparisonKind, indicator: Spanned, period: Period): EarlierTime | null {
  return COMPARISONS[kind].earlier(indicator, period);
}

/** The periods whose figures it takes, the earliest first. */
export function periodsOf(earlier: EarlierTime): readonly Period[] {
  switch (earlier.kind) {
    case "one-period":
      return [earlier.period];
    case "mean-of-periods":
      return earlier.periods;
  }
}

/** The month, 1 to 12, in which a running total of that basis starts again; null where it is none. */
function startOf(basis: Basis | null): number | null {
  return basis === null ? null : BASES[basis].startsAgainIn;
}

/** A step earlier in its own rhythm; none where a running total has started again since. */
function periodBefore({ basis, every }: Spanned, period: Period): EarlierTime | null {
  const startsAgainIn = startOf(basis);
  const previous = periodsBefore(period, every);
  const runsOn =
    startsAgainIn === null || runningYear(previous.end, startsAgainIn) === runningYear(period.end, startsAgainIn);
  return runsOn ? onePeriod(previous) : null;
}

/** None where the baseline is not earlier or, of a running total, covers another part of its year. */
function atBaseline({ basis, baseline }: Spanned, period: Period): EarlierTime | null {
  if (baseline === null || baseline.end >= period.end) return null;
  return startOf(basis) === null || (period.end - baseline.end) % 12 === 0 ? onePeriod(baseline) : null;
}

/** The three periods before one, the earliest first. */
function threeBefore(period: Period): readonly Period[] {
  const last = previousPeriod(period);
  const middle = previousPeriod(last);
  return [previousPeriod(middle), middle, last];
}
