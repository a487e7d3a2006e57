import type { Comparison, IndicatorFacts, Level, Summary } from "../facts/facts";
import { isCounted } from "../facts/summary";
import { formatList } from "../format/list";
import { numberWord } from "../format/number";
import { absolute, compare } from "../measures/exact";
import type { Judgement } from "../measures/polarity";
import { exactFromDecimal } from "../measures/rounding";
import { isYearToDate } from "../workbook/basis";
import type { Indicator } from "../workbook/indicator";
import { withoutAbbreviations } from "./abbreviations";
import { isOfFew } from "./of-few";
import { valueMark } from "./sentences/level";
import { saySize } from "./sentences/size";
import type { Speech } from "./sentences/speech";
import { subjectOf } from "./subject";
import { capitalised, join, NOTHING, plainText, type Text } from "./text";

/** How many stand in which quartile, how many moved which way, and what moved most. */
export function sayTally(speech: Speech, summary: Summary, facts: readonly IndicatorFacts[]): Text {
  const sentences = [
    sayPlacings(speech, summary, facts),
    sayDirections(speech, summary),
    ...sayLargestMoves(speech, facts),
  ];
  return join(sentences.map(capitalised), " ");
}

const POSITIONS = ["top", "second", "third", "bottom"] as const;

function sayPlacings({ say }: Speech, { tally }: Summary, facts: readonly IndicatorFacts[]): Text {
  const filled = POSITIONS.filter((position) => tally[position] > 0);
  const [only] = filled;
  if (only === undefined) return say("report.tally-none");
  const stated = sayStated({ say }, facts);
  if (tally.of === 1) return say("report.tally-one", { position: only, stated });
  const parts = filled.map((position) =>
    plainText(say("report.tally-part", { count: numberWord(tally[position]), position })),
  );
  return say("report.tally", { count: numberWord(tally.of), list: formatList(parts), stated });
}

function sayStated({ say }: Pick<Speech, "say">, facts: readonly IndicatorFacts[]): Text {
  const count = facts.filter((one) => isCounted(one) && one.placing?.stated === true).length;
  if (count === 0) return NOTHING;
  return say("report.tally-stated", {
    count: capitalised([numberWord(count)]),
    plural: count === 1 ? "one" : "other",
  });
}

function sayDirections({ say }: Speech, { better, worse, similar }: Summary): Text {
  const judged = better + worse + similar;
  if (judged < 2) return NOTHING;
  const count = (number: number): string => (number === 0 ? "none" : numberWord(number));
  return say("report.directions", {
    count: count(judged),
    better: count(better),
    worse: count(worse),
    similar: count(similar),
  });
}

/** Fewer percentages that were judged make no ranking worth a sentence. */
const FEWEST_TO_RANK = 3;

interface Move {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly main: Comparison;
}

/** The percentage that improved most and the one that worsened most, by points as printed; ties go unsaid. */
function sayLargestMoves(speech: Speech, facts: readonly IndicatorFacts[]): readonly Text[] {
  const moves = facts.filter(isCounted).flatMap(({ indicator, value, comparisons: [main] }): Move[] => {
    if (value === null || main === undefined || main.judgement === "none") return [];
    return isComparable(indicator, value, main) ? [{ indicator, level: value, main }] : [];
  });
  if (moves.length < FEWEST_TO_RANK) return [];
  const [best, worst] = [largest(moves, "better"), largest(moves, "worse")];
  return [
    best === null ? NOTHING : sayMove(speech, "report.most-improved", best),
    worst === null ? NOTHING : sayMove(speech, "report.most-worsened", worst),
  ];
}

/** Percentages of enough people, and no running total against an earlier part of its own year. */
function isComparable(indicator: Indicator, level: Level, main: Comparison): boolean {
  const runsOn = isYearToDate(indicator.basis) && main.with === "previous-period";
  return indicator.unit.kind === "percentage" && !isOfFew(indicator, level) && !runsOn;
}

function largest(moves: readonly Move[], judgement: Judgement): Move | null {
  const size = ({ main }: Move) => absolute(exactFromDecimal(main.change.shown));
  const sorted = moves.filter(({ main }) => main.judgement === judgement).sort((a, b) => compare(size(b), size(a)));
  const [first, second] = sorted;
  if (first === undefined) return null;
  return second !== undefined && compare(size(first), size(second)) === 0 ? null : first;
}

function sayMove(
  speech: Speech,
  key: "report.most-improved" | "report.most-worsened",
  { indicator, level, main: { change } }: Move,
): Text {
  const size = { shown: change.shown, kind: "change", period: level.period, sources: change.sources };
  return speech.say(key, {
    size: saySize(speech, indicator, size),
    value: valueMark(indicator, level, "value"),
    subject: withoutAbbreviations(subjectOf(indicator)),
  });
}
