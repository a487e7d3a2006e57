import { absolute, compare, type Exact, wholeNumber } from "../measures/exact";
import { decimalsOf } from "../measures/rounding";
import { type Benchmark, mostDecimals } from "./benchmark";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import { hasPence, isCount, traitsOf, type Unit } from "./unit";

/** More decimals than this nobody types: a formula worked them out. */
const MOST_TYPED = 3;
/** Of a number that a formula worked out so many are printed, where the unit's usual ones are fewer. */
const OF_WORKED_OUT = 1;
const PENCE = 2;
const SMALL_SHARE = 2;

/**
 * The decimals that an indicator is printed with: those that its column Decimals asks for, else as many as its unit usually
 * has, or as its figures or the authorities' of its benchmark are typed with where these are more. England's say nothing, for
 * an average of counts has decimals. Percentages keep to the usual, but where all are below 1: 0.03% is not 0.0%.
 */
export function decimalsToPrint(
  { unit, decimals, decimalsAsked }: Indicator,
  series: readonly Observation[],
  benchmarks: readonly Benchmark[],
): number {
  const { typedDecimals } = traitsOf(unit);
  if (decimalsAsked || typedDecimals === "never") return decimals;
  if (typedDecimals === "ignored") return Math.max(decimals, ofSmallShares(unit, series));
  const own = series.flatMap((observation) => {
    const typed = typedOf(unit, observation);
    return typed === null ? [] : [decimalsTyped(decimalsOf(typed))];
  });
  const published = benchmarks.map((benchmark) => decimalsTyped(mostDecimals(benchmark.sorted)));
  const most = Math.max(decimals, ...own, ...published);
  return hasPence(unit) && most > 0 ? Math.max(most, PENCE) : most;
}

const ONE = wholeNumber(1);

/** The decimals that percentages below 1 are typed with, two at most; none where any is 1 or more, or worked out. */
function ofSmallShares(unit: Unit, series: readonly Observation[]): number {
  const typed = series.flatMap((observation) => typedOf(unit, observation) ?? []);
  const areSmall = typed.length > 0 && typed.every((value) => compare(absolute(value), ONE) < 0);
  return areSmall ? Math.min(SMALL_SHARE, Math.max(...typed.map((value) => decimalsTyped(decimalsOf(value))))) : 0;
}

/** The number of an observation that was given and not worked out from two others. */
function typedOf(unit: Unit, { value, numerator }: Observation): Exact | null {
  const given = value.kind === "number" || !isCount(unit) ? value : numerator;
  return given.kind === "number" ? given.value : null;
}

function decimalsTyped(decimals: number | null): number {
  return decimals !== null && decimals <= MOST_TYPED ? decimals : OF_WORKED_OUT;
}
