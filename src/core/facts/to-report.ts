import { formatSigned, MINUS } from "../format/number";
import { formatPeriod } from "../format/period";
import { type Exact, toNumber } from "../measures/exact";
import { type Decimal, decimalText, finiteDecimalText, round } from "../measures/rounding";
import { BASES } from "../workbook/basis";
import { toldOnce } from "../findings/told-once";
import type { Finding } from "../findings/finding";
import { formatReportPeriod } from "../workbook/report-period";
import type { Indicator } from "../workbook/indicator";
import type { PerformanceWorkbook } from "../workbook/workbook";
import type { Comparator } from "./figure/comparator";
import { type Comparison, earlierFigure, formatEarlier } from "./figure/comparison";
import type { IndicatorFacts, Summary } from "./facts";
import { cellsBehind, countsOf, type PrintedFigure } from "./figure/made";
import type { PlacedRank, Placing } from "./figure/position";
import type { TargetFact } from "./figure/target";
import { verdictOf } from "./figure/verdict";
import type { RecordFact } from "./history/record";
import { givenInterval, type IntervalFact } from "./chance/interval";
import { percentOf } from "./chance/significance";
import { displayLevel } from "./display";
import { because } from "./placing/because";
import type {
  EndTable,
  Paragraph,
  Report,
  ReportedComparator,
  ReportedComparison,
  ReportedIndicator,
  ReportedLevel,
  ReportedPlacing,
} from "./report";

interface ReportParts {
  readonly workbook: PerformanceWorkbook;
  readonly facts: readonly IndicatorFacts[];
  readonly summary: Summary;
  readonly paragraphs: readonly Paragraph[];
  readonly endTable: EndTable;
  readonly findings: readonly Finding[];
  readonly changes: Report["changes"];
}

/** What one refresh knows, in the shape that leaves the product. */
export function toReport({ workbook, facts, summary, paragraphs, endTable, findings, changes }: ReportParts): Report {
  const { tally, better, worse, similar, noClearChange, notAvailable, targets } = summary;
  return {
    organisation: workbook.settings.organisation,
    title: workbook.settings.reportTitle,
    period: formatReportPeriod(workbook.period),
    indicators: facts.map(reportIndicator),
    paragraphs,
    endTable,
    summary: { tally, better, worse, similar, noClearChange, notAvailable, targets },
    findings: toldOnce(findings),
    changes,
  };
}

function reportIndicator(facts: IndicatorFacts): ReportedIndicator {
  const { indicator, period, status, value, comparisons, target, england, neighbours, placing, caveats } = facts;
  const { ref, name, theme, unitText, basis, polarity, supports } = indicator;
  return {
    ref,
    name,
    theme,
    unit: unitText,
    basis: basis === null ? null : BASES[basis].label,
    polarity,
    period: period === null ? null : formatPeriod(period),
    status,
    supports,
    value: value === null ? null : reportLevel(value),
    comparisons: comparisons.map(reportComparison),
    target: target === null ? null : reportTarget(target),
    england: england === null ? null : { ...reportComparator(england), interval: englandsInterval(england, indicator) },
    neighbours:
      neighbours === null ? null : { ...reportComparator(neighbours), rank: reportRank(neighbours.rank, indicator) },
    quartile: placing === null ? null : reportPlacing(placing, indicator),
    rank: reportRank(facts.rankAlone?.rank ?? null, indicator),
    record: facts.record === null ? null : reportRecord(facts.record),
    interval: facts.interval === null ? null : reportInterval(facts.interval, indicator),
    againstEngland: facts.againstEngland,
    significance: comparisons[0]?.significance ?? null,
    caveats,
  };
}

function reportLevel(figure: PrintedFigure): ReportedLevel {
  const { numerator, denominator, counts } = countsOf(figure);
  return {
    exact: toNumber(figure.exact),
    display: figure.display,
    numerator: numerator === null ? null : toNumber(numerator.value),
    denominator: denominator === null ? null : toNumber(denominator.value),
    approximate: counts === "approximate",
    sources: cellsBehind(figure.made),
  };
}

/** "-2.0", "+1,540", "0.0": as printed, with a plain minus for machines. */
function signed(value: Decimal): string {
  return formatSigned(value).replace(MINUS, "-");
}

function reportComparison(comparison: Comparison): ReportedComparison {
  const { with: kind, earlier, change, direction, significance, judgement } = comparison;
  const before = earlierFigure(earlier);
  return {
    with: kind,
    period: formatEarlier(earlier),
    previous: before === null ? null : reportLevel(before),
    change: {
      display: signed(change.shown),
      unit: change.unit,
      exact: toNumber(change.exact),
      perCent: change.perCent === null ? null : `${signed(change.perCent)}%`,
      stated: change.made.kind === "stated",
    },
    direction,
    significance,
    judgement: judgement === "no-clear-change" ? "none" : judgement,
    verdict: verdictOf(comparison),
  };
}

function reportTarget({ type, display, rag, gap, cell }: TargetFact): NonNullable<ReportedIndicator["target"]> {
  return { type, display, rag, gap: signed(gap), sources: [cell] };
}

function reportRecord({ kind, since, dataStart }: RecordFact): NonNullable<ReportedIndicator["record"]> {
  return { kind, since: since === null ? null : formatPeriod(since), dataStart: formatPeriod(dataStart) };
}

function reportComparator({ display, gap, period, made }: Comparator): ReportedComparator {
  return { display, gap: signed(gap), period: formatPeriod(period), sources: cellsBehind(made) };
}

function reportInterval(
  { lower, upper, confidence, method }: IntervalFact,
  { unit }: Indicator,
): NonNullable<ReportedIndicator["interval"]> {
  return {
    lower: displayLevel(lower, unit),
    upper: displayLevel(upper, unit),
    confidence: percentOf(confidence),
    method,
  };
}

function englandsInterval({ interval }: Comparator, indicator: Indicator): ReportedIndicator["interval"] {
  return interval === null ? null : reportInterval(givenInterval(interval, indicator.unit), indicator);
}

function reportRank(rank: PlacedRank | null, indicator: Indicator): ReportedIndicator["rank"] {
  if (rank === null) return null;
  return {
    ...rank,
    dependsOn: rank.dependsOn.map((other) => ({ rank: other.rank, because: because(other.by, indicator) })),
  };
}

const MOST_DECIMALS_OF_A_CUT = 6;

function cutText(cut: Exact): string {
  return finiteDecimalText(cut) ?? decimalText(round(cut, MOST_DECIMALS_OF_A_CUT));
}

function reportPlacing(
  { position, previousPosition, year, rule, by, cuts, rank, dependsOn }: Placing,
  indicator: Indicator,
): ReportedPlacing {
  return {
    position,
    previousPosition,
    year: formatPeriod(year),
    rule,
    stated: by.kind === "stated",
    cuts: cuts === null ? null : [cutText(cuts[0]), cutText(cuts[1]), cutText(cuts[2])],
    rank: reportRank(rank, indicator),
    dependsOn: dependsOn.map((other) => ({ position: other.position, because: because(other.by, indicator) })),
  };
}
