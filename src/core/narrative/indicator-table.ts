import { VERDICT_WORDS } from "../facts/figure/verdict";
import type { Report, ReportedComparison, ReportedIndicator } from "../facts/report";
import { MINUS } from "../format/number";
import { COMPARISONS } from "../workbook/comparison-kind";

/** A table of words, ready to print. */
export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const HEADERS = ["Ref", "Indicator", "Period", "Previous", "Current", "Change", "Judgement", "Target", "Quartile"];
const QUARTILES = ["", "Top", "Second", "Third", "Bottom"] as const;
const NONE = "–";

/** The report's indicators, a row each, for the end of a report: what moved, how it is judged, where it stands. */
export function indicatorTable({ indicators }: Pick<Report, "indicators">): TextTable {
  return { headers: HEADERS, rows: indicators.map(rowOf) };
}

function rowOf(one: ReportedIndicator): readonly string[] {
  const { ref, name, period, value, comparisons, target, quartile } = one;
  const [main] = comparisons;
  return [
    ref,
    name,
    period ?? NONE,
    main === undefined ? NONE : previousOf(main),
    value?.display ?? "Not available",
    main === undefined ? NONE : changeOf(main),
    main === undefined ? NONE : VERDICT_WORDS[main.verdict],
    target === null ? NONE : `${target.display} (${target.rag === "not-yet" ? "for the year" : target.rag})`,
    quartile === null ? NONE : `${QUARTILES[quartile.position]} (${quartile.stated ? "stated" : quartile.year})`,
  ];
}

/** The earlier figure; one that is no period's own says what it is. */
function previousOf({ with: kind, previous, period }: ReportedComparison): string {
  if (previous === null) return NONE;
  switch (COMPARISONS[kind].looksAt) {
    case "years-before":
      return `${previous.display} (${period})`;
    case "period-before":
    case "year-ago":
    case "baseline":
      return previous.display;
  }
}

function changeOf({ change }: ReportedComparison): string {
  if (change === null) return NONE;
  const perCent = change.perCent === null ? "" : ` (${change.perCent.replace("-", MINUS)})`;
  return `${withUnit(change.display, change.unit).replace("-", MINUS)}${perCent}`;
}

const PRINTED = /^([+-]?)(.*)$/;

/** A printed difference with its unit, where the figures beside it do not say that of it: "+£0.6 million", "-2.0 points". */
function withUnit(display: string, unit: string): string {
  const [, sign = "", number = ""] = PRINTED.exec(display) ?? [];
  switch (unit) {
    case "percentage points":
      return `${display} points`;
    case "minutes":
    case "seconds":
      return `${display} ${unit}`;
    case "£":
      return `${sign}£${number}`;
    case "£ thousand":
      return number.includes(".") ? `${sign}£${number} thousand` : `${sign}£${number},000`;
    case "£ million":
    case "£ billion":
      return `${sign}£${number} ${unit.slice(2)}`;
    default:
      return display;
  }
}
