import { traitsOf } from "../../workbook/unit";
import { type Comparison, earlierAverage, formatEarlier } from "../../facts/figure/comparison";
import { cellsBehind } from "../../facts/figure/made";
import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { isCounted } from "../../facts/summary";
import { formatList } from "../../format/list";
import { absolute, compare, type Exact, ZERO } from "../../measures/exact";
import type { Judgement } from "../../measures/polarity";
import { exactFromDecimal } from "../../measures/rounding";
import { isWithinChance } from "../../facts/figure/significance";
import { isYearToDate } from "../../workbook/basis";
import { COMPARISONS } from "../../workbook/comparison-kind";
import type { Indicator } from "../../workbook/indicator";
import { withoutAbbreviations } from "../abbreviations";
import { FEWEST_FOR_A_PERCENTAGE, isBesideFew, isOfFew } from "../of-few";
import { valueMark } from "../sentences/value";
import { saySize } from "../sentences/size";
import type { Speech } from "../sentences/speech";
import { listed, NOTHING, plainText, type Text } from "../text";
import type { PhraseValues } from "../wording";

/** Fewer percentages that were judged make no ranking worth a sentence. */
const FEWEST_TO_RANK = 3;

/** Of more that tie none is named: a list of them says little. */
const MOST_NAMED = 3;

/** Why a judged change of a percentage is not set beside others. */
const UNRANKED = ["few", "running", "average", "near", "chance", "span"] as const;
type Unranked = (typeof UNRANKED)[number];

interface Move {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly main: Comparison;
  readonly unranked: Unranked | null;
}

/**
 * The percentage that improved most and the one that worsened most, by points as printed, among changes over one span of
 * time that no test puts down to chance; those that tie are named together. Where one that is not ranked moved as much,
 * the reader is told what kinds are left out, for its own paragraph would contradict.
 */
export function sayLargestMoves(speech: Speech, facts: readonly IndicatorFacts[]): readonly Text[] {
  const moves = withinOneSpan(judgedMoves(facts));
  const ranked = moves.filter(({ unranked }) => unranked === null);
  if (ranked.length < FEWEST_TO_RANK) return [];
  const [best, worst] = [largest(ranked, "better"), largest(ranked, "worse")];
  const improved = sayLargest(speech, "report.most-improved", best, {});
  const worsened = sayLargest(speech, "report.most-worsened", worst, { opens: improved.length === 0 ? "yes" : "no" });
  const named = [improved.length === 0 ? [] : best, worsened.length === 0 ? [] : worst];
  return [
    improved,
    worsened,
    sayUnranked(
      speech,
      named.flatMap((one) => contradicting(moves, one)),
    ),
  ];
}

/** The move named, or those that tie for the place. */
function sayLargest(
  speech: Speech,
  key: "report.most-improved" | "report.most-worsened",
  moves: readonly Move[],
  values: PhraseValues,
): Text {
  const [first, ...tied] = moves.map((move) => moveValues(speech, move));
  if (first === undefined) return NOTHING;
  if (tied.length === 0) return speech.say(key, { ...values, ...first });
  if (moves.length > MOST_NAMED) return NOTHING;
  const list = listed([first, ...tied].map(({ subject, value }) => [...subject, " (to ", ...value, ")"]));
  return speech.say(`${key}-together`, { ...values, size: first.size, list });
}

function judgedMoves(facts: readonly IndicatorFacts[]): readonly Move[] {
  return facts.filter(isCounted).flatMap(({ indicator, value, comparisons: [main] }): Move[] => {
    if (value === null || main === undefined) return [];
    if (main.judgement !== "better" && main.judgement !== "worse") return [];
    if (!traitsOf(indicator.unit).isShare) return [];
    const isChance = isWithinChance(main.significance);
    return [
      { indicator, level: value, main, unranked: whyUnranked(indicator, value, main) ?? (isChance ? "chance" : null) },
    ];
  });
}

/** Sets aside the moves over another span than most have, the longest of those that equally many have. */
function withinOneSpan(moves: readonly Move[]): readonly Move[] {
  const spans = moves.filter(({ unranked }) => unranked === null).map(spanOf);
  const howMany = (span: number | null): number => spans.filter((other) => other === span).length;
  const [usual] = [...spans].sort((a, b) => howMany(b) - howMany(a) || (b ?? 0) - (a ?? 0));
  return moves.map((move) =>
    move.unranked === null && spanOf(move) !== usual ? { ...move, unranked: "span" as const } : move,
  );
}

/** Months from the earlier figure's period to this one's; null for an average of several. */
function spanOf({ level, main: { earlier } }: Move): number | null {
  switch (earlier.kind) {
    case "level":
      return level.period.end - earlier.level.period.end;
    case "not-held":
      return level.period.end - earlier.period.end;
    case "average":
      return null;
  }
}

/**
 * Small groups, a running total against an earlier part of its own year, a distance from an average, which is no move from
 * one figure, and a move that may pass its target.
 */
function whyUnranked(indicator: Indicator, level: Level, { with: kind, earlier }: Comparison): Unranked | null {
  if (isOfFew(indicator, level) || isBesideFew(indicator, earlier)) return "few";
  if (isYearToDate(indicator.basis) && COMPARISONS[kind].looksAt === "period-before") return "running";
  if (earlierAverage(earlier) !== null) return "average";
  return indicator.polarity === "near-target" ? "near" : null;
}

function sizeOf({ main }: Move): Exact {
  return absolute(exactFromDecimal(main.change.shown));
}

/** The largest of those judged so, and all that tie with it. */
function largest(ranked: readonly Move[], judgement: Judgement): readonly Move[] {
  const judged = ranked.filter(({ main }) => main.judgement === judgement);
  const most = judged.map(sizeOf).reduce((a, b) => (compare(b, a) > 0 ? b : a), ZERO);
  return judged.filter((move) => compare(sizeOf(move), most) === 0);
}

/** The moves left out that are judged as the named one and no smaller. */
function contradicting(moves: readonly Move[], [named]: readonly Move[]): readonly Move[] {
  if (named === undefined) return [];
  return moves.filter(
    (move) =>
      move.unranked !== null &&
      move.main.judgement === named.main.judgement &&
      compare(sizeOf(move), sizeOf(named)) >= 0,
  );
}

function moveValues(
  speech: Speech,
  { indicator, level, main: { change, earlier } }: Move,
): Readonly<Record<"size" | "value" | "subject", Text>> {
  const size = {
    shown: change.shown,
    kind: "change",
    period: level.period,
    against: formatEarlier(earlier),
    sources: cellsBehind(change.made),
  };
  return {
    size: saySize(speech, indicator, size),
    value: [valueMark(speech, indicator, level, "value")],
    subject: [withoutAbbreviations(speech.subjectOf(indicator))],
  };
}

function sayUnranked({ say }: Speech, left: readonly Move[]): Text {
  const kinds = UNRANKED.filter((kind) => left.some(({ unranked }) => unranked === kind));
  if (kinds.length === 0) return NOTHING;
  const few = String(FEWEST_FOR_A_PERCENTAGE);
  return say("report.unranked", {
    list: formatList(kinds.map((kind) => plainText(say(`report.unranked-${kind}`, { few })))),
  });
}
