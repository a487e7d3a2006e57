import { BASES } from "../../workbook/basis";
import { groupBy } from "../../workbook/group-by";
import { COUNTS, type PeopleFigure } from "./people-figure";
import { makeUpTheirTotals, type Sum, sumsOf } from "./sums";

/**
 * The figures of shorter spans that make up one of a longer span beside them: the quarters of a rolling or a financial
 * year, the months of a quarter. Wherever both are held and the shorter ones cover the longer one.
 */
export function spansOfFigures(figures: readonly PeopleFigure[], threshold: number): readonly Sum[] {
  const byRef = groupBy(figures, ({ indicator }) => indicator.ref);
  const pairs = [...byRef.values()].flatMap((series): Pair[] => {
    const supported = byRef.get(series[0]?.indicator.supports ?? "");
    return supported === undefined
      ? []
      : [
          { wholes: supported, pieces: series },
          { wholes: series, pieces: supported },
        ];
  });
  return pairs.filter(areSpans).flatMap(({ wholes, pieces }) => {
    const sums = wholes.flatMap((whole) => spanSums(whole, pieces));
    return COUNTS.flatMap((read) => {
      const family = sums.filter((sum) => sum.read === read);
      return makeUpTheirTotals(family, threshold) ? family : [];
    });
  });
}

/** Two series of which one supports the other. */
interface Pair {
  readonly wholes: readonly PeopleFigure[];
  readonly pieces: readonly PeopleFigure[];
}

function areSpans({ wholes: [whole], pieces: [piece] }: Pair): boolean {
  if (piece === undefined || whole === undefined) return false;
  const [step, months] = [monthsOf(piece), monthsOf(whole)];
  return step !== null && months !== null && step < months;
}

/** The sums of one longer span, where the shorter ones cover it. */
function spanSums(whole: PeopleFigure, pieces: readonly PeopleFigure[]): readonly Sum[] {
  const { end } = whole.period;
  const start = end - (monthsOf(whole) ?? 0);
  const parts = pieces.filter(({ period }) => period.end > start && period.end <= end);
  const covered = parts.reduce((months, part) => months + (monthsOf(part) ?? 0), 0);
  return covered === end - start ? sumsOf(whole, parts) : [];
}

/** Whole months that a figure covers; null where it covers anything else. */
export function monthsOf({ indicator, period }: Pick<PeopleFigure, "indicator" | "period">): number | null {
  if (period.pooled !== undefined) return 12 * period.pooled;
  const covers = indicator.basis === null ? null : BASES[indicator.basis].covers;
  return covers?.kind === "months" ? covers.months : null;
}
