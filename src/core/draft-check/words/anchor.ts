import type { IndicatorFacts } from "../../facts/facts";
import { isMain, type Known } from "../known/known";
import type { KnownFact } from "../known/known-fact";
import type { Reading } from "../reading/read-block";
import { contains, type Span, textOf } from "../text/span";
import type { Word } from "../tokens/words";

/** A block with its figures read, and what it is known to be about. */
export interface ReadText {
  readonly text: string;
  readonly block: Span;
  /** Of a table's row; none of a paragraph. A word in a cell speaks of that cell alone. */
  readonly cells: readonly Span[];
  readonly readings: readonly Reading[];
  readonly known: Known;
  /** The indicator that the text spoke of last before this block. */
  readonly before: string | null;
  readonly headings: readonly Span[];
}

/** Where a word stands. */
export interface WordPlace {
  readonly word: Word;
  readonly clause: Span;
  readonly sentence: Span;
}

/** What a word is about. */
export interface Anchor extends WordPlace {
  readonly ref: string;
  readonly facts: IndicatorFacts;
  /** Figures of the indicator in the word's clause, the nearest first; else in its sentence. */
  readonly near: readonly Reading[];
  /** Whether its own clause or sentence speaks of no other. */
  readonly isClose: boolean;
  /** Whether its clause speaks of a time before the figure's own, of which today's figures say nothing. */
  readonly isPast: boolean;
}

/** What a figure was read as. */
export const factOf = ({ candidate }: Reading): KnownFact | null => candidate?.fact ?? null;

/** A figure behind a word counts as a little nearer than one before it. */
const BEFORE = 1.2;
/** A figure of another clause is as far as one so many characters further. */
const OTHER_CLAUSE = 25;
/** "No, it has fallen. There were 2,566": a figure that follows soon says what a sentence without one is about. */
const NEXT_FIGURE = 60;
/** A word so close behind a figure speaks of it. */
const BESIDE = 14;
const OF_THE_PAST = /\b(?:had|we'd|they'd|it'd|used to|until|running)\b[^.;]*$/i;
/** What speaks of several indicators at once. */
const OF_MEASURES = /\b(?:measures|indicators|kpis|targets were|areas|both|all|none|neither)\b/i;

function distance({ start, end }: Span, { place: { figure } }: Reading): number {
  return figure.start >= end ? figure.start - end : (start - figure.end) * BEFORE;
}

/**
 * The indicator that a word is about: that of the figure beside it, of its clause's figures or names, of its sentence's, of the
 * figure that follows, of what went before. Null where it speaks of several, or nothing is known.
 */
export function anchorOf(at: WordPlace, from: ReadText): Anchor | null {
  const { word, clause, sentence } = at;
  const { text, readings, known } = from;
  const within = (span: Span): readonly Reading[] =>
    readings
      .filter((one) => one.candidate !== null && contains(span, one.place.figure))
      .sort((one, other) => distance(word, one) - distance(word, other));
  const [inClause, inSentence] = [within(clause), within(sentence)];
  const named = bestOf(known.names.namedIn(textOf(text, clause)), known);
  const ref = refOf(at, from, { inClause, inSentence, named });
  const facts = ref === null ? undefined : known.factsByRef.get(ref);
  if (ref === null || facts === undefined) return null;
  const isOnly = inSentence.length > 0 && inSentence.every((one) => factOf(one)?.ref === ref);
  return {
    ...at,
    ref,
    facts,
    near: (inClause.length > 0 ? inClause : inSentence).filter((one) => factOf(one)?.ref === ref),
    isClose: inClause.length > 0 || named === ref || isOnly,
    isPast: OF_THE_PAST.test(text.slice(clause.start, word.start)),
  };
}

interface Around {
  readonly inClause: readonly Reading[];
  readonly inSentence: readonly Reading[];
  readonly named: string | null;
}

function refOf({ word, clause, sentence }: WordPlace, from: ReadText, around: Around): string | null {
  const { text, readings, known, before, headings } = from;
  const { inClause, inSentence, named } = around;
  const across = (one: Reading): number =>
    distance(word, one) + (contains(clause, one.place.figure) ? 0 : OTHER_CLAUSE);
  const [nearest] = [...inSentence].sort((one, other) => across(one) - across(other));
  const behind = nearest === undefined ? Number.POSITIVE_INFINITY : word.start - nearest.place.figure.end;
  if (nearest !== undefined && behind >= 0 && behind < BESIDE) return factOf(nearest)?.ref ?? null;
  if (inClause.length === 0 && named === null && OF_MEASURES.test(textOf(text, clause))) return null;
  if (inClause.length > 0) return (nearest === undefined ? null : factOf(nearest))?.ref ?? null;
  if (named !== null) return named;
  if (nearest !== undefined) return factOf(nearest)?.ref ?? null;
  const ofSentence = bestOf(known.names.namedIn(textOf(text, sentence)), known);
  if (ofSentence !== null) return ofSentence;
  const read = readings.filter(({ candidate }) => candidate !== null);
  const next = read.find(({ place }) => place.figure.start >= word.end);
  if (next !== undefined && next.place.figure.start - word.end < NEXT_FIGURE) return factOf(next)?.ref ?? null;
  const last = read.filter(({ place }) => place.figure.end <= word.start).at(-1);
  if (last !== undefined) return factOf(last)?.ref ?? null;
  return bestOf(known.names.namedIn(headings.map((one) => textOf(text, one)).join(" ")), known) ?? before;
}

const WELL_NAMED = 0.45;
const AS_WELL = 0.8;

/** The indicator that is named best; of siblings named alike the main one. Null where several are, or none well enough. */
function bestOf(named: ReadonlyMap<string, number>, known: Known): string | null {
  const most = Math.max(0, ...named.values());
  if (most < WELL_NAMED) return null;
  const best = [...named].filter(([, score]) => score >= most * AS_WELL).map(([ref]) => ref);
  const main = best.filter((ref) => isMain(ref, known));
  const [only] = best.length === 1 ? best : main.length === 1 ? main : [];
  return only ?? null;
}
