import { traitsOf } from "../../workbook/unit";
import { isMain, type Known } from "../known/known";
import type { KnownFact } from "../known/known-fact";
import { type Fit, fitOf, unitFits } from "../verdict/holds";
import { SLIP_WEIGHTS, type Slip, slipOf } from "../verdict/slips";
import { TARGET } from "../tokens/cues";
import { evidence, tellingOf } from "./evidence";
import type { FigureInPlace } from "./figure-in-place";
import { basisScore, formScore, namedNear, periodScore, spanSaidIn } from "./place-scores";
import { roleCuesOf, roleScore } from "./role-score";

/** A fact that a figure may stand for, and how much speaks for that; scores are logarithms of odds, as added up. */
export interface Candidate {
  readonly fact: KnownFact;
  readonly fit: Fit;
  /** What would make the figure of a fact that it does not fit. */
  readonly slip: Slip | "another figure" | null;
  /** What the words around it say: names, role, period. */
  readonly words: number;
  /** How well the indicator is named close by, from 0 to 1. */
  readonly named: number;
  /** Words and value together. */
  readonly score: number;
}

const MOST_A_FIGURE = 14;
/** A figure that fails is only worth a thought where its words point to the fact. */
const LEAST_WORDS_OF_A_SLIP = 0.3;
/** How well a table's row must name an indicator, beside the best, for a figure in it to be read as that one's. */
const ROW_NAMED = 0.6;
/** What an indicator that the clause does not name has to make up for where it names another. */
const OTHER_NAMED = -1;
/** What a figure of a sibling, such as last year's published one, has to make up for. */
const NOT_MAIN = -0.4;
/** "Sites over the limit": the name speaks of a limit, not the sentence. */
const TARGET_IN_NAME = -2;
/** A share's relative change is said less often than its change in points. */
const RELATIVE_CHANGE_OF_A_SHARE = -0.8;
const WITHOUT_EXPLANATION = -1.2;
const ANOTHER_FIGURE = 0.4;
/** From how much a value says by itself it is no chance that it is another figure of the indicator. */
const TELLING = 1.1;

/** The likeliest facts that a figure stands for, among those of some indicators; `next` is the figure behind it. */
export function candidatesFor(
  place: FigureInPlace,
  refs: readonly string[],
  known: Known,
  next: FigureInPlace | undefined,
): readonly Candidate[] {
  const { figure, named: names } = place;
  const roleCues = roleCuesOf(place, next);
  const spanSaid = spanSaidIn(place);
  const telling = tellingOf(figure, known);
  const mostNamed = Math.max(0, ...names.clause.values());
  const found: Candidate[] = [];
  for (const ref of rowRefs(place, refs)) {
    const facts = (known.byRef.get(ref) ?? []).filter((fact) => unitFits(figure, fact) !== "no");
    const indicator = known.factsByRef.get(ref)?.indicator;
    const named = namedNear(place, ref);
    const current = facts.find((one) => one.isCurrent)?.period;
    const isPublished = current !== undefined && current.end < known.reportEnd;
    const isShare = indicator !== undefined && traitsOf(indicator.unit).isShare;
    const isOfName = indicator !== undefined && TARGET.test(indicator.name);
    const ofIndicator =
      named.score + (named.close < 0.2 && mostNamed >= 0.6 ? OTHER_NAMED : 0) + (isMain(ref, known) ? 0 : NOT_MAIN);
    const fits = facts.map((fact) => fitOf(figure, fact));
    const holding = new Set(facts.flatMap(({ measure }, index) => (fits[index] === "fails" ? [] : [measure])));
    for (const [index, fact] of facts.entries()) {
      const words =
        ofIndicator +
        roleScore(fact, roleCues, isPublished) +
        (fact.role === "target" && isOfName ? TARGET_IN_NAME : 0) +
        (isShare && fact.role === "change-per-cent" ? RELATIVE_CHANGE_OF_A_SHARE : 0) +
        periodScore(fact, place, current, known.reportEnd) +
        basisScore(fact, indicator?.basis ?? null, spanSaid) +
        formScore(fact, place);
      const fit = fits[index] ?? "fails";
      if (fit === "fails" && words < LEAST_WORDS_OF_A_SLIP) continue;
      const isAnother = holding.has(fact.measure) && telling >= TELLING;
      const slip = fit === "fails" ? (slipOf(figure, fact) ?? (isAnother ? "another figure" : null)) : null;
      const value = fit === "fails" ? weightOf(slip) : evidence(figure, fact, telling);
      found.push({ fact, fit, slip, words, named: named.close, score: words + value });
    }
  }
  return found.sort((one, other) => other.score - one.score).slice(0, MOST_A_FIGURE);
}

function weightOf(slip: Candidate["slip"]): number {
  if (slip === null) return WITHOUT_EXPLANATION;
  return slip === "another figure" ? ANOTHER_FIGURE : SLIP_WEIGHTS[slip];
}

/** In a table the row's first cell says whose figures they are. */
function rowRefs({ columnHeading, named }: FigureInPlace, refs: readonly string[]): readonly string[] {
  if (columnHeading === null) return refs;
  const names = named.clause.size > 0 ? named.clause : named.heading;
  const best = Math.max(0, ...names.values());
  return refs.filter((ref) => (named.clause.get(ref) ?? named.heading.get(ref) ?? 0) >= ROW_NAMED * best);
}
