import { traitsOf, isCount } from "../../workbook/unit";
import { formatPeriod } from "../../format/period";
import { compare, wholeNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { NoRate } from "../../measures/rate";
import { type Decimal, decimalText, finiteDecimalText, round } from "../../measures/rounding";
import type { NumberFigure } from "../../workbook/figure";
import { error, type Finding, formatSource, note, warning } from "../../workbook/finding";
import type { Source } from "../../workbook/grid";
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
    warning("value-disagrees", {
      message: `${indicator.ref} ${indicator.name}, ${formatPeriod(period)}: the value in ${formatSource(value.source)} is ${typed}, but its numerator and denominator make ${level.display}, which was used.`,
      advice:
        "Correct the value or the counts. If the counts are estimates, type yes in the Approximate column; the value then stands.",
      ref: indicator.ref,
      source: value.source,
    }),
  ];
}

export function noRate(
  indicator: Indicator,
  { period }: Observation,
  reason: NoRate,
  numerator: NumberFigure,
  denominator: NumberFigure,
): Finding {
  const start = `${indicator.ref} ${indicator.name}, ${formatPeriod(period)}:`;
  const above = formatSource(numerator.source);
  const below = formatSource(denominator.source);
  const found = (figure: NumberFigure): string =>
    finiteDecimalText(figure.value) ?? decimalText(round(figure.value, 2));
  const say = (code: string, message: string, advice: string, source: Source): Finding =>
    error(code, { message: `${start} ${message}`, advice, ref: indicator.ref, source });
  switch (reason.kind) {
    case "denominator-is-zero":
      return say(
        "zero-denominator",
        `the denominator in ${below} is 0, so no rate can be worked out.`,
        "Enter a number greater than 0, or leave the cell blank if the figure is not yet available.",
        denominator.source,
      );
    case "denominator-is-negative":
      return say(
        "negative-count",
        `the denominator in ${below} is ${found(denominator)}, below 0.`,
        "Enter the number that is meant.",
        denominator.source,
      );
    case "numerator-is-negative":
      return say(
        "negative-count",
        `the numerator in ${above} is ${found(numerator)}, below 0.`,
        "Enter the number that is meant.",
        numerator.source,
      );
    case "numerator-exceeds-denominator":
      return say(
        "numerator-exceeds-denominator",
        `the numerator in ${above} (${found(numerator)}) is larger than the denominator in ${below} (${found(denominator)}), so they make no percentage.`,
        "Check whether the two cells were swapped.",
        numerator.source,
      );
  }
}

/** Numerator over denominator comes to more than can be printed. */
export function rateTooLarge({ ref, name }: Indicator, { period }: Observation, { source }: NumberFigure): Finding {
  return error("number-too-large", {
    message: `${ref} ${name}, ${formatPeriod(period)}: the numerator is so many times the denominator in ${formatSource(source)} that their rate has more digits than Excel keeps, so the figure was left out.`,
    advice: "Correct the numerator or the denominator.",
    ref,
    source,
  });
}

/** A count that stands in both columns and is not the same in both. */
export function otherCount(
  { ref, name, decimals }: Indicator,
  { period, numerator, value }: Observation,
  level: Level,
): Finding[] {
  if (numerator.kind !== "number" || value.kind !== "number") return [];
  const other = round(numerator.value, decimals);
  if (other.units === level.shown.units) return [];
  return [
    warning("value-disagrees", {
      message: `${ref} ${name}, ${formatPeriod(period)}: the value in ${formatSource(value.source)} is ${level.display}, but the numerator in ${formatSource(numerator.source)} is ${decimalText(other)}. The value was used.`,
      advice: "A count needs one of the two: correct or clear the other.",
      ref,
      source: value.source,
    }),
  ];
}

/** A typed figure that its kind can hardly have: a percentage below 0 or above 100, fewer than no people. */
export function outOfRange({ ref, name, unit, countsPeople }: Indicator, given: NumberFigure, level: Level): Finding[] {
  const { isShare } = traitsOf(unit);
  const tooSmall = (isShare || countsPeople) && given.value.above < 0n;
  const tooLarge = isShare && compare(given.value, HUNDRED) > 0;
  if (!tooSmall && !tooLarge) return [];
  return [
    warning("out-of-range", {
      message: `${ref} ${name}, ${formatPeriod(level.period)}: the value in ${formatSource(given.source)} prints as ${level.display}, ${tooSmall ? "below 0" : "above 100%"}.`,
      advice: "Correct the value, unless it is meant.",
      ref,
      source: given.source,
    }),
  ];
}

/** A count of people that is not whole. */
export function partPeople(
  { ref, name, unit, countsPeople }: Indicator,
  period: Period,
  counts: readonly NumberFigure[],
): Finding[] {
  const countsAreOfPeople = countsPeople && (traitsOf(unit).together === "of" || isCount(unit));
  const part = counts.find(({ value }) => value.above % value.below !== 0n);
  if (!countsAreOfPeople || part === undefined) return [];
  return [
    warning("part-people", {
      message: `${ref} ${name}, ${formatPeriod(period)}: ${formatSource(part.source)} holds ${finiteDecimalText(part.value) ?? "a fraction"}, which is no whole number of people.`,
      advice: "Correct the count; or type no in Counts people if it is full-time equivalents or an average.",
      ref,
      source: part.source,
    }),
  ];
}

/** A figure stands beside the status "not available", which wins. */
export function valueThoughNotAvailable(
  { ref, name }: Indicator,
  { period, value, numerator }: Observation,
): Finding[] {
  const given = value.kind === "number" ? value : numerator;
  if (given.kind !== "number") return [];
  return [
    warning("value-though-not-available", {
      message: `${ref} ${name}, ${formatPeriod(period)}: the Status is not available, but ${formatSource(given.source)} holds a figure, which was not used.`,
      advice: "Correct the Status, or clear the figure.",
      ref,
      source: given.source,
    }),
  ];
}

/** One half of a rate is there and the other is not. */
export function halfARate({ ref, name }: Indicator, { period, numerator, denominator }: Observation): Finding[] {
  const lonely = numerator.kind === "number" ? numerator : denominator;
  if (lonely.kind !== "number") return [];
  const missing = numerator.kind === "number" ? "denominator" : "numerator";
  return [
    note("half-a-rate", {
      message: `${ref} ${name}, ${formatPeriod(period)}: ${formatSource(lonely.source)} is filled but there is neither a ${missing} nor a value, so no figure can be worked out.`,
      advice: `Add the ${missing} or the value.`,
      ref,
      source: lonely.source,
    }),
  ];
}
