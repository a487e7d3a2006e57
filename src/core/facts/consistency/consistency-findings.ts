import { COMPARATORS } from "../../findings/catalogue/comparators";
import { REPORT } from "../../findings/catalogue/report";
import { countOf } from "../../format/count";
import { formatFirst, formatList } from "../../format/list";
import { formatPeriod } from "../../format/period";
import { exactFromNumber, ZERO } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { decimalText, round } from "../../measures/rounding";
import { type Finding, finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";
import { formatPublishedYear } from "../../workbook/published-year";
import { groupBy } from "../../workbook/group-by";
import type { Confidence } from "../../workbook/confidence";
import { kindOfPeriods } from "../../workbook/report-period";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { percentOf } from "../chance/significance";
import type { IndicatorFacts, Summary } from "../facts";
import type { Placing } from "../figure/position";
import { isCounted } from "../summary";
import { unusedBenchmarks } from "../placing/unused-benchmark-findings";
import { sharedDenominatorFindings } from "./shared-denominators";

const POSITION_WORDS = ["", "top", "second", "third", "bottom"] as const;

/** What does not agree across the report, though each figure stands by itself. */
export function consistencyFindings(
  facts: readonly IndicatorFacts[],
  summary: Summary,
  workbook: PerformanceWorkbook,
): readonly Finding[] {
  const {
    settings: { confidence },
    period,
  } = workbook;
  return [
    ...(period.kind === "latest-of-each" ? olderThanOthers(facts) : []),
    ...placingsOutsideTheTally(facts, summary),
    ...placingsOfSeveralYears(facts),
    ...placingsThatWouldMove(facts),
    ...englandsTotals(facts),
    ...unusedBenchmarks(facts, workbook),
    ...sharedDenominatorFindings(facts),
    ...falseAlarms(facts, confidence),
  ];
}

/** In a report of the latest of each: figures of an earlier period than others of as long and, of years, as dated ones. */
function olderThanOthers(facts: readonly IndicatorFacts[]): Finding[] {
  const held = facts.flatMap(({ indicator, period }) => (period === null ? [] : [{ indicator, period }]));
  const latestOf = new Map<string, Period>();
  for (const { indicator, period } of held) {
    const kind = kindOfPeriods(indicator);
    const latest = latestOf.get(kind);
    if (latest === undefined || period.end > latest.end) latestOf.set(kind, period);
  }
  const older = held.flatMap(({ indicator, period }) => {
    const latest = latestOf.get(kindOfPeriods(indicator)) ?? period;
    return latest.end > period.end ? [`${indicator.ref} (${formatPeriod(period)}, not ${formatPeriod(latest)})`] : [];
  });
  if (older.length === 0) return [];
  const kind = older.length === 1 ? "one" : "several";
  return [finding(REPORT, "older-than-others", { kind, count: older.length, figures: formatFirst(older) })];
}

/** Readers who count the dashboard's quartiles find more than the report's tally. */
function placingsOutsideTheTally(facts: readonly IndicatorFacts[], { tally }: Summary): Finding[] {
  const outside = facts.filter((one) => one.placing !== null && !isCounted(one));
  if (outside.length === 0) return [];
  const refs = outside.map(({ indicator }) => indicator.ref);
  return [
    finding(REPORT, "placings-outside-tally", {
      kind: refs.length === 1 ? "one" : "several",
      tally: countOf(tally.of, "quartile placing"),
      shown: tally.of + outside.length,
      refs: formatFirst(refs),
    }),
  ];
}

/** A tally adds up placings among different years' figures. */
function placingsOfSeveralYears(facts: readonly IndicatorFacts[]): Finding[] {
  const placings = facts.filter(isCounted).flatMap(({ placing }) => placing ?? []);
  const inOrder = [...placings].sort((a, b) => a.year.end - b.year.end);
  const byYear = groupBy(inOrder, ({ year }) => formatPublishedYear(year, null));
  if (byYear.size < 2) return [];
  const counted = Array.from(byYear, ([year, of]) => `${of.length} on ${year}`);
  return [finding(REPORT, "tally-of-several-years", { years: formatList(counted) })];
}

/** Placings that a newer year of the benchmark, held but not used, would change. */
function placingsThatWouldMove(facts: readonly IndicatorFacts[]): Finding[] {
  const moves = facts.flatMap(({ indicator, placing }) => (placing === null ? [] : movesOf(indicator, placing)));
  if (moves.length === 0) return [];
  return [
    finding(REPORT, "newer-benchmark-moves", {
      kind: moves.length === 1 ? "one" : "several",
      placings: moves.length,
      moves: formatFirst(moves),
    }),
  ];
}

function movesOf({ ref, basis, frequency }: Indicator, { position, year, dependsOn }: Placing): string[] {
  return dependsOn.flatMap(({ position: other, by }) =>
    by.kind === "year" && by.year.end > year.end
      ? [
          `${ref} from ${POSITION_WORDS[position]} to ${POSITION_WORDS[other]} quartile on ${formatPublishedYear(by.year, { basis, frequency })}`,
        ]
      : [],
  );
}

/** England's figures that are totals, beside which one authority's says nothing. */
function englandsTotals(facts: readonly IndicatorFacts[]): Finding[] {
  const totals = facts.flatMap(({ indicator: { ref }, englandTotal }) =>
    englandTotal === null ? [] : [{ ref, source: englandTotal }],
  );
  const [first] = totals;
  if (first === undefined) return [];
  const cells = totals.map(({ ref, source }) => `${ref} (${formatSource(source)})`);
  return [finding(COMPARATORS, "england-is-a-total", { indicators: formatFirst(cells) }, { source: first.source })];
}

/** From half a false alarm on, readers should know. */
const FALSE_ALARMS_WORTH_SAYING = 0.5;

/** Of many changes tested, a few pass for more than chance by chance. */
function falseAlarms(facts: readonly IndicatorFacts[], confidence: Confidence): Finding[] {
  const tested = facts.filter(({ comparisons: [main] }) => main?.significance.tested === true).length;
  const expected = tested * (1 - confidence);
  if (expected < FALSE_ALARMS_WORTH_SAYING) return [];
  return [
    finding(REPORT, "false-alarms", {
      tested,
      confidence: percentOf(confidence),
      expected: toOneDecimal(expected),
    }),
  ];
}

function toOneDecimal(value: number): string {
  return decimalText(round(exactFromNumber(value) ?? ZERO, 1));
}
