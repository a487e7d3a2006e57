import type { Source } from "../../format/source";
import { changeUnit, displayDifference } from "../../facts/display";
import { type Exact, toNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { type Decimal, decimalNumber } from "../../measures/rounding";
import type { Indicator } from "../../workbook/indicator";
import { moneyOf, traitsOf } from "../../workbook/unit";
import type { KnownFact, Measure, Role } from "./known-fact";
import { type MeasuredIn, measuredIn } from "./measured-in";

/** Of which period a fact is, and since which a change. */
export interface FactPlace {
  readonly period: Period;
  readonly isCurrent: boolean;
  readonly since: Period | null;
}

/** The size of a fact, in single units. */
export type FactNumber = Pick<KnownFact, "exact" | "shown" | "alsoShown" | "step">;

/** Makes the facts of one indicator. */
export interface FactMaker {
  readonly indicator: Indicator;
  readonly unit: MeasuredIn;
  readonly fact: (
    role: Role,
    measure: Measure,
    place: FactPlace,
    number: FactNumber,
    display: string,
    sources: readonly Source[],
  ) => KnownFact;
  /** A number in the indicator's unit; of a difference also what the unrounded figures give. */
  readonly number: (exact: Exact, shown: Decimal, alsoShown?: Exact) => FactNumber;
}

export function factMaker(indicator: Indicator): FactMaker {
  const unit = measuredIn(indicator.unit);
  return {
    indicator,
    unit,
    fact: (role, measure, place, number, display, sources) => ({
      ref: indicator.ref,
      role,
      measure,
      unitWord: measure === unit.measure ? unit.unitWord : null,
      ...place,
      ...number,
      display,
      sources,
    }),
    number: (exact, shown, alsoShown) => ({
      exact: toNumber(exact) * unit.factor,
      shown: decimalNumber(shown) * unit.factor,
      alsoShown: alsoShown === undefined ? null : toNumber(alsoShown) * unit.factor,
      step: 10 ** -shown.decimals * unit.factor,
    }),
  };
}

/** A count, or a place, which is whole. */
export function counted(value: number): FactNumber {
  return { exact: value, shown: value, alsoShown: null, step: Number.isInteger(value) ? 1 : 0.1 };
}

/** A change in per cent of the earlier number, to one decimal; null from nothing. */
export function inPerCent(now: number, before: number): FactNumber | null {
  if (before === 0) return null;
  const exact = ((now - before) / Math.abs(before)) * 100;
  const shown = Math.sign(exact) * (Math.round(Math.abs(exact) * 10 + 1e-9) / 10);
  return { exact, shown, alsoShown: null, step: 0.1 };
}

/** "+15.2%" */
export function signedPerCent({ shown }: FactNumber): string {
  return `${shown > 0 ? "+" : ""}${shown.toFixed(1)}%`;
}

/** "+1.4 percentage points", "−£0.6 million", "+108". */
export function changeText({ unit, unitText }: Indicator, shown: Decimal): string {
  const text = displayDifference(shown, unit);
  const saysUnit = moneyOf(unit) !== null || traitsOf(unit).counts === "figure" || unit.kind === "duration";
  return saysUnit ? text : `${text} ${changeUnit(unit, unitText)}`;
}
