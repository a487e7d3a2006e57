import type { Known } from "../known/known";
import { type KnownFact, LEVELS, type Role } from "../known/known-fact";
import type { FigureInPlace } from "../reading/figure-in-place";
import type { Reading } from "../reading/read-block";
import { ENGLAND, NEIGHBOURS } from "../tokens/cues";
import type { PeriodCue } from "../tokens/periods";
import { fitOf, isDifference, valueHolds } from "./holds";

const OWN_CHANGES: ReadonlySet<Role> = new Set(["change", "change-per-cent"]);

/** How well an indicator must be named for a figure of another to be wrong. */
const NAMED = 0.35;
const SURELY_NAMED = 0.8;
const HARDLY_NAMED = 0.35;

/**
 * The fact that the words around a figure mean, where the figure is another's: of a period that is not the one named next to
 * it, of an earlier one without a word that says so, a change since another period than the figure beside it, a difference
 * from the other comparator, or a figure of an indicator that is not the one named. Null where words and figure agree.
 */
export function meantInstead(reading: Reading, readings: readonly Reading[], known: Known): KnownFact | null {
  const { candidate, place } = reading;
  if (candidate === null || candidate.fit === "fails" || place.speaksOf !== "own" || place.isDenied) return null;
  const { fact } = candidate;
  const meant =
    ofPeriodNamed(fact, place, known) ??
    ofEarlierBeside(fact, reading, readings, known) ??
    ofOtherComparator(fact, place, known) ??
    ofIndicatorNamed(fact, place, known) ??
    ofToday(fact, reading, readings, known);
  return meant === null || meant === fact || fitOf(place.figure, meant) !== "fails" ? null : meant;
}

const factsLike = (fact: KnownFact, known: Known): readonly KnownFact[] =>
  (known.byRef.get(fact.ref) ?? []).filter(({ role, measure }) => role === fact.role && measure === fact.measure);

/** Of the period that is named right next to the figure; of a change, of the one since which. */
function ofPeriodNamed(fact: KnownFact, place: FigureInPlace, known: Known): KnownFact | null {
  const isChange = OWN_CHANGES.has(fact.role);
  if (!isChange && !LEVELS.has(fact.role)) return null;
  const cues = isChange ? place.periodsBehind : place.nearPeriods;
  const all = factsLike(fact, known);
  const current = all.find(({ isCurrent }) => isCurrent)?.period;
  if (cues.length === 0 || current === undefined) return null;
  const fits = (one: KnownFact): boolean => {
    const own = isChange ? one.since : one.period;
    return own !== null && cues.every((cue: PeriodCue) => cue.fits(own, current, known.reportEnd));
  };
  const latest = [...all].filter(fits).sort((one, other) => endOf(other) - endOf(one))[0];
  if (latest === undefined) return null;
  if (!fits(fact)) return latest;
  // "November" is the latest one, unless its year is named
  const isMonth = cues.some(({ written }) => MONTH_ALONE.test(written));
  return isMonth && endOf(latest) - endOf(fact) >= A_YEAR ? latest : null;
}

const MONTH_ALONE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;
const A_YEAR = 12;
const endOf = ({ since, period }: KnownFact): number => (since ?? period).end;

/** A change since the period of the earlier figure in the same sentence: "rose from 10.4 to 10.9, that is by 0.4". */
function ofEarlierBeside(
  fact: KnownFact,
  { place }: Reading,
  readings: readonly Reading[],
  known: Known,
): KnownFact | null {
  if (!OWN_CHANGES.has(fact.role) || place.periodsBehind.length > 0) return null;
  const before = readings
    .filter(
      (one) =>
        one.place.sentence.start === place.sentence.start &&
        one.place.figure.start < place.figure.start &&
        isAgreed(one),
    )
    .map((one) => one.candidate?.fact)
    .filter((one) => one !== undefined);
  const earlier = before.filter(({ role, isCurrent }) => role === "value" && !isCurrent).at(-1);
  if (earlier === undefined || (earlier.ref === fact.ref && fact.since?.end === earlier.period.end)) return null;
  if (!before.some(({ ref, role, isCurrent }) => ref === earlier.ref && role === "value" && isCurrent)) return null;
  const all = known.byRef.get(earlier.ref) ?? [];
  return (
    all.find(
      ({ role, since, measure }) =>
        role === fact.role &&
        since?.end === earlier.period.end &&
        (measure === fact.measure || earlier.ref !== fact.ref),
    ) ?? null
  );
}

const isAgreed = ({ candidate }: Reading): boolean => candidate !== null && candidate.fit !== "fails";

/** A difference from the comparator that the sentence names, where it names one alone. */
function ofOtherComparator(fact: KnownFact, place: FigureInPlace, known: Known): KnownFact | null {
  if (fact.role !== "england-gap" && fact.role !== "neighbours-gap") return null;
  const namesEngland = ENGLAND.test(place.sentenceText);
  const namesNeighbours = NEIGHBOURS.test(place.sentenceText);
  const meant = place.cues.gapTo ?? (namesEngland === namesNeighbours ? null : namesEngland ? "england" : "neighbours");
  if (meant === null || meant === "target" || fact.role === `${meant}-gap`) return null;
  return (known.byRef.get(fact.ref) ?? []).find(({ role }) => role === `${meant}-gap`) ?? null;
}

/** The same of the indicator that is named next to the figure, where the one that it fits hardly is. */
function ofIndicatorNamed(fact: KnownFact, place: FigureInPlace, known: Known): KnownFact | null {
  if (!LEVELS.has(fact.role)) return null;
  const own = place.named.before.get(fact.ref) ?? 0;
  const named = [...place.named.before].filter(([ref, score]) => ref !== fact.ref && score >= SURELY_NAMED);
  const [only] = named;
  if (named.length !== 1 || only === undefined || own > HARDLY_NAMED * only[1]) return null;
  if (areSiblings(fact.ref, only[0], known)) return null;
  const meant = (known.byRef.get(only[0]) ?? []).filter(
    ({ role, measure, isCurrent }) => role === fact.role && measure === fact.measure && isCurrent === fact.isCurrent,
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Two spans of one measure, such as the quarter's and the year's to date. */
function areSiblings(one: string, other: string, { factsByRef }: Known): boolean {
  const supports = (ref: string): string | null => factsByRef.get(ref)?.indicator.supports ?? null;
  return supports(one) === other || supports(other) === one;
}

/** "Complaints were 212, so there are now 33 more": the sentence itself goes on to today. */
const GOES_ON_TO_TODAY = /\b(?:now|today|fell|rose|to \d)\b/;

/** Words of a time that has gone, right before the figure or behind it. */
const PAST =
  /\b(?:from|had been|previous\w*|before|earlier|ago|last|then|used to|since|until|py|prior|against|compared|versus|vs?|first|autumn|spring|summer)\b/i;

/** Today's figure, where that of an earlier period is given with no word that says so and nothing beside it gives today's. */
function ofToday(
  fact: KnownFact,
  { candidate, place }: Reading,
  readings: readonly Reading[],
  known: Known,
): KnownFact | null {
  if (!LEVELS.has(fact.role) || fact.isCurrent || candidate === null) return null;
  if (candidate.named < NAMED && !isNamedNear(fact.ref, place)) return null;
  const current = factsLike(fact, known).find(({ isCurrent }) => isCurrent);
  if (current === undefined || valueHolds(place.figure, current)) return null;
  if (place.cues.earlier >= 1 || place.cues.bracket > 0 || place.periods.length > 0) return null;
  if (place.clausePeriods.some((cue) => cue.fits(fact.period, current.period, known.reportEnd))) return null;
  if (place.columnHeading !== null ? place.cues.current === 0 : PAST.test(place.nearText)) return null;
  if (/\b(?:was|were) (?:about |around |just )?$/.test(place.leftText) && GOES_ON_TO_TODAY.test(place.sentenceText))
    return null;
  const saysToday = readings.some(
    (other) =>
      other.place.figure !== place.figure &&
      other.candidate?.fact === current &&
      isAgreed(other) &&
      other.place.nearPeriods.every((cue) => cue.fits(current.period, current.period, known.reportEnd)),
  );
  return saysToday ? null : current;
}

/** Whether its own sentence or clause names it, not a heading alone. */
const isNamedNear = (ref: string, { named }: FigureInPlace): boolean =>
  Math.max(named.before.get(ref) ?? 0, named.clause.get(ref) ?? 0, named.sentence.get(ref) ?? 0) >= NAMED;

/** What is wrong where another fact is meant, in a word. */
export function slipBetween(fact: KnownFact, meant: KnownFact): string {
  if (fact.ref !== meant.ref) return "another indicator's figure";
  if (fact.role !== meant.role) return "difference from the other comparator";
  return isDifference(fact) ? "change since another period" : "another period's figure";
}
