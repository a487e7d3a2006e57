import { formatDecimal, formatSize } from "../format/number";
import type { Period } from "../measures/period";
import { displayCount, displayLevel, isShareOfWhole } from "../facts/display";
import type { Change, Comparison, IndicatorFacts, Level } from "../facts/facts";
import type { Indicator } from "../workbook/indicator";
import type { Settings } from "../workbook/settings";
import { mark } from "./marks";
import { sayBefore, sayWhen } from "./say-period";
import { sayPeriod } from "../format/period";
import { type FigureMark, NOTHING, type Text } from "./text";
import type { Wording } from "./wording";

/** How a sentence names an indicator: as the workbook says, or from its name. */
export function subjectOf({ subject, name, unit }: Indicator): string {
  if (subject !== null) return subject;
  const lower = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (/^(?:the |percentage|proportion|share|rate|number|average|total)/i.test(name))
    return /^the /i.test(name) ? lower : `the ${lower}`;
  return unit.kind === "percentage"
    ? `the percentage for “${name}”`
    : unit.kind === "count"
      ? `the number for “${name}”`
      : `the figure for “${name}”`;
}

type Counted = "current" | "previous" | "support";

/** The counts behind a level in brackets, with a space before: " (284 of 313 children)". Nothing where there are none. */
export function sayCounts(
  { say }: Wording,
  { ref, unit, numeratorLabel, denominatorLabel }: Indicator,
  level: Level,
  which: Counted,
  style: Settings,
): Text {
  if (level.numerator === null || (level.denominator !== null && !isShareOfWhole(unit))) return NOTHING;
  const fact = { ref, period: level.period, sources: level.sources };
  const short = style.approximateLargeCounts && level.approximate ? "short" : "full";
  const prefix = which === "previous" ? "previous-" : "";
  const numerator = mark(displayCount(level.numerator, short), { ...fact, kind: `${prefix}numerator` });
  const named = (label: string | null): string => (label === null || which === "previous" ? "" : ` ${label}`);
  const approximate = level.approximate ? "yes" : "no";
  if (level.denominator === null)
    return [" ", ...say("counts.numerator", { numerator, approximate, label: named(numeratorLabel) })];
  const denominator = mark(displayCount(level.denominator, short), { ...fact, kind: `${prefix}denominator` });
  return [
    " ",
    ...say("counts.both", { numerator, denominator, approximate, label: named(denominatorLabel ?? numeratorLabel) }),
  ];
}

function valueMark({ ref }: Indicator, level: Level, kind: "value" | "previous"): FigureMark {
  return mark(level.display, { ref, kind, period: level.period, sources: level.sources });
}

/** A count that is an estimate says so; an estimated rate's counts do. */
function sayValue(indicator: Indicator, level: Level): Text {
  const value = valueMark(indicator, level, "value");
  return level.approximate && indicator.unit.kind === "count" ? ["approximately ", value] : [value];
}

/** What the figure is, when, out of what. */
export function sayLevel(
  wording: Wording,
  indicator: Indicator,
  level: Level,
  opening: "subject-first" | "when-first",
  settings: Settings,
): Text {
  return wording.say(`level.${opening}`, {
    subject: subjectOf(indicator),
    value: sayValue(indicator, level),
    counts: sayCounts(wording, indicator, level, "current", settings),
    when: sayWhen(wording, indicator, level.period),
  });
}

/** The size of a change or gap with its unit, unsigned: "2.0 percentage points", "108", "£200". */
function sizeWithUnit(
  { unit }: Indicator,
  shown: Change["shown"],
  settings: Settings,
): { readonly figure: string; readonly after: string } {
  const size = { ...shown, units: shown.units < 0n ? -shown.units : shown.units };
  if (unit.kind === "percentage") return { figure: formatSize(size), after: ` ${settings.pointsWording}` };
  return unit.kind === "count"
    ? { figure: formatDecimal(size), after: "" }
    : { figure: displayLevel(size, unit), after: "" };
}

export function saySize(
  indicator: Indicator,
  shown: Change["shown"],
  settings: Settings,
  kind: string,
  period: Period,
  sources: Change["sources"],
): Text {
  const { figure, after } = sizeWithUnit(indicator, shown, settings);
  return [mark(figure, { ref: indicator.ref, kind, period, sources }), after];
}

/** How the figure moved against its main comparison, and whether that is better or worse. */
export function sayChange(
  wording: Wording,
  { indicator }: IndicatorFacts,
  level: Level,
  comparison: Comparison,
  settings: Settings,
): Text {
  const { change, previous, direction, judgement } = comparison;
  const size = saySize(indicator, change.shown, settings, "change", level.period, change.sources);
  const way = change.shown.units > 0n ? "up" : "down";
  if (previous === null) {
    const known = direction === "similar" || direction === "unchanged" ? "similar" : judgement;
    return wording.say(`change.stated-${known}`, { size, way, since: sayPeriod(comparison.period) });
  }
  const values = {
    size,
    way,
    previous: valueMark(indicator, previous, "previous"),
    counts: sayCounts(wording, indicator, previous, "previous", settings),
    before: sayBefore(wording, indicator, comparison.with, comparison.period),
    perCent: sayPerCent(indicator, level, change),
  };
  if (direction === "unchanged") return wording.say("change.unchanged", values);
  if (direction === "similar") return wording.say("change.similar", values);
  return wording.say(indicator.unit.kind === "count" ? `change.count-${judgement}` : `change.${judgement}`, values);
}

function sayPerCent({ ref }: Indicator, { period }: Level, { perCent, sources }: Change): Text {
  return perCent === null || perCent.units === 0n
    ? NOTHING
    : [" (", mark(`${formatSize(perCent)}%`, { ref, kind: "per-cent-change", period, sources }), ")"];
}
