import { formatPeriod } from "../format/period";
import type { Exact } from "../measures/exact";
import { type NoRate, rate } from "../measures/rate";
import { type Decimal, decimalText, finiteDecimalText, round } from "../measures/rounding";
import { type Figure, numberOf, sourcesOf } from "../workbook/figure";
import { error, type Finding, formatSource, warning } from "../workbook/finding";
import type { Source } from "../workbook/grid";
import type { Indicator } from "../workbook/indicator";
import type { Observation } from "../workbook/observation";
import { unitMultiplier } from "../workbook/unit";
import { displayLevel } from "./display";
import type { Level, Unavailable } from "./facts";

/** An indicator's level in one observation, or why there is none. */
export type LevelReading =
  | { readonly kind: "level"; readonly level: Level; readonly findings: readonly Finding[] }
  | { readonly kind: "none"; readonly unavailable: Unavailable; readonly findings: readonly Finding[] };

/**
 * The level of an observation. Numerator and denominator make the value where both are given; a value given beside
 * approximate counts wins over them; a value alone is taken as it stands; a count may stand in either column.
 */
export function readLevel(indicator: Indicator, observation: Observation): LevelReading {
  if (observation.status === "not-available")
    return { kind: "none", unavailable: { kind: "not-available", reason: observation.note }, findings: [] };
  const { numerator, denominator, value, approximate } = observation;
  const countsMakeIt =
    indicator.unit.kind !== "count" &&
    numerator.kind === "number" &&
    denominator.kind === "number" &&
    !(approximate && value.kind === "number");
  if (countsMakeIt) return rateLevel(indicator, observation, numerator, denominator);
  const given = value.kind === "number" ? value : indicator.unit.kind === "count" ? numerator : value;
  if (given.kind === "missing") return { kind: "none", unavailable: unavailability(observation, given), findings: [] };
  return {
    kind: "level",
    level: levelOf(
      indicator,
      observation,
      given.value,
      sourcesOf(given, ...(given === numerator ? [] : [numerator]), denominator),
    ),
    findings: [],
  };
}

type NumberFigure = Extract<Figure, { kind: "number" }>;

function rateLevel(
  indicator: Indicator,
  observation: Observation,
  numerator: NumberFigure,
  denominator: NumberFigure,
): LevelReading {
  const worked = rate({
    numerator: numerator.value,
    denominator: denominator.value,
    multiplier: unitMultiplier(indicator.unit),
    kind: indicator.unit.kind === "percentage" ? "share" : "rate",
  });
  if (!worked.ok)
    return {
      kind: "none",
      unavailable: { kind: "left-out" },
      findings: [noRate(indicator, observation, worked.reason, numerator, denominator)],
    };
  const level = levelOf(indicator, observation, worked.value, sourcesOf(numerator, denominator));
  return { kind: "level", level, findings: disagreement(indicator, observation, level) };
}

function levelOf(indicator: Indicator, observation: Observation, exact: Exact, sources: readonly Source[]): Level {
  const shown = round(exact, indicator.decimals);
  return {
    period: observation.period,
    exact,
    shown,
    display: displayLevel(shown, indicator.unit),
    numerator: indicator.unit.kind === "count" ? null : numberOf(observation.numerator),
    denominator: indicator.unit.kind === "count" ? null : numberOf(observation.denominator),
    approximate: observation.approximate,
    sources,
  };
}

function unavailability(
  { note, numerator, denominator }: Observation,
  given: Extract<Figure, { kind: "missing" }>,
): Unavailable {
  const reasons = [given, numerator, denominator].flatMap((figure) => (figure.kind === "missing" ? [figure.why] : []));
  if (reasons.includes("left-out")) return { kind: "left-out" };
  if (reasons.includes("suppressed")) return { kind: "suppressed" };
  return { kind: "not-available", reason: note };
}

/** A typed value that the counts beside it do not make, compared at the fewer of the two's decimals. */
function disagreement(indicator: Indicator, { value, period }: Observation, level: Level): Finding[] {
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

function noRate(
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
