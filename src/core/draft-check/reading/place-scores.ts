import { type Basis, isYearToDate } from "../../workbook/basis";
import type { Period } from "../../measures/period";
import type { KnownFact } from "../known/known-fact";
import { isDifference } from "../verdict/holds";
import type { FigureInPlace } from "./figure-in-place";

/** How well an indicator is named around a figure: as evidence, and from 0 to 1 how near. */
export interface NamedNear {
  readonly score: number;
  readonly close: number;
}

/** Names count the more the nearer they stand: in the figure's own part of the clause, clause, sentence, block, heading. */
export function namedNear({ named }: FigureInPlace, ref: string): NamedNear {
  const at = (where: keyof FigureInPlace["named"]): number => named[where].get(ref) ?? 0;
  const [before, clause, sentence, block, heading] = [
    at("before"),
    at("clause"),
    at("sentence"),
    at("block"),
    at("heading"),
  ];
  return {
    score: Math.max(2.2 * before, 2 * clause, 1.5 * sentence, 0.8 * block, 0.7 * heading) + 0.3 * block + 0.3 * heading,
    close: Math.max(before, clause, 0.8 * sentence, 0.5 * heading, 0.5 * block),
  };
}

/** What periods that are named say of a fact's own: of a change, of the one since which. */
export function periodScore(
  fact: KnownFact,
  { periods, clausePeriods }: FigureInPlace,
  current: Period | undefined,
  reportEnd: number,
): number {
  if (current === undefined) return 0;
  const own = isDifference(fact) ? (fact.since ?? fact.period) : fact.period;
  const fitsAny = (cues: FigureInPlace["periods"]): boolean => cues.some((cue) => cue.fits(own, current, reportEnd));
  if (periods.length > 0) return fitsAny(periods) ? 0.9 : fact.isCurrent && !isDifference(fact) ? -0.7 : -0.9;
  if (clausePeriods.length > 0) return fitsAny(clausePeriods) ? 0.4 : -0.2;
  return 0;
}

/** A whole number without a sign for per cent is rather a count; one with a plus or a minus is a difference. */
export function formScore(fact: KnownFact, { figure, columnHeading }: FigureInPlace): number {
  const isShare = fact.measure === "percent" || fact.measure === "points";
  const isBare = figure.unit === "plain" && columnHeading === null;
  const bare = isBare && isShare ? (figure.step >= 1 ? -0.9 : -0.1) : 0;
  if (isDifference(fact) || figure.sign === null) return bare;
  return bare + (figure.sign === "plus" ? -2.5 : fact.exact >= 0 ? -2 : 0);
}

const IN_QUARTER =
  /\bin[- ](?:the )?quarter\b|\bquarter (?:alone|by itself)\b|\bfor the quarter\b|\bin the (?:first|second|third|fourth) quarter\b/;
const TO_DATE =
  /\bto date\b|\bytd\b|\bso far\b|\bsince april\b|\bthis year\b|\bover the (?:year|twelve)\b|\btwelve months\b|\bby september\b/;

/** The span that a clause speaks of; null where it does not say. */
export type SpanSaid = "quarter" | "to-date" | null;

export function spanSaidIn({ clauseText }: FigureInPlace): SpanSaid {
  return IN_QUARTER.test(clauseText) ? "quarter" : TO_DATE.test(clauseText) ? "to-date" : null;
}

/** How well an indicator's basis fits the span that is said. */
export function basisScore({ role }: KnownFact, basis: Basis | null, said: SpanSaid): number {
  if (said === null) return 0;
  const isShort = role === "increment" || basis === "in-quarter" || basis === "in-month";
  if (said === "quarter") return isShort ? 0.9 : -0.9;
  if (isShort) return -0.9;
  return isYearToDate(basis) || basis === "rolling-12-months" ? 0.5 : 0;
}
