import { FIGURES } from "../../findings/catalogue/figures";
import { type Finding, finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
import { compare, type Exact } from "../../measures/exact";
import { exactFromDecimal, round } from "../../measures/rounding";
import { gapToTarget, isSettledEarly, rag, type Target } from "../../measures/target";
import type { Indicator } from "../../workbook/indicator";
import { traitsOf } from "../../workbook/unit";
import type { Observation } from "../../workbook/observation";
import { asTyped, displayLevel } from "../display";
import type { Level } from "../figure/level";
import type { TargetFact, TargetSpan, TargetStanding, YearTarget } from "../figure/target";
import { isYearOver, mayGrow, onlyGrows } from "./running-total";
import { isSumOfYear, targetInForce } from "./target-in-force";

/** A level with the row that it is of. */
export interface Observed {
  readonly observation: Observation;
  readonly level: Level;
}

/** How a printed level stands against its target, compared as printed, and how the level of the period before stood. */
export function targetFact(
  indicator: Indicator,
  { observation, level }: Observed,
  before: Observed | null,
): TargetFact | null {
  const target = targetInForce(indicator, observation);
  const typedIn = observation.target.kind === "number" ? observation.target : indicator.target.value;
  if (target === null || typedIn.kind !== "number") return null;
  const shown = exactFromDecimal(level.shown);
  const ends = endsOf(target);
  const typed = ends.map((end) => asTyped(end, indicator.unit));
  const standing = standingOf(indicator, observation, level, target);
  const decimals = Math.max(level.shown.decimals, ...typed.map((end) => end.decimals));
  return {
    type: target.type,
    ends: typed,
    display: typed.map((end) => displayLevel(end, indicator.unit)).join(" to "),
    rag: standing,
    spans: spanOf(indicator, observation),
    before: before === null ? null : standingBefore(indicator, before),
    gap: round(gapToTarget(shown, target), decimals),
    cell: typedIn.source,
    year: standing === "not-yet" || typedIn === observation.target ? yearTarget(indicator, observation, level) : null,
  };
}

function standingBefore(indicator: Indicator, { observation, level }: Observed): TargetFact["before"] {
  const target = targetInForce(indicator, observation);
  return target === null
    ? null
    : {
        rag: standingOf(indicator, observation, level, target),
        spans: spanOf(indicator, observation),
        period: level.period,
      };
}

/** Null for what is no total, and where the year is over or its target is a range or not known to be the year's. */
function yearTarget(indicator: Indicator, { target: own }: Observation, { period }: Level): YearTarget | null {
  const { target, targetType, targetBasis, unit } = indicator;
  if (!traitsOf(unit).isTotal || !onlyGrows(indicator) || isYearOver(indicator, period)) return null;
  if (target.value.kind !== "number" || targetType === "range" || targetBasis === "each-period") return null;
  // Where nothing says so, a target is the year's if those of its periods lead up to it.
  const leadsUp = own.kind !== "number" || compare(own.value, target.value.value) < 0;
  if (targetBasis === null && !leadsUp) return null;
  return { shown: asTyped(target.value.value, unit), cell: target.value.source };
}

/**
 * Against a target for the whole year a figure is judged once the year is over; before that only where nothing can change the
 * verdict: a total that grows is past its target, or past its limit.
 */
function standingOf(
  indicator: Indicator,
  observation: Observation,
  { shown, period }: Level,
  target: Target,
): TargetStanding {
  const printed = exactFromDecimal(shown);
  const standing = rag(printed, target);
  if (spanOf(indicator, observation) === "period" || isYearOver(indicator, period)) return standing;
  return onlyGrows(indicator) && isSettledEarly(printed, target) ? standing : "not-yet";
}

/** A target of its own period is for that period, whatever the indicator's is for. */
function spanOf(indicator: Indicator, observation: Observation): TargetSpan {
  if (observation.target.kind === "number") return "period";
  switch (indicator.targetBasis) {
    case "each-period":
      return "period";
    case "by-year-end":
      return "year";
    case null:
      return onlyGrows(indicator) || mayGrow(indicator) ? "year" : "period";
  }
}

/** Tells of a year's target that no figure can be judged by. */
function yearTargetOfParts(indicator: Indicator, { target: own }: Observation): readonly Finding[] {
  const { ref, name, target, basis, frequency } = indicator;
  if (target.value.kind !== "number" || own.kind === "number" || !isSumOfYear(indicator)) return [];
  const { source } = target.value;
  const kind = basis === null ? "basis-blank" : "parts";
  const values = { kind, indicator: `${ref} ${name}`, cell: formatSource(source), frequency } as const;
  return [finding(FIGURES, "year-target-of-parts", values, { ref, source })];
}

/** Asks which it is where a total that grows has one target for all periods and nothing says what it is for, or tells why there is none. */
export function targetBasisAsked(
  indicator: Indicator,
  observation: Observation,
  { period }: Level,
): readonly Finding[] {
  const { ref, name, target } = indicator;
  const kind = onlyGrows(indicator) ? "grows" : mayGrow(indicator) ? "may-grow" : null;
  const ofParts = yearTargetOfParts(indicator, observation);
  if (ofParts.length > 0) return ofParts;
  const isAsked = indicator.targetBasis === null && observation.target.kind !== "number";
  if (kind === null || !isAsked || target.value.kind !== "number" || isYearOver(indicator, period)) return [];
  const { source } = target.value;
  return [
    finding(
      FIGURES,
      "target-basis-unsaid",
      { kind, indicator: `${ref} ${name}`, cell: formatSource(source) },
      { ref, source },
    ),
  ];
}

/** One value, or the two of a range that has two. */
function endsOf(target: Target): readonly Exact[] {
  if (target.type !== "range") return [target.value];
  return compare(target.lower, target.upper) === 0 ? [target.lower] : [target.lower, target.upper];
}
