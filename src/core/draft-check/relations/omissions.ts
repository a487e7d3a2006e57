import type { IndicatorFacts } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import type { Known } from "../known/known";
import { sentencesOf } from "../text/sentences";
import { textOf } from "../text/span";
import type { Claim } from "../verdict/claim";

/** What a draft does not say that its readers would want to know. */
export interface Omission {
  readonly ref: string;
  readonly why: string;
}

/** How well some sentence must name an indicator to have spoken of it. */
const NAMED = 0.45;

/**
 * The indicators of the report that a draft never speaks of, and those of which it gives figures without saying that the target
 * was missed, or that the figure is clearly worse. Nothing of a draft that is about no indicator.
 */
export function omissionsOf(text: string, claims: readonly Claim[], known: Known): readonly Omission[] {
  const spoken = new Set(claims.flatMap(({ ref }) => ref ?? []));
  if (spoken.size === 0) return [];
  const named = new Set(
    sentencesOf(text, { start: 0, end: text.length }).flatMap((sentence) =>
      [...known.names.namedIn(textOf(text, sentence))].flatMap(([ref, score]) => (score >= NAMED ? [ref] : [])),
    ),
  );
  const saysOf = (ref: string, words: RegExp): boolean =>
    claims.some((claim) => claim.ref === ref && (claim.kind === "word" ? words.test(claim.text) : isGap(claim)));
  return known.indicators.filter(isCounted).flatMap((facts): Omission[] => {
    const { ref } = facts.indicator;
    if (!spoken.has(ref)) return named.has(ref) ? [] : [{ ref, why: "The draft does not mention it." }];
    if (facts.target?.rag === "red" && !saysOf(ref, MISSED))
      return [{ ref, why: "The draft does not say that it missed its target." }];
    return isWorse(facts) && !saysOf(ref, WORSE) ? [{ ref, why: "The draft does not say that it is worse." }] : [];
  });
}

const MISSED =
  /miss|red|short|below|above|over|under|outside|off target|not (?:met|achieved)|fail|behind|exceed|beyond|past/i;
const WORSE = /./;

/** A difference that is told says which way it went. */
const isGap = ({ kind, holds }: Claim): boolean => kind === "points" || /^[+−]/.test(holds ?? "");

function isWorse({ comparisons: [main] }: IndicatorFacts): boolean {
  return main?.judgement === "worse";
}
