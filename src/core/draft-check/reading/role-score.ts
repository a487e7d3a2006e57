import type { KnownFact } from "../known/known-fact";
import type { Cues } from "../tokens/cues";
import type { Figure } from "../tokens/figure";
import { isDifference } from "../verdict/holds";
import type { FigureInPlace } from "./figure-in-place";

/** What the words around one figure say of roles, worked out once for all facts. */
export interface RoleCues {
  readonly figure: Figure;
  readonly cues: Cues;
  /** The figure is the whole of the one before: "of 313". */
  readonly isWhole: boolean;
  /** The next figure is the whole of this one. */
  readonly isPart: boolean;
  /** What its clause names, wherever. */
  readonly clauseNames: { readonly england: boolean; readonly neighbours: boolean; readonly target: boolean };
}

/** The cues of a figure's place; `next` is the figure behind it. */
export function roleCuesOf({ figure, cues, clauseText }: FigureInPlace, next: FigureInPlace | undefined): RoleCues {
  return {
    figure,
    cues,
    isWhole: figure.partOf !== null,
    isPart: next?.figure.partOf === "out-of",
    clauseNames: {
      england: cues.england > 0 || /england|national/.test(clauseText),
      neighbours: /neighbour|peer|comparable|similar|like ours/.test(clauseText),
      target: cues.target > 0 || /target|short|over|limit|aim|ceiling|past/.test(clauseText),
    },
  };
}

/** How well the words fit a fact's role, as a logarithm of odds. The weights are those that DRAFT_CHECK's corpus gave. */
export function roleScore(fact: KnownFact, role: RoleCues, isPublished: boolean): number {
  const { way } = role.cues;
  const signed = isDifference(fact) && way !== 0 ? (Math.sign(fact.exact) === way ? 0.4 : -0.5) : 0;
  return ofRole(fact, role, isPublished) + signed;
}

function ofRole(fact: KnownFact, role: RoleCues, isPublished: boolean): number {
  const { figure, cues, isWhole, isPart } = role;
  const others = -1.4 * Math.max(cues.england, cues.neighbours, cues.target);
  switch (fact.role) {
    case "value":
      return isWhole ? -1.5 : ofValue(fact, cues, isPublished) + others;
    case "numerator":
      return ofNumerator(fact, role) + others;
    case "denominator":
      return ofDenominator(fact, role) + others;
    case "rest":
    case "complement":
      return (
        (cues.rest > 0 ? 1.6 * cues.rest : isPart ? -0.3 : -1.6) +
        (fact.isCurrent ? 0 : -0.5 + cues.earlier) -
        cues.change +
        others
      );
    case "change":
    case "change-per-cent":
      return (
        -0.4 +
        1.8 * cues.change +
        0.6 * cues.bracket +
        (figure.sign === null ? 0 : 1.2) -
        0.8 * cues.current -
        0.4 * cues.gap +
        0.5 * others +
        (figure.unit === "points" ? 0.6 : 0) -
        0.3 * cues.earlier
      );
    case "numerator-change":
    case "denominator-change":
      return -1 + 1.6 * cues.change + (figure.sign === null ? 0 : 0.6) - 0.4 * cues.current + others;
    case "increment":
      return cues.increment > 0 ? 1.6 : -1.2;
    case "england":
    case "neighbours":
      return cues[fact.role] > 0 ? 2.2 - cues.gap : -1.6;
    case "england-gap":
      return ofGap("england", role);
    case "neighbours-gap":
      return ofGap("neighbours", role);
    case "target":
      return ofTarget(role);
    case "target-gap":
      return ofTargetGap(role);
    case "rank":
    case "neighbours-rank":
      return 1.2 * cues.rank + (isPart ? 0.8 : 0);
    case "rank-of":
    case "neighbours-rank-of":
      return isWhole && cues.rank > 0 ? 1.2 : -1.6;
    case "quartile":
      return 0;
  }
}

/** `isPublished`: its latest figure is of a year that ended before the report's period, so that "last year" may be said of it. */
function ofValue({ isCurrent }: KnownFact, cues: Cues, isPublished: boolean): number {
  const rest = -1.2 * cues.change - cues.gap - 0.6 * cues.rest;
  return isCurrent
    ? 0.6 + 0.7 * cues.current - (isPublished ? 0 : 1.3 * cues.earlier) + rest
    : -0.2 + 1.6 * cues.earlier - 0.8 * cues.current + 0.2 * cues.change + rest;
}

function ofNumerator({ isCurrent }: KnownFact, { cues, isWhole, isPart }: RoleCues): number {
  return (
    (isPart ? 1.6 : 0) -
    (isWhole ? 1.5 : 0) +
    0.3 * cues.bracket +
    (isCurrent ? -0.8 * cues.earlier : -0.4 + 1.2 * cues.earlier) -
    1.2 * cues.change -
    0.8 * cues.rest
  );
}

function ofDenominator({ isCurrent }: KnownFact, { cues, isWhole, isPart }: RoleCues): number {
  return (isWhole ? 2.2 : -0.4) - (isPart ? 1.2 : 0) + (isCurrent ? 0 : -0.6 + 0.8 * cues.earlier) - cues.change;
}

/** A difference from a comparator: the one that is said right behind, else the one that the clause names. */
function ofGap(of: "england" | "neighbours", { cues, clauseNames }: RoleCues): number {
  if (cues.gapTo !== null) return cues.gapTo === of ? 2.4 : -2;
  if (cues.gap === 0 && cues.change === 0) return -1.4;
  if (clauseNames[of]) return 2.2;
  return of === "neighbours" && clauseNames.england ? -1.2 : -0.3;
}

function ofTarget({ cues, figure }: RoleCues): number {
  if (cues.target > 0) return 2.2 - 0.8 * cues.gap;
  if (cues.against > 0) return 1;
  return figure.qualifier === "less-than" || figure.qualifier === "at-least" ? -0.3 : -1.6;
}

function ofTargetGap({ cues, clauseNames }: RoleCues): number {
  if (cues.gapTo !== null) return cues.gapTo === "target" ? 2.4 : -2;
  if (cues.gap === 0) return -1.4;
  return clauseNames.target ? 1.6 : -0.2;
}
