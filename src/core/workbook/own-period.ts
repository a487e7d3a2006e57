import type { Period } from "../measures/period";
import { countsWithinPeriod } from "./basis";
import type { Cell, CellValue } from "./grid";
import type { PeriodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import { type NamedPeriod, readName } from "./period-words";
import { readPeriod } from "./read-period";
import { areMonthly } from "./told-span";
import { isBareYear } from "./year-beside-pairs";

const DECEMBER = 12;

/** A cell of Observations that names no period of its indicator. */
export interface UnreadPeriod {
  readonly indicator: Indicator;
  readonly cell: Cell;
  /** Beside the figures or over them. */
  readonly place: "row" | "heading" | "heading-of-targets";
}

/**
 * The period of an indicator that a cell names, or null. Of one whose years are pairs such as 2022/23 a bare 2023 is none: it
 * may be the calendar year, or the pair that ends then. One month of several is none of a longer period.
 */
export function readOwnPeriod(value: CellValue, indicator: Indicator, held: PeriodsHeld): Period | null {
  const { ref, frequency, basis, yearEndsIn } = indicator;
  const names = held.get(ref);
  if (isPaired(indicator, names) && isBareYear(value)) return null;
  if (isMonthOfLonger(indicator, names) && readName(value)?.name.kind === "month") return null;
  return readPeriod(value, frequency, basis, yearEndsIn);
}

/** True for an indicator of months one by one whose figures are of longer periods, and not of their last day or up to it. */
export function isMonthOfLonger({ frequency, basis }: Indicator, names: readonly NamedPeriod[] = []): boolean {
  return frequency !== "month" && countsWithinPeriod(basis) && areMonthly(names);
}

/** True for an indicator whose years are written as pairs; a calendar year never is. */
export function isPaired({ frequency, yearEndsIn }: Indicator, names: readonly NamedPeriod[] = []): boolean {
  return frequency === "year" && yearEndsIn !== DECEMBER && names.some(({ name }) => name.kind === "year-pair");
}
