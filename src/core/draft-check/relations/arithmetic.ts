import type { FigureInPlace } from "../reading/figure-in-place";
import type { Reading } from "../reading/read-block";
import { textOf } from "../text/span";
import type { Figure } from "../tokens/figure";
import type { Claim } from "../verdict/claim";

/** A figure that other figures of its sentence make, or that they contradict. */
export interface Worked {
  readonly index: number;
  readonly holds: boolean;
  /** What they come to, as printed. */
  readonly display: string;
  readonly from: readonly number[];
}

const within = (value: number, figure: Figure): boolean =>
  Math.abs(value - figure.value) <= figure.step / 2 + figure.step * 1e-6;

/** The least and the most that two rounded figures allow their difference, or quotient in per cent, to be. */
function spread(one: Figure, other: Figure, work: (a: number, b: number) => number): readonly [number, number] {
  const ends = [-0.5, 0.5].flatMap((a) =>
    [-0.5, 0.5].map((b) => work(one.value + a * one.step, other.value + b * other.step)),
  );
  return [Math.min(...ends), Math.max(...ends)];
}

const meets = (figure: Figure, [low, high]: readonly [number, number]): boolean =>
  figure.value + figure.step / 2 >= low - 1e-9 && figure.value - figure.step / 2 <= high + 1e-9;

const decimalsOf = ({ step }: Figure): number => Math.max(0, Math.round(-Math.log10(step)));

/**
 * What the sums inside sentences say of figures that the workbook does not explain: a share of two counts, a difference, a
 * change in per cent between two figures that are both printed ("a 53% rise from 235 to 335").
 */
export function workedInSentences(readings: readonly Reading[], isOpen: (index: number) => boolean): readonly Worked[] {
  return readings.flatMap(({ place }, index) => {
    if (!isOpen(index) || place.figure.form === "fraction" || place.figure.qualifier !== "exactly") return [];
    const beside = readings.flatMap((other, at) =>
      at !== index && isNear(other.place, place) && other.place.figure.form === "number"
        ? [{ at, place: other.place }]
        : [],
    );
    const found = shareOf(place, index, beside) ?? changeOf(place, index, beside) ?? differenceOf(place, index, beside);
    return found === null ? [] : [found];
  });
}

const A_SENTENCE = 160;

/** In one sentence, or the figure before in the sentence before. */
const isNear = (other: FigureInPlace, { sentence }: FigureInPlace): boolean =>
  other.sentence.start === sentence.start ||
  (other.sentence.end <= sentence.start && sentence.start - other.figure.end < A_SENTENCE);

interface Beside {
  readonly at: number;
  readonly place: FigureInPlace;
}

/** "284 of 313, 90.7%" */
function shareOf({ figure }: FigureInPlace, index: number, beside: readonly Beside[]): Worked | null {
  if (figure.unit !== "percent") return null;
  for (const { at, place } of beside) {
    const part = beside.find((one) => one.at === at - 1);
    if (place.figure.partOf === null || part === undefined || place.figure.value === 0) continue;
    if (Math.abs(at - index) > 2 && Math.abs(part.at - index) > 2) continue;
    const share = (part.place.figure.value / place.figure.value) * 100;
    if (within(share, figure))
      return { index, holds: true, display: `${share.toFixed(decimalsOf(figure))}%`, from: [part.at, at] };
  }
  return null;
}

/** "a 53% rise from 235 to 335": the only figures, each side printed. */
function changeOf({ figure, cues }: FigureInPlace, index: number, beside: readonly Beside[]): Worked | null {
  if (figure.unit !== "percent" || cues.change === 0) return null;
  const before = beside.find(({ place }) => place.cues.earlier > 0 && place.figure.unit !== "percent");
  if (before === undefined || before.place.figure.value === 0) return null;
  const now = beside.find(
    ({ at, place }) =>
      at !== before.at &&
      place.figure.unit === before.place.figure.unit &&
      (at === before.at + 1 || place.cues.current > 0),
  );
  if (now === undefined) return null;
  const range = spread(now.place.figure, before.place.figure, (a, b) => Math.abs((a - b) / b) * 100);
  const share = Math.abs((now.place.figure.value - before.place.figure.value) / before.place.figure.value) * 100;
  const holds = meets(figure, range);
  if (!holds && (beside.length > 2 || cues.earlier > 0)) return null;
  return { index, holds, display: `${share.toFixed(decimalsOf(figure))}%`, from: [before.at, now.at] };
}

/** "24.5%, last year 26.9%, 2.4 points lower" */
function differenceOf(
  { figure, cues, sentence, columnHeading }: FigureInPlace,
  index: number,
  beside: readonly Beside[],
): Worked | null {
  if (cues.change === 0 && cues.gap === 0 && figure.unit !== "points") return null;
  for (const [i, one] of beside.entries())
    for (const other of beside.slice(i + 1)) {
      if (one.place.figure.unit !== other.place.figure.unit || figure.value === 0) continue;
      const isHere = one.place.sentence.start === sentence.start && other.place.sentence.start === sentence.start;
      if (!isHere && cues.gap > 0) continue;
      const difference = one.place.figure.value - other.place.figure.value;
      const size =
        figure.sign === null
          ? Math.abs(difference)
          : columnHeading === null
            ? Math.abs(difference) * Math.sign(figure.value)
            : difference;
      if (within(size, figure))
        return { index, holds: true, display: size.toFixed(decimalsOf(figure)), from: [one.at, other.at] };
    }
  return null;
}

/** The claim of a figure that others work out. */
export function workedClaim(
  text: string,
  readings: readonly Reading[],
  claims: readonly Claim[],
  worked: Worked,
): Claim | null {
  const reading = readings[worked.index];
  if (reading === undefined) return null;
  const { figure } = reading.place;
  const sources = worked.from.map((at) => claims[at]).filter((one) => one !== undefined);
  const areKnown = sources.every(({ verdict }) => verdict === "agrees" || verdict === "agrees-wording");
  if (worked.holds && !areKnown) return null;
  return {
    start: figure.start,
    end: figure.end,
    text: textOf(text, figure),
    verdict: worked.holds ? "agrees" : "disagrees",
    ref: sources[0]?.ref ?? null,
    kind: figure.unit === "percent" ? "percent" : figure.unit === "points" ? "points" : "count",
    holds: worked.display,
    sources: sources.flatMap((one) => one.sources),
    why: worked.holds ? "" : "sum",
  };
}
