import type { ReportedComparison, ReportedLevel } from "../facts/report";
import { singular } from "../format/nouns";
import { MINUS } from "../format/number";
import { COMPARISONS } from "../workbook/comparison-kind";

/** The earlier figure; one that is not the period's just before says of when it is. */
export function previousOf({ with: kind, previous, period }: ReportedComparison): string {
  if (previous === null) return "–";
  return COMPARISONS[kind].looksAt === "period-before" ? previous.display : `${previous.display} (${period})`;
}

type Change = NonNullable<ReportedComparison["change"]>;

/** " (−4.0%)"; nothing where the change has no per cent. */
export function formatPercentChange({ perCent }: Change): string {
  return perCent === null ? "" : ` (${perCent.replace("-", MINUS)})`;
}

const SIGNED = /^([+-]?)(.*)$/;

/** A printed difference with its unit, as that of the figures beside it: "+£0.6 million", "−2.0 points", "−634.0 tonnes". */
export function signedWithUnit({ display, unit }: Change, figures: readonly (ReportedLevel | null)[]): string {
  const [, typed = "", number = ""] = SIGNED.exec(display) ?? [];
  const sign = typed.replace("-", MINUS);
  switch (unit) {
    case "percentage points":
      return `${sign}${number} points`;
    case "minutes":
    case "seconds":
      return `${sign}${number} ${unit}`;
    case "£":
      return `${sign}£${number}`;
    case "£ thousand":
      return number.includes(".") ? `${sign}£${number} thousand` : `${sign}£${number},000`;
    case "£ million":
    case "£ billion":
      return `${sign}£${number} ${unit.slice(2)}`;
    default:
      return `${sign}${number}${unitBehind(figures, number)}`;
  }
}

const LEVEL = /^[^\d]*([\d,]*\d(?:\.\d+)?)(.*)$/;

/** What stands behind the number of a figure: " tonnes", " per 1,000". A score is out of ten, its change is not. */
function unitBehind(figures: readonly (ReportedLevel | null)[], change: string): string {
  const read = figures.flatMap((figure) => (figure === null ? [] : [LEVEL.exec(figure.display) ?? []]));
  const [, , behind = ""] = read.find(([, number]) => number !== "1") ?? read[0] ?? [];
  if (behind.startsWith(" out of")) return "";
  return change === "1" ? ` ${singular(behind) ?? behind.trim()}`.trimEnd() : behind;
}
