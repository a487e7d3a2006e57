/** What each point of a series signals, point by point: true where the point belongs to the signal. */
export interface ProcessSignals {
  /** Beyond a limit. */
  readonly outside: readonly boolean[];
  /** In a run of seven or more on one side of the mean. */
  readonly shift: readonly boolean[];
  /** In a run of seven or more that rise, or fall, one after the other. */
  readonly trend: readonly boolean[];
  /** One of two among three, all on one side of the mean, that lie in the outer third towards a limit, within it. */
  readonly twoOfThree: readonly boolean[];
}

const RUN = 7;
const WINDOW = 3;
const NEAR_IN_WINDOW = 2;

type Side = -1 | 0 | 1;

/**
 * The four Making Data Count signals of values against a mean and the reach of its limits, all in one whole unit.
 *
 * As in NHSRplotthedots: every comparison is strict, so a point on the mean breaks a run, equal neighbours break a
 * trend, and a point on a limit is within it.
 */
export function processSignals(
  values: readonly bigint[],
  { mean, reach }: { readonly mean: bigint; readonly reach: bigint },
): ProcessSignals {
  const offsets = values.map((value) => value - mean);
  const sides = offsets.map(sideOf);
  const outside = offsets.map((offset) => offset > reach || offset < -reach);
  return {
    outside,
    shift: inRuns(sides, RUN),
    trend: inTrends(values),
    twoOfThree: inNearPairs(
      sides,
      offsets.map(
        (offset, index) => outside[index] === false && (3n * offset > 2n * reach || 3n * offset < -2n * reach),
      ),
    ),
  };
}

function sideOf(offset: bigint): Side {
  return offset > 0n ? 1 : offset < 0n ? -1 : 0;
}

/**
 * Marks the members of every run of at least `least` equal sides; 0 belongs to no run.
 *
 * @internal Tests hold each rule alone against worked examples.
 */
export function inRuns(sides: readonly number[], least: number): boolean[] {
  return sides.map((side, index) => {
    if (side === 0) return false;
    let first = index;
    while (sides[first - 1] === side) first -= 1;
    let last = index;
    while (sides[last + 1] === side) last += 1;
    return last - first + 1 >= least;
  });
}

/** Seven points that rise are six steps up; the point that they start from belongs to them. */
function inTrends(values: readonly bigint[]): boolean[] {
  const steps = stepsOf(values).map(sideOf);
  const runs = inRuns(steps, RUN - 1);
  return values.map((_, index) => runs[index - 1] === true || runs[index] === true);
}

/** From each value to the next. */
export function stepsOf(values: readonly bigint[]): readonly bigint[] {
  const steps: bigint[] = [];
  values.reduce((before, value) => {
    steps.push(value - before);
    return value;
  });
  return steps;
}

/**
 * Marks the near points of every three neighbours on one side of which at least two are near a limit.
 *
 * @internal Tests hold each rule alone against worked examples.
 */
export function inNearPairs(sides: readonly number[], near: readonly boolean[]): boolean[] {
  const isSignal = (start: number): boolean => {
    const window = sides.slice(start, start + WINDOW);
    const nearby = near.slice(start, start + WINDOW).filter((one) => one).length;
    return window.length === WINDOW && new Set(window).size === 1 && nearby >= NEAR_IN_WINDOW;
  };
  return near.map((one, index) => one && (isSignal(index - 2) || isSignal(index - 1) || isSignal(index)));
}
