import type { Exact } from "../../measures/exact";
import { formatPeriod } from "../../format/period";
import type { Period } from "../../measures/period";
import type { Figure, NumberFigure } from "../../workbook/figure";
import type { Finding } from "../../findings/finding";
import type { Indicator } from "../../workbook/indicator";
import { readInterval } from "../../workbook/limits";
import { intervalLeftOut } from "../../workbook/limits-finding";
import { madeFrom } from "../../workbook/made-from";
import { rateOfCounts } from "../../workbook/rate-of-counts";
import type { Observation } from "../../workbook/observation";
import { isCount } from "../../workbook/unit";
import { displayLevel } from "../display";
import type { Level, Unavailable } from "../figure/level";
import { printedLevel } from "./printed-level";
import { targetInForce } from "./target-in-force";
import {
  disagreement,
  halfARate,
  noRate,
  otherCount,
  outOfRange,
  partPeople,
  valueThoughNotAvailable,
} from "./level-findings";

/** An indicator's level in one observation, or why there is none. */
export type LevelReading =
  | { readonly kind: "level"; readonly level: Level; readonly findings: readonly Finding[] }
  | { readonly kind: "none"; readonly unavailable: Unavailable; readonly findings: readonly Finding[] };

/** True where the owner or the setting keeps the level back. */
export function isKeptBack(reading: LevelReading | null): boolean {
  if (reading?.kind !== "none" || reading.unavailable.kind !== "marked") return false;
  return reading.unavailable.as === "suppressed" || reading.unavailable.as === "withheld";
}

/** The level of an observation, as `madeFrom` says what it is made from. */
export function readLevel(indicator: Indicator, observation: Observation): LevelReading {
  const made = madeFrom(indicator.unit, observation);
  if (made.kind === "withheld") return none({ kind: "marked", as: made.as });
  if (observation.status === "not-available")
    return none({ kind: "not-available", reason: observation.note }, valueThoughNotAvailable(indicator, observation));
  switch (made.kind) {
    case "left-out":
      return none({ kind: "left-out" });
    case "counts":
      return rateLevel(indicator, observation, made.numerator, made.denominator);
    case "given":
      return givenLevel(indicator, observation, made.figure);
    case "nothing":
      return none(unavailability(observation), isCount(indicator.unit) ? [] : halfARate(indicator, observation));
  }
}

/** The figures that disclosure control keeps back. */
export type Withheld = ReadonlySet<string>;

export const NOTHING_WITHHELD: Withheld = new Set();

/** The key of an indicator's figure for a period among those withheld. */
export function withheldKey(ref: string, { frequency, end }: Period): string {
  return `${frequency} ${end} ${ref}`;
}

export type LevelReader = (observation: Observation) => LevelReading;

/** Reads an indicator's levels, each as suppressed where it is withheld. */
export function levelReader(indicator: Indicator, withheld: Withheld): LevelReader {
  return (observation) => {
    const reading = readLevel(indicator, observation);
    return reading.kind === "level" && withheld.has(withheldKey(indicator.ref, observation.period))
      ? none({ kind: "marked", as: "suppressed" }, reading.findings)
      : reading;
  };
}

function none(unavailable: Unavailable, findings: readonly Finding[] = []): LevelReading {
  return { kind: "none", unavailable, findings };
}

function givenLevel(indicator: Indicator, observation: Observation, given: NumberFigure): LevelReading {
  const isOneCount = isCount(indicator.unit);
  const { level, findings: ofLimits } = levelOf(indicator, observation, given.value, {
    kind: "given",
    cell: given,
    // A count is told once; what else its row holds says nothing of it.
    numerator: isOneCount ? null : numberIn(observation.numerator),
    denominator: isOneCount ? null : numberIn(observation.denominator),
    counts: precision(observation),
  });
  const findings = [
    ...outOfRange(indicator, given, level),
    ...(isOneCount ? partPeople(indicator, observation.period, [given]) : []),
    ...(isOneCount ? otherCount(indicator, observation, level) : []),
    ...ofLimits,
  ];
  return { kind: "level", level, findings };
}

function rateLevel(
  indicator: Indicator,
  observation: Observation,
  numerator: NumberFigure,
  denominator: NumberFigure,
): LevelReading {
  const worked = rateOfCounts(indicator.unit, { numerator, denominator });
  if (!worked.ok)
    return none({ kind: "left-out" }, [noRate(indicator, observation, worked.reason, numerator, denominator)]);
  const { level, findings: ofLimits } = levelOf(indicator, observation, worked.value, {
    kind: "rate",
    numerator,
    denominator,
    counts: precision(observation),
  });
  const findings = [
    ...partPeople(indicator, observation.period, [numerator, denominator]),
    ...disagreement(indicator, observation, level),
    ...ofLimits,
  ];
  return { kind: "level", level, findings };
}

function levelOf(
  indicator: Indicator,
  observation: Observation,
  exact: Exact,
  made: Level["made"],
): { readonly level: Level; readonly findings: readonly Finding[] } {
  const { period, limits } = observation;
  const shown = printedLevel(exact, indicator, targetInForce(indicator, observation));
  const reading = readInterval(limits, exact);
  const interval = reading.kind === "interval" ? reading.interval : null;
  const { ref, name, unit } = indicator;
  return {
    level: { period, exact, shown, display: displayLevel(shown, unit), made, interval },
    findings:
      reading.kind === "left-out" ? [intervalLeftOut(`${ref} ${name}, ${formatPeriod(period)}`, ref, reading)] : [],
  };
}

function numberIn(figure: Figure): NumberFigure | null {
  return figure.kind === "number" ? figure : null;
}

function precision({ approximate }: Observation): Level["made"]["counts"] {
  return approximate ? "approximate" : "exact";
}

/** The gravest reason among the cells: one that was marked, then one not supplied. */
function unavailability({ note, value, numerator, denominator }: Observation): Unavailable {
  const reasons = [value, numerator, denominator].flatMap((figure) => (figure.kind === "missing" ? [figure.why] : []));
  const marks = ["low-reliability", "rounds-to-zero", "not-applicable"] as const;
  const mark = marks.find((candidate) => reasons.includes(candidate));
  return mark === undefined ? { kind: "not-available", reason: note } : { kind: "marked", as: mark };
}
