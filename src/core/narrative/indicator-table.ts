import { VERDICT_WORDS } from "../facts/figure/verdict";
import type { Report, ReportedComparison, ReportedIndicator } from "../facts/report";
import { MINUS } from "../format/number";
import { displayDifference } from "../facts/display";
import type { Decimal } from "../measures/rounding";
import { readUnit } from "../workbook/read-unit";
import type { Unit } from "../workbook/unit";
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
    main === undefined ? NONE : changeOf(main, readUnit(one.unit)),
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

function changeOf({ change }: ReportedComparison, of: Unit): string {
  if (change === null) return NONE;
  const unit = change.unit === "percentage points" ? " points" : "";
  const perCent = change.perCent === null ? "" : ` (${change.perCent.replace("-", MINUS)})`;
  return `${displayDifference(decimalFrom(change.display), of)}${unit}${perCent}`;
}

/** The number that a report prints: "+1,234.5". */
function decimalFrom(display: string): Decimal {
  const plain = display.replace(/[+,]/g, "");
  return { units: BigInt(plain.replace(".", "")), decimals: plain.split(".")[1]?.length ?? 0 };
}
