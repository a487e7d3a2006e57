import { traitsOf } from "./unit";
import { compare, divide, type Exact, multiply, wholeNumber, ZERO } from "../measures/exact";
import { numberOf } from "./figure";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import { headerKey } from "./table";

const ONE = wholeNumber(1);
const HUNDRED = wholeNumber(100);

/** A share typed for a percentage is a hundred times too small; values this far apart are asked about. */
const SCALE_GAP = wholeNumber(20);

/** True where a value is at most 1 and another so many times larger that the first looks like 0.9 typed for 90%. */
export function looksLikeShare(value: Exact, beside: Exact): boolean {
  return compare(value, ZERO) > 0 && compare(value, ONE) <= 0 && compare(beside, multiply(value, SCALE_GAP)) >= 0;
}

/** The latest percentage of each indicator that has one: what comparators are held against. */
export function latestPercentages(
  indicators: readonly Indicator[],
  observations: ReadonlyMap<string, readonly Observation[]>,
): ReadonlyMap<string, Exact> {
  return new Map(
    indicators.flatMap(({ ref, unit }) => {
      const series = traitsOf(unit).isShare ? (observations.get(ref) ?? []) : [];
      const latest = series.flatMap((row) => percentageOf(row) ?? []).at(-1);
      return latest === undefined ? [] : [[ref, latest] as const];
    }),
  );
}

/** The same by the keys of the benchmarks that the indicators name. */
export function byBenchmark(
  indicators: readonly Indicator[],
  percentages: ReadonlyMap<string, Exact>,
): ReadonlyMap<string, readonly Exact[]> {
  const found = new Map<string, Exact[]>();
  for (const { ref, benchmark } of indicators) {
    const percentage = percentages.get(ref);
    if (benchmark === null || percentage === undefined) continue;
    const key = headerKey(benchmark);
    found.set(key, [...(found.get(key) ?? []), percentage]);
  }
  return found;
}

function percentageOf({ value, numerator, denominator }: Observation): Exact | null {
  const [above, below] = [numberOf(numerator), numberOf(denominator)];
  const share = above === null || below === null ? null : divide(above, below);
  return share === null ? numberOf(value) : multiply(share, HUNDRED);
}
