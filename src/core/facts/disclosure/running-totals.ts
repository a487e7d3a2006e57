import { runningYear } from "../../measures/period";
import { BASES } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";
import { groupBy } from "../../workbook/group-by";
import { countOf, growthGivesSmallCountAway, type IsHidden, type PeopleFigure } from "./people-figure";
import { monthsOf } from "./spans-of-a-figure";
import { isKnown, makeUpTheirTotals, type Sum } from "./sums";

/** A running total through one of its years, with the counts of single quarters or months held beside it. */
export interface RunningYear {
  /** Earliest first. */
  readonly totals: readonly PeopleFigure[];
  readonly pieces: readonly PeopleFigure[];
  /** The last month before the year. */
  readonly before: number;
}

/** The years of every running total of people. */
export function runningYears(figures: readonly PeopleFigure[], threshold: number): readonly RunningYear[] {
  const byRef = groupBy(figures, ({ indicator }) => indicator.ref);
  return [...byRef.values()].flatMap((series) => {
    const [first] = series;
    const startsAgainIn = first === undefined ? null : startOf(first.indicator);
    if (first === undefined || startsAgainIn === null) return [];
    const years = groupBy(series, ({ period }) => String(runningYear(period.end, startsAgainIn)));
    const bare = Array.from(years, ([year, totals]) => ({
      totals,
      pieces: [],
      before: Number(year) * 12 + startsAgainIn - 2,
    }));
    return withPieces(first.indicator, bare, [...byRef.values()], threshold);
  });
}

function startOf({ basis }: Indicator): number | null {
  return basis === null ? null : BASES[basis].startsAgainIn;
}

/** The years with the pieces of the indicator beside it whose counts make up the totals, wherever both are held. */
function withPieces(
  whole: Indicator,
  years: readonly RunningYear[],
  others: readonly (readonly PeopleFigure[])[],
  threshold: number,
): readonly RunningYear[] {
  for (const series of others) {
    const [piece] = series;
    if (piece === undefined || monthsOf(piece) === null || !isBeside(piece.indicator, whole)) continue;
    const filled = years.map((year) => ({ ...year, pieces: series }));
    const sums = filled.flatMap((year) => spans(year, () => false)).filter(isKnown);
    if (makeUpTheirTotals(sums, threshold)) return filled;
  }
  return years;
}

/** True where one of the two supports the other. */
function isBeside(one: Indicator, other: Indicator): boolean {
  return one.supports === other.ref || other.supports === one.ref;
}

/** Totals that, shown after the one before them, give a small count away. */
export function tellingTotals({ totals }: RunningYear, isHidden: IsHidden, threshold: number): readonly PeopleFigure[] {
  const telling: PeopleFigure[] = [];
  let last: PeopleFigure | null = null;
  for (const total of totals) {
    if (isHidden(total)) continue;
    if (last !== null && growthGivesSmallCountAway(last, total, threshold)) telling.push(total);
    else last = total;
  }
  return telling;
}

/** The pieces between one shown total and the next, which add up to what it grew by. */
export function spans({ totals, pieces, before }: RunningYear, isHidden: IsHidden): readonly Sum[] {
  const sums: Sum[] = [];
  let from = { end: before, count: 0 };
  for (const total of totals) {
    if (total.count === null || isHidden(total)) continue;
    const { end } = total.period;
    const parts = pieces.filter(({ period }) => period.end > from.end && period.end <= end);
    const covered = parts.reduce((months, part) => months + (monthsOf(part) ?? 0), 0);
    if (parts.length > 0 && covered === end - from.end)
      sums.push({ parts, total: total.count - from.count, shownBy: total, read: countOf, others: 0 });
    from = { end, count: total.count };
  }
  return sums;
}
