import { compare, type Exact } from "./exact";

/** A value must beat this many periods before it is worth calling the highest since then. */
const FEWEST_PERIODS_BEATEN = 4;

/** The extreme that the latest value is, among the periods held. */
export type Standing =
  /** No period since `index` was as high (or as low). */
  | {
      readonly kind: "since";
      readonly index: number;
      readonly equal: boolean;
      readonly periodsBetween: number;
      readonly gap: boolean;
    }
  /** No period held was as high (or as low). */
  | { readonly kind: "record"; readonly over: number; readonly gap: boolean };

/**
 * Whether the latest of a series, earliest first, is the highest or lowest for a while: since which period, or over all
 * held. Null for none. `gap` tells that a period in between has no value, so that nobody can know.
 *
 * A period that equals the latest ends the claim ("equal"). Domain: printed levels of one basis, one entry a period,
 * null where a period is missing.
 */
export function standingOfLatest(
  series: readonly (Exact | null)[],
  extreme: "highest" | "lowest",
  fewestBeaten: number = FEWEST_PERIODS_BEATEN,
): Standing | null {
  const latest = series.at(-1) ?? null;
  if (latest === null) return null;
  const earlier = series.slice(0, -1);
  const side = extreme === "highest" ? 1 : -1;
  const leads = earlier.map((value) => (value === null ? null : side * compare(latest, value)));
  const index = Math.max(leads.lastIndexOf(-1), leads.lastIndexOf(0));
  const start = index >= 0 ? index + 1 : earlier.findIndex((value) => value !== null);
  const between = start < 0 ? [] : earlier.slice(start);
  if (between.length < fewestBeaten) return null;
  const gap = between.includes(null);
  if (index < 0) return { kind: "record", over: between.length, gap };
  return { kind: "since", index, equal: leads[index] === 0, periodsBetween: between.length, gap };
}
