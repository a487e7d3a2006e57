import type { Known } from "../known/known";
import type { KnownFact } from "../known/known-fact";
import { type Candidate, candidatesFor } from "./candidates";
import { factsShowing } from "./evidence";
import type { FigureInPlace } from "./figure-in-place";

/** What a figure was read as, and how much better than any reading of it that gives another verdict. */
export interface Reading {
  readonly place: FigureInPlace;
  /** Null where nothing in the workbook fits well enough. */
  readonly candidate: Candidate | null;
  readonly margin: number;
  /** The best candidate that agrees with the figure, whichever was chosen. */
  readonly holding: Candidate | null;
}

/** One way to read the figures up to one of them; the way before it hangs on it. */
interface Path {
  readonly score: number;
  readonly last: string | null;
  readonly candidate: Candidate | null;
  readonly before: Path | null;
}

const BEAM = 16;
/** How well an indicator must be named for a figure that may be wrong to be taken for one of its own that it fits. */
const CREDIBLE = 0.3;
const MOST_REFS = 10;
/** Whole numbers below this tell no indicator by themselves. */
const LEAST_TELLING = 100;
const MOST_SHOWING = 6;
const BY_VALUE = 0.55;
const WELL_NAMED = 0.45;
const STAY = 0.9;
const STAY_IN_BLOCK = 0.5;
const MOVE_NAMED = -0.2;
const MOVE_UNNAMED = -1.2;
const ROLE_TAKEN = -1.5;
/** What reading a figure as none of the workbook's is worth. */
const UNKNOWN = 0.4;

/**
 * The figures of a block read together: which facts they stand for, so that names, roles, periods and values fit best as
 * a whole. `before` is the indicator that the block before ended with. Beam search over the figures in their order.
 */
export function readBlock(places: readonly FigureInPlace[], known: Known, before: string | null): readonly Reading[] {
  if (places.length === 0) return [];
  const refs = refsFor(places, known, before);
  const candidates = places.map((place, index) => candidatesFor(place, refs, known, places[index + 1]));
  const best = decode(places, candidates, before, null);
  const chosen = chosenBy(best, places.length);
  return places.map((place, index) => {
    const candidate = chosen[index] ?? null;
    const holding = candidates[index]?.find(({ fit }) => fit !== "fails") ?? null;
    if (candidate?.fit !== "fails") return { place, candidate, margin: 0, holding };
    const other = decode(places, candidates, before, index);
    return { place, candidate, margin: best.score - other.score, holding };
  });
}

/** What a path read each figure as. */
function chosenBy(path: Path, count: number): readonly (Candidate | null)[] {
  const chosen: (Candidate | null)[] = [];
  let at: Path | null = path;
  while (at !== null && chosen.length < count) {
    chosen.push(at.candidate);
    at = at.before;
  }
  return chosen.reverse();
}

/** The indicators that a block may be about: those it names, and those whose telling values it holds. */
function refsFor(places: readonly FigureInPlace[], known: Known, before: string | null): readonly string[] {
  const scores = new Map<string, number>();
  const add = (ref: string, score: number): void => {
    scores.set(ref, Math.max(scores.get(ref) ?? 0, score));
  };
  for (const { named, figure } of places) {
    for (const [ref, score] of named.clause) add(ref, 1.2 * score);
    for (const [ref, score] of named.block) add(ref, score);
    for (const [ref, score] of named.heading) add(ref, 0.8 * score);
    if (figure.form === "fraction" || (Math.abs(figure.value) < LEAST_TELLING && figure.step >= 1)) continue;
    const showing = factsShowing(figure, known.bySize);
    if (showing.length <= MOST_SHOWING) for (const { ref } of showing) add(ref, BY_VALUE);
  }
  if (before !== null) add(before, 0.5);
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_REFS)
    .map(([ref]) => ref);
}

/** The best path through all figures; that at `agreeing` may only be read as what it agrees with, or as nothing. */
function decode(
  places: readonly FigureInPlace[],
  candidates: readonly (readonly Candidate[])[],
  before: string | null,
  agreeing: number | null,
): Path {
  let paths: readonly Path[] = [{ score: 0, last: before, candidate: null, before: null }];
  places.forEach((place, index) => {
    const earlier = places[index - 1];
    const stay =
      earlier === undefined
        ? STAY_IN_BLOCK / 2
        : earlier.sentence.start === place.sentence.start
          ? STAY
          : STAY_IN_BLOCK;
    const all = candidates[index] ?? [];
    const allowed = agreeing === index ? all.filter(({ fit, named }) => fit !== "fails" && named >= CREDIBLE) : all;
    const next: Path[] = [];
    for (const path of paths) {
      next.push({ score: path.score + UNKNOWN, last: path.last, candidate: null, before: path });
      for (const candidate of allowed) {
        const taken = isTaken(candidate.fact, path, places, index) ? ROLE_TAKEN : 0;
        next.push({
          score: path.score + candidate.score + moveTo(candidate, path.last, stay) + taken,
          last: candidate.fact.ref,
          candidate,
          before: path,
        });
      }
    }
    paths = next.sort((one, other) => other.score - one.score).slice(0, BEAM);
  });
  return paths[0] ?? { score: 0, last: before, candidate: null, before: null };
}

/** What going on with one indicator is worth, or going over to another. */
function moveTo({ fact, named }: Candidate, last: string | null, stay: number): number {
  if (last === fact.ref) return stay;
  const isNamed = named >= WELL_NAMED;
  if (last === null) return isNamed ? 0 : MOVE_UNNAMED / 2;
  return isNamed ? MOVE_NAMED : MOVE_UNNAMED;
}

/** Whether another figure of the sentence stands for the same fact, with another number. */
function isTaken(fact: KnownFact, path: Path, places: readonly FigureInPlace[], index: number): boolean {
  const place = places[index];
  let at: Path | null = path;
  for (let earlier = index - 1; earlier >= 0 && at !== null; earlier -= 1) {
    const other = places[earlier];
    if (place === undefined || other === undefined || other.sentence.start !== place.sentence.start) return false;
    if (at.candidate?.fact === fact && other.figure.value !== place.figure.value) return true;
    at = at.before;
  }
  return false;
}
