import { FIGURES } from "../../findings/catalogue/figures";
import { CELLS } from "../../findings/catalogue/cells";
import { MONEY_SCALES } from "../../workbook/money-scale";
import { isCount, moneyOf, traitsOf } from "../../workbook/unit";
import { formatPeriod } from "../../format/period";
import { absolute, compare, type Exact, multiply, wholeNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { NoRate } from "../../measures/rate";
import { type Decimal, decimalText, finiteDecimalText, round } from "../../measures/rounding";
import type { NumberFigure } from "../../workbook/figure";
import { type Finding, finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import type { Level } from "../figure/level";

const HUNDRED = wholeNumber(100);

/** A typed value that the counts beside it do not make, compared at the fewer of the two's decimals. */
export function disagreement(indicator: Indicator, { value, period }: Observation, level: Level): Finding[] {
  if (value.kind !== "number") return [];
  const typed = finiteDecimalText(value.value) ?? "";
  const decimals = Math.min(
    indicator.decimals,
    Math.max(typed.split(".")[1]?.length ?? 0, Math.min(indicator.decimals, 1)),
  );
  const same = (a: Decimal, b: Decimal): boolean => a.units === b.units;
  if (same(round(value.value, decimals), round(level.exact, decimals))) return [];
  return [
    finding(
      FIGURES,
      "value-disagrees",
      {
        kind: "with-counts",
        ...figureOf(indicator, period),
        cell: formatSource(value.source),
        typed,
        made: level.display,
      },
      { ref: indicator.ref, source: value.source },
    ),
  ];
}

export function noRate(
  indicator: Indicator,
  { period }: Observation,
  reason: NoRate | { readonly kind: "too-large" },
  numerator: NumberFigure,
  denominator: NumberFigure,
): Finding {
  const figure = figureOf(indicator, period);
  const found = ({ value }: NumberFigure): string => finiteDecimalText(value) ?? decimalText(round(value, 2));
  const ofNumerator = { ref: indicator.ref, source: numerator.source };
  const ofDenominator = { ref: indicator.ref, source: denominator.source };
  const numeratorCell = formatSource(numerator.source);
  const denominatorCell = formatSource(denominator.source);
  switch (reason.kind) {
    case "denominator-is-zero":
      return finding(FIGURES, "zero-denominator", { ...figure, cell: denominatorCell }, ofDenominator);
    case "denominator-is-negative":
      return finding(
        FIGURES,
        "negative-count",
        { kind: "denominator", ...figure, cell: denominatorCell, found: found(denominator) },
        ofDenominator,
      );
    case "numerator-is-negative":
      return finding(
        FIGURES,
        "negative-count",
        { kind: "numerator", ...figure, cell: numeratorCell, found: found(numerator) },
        ofNumerator,
      );
    case "numerator-exceeds-denominator":
      return finding(
        FIGURES,
        "numerator-exceeds-denominator",
        {
          ...figure,
          numeratorCell,
          numerator: found(numerator),
          denominatorCell,
          denominator: found(denominator),
        },
        ofNumerator,
      );
    case "too-large":
      return finding(CELLS, "number-too-large", { kind: "rate", ...figure, cell: denominatorCell }, ofDenominator);
  }
}

/** An indicator and a period, as messages begin. */
function figureOf({ ref, name }: Indicator, period: Period): { readonly indicator: string; readonly period: string } {
  return { indicator: `${ref} ${name}`, period: formatPeriod(period) };
}

/** A count that stands in both columns and is not the same in both. */
export function otherCount(indicator: Indicator, { period, numerator, value }: Observation, level: Level): Finding[] {
  if (numerator.kind !== "number" || value.kind !== "number") return [];
  const other = round(numerator.value, indicator.decimals);
  if (other.units === level.shown.units) return [];
  return [
    finding(
      FIGURES,
      "value-disagrees",
      {
        kind: "with-numerator",
        ...figureOf(indicator, period),
        cell: formatSource(value.source),
        typed: level.display,
        numeratorCell: formatSource(numerator.source),
        numerator: decimalText(other),
      },
      { ref: indicator.ref, source: value.source },
    ),
  ];
}

/** A typed figure that its kind can hardly have: a percentage below 0 or above 100, fewer than no people, £9,900,000 million. */
export function outOfRange(indicator: Indicator, given: NumberFigure, level: Level): Finding[] {
  const kind = strangeAs(indicator, given.value);
  if (kind === null) return [];
  return [
    finding(
      FIGURES,
      "out-of-range",
      { kind, ...figureOf(indicator, level.period), cell: formatSource(given.source), printed: level.display },
      { ref: indicator.ref, source: given.source },
    ),
  ];
}

/** A hundred thousand million pounds: all of England’s councils together spend little more in a year. */
const BEYOND_A_COUNCIL = wholeNumber(10n ** 11n);

function strangeAs(
  { unit, countsPeople }: Indicator,
  value: Exact,
): "below-0" | "above-100%" | "beyond-a-council" | null {
  const { isShare } = traitsOf(unit);
  if ((isShare || countsPeople) && value.above < 0n) return "below-0";
  if (isShare && compare(value, HUNDRED) > 0) return "above-100%";
  const money = moneyOf(unit);
  if (money === null) return null;
  const pounds = multiply(value, wholeNumber(10n ** BigInt(MONEY_SCALES[money.scale].noughts)));
  return compare(absolute(pounds), BEYOND_A_COUNCIL) >= 0 ? "beyond-a-council" : null;
}

/** A count of people that is not whole. */
export function partPeople(indicator: Indicator, period: Period, counts: readonly NumberFigure[]): Finding[] {
  const { unit, countsPeople } = indicator;
  const countsAreOfPeople = countsPeople && (traitsOf(unit).together === "of" || isCount(unit));
  const part = counts.find(({ value }) => value.above % value.below !== 0n);
  if (!countsAreOfPeople || part === undefined) return [];
  return [
    finding(
      FIGURES,
      "part-people",
      {
        ...figureOf(indicator, period),
        cell: formatSource(part.source),
        found: finiteDecimalText(part.value) ?? "a fraction",
      },
      { ref: indicator.ref, source: part.source },
    ),
  ];
}

/** A figure stands beside the status "not available", which wins. */
export function valueThoughNotAvailable(indicator: Indicator, { period, value, numerator }: Observation): Finding[] {
  const given = value.kind === "number" ? value : numerator;
  if (given.kind !== "number") return [];
  return [
    finding(
      FIGURES,
      "value-though-not-available",
      { ...figureOf(indicator, period), cell: formatSource(given.source) },
      { ref: indicator.ref, source: given.source },
    ),
  ];
}

/** One half of a rate is there and the other is not. */
export function halfARate(indicator: Indicator, { period, numerator, denominator }: Observation): Finding[] {
  const lonely = numerator.kind === "number" ? numerator : denominator;
  if (lonely.kind !== "number") return [];
  const missing = numerator.kind === "number" ? "denominator" : "numerator";
  return [
    finding(
      FIGURES,
      "half-a-rate",
      { ...figureOf(indicator, period), cell: formatSource(lonely.source), missing },
      { ref: indicator.ref, source: lonely.source },
    ),
  ];
}
