import { formatPeriod } from "../../format/period";
import { displayCount, displayNumerator, unitInTables } from "../../facts/display";
import type { Comparator } from "../../facts/figure/comparator";
import { earlierFigure } from "../../facts/figure/comparison";
import { VERDICT_WORDS, verdictOf } from "../../facts/figure/verdict";
import type { Signal } from "../../facts/history/trend";
import type { QuartilePosition } from "../../measures/quartile";
import { BASES } from "../../workbook/basis";
import { formatPublishedYear } from "../../workbook/published-year";
import { traitsOf } from "../../workbook/unit";
import { TARGET_TYPES } from "../../workbook/read-words";
import { changeCell, levelCell } from "../cell-formats";
import { symbolOf } from "../symbols";
import type { DashboardCell, DashboardReading } from "./column";

const GENERAL = "General";
const NOT_APPLICABLE = "[z]";

/** A cell of words. */
export const text = (value: string): DashboardCell => ({ value, format: GENERAL, printed: "" });

const notApplicable: DashboardCell = text(NOT_APPLICABLE);

/** The word with which a cell of that quarter begins. */
export const POSITIONS: Readonly<Record<QuartilePosition, string>> = { 1: "Top", 2: "Second", 3: "Third", 4: "Bottom" };

const RAG = { green: "✔ Green", amber: "◆ Amber", red: "✖ Red", "not-yet": "Year’s target" } as const;

export function indicatorCell({ facts: { indicator } }: DashboardReading): DashboardCell {
  return text(indicator.supports === null ? indicator.name : `↳ ${indicator.name}`);
}

export function basisCell({ facts: { indicator, period } }: DashboardReading): DashboardCell {
  const { unit, unitText, basis } = indicator;
  const parts = [period === null ? "" : formatPeriod(period), basis === null ? "" : BASES[basis].label];
  return text([...parts, unitInTables(unit, unitText) ?? ""].filter((part) => part !== "").join(", "));
}

export function previousCell({ facts }: DashboardReading): DashboardCell {
  const [main] = facts.comparisons;
  const compared = main === undefined ? facts.earlier : main.earlier;
  const earlier = compared === null ? null : earlierFigure(compared);
  return earlier === null ? text(symbolOf(facts.previousUnavailable)) : levelCell(earlier.shown, facts.indicator.unit);
}

export function currentCell({ facts: { indicator, value, unavailable } }: DashboardReading): DashboardCell {
  return value === null ? text(symbolOf(unavailable)) : levelCell(value.shown, indicator.unit);
}

/** The numbers behind a rate: "284 of 313"; of a mean, money or a ratio "670 over 40". */
export function outOfCell({ facts: { indicator, value }, settings }: DashboardReading): DashboardCell {
  if (value?.made.numerator == null) return notApplicable;
  const { numerator, denominator, counts } = value.made;
  const approximate = counts === "approximate";
  const style = approximate && settings.approximateLargeCounts ? "short" : "full";
  const about = approximate ? "about " : "";
  const above = displayNumerator(numerator.value, indicator.unit, style);
  if (denominator !== null) {
    const of = traitsOf(indicator.unit).together ?? "over";
    return text(`${about}${above} ${of} ${displayCount(denominator.value, style)}`);
  }
  const label = indicator.numeratorLabel ?? indicator.denominatorLabel;
  return text(`${about}${above}${label === null ? "" : ` ${label}`}`);
}

export function changeCellOf({ facts: { indicator, comparisons } }: DashboardReading): DashboardCell {
  const [main] = comparisons;
  if (main === undefined) return notApplicable;
  const { shown, made } = main.change;
  const after = [
    ...(traitsOf(indicator.unit).isShare ? ["points"] : []),
    ...(made.kind === "stated" ? ["[stated]"] : []),
  ];
  return changeCell(shown, main.direction, indicator.unit, after.join(" "));
}

export function judgementCell({ facts: { comparisons } }: DashboardReading): DashboardCell {
  const [main] = comparisons;
  return main === undefined ? notApplicable : text(VERDICT_WORDS[verdictOf(main)]);
}

export function targetCell({ facts: { target } }: DashboardReading): DashboardCell {
  if (target === null) return notApplicable;
  const side = target.type === "range" ? "" : `${TARGET_TYPES[target.type].word} `;
  return text(`${RAG[target.rag]}: ${side}${target.display}`);
}

export function englandCell({ facts }: DashboardReading): DashboardCell {
  return comparatorCell(facts.england, facts);
}

export function neighboursCell({ facts }: DashboardReading): DashboardCell {
  return comparatorCell(facts.neighbours, facts);
}

function comparatorCell(comparator: Comparator | null, { indicator }: DashboardReading["facts"]): DashboardCell {
  return comparator === null ? notApplicable : levelCell(comparator.shown, indicator.unit);
}

export function placingCell({ facts: { indicator, placing } }: DashboardReading): DashboardCell {
  if (placing === null) return notApplicable;
  const { position, previousPosition, by, year } = placing;
  const place = `${POSITIONS[position]} (${formatPublishedYear(year, indicator)})`;
  if (by.kind === "stated") return text(`${place} [stated]`);
  if (previousPosition === null) return text(place);
  return text(
    previousPosition === position
      ? `${place}, continues`
      : `${place}, was ${POSITIONS[previousPosition].toLowerCase()}`,
  );
}

const SIGNALS: Readonly<Record<Signal, string>> = {
  outside: "Beyond its limits",
  shift: "Seven on one side of the mean",
  trend: "Seven one way in a row",
  "two-of-three": "Near a limit twice in three",
};

/** OHID's trend of the last five figures, which says so: the latest change may go the other way. */
const RECENT = { increasing: "; rising over five figures", decreasing: "; falling over five figures" } as const;

/** What the control chart says of the latest figure, and OHID's trend of the last five where there is one. */
export function trendCell({ facts: { trend } }: DashboardReading): DashboardCell {
  if (trend === null || trend.kind === "not-charted" || trend.signals === null) return notApplicable;
  const [signal] = trend.signals;
  const chart = signal === undefined ? "Within its limits" : SIGNALS[signal];
  const recent = trend.recent === null || trend.recent === "no significant change" ? "" : RECENT[trend.recent];
  return text(`${chart}${recent}`);
}
