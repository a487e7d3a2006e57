import type { Candidate } from "../reading/candidates";
import type { FigureInPlace } from "../reading/figure-in-place";
import type { Reading } from "../reading/read-block";
import type { Claim, Verdict } from "./claim";
import { textOf } from "../text/span";
import type { Known } from "../known/known";
import { FRACTION_WRONG_FROM, isDifference } from "./holds";
import { meantInstead, slipBetween } from "./meant";

/** How much better a reading must be than the next before it is called wrong. */
const SURE = 1;
/** In a column whose heading says what its figures are. */
const SURE_IN_COLUMN = 0.5;
const NAMED = 0.35;
/** Where no slip explains a figure its indicator must be named beyond doubt. */
const SURELY_NAMED = 0.6;
const FAR = 0.35;
const SMALL_WORD = 13;
const SMALL_NUMBER = 32;

/** What is said of each figure of a block. */
export function figureClaims(text: string, readings: readonly Reading[], known: Known): readonly Claim[] {
  const holding = new Map<string, number>();
  for (const { candidate } of readings)
    if (candidate !== null && candidate.fit !== "fails")
      holding.set(candidate.fact.ref, (holding.get(candidate.fact.ref) ?? 0) + 1);
  return readings.map((reading) => figureClaim(text, reading, readings, known, (ref) => holding.get(ref) ?? 0));
}

function figureClaim(
  text: string,
  reading: Reading,
  readings: readonly Reading[],
  known: Known,
  supportOf: (ref: string) => number,
): Claim {
  const { place, candidate } = reading;
  const { figure } = place;
  const base = { start: figure.start, end: figure.end, text: textOf(text, figure) };
  if (candidate === null)
    return {
      ...base,
      verdict: "cannot-tell",
      ref: null,
      kind: null,
      holds: null,
      sources: [],
      why: "Nothing in the workbook fits it.",
    };
  const { fact, fit } = candidate;
  const about = { ref: fact.ref, kind: fact.measure, holds: fact.display, sources: fact.sources };
  const open: Claim = {
    ...base,
    ...about,
    verdict: "cannot-tell",
    holds: null,
    why: "It may be about several figures.",
  };
  if (fit !== "fails") {
    const meant = meantInstead(reading, readings, known);
    if (meant !== null)
      return {
        ...base,
        ref: meant.ref,
        kind: meant.measure,
        holds: meant.display,
        sources: meant.sources,
        verdict: "disagrees",
        why: slipBetween(fact, meant),
      };
    const isSupported = candidate.named >= 0.2 || supportOf(fact.ref) >= 2;
    if (!isSupported) return open;
    const verdict: Verdict = fit === "holds" ? "agrees" : "agrees-wording";
    const why = verdict === "agrees" ? "" : "A difference of percentages is in percentage points.";
    return { ...base, ...about, verdict, why };
  }
  return isWrong(reading, supportOf(fact.ref))
    ? { ...base, ...about, verdict: "disagrees", why: whyOf(candidate) }
    : open;
}

/** What would make the figure of the fact, in words. */
function whyOf({ slip }: Candidate): string {
  if (slip === null) return "";
  return slip === "another figure" ? "another figure of the same indicator" : slip;
}

/** A small number in words counts anything, unless it stands where only a figure can: "down by two", "from nine to eight". */
function isBareInClause({ figure, behind }: FigureInPlace): boolean {
  return (
    figure.partOf !== null ||
    /^\s*(?:$|[,.;:)]|more\b|fewer\b|less\b|than\b|to\b|from\b|points?\b|of the\b)/.test(behind)
  );
}

function isWrong({ candidate, place, margin, holding }: Reading, support: number): boolean {
  if (candidate === null) return false;
  const { fact, slip, named } = candidate;
  const { figure, cues } = place;
  if (place.speaksOf !== "own" || place.isDenied) return false;
  if (figure.form === "fraction" && Math.abs(figure.value - fact.exact) < FRACTION_WRONG_FROM) return false;
  const isDigitSlip = slip !== null && slip !== "another figure";
  if (named < NAMED && support < 2 && !(support >= 1 && isDigitSlip && margin >= 2)) return false;
  if (margin < (place.columnHeading === null ? SURE : SURE_IN_COLUMN)) return false;
  if (
    holding !== null &&
    holding.fact.ref !== fact.ref &&
    holding.named >= named &&
    holding.words >= candidate.words - 1
  )
    return false;
  const hasCue =
    Math.max(cues.england, cues.neighbours, cues.target, cues.earlier, cues.change, cues.current, cues.gap) > 0 ||
    figure.partOf !== null ||
    place.columnHeading !== null;
  if (figure.unit === "plain" && Math.abs(figure.value) < SMALL_NUMBER && !hasCue) return false;
  if (figure.isWord && figure.unit === "plain" && Math.abs(figure.value) < SMALL_WORD && !isBareInClause(place))
    return false;
  if (slip === null && (!hasCue || named < SURELY_NAMED)) return false;
  const distance = Math.abs(figure.value - fact.shown) / Math.max(Math.abs(fact.shown), 1e-9);
  if (slip === null && distance > FAR && !isDifference(fact)) return false;
  return true;
}
