import { traitsOf } from "../workbook/unit";
import { formatSigned, formatSize } from "../format/number";
import { formatPeriod } from "../format/period";
import { displayCount } from "../facts/display";
import type { Comparator } from "../facts/figure/comparator";
import { type Comparison, earlierFigure, formatEarlier } from "../facts/figure/comparison";
import type { IndicatorFacts } from "../facts/facts";
import type { Level } from "../facts/figure/level";
import type { Placing } from "../facts/figure/position";
import type { TargetFact } from "../facts/figure/target";
import type { Signal, TrendFact } from "../facts/history/trend";
import type { QuartilePosition } from "../measures/quartile";
import { BASES } from "../workbook/basis";
import type { Commentary } from "../workbook/commentary";
import type { Settings } from "../workbook/settings";
import { changeCell, type FormattedNumber, levelCell } from "./cell-formats";
import type { PlanValue } from "./sheet-plan";
import { symbolOf } from "./symbols";

/** A cell of the table: its value and, for a number, its format. */
export interface DashboardCell {
  readonly value: PlanValue;
  readonly format: string;
  /** What a reader sees of a number; empty for a text, which is broken into lines. */
  readonly printed: string;
}

const GENERAL = "General";
const NOT_APPLICABLE = "[z]";

const text = (value: string): DashboardCell => ({ value, format: GENERAL, printed: "" });

const POSITIONS: Readonly<Record<QuartilePosition, string>> = { 1: "Top", 2: "Second", 3: "Third", 4: "Bottom" };
const JUDGEMENTS = { better: "Better", worse: "Worse", none: "No judgement" } as const;
const RAG = { green: "✔ Green", amber: "◆ Amber", red: "✖ Red" } as const;
const TARGETS = {
  "at-least": "at least ",
  "at-most": "at most ",
  above: "above ",
  below: "below ",
  range: "",
} as const;

/** The cells of one indicator, in the columns' order. */
export function dashboardRow(
  facts: IndicatorFacts,
  comments: readonly Commentary[],
  settings: Settings,
): readonly DashboardCell[] {
  const { indicator, value, target, england, neighbours, placing } = facts;
  const main = facts.comparisons[0];
  const earlier = main === undefined ? facts.earlierLevel : earlierFigure(main.earlier);
  return [
    text(indicator.theme ?? ""),
    text(indicator.ref),
    text(indicator.supports === null ? indicator.name : `↳ ${indicator.name}`),
    text(basisCell(facts)),
    earlier === null ? text(symbolOf(facts.previousUnavailable)) : levelCell(earlier.shown, indicator.unit),
    value === null ? text(symbolOf(facts.unavailable)) : levelCell(value.shown, indicator.unit),
    text(value === null ? NOT_APPLICABLE : outOf(facts, value, settings)),
    main === undefined ? text(NOT_APPLICABLE) : change(facts, main),
    text(main === undefined ? NOT_APPLICABLE : judgement(main)),
    text(target === null ? NOT_APPLICABLE : targetCell(target)),
    comparatorCell(facts, england),
    comparatorCell(facts, neighbours),
    text(placing === null ? NOT_APPLICABLE : placingCell(placing)),
    text(facts.trend === null ? NOT_APPLICABLE : trendCell(facts.trend)),
    text(notes(facts, comments)),
  ];
}

function basisCell({ indicator, period }: IndicatorFacts): string {
  const { unit, unitText, basis } = indicator;
  const parts = [period === null ? "" : formatPeriod(period), basis === null ? "" : BASES[basis].label];
  const unitPart = traitsOf(unit).isNamedInTables ? [unitText] : [];
  return [...parts, ...unitPart].filter((part) => part !== "").join(", ");
}

/** The numbers behind a rate: "284 of 313"; of a mean, money or a ratio "670 over 40". */
function outOf(
  { indicator }: IndicatorFacts,
  { made: { numerator, denominator, counts } }: Level,
  { approximateLargeCounts }: Settings,
): string {
  if (numerator === null) return NOT_APPLICABLE;
  const approximate = counts === "approximate";
  const style = approximate && approximateLargeCounts ? "short" : "full";
  const about = approximate ? "about " : "";
  const above = displayCount(numerator.value, style);
  if (denominator !== null)
    return `${about}${above} ${traitsOf(indicator.unit).together ?? "over"} ${displayCount(denominator.value, style)}`;
  const label = indicator.numeratorLabel ?? indicator.denominatorLabel;
  return `${about}${above}${label === null ? "" : ` ${label}`}`;
}

function change({ indicator }: IndicatorFacts, { change: { shown, made }, direction }: Comparison): FormattedNumber {
  const after = [
    ...(traitsOf(indicator.unit).isShare ? ["points"] : []),
    ...(made.kind === "stated" ? ["[stated]"] : []),
  ];
  return changeCell(shown, direction, indicator.unit, after.join(" "));
}

function judgement({ direction, judgement: judged }: Comparison): string {
  if (direction === "similar") return "Similar";
  return direction === "unchanged" ? "Unchanged" : JUDGEMENTS[judged];
}

function targetCell({ type, display, rag }: TargetFact): string {
  return `${RAG[rag]}: ${TARGETS[type]}${display}`;
}

function comparatorCell({ indicator }: IndicatorFacts, comparator: Comparator | null): DashboardCell {
  return comparator === null ? text(NOT_APPLICABLE) : levelCell(comparator.shown, indicator.unit);
}

function placingCell({ position, previousPosition, by, year }: Placing): string {
  if (by.kind === "stated") return `${POSITIONS[position]} (${formatPeriod(year)}) [stated]`;
  const since =
    previousPosition === null
      ? ""
      : previousPosition === position
        ? ", continues"
        : `, was ${POSITIONS[previousPosition].toLowerCase()}`;
  return `${POSITIONS[position]} (${formatPeriod(year)})${since}`;
}

const SIGNALS: Readonly<Record<Signal, string>> = {
  outside: "Beyond its limits",
  shift: "Seven on one side of the mean",
  trend: "Seven one way in a row",
  "two-of-three": "Near a limit twice in three",
};

/** OHID's trend of the last five figures, which says so: the latest change may go the other way. */
const RECENT = { increasing: "; rising over five figures", decreasing: "; falling over five figures" } as const;

/** What the control chart says of the latest figure, and OHID's trend of the last five where there is one. */
function trendCell(trend: TrendFact): string {
  if (trend.kind === "not-charted" || trend.signals === null) return NOT_APPLICABLE;
  const [signal] = trend.signals;
  const chart = signal === undefined ? "Within its limits" : SIGNALS[signal];
  const recent = trend.recent === null || trend.recent === "no significant change" ? "" : RECENT[trend.recent];
  return `${chart}${recent}`;
}

/** A count's change in per cent, caveats, the rank, and comments meant for the dashboard alone. */
function notes(
  { caveats, placing, comparisons: [main, ...others] }: IndicatorFacts,
  comments: readonly Commentary[],
): string {
  const words = comments.filter(({ use }) => use === "dashboard-only").map((comment) => comment.text);
  return [
    ...(main === undefined ? [] : perCentNote(main)),
    ...others.flatMap(otherComparison),
    ...caveats,
    ...(placing === null ? [] : rankNote(placing)),
    ...words,
  ].join(" ");
}

/** In words, because a number format of its own for each row would soon pass the 200 that a workbook may have. */
function perCentNote({ change: { perCent } }: Comparison): string[] {
  if (perCent === null || perCent.units === 0n) return [];
  return [`${perCent.units > 0n ? "Up" : "Down"} by ${formatSize(perCent)}%.`];
}

/** A second comparison, which has no columns of its own. */
function otherComparison({ earlier, change }: Comparison): string[] {
  const figure = earlierFigure(earlier);
  return figure === null
    ? []
    : [`Against ${figure.display} in ${formatEarlier(earlier)}: ${formatSigned(change.shown)} ${change.unit}.`];
}

function rankNote({ rank }: Placing): string[] {
  return rank === null ? [] : [`Would rank ${rank.tied ? "joint " : ""}${rank.rank} of ${rank.of}.`];
}
