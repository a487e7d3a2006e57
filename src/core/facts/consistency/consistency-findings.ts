import { formatFirst, formatList } from "../../format/list";
import { formatPeriod } from "../../format/period";
import { exactFromNumber, ZERO } from "../../measures/exact";
import { decimalText, round } from "../../measures/rounding";
import { type Finding, formatSource, note } from "../../workbook/finding";
import { groupBy } from "../../workbook/group-by";
import type { Confidence } from "../../workbook/settings";
import { percentOf } from "../chance/significance";
import type { IndicatorFacts, Summary } from "../facts";
import type { Placing } from "../figure/position";
import { isCounted } from "../summary";
import { sharedDenominatorFindings } from "./shared-denominators";

const POSITION_WORDS = ["", "top", "second", "third", "bottom"] as const;

/** What does not agree across the report, though each figure stands by itself. */
export function consistencyFindings(
  facts: readonly IndicatorFacts[],
  summary: Summary,
  confidence: Confidence,
): readonly Finding[] {
  return [
    ...placingsOutsideTheTally(facts, summary),
    ...placingsOfSeveralYears(facts),
    ...placingsThatWouldMove(facts),
    ...englandsTotals(facts),
    ...sharedDenominatorFindings(facts),
    ...falseAlarms(facts, confidence),
  ];
}

/** Readers who count the dashboard's quartiles find more than the report's tally. */
function placingsOutsideTheTally(facts: readonly IndicatorFacts[], { tally }: Summary): Finding[] {
  const outside = facts.filter((one) => one.placing !== null && !isCounted(one));
  if (outside.length === 0) return [];
  const refs = outside.map(({ indicator }) => indicator.ref);
  return [
    note("placings-outside-tally", {
      message: `The tally counts ${tally.of} quartile ${tally.of === 1 ? "placing" : "placings"} and the dashboard shows ${tally.of + outside.length}: ${formatList(refs)} ${refs.length === 1 ? "has" : "have"} no paragraph of ${refs.length === 1 ? "its" : "their"} own.`,
      advice: "Nothing to do, or change Narrative or Supports in Indicators.",
    }),
  ];
}

/** A tally adds up placings among different years' figures. */
function placingsOfSeveralYears(facts: readonly IndicatorFacts[]): Finding[] {
  const placings = facts.filter(isCounted).flatMap(({ placing }) => placing ?? []);
  const inOrder = [...placings].sort((a, b) => a.year.end - b.year.end);
  const byYear = groupBy(inOrder, ({ year }) => formatPeriod(year));
  if (byYear.size < 2) return [];
  const counted = Array.from(byYear, ([year, of]) => `${of.length} on ${year}`);
  return [
    note("tally-of-several-years", {
      message: `The tally adds up placings on figures of different years: ${formatList(counted)}.`,
      advice: "Nothing to do, unless newer figures are missing from Benchmarks or Comparators.",
    }),
  ];
}

/** Placings that a newer year of the benchmark, held but not used, would change. */
function placingsThatWouldMove(facts: readonly IndicatorFacts[]): Finding[] {
  const moves = facts.flatMap(({ indicator, placing }) => (placing === null ? [] : movesOf(indicator.ref, placing)));
  if (moves.length === 0) return [];
  return [
    note("newer-benchmark-moves", {
      message: `Newer benchmarks in this workbook would move ${moves.length === 1 ? "a placing" : `${moves.length} placings`}: ${formatList(moves)}.`,
      advice:
        "Nothing to do if the report's date is before their publication; else correct Report date or Benchmark year.",
    }),
  ];
}

function movesOf(ref: string, { position, year, dependsOn }: Placing): string[] {
  return dependsOn.flatMap(({ position: other, by }) =>
    by.kind === "year" && by.year.end > year.end
      ? [`${ref} from ${POSITION_WORDS[position]} to ${POSITION_WORDS[other]} quartile on ${formatPeriod(by.year)}`]
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
  return [
    note("england-is-a-total", {
      message: `England's figure is a total over all authorities and no comparator for one of them, so it is left out of ${formatFirst(cells)}.`,
      advice:
        "Nothing to do. If it is an average, put rates, or counts and their denominators, into Observations and Benchmarks.",
      source: first.source,
    }),
  ];
}

/** From half a false alarm on, readers should know. */
const FALSE_ALARMS_WORTH_SAYING = 0.5;

/** Of many changes tested, a few pass for more than chance by chance. */
function falseAlarms(facts: readonly IndicatorFacts[], confidence: Confidence): Finding[] {
  const tested = facts.filter(({ significance }) => significance?.tested === true).length;
  const expected = tested * (1 - confidence);
  if (expected < FALSE_ALARMS_WORTH_SAYING) return [];
  return [
    note("false-alarms", {
      message: `${tested} changes were tested at ${percentOf(confidence)}, so chance alone makes about ${toOneDecimal(expected)} of them look like more than chance.`,
      advice: "Nothing to do; with Confidence 99.8% in Settings fewer do.",
    }),
  ];
}

function toOneDecimal(value: number): string {
  return decimalText(round(exactFromNumber(value) ?? ZERO, 1));
}
