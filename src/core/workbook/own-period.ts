import type { Period } from "../measures/period";
import type { Cell, CellValue } from "./grid";
import type { PeriodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import type { NamedPeriod } from "./period-words";
import { readPeriod } from "./read-period";
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
 * may be the calendar year, or the pair that ends then.
 */
export function readOwnPeriod(value: CellValue, indicator: Indicator, held: PeriodsHeld): Period | null {
  const { ref, frequency, basis, yearEndsIn } = indicator;
  if (isPaired(indicator, held.get(ref)) && isBareYear(value)) return null;
  return readPeriod(value, frequency, basis, yearEndsIn);
}

/** True for an indicator whose years are written as pairs; a calendar year never is. */
export function isPaired({ frequency, yearEndsIn }: Indicator, names: readonly NamedPeriod[] = []): boolean {
  return frequency === "year" && yearEndsIn !== DECEMBER && names.some(({ name }) => name.kind === "year-pair");
}
