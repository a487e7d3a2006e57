import { displayDifference, isScore } from "../../facts/display";
import { formatSize } from "../../format/number";
import { type Comparison, earlierInSentence, formatEarlier } from "../../facts/figure/comparison";
import type { Placing } from "../../facts/figure/position";
import { because } from "../../facts/placing/because";
import type { Indicator } from "../../workbook/indicator";
import { clockOf, isCount, moneyOf, type Unit } from "../../workbook/unit";
import { text } from "./cells";
import type { DashboardCell, DashboardReading } from "./column";

/** A count's change in per cent, caveats, the rank, and comments meant for the dashboard alone. */
export function notesCell({ facts, comments }: DashboardReading): DashboardCell {
  const { caveats, placing, comparisons } = facts;
  const [main, ...others] = comparisons;
  const words = comments.filter(({ use }) => use === "dashboard-only").map((comment) => comment.text);
  const sentences = [
    ...(main === undefined ? [] : perCentNote(main)),
    ...others.flatMap((other) => otherComparison(other, facts.indicator.unit)),
    ...caveats,
    ...(placing === null ? [] : rankNote(placing, facts.indicator)),
    ...words,
  ];
  return text(sentences.join(" "));
}

/** In words, because a number format of its own for each row would soon pass the 200 that a workbook may have. */
function perCentNote({ change: { perCent } }: Comparison): string[] {
  if (perCent === null || perCent.units === 0n) return [];
  return [`${perCent.units > 0n ? "Up" : "Down"} by ${formatSize(perCent)}%.`];
}

/** A second comparison, which has no columns of its own. */
function otherComparison({ earlier, change }: Comparison, unit: Unit): string[] {
  const difference = [displayDifference(change.shown, unit), ...unitBehind(unit, change.unit)].join(" ");
  switch (earlier.kind) {
    case "level":
      return [`Against ${earlier.level.display} in ${formatEarlier(earlier)}: ${difference}.`];
    case "average":
      return [`Against ${earlier.average.display}, ${earlierInSentence(earlier)}: ${difference}.`];
    case "not-held":
      return [];
  }
}

/** What stands behind a difference: nothing of a count, and of money and times, which print their own unit. */
function unitBehind(unit: Unit, inChanges: string): string[] {
  if (isCount(unit) || moneyOf(unit) !== null || clockOf(unit) !== null) return [];
  return [isScore(unit) ? "points" : inChanges];
}

function rankNote({ rank }: Placing, indicator: Indicator): string[] {
  if (rank === null) return [];
  const moves = rank.dependsOn.map((other) => `; by the ${because(other.by, indicator)} ${other.rank}`);
  return [`Would rank ${rank.tied ? "joint " : ""}${rank.rank} of ${rank.of}${moves.join("")}.`];
}
