import { suppress } from "../../measures/disclosure/secondary-suppression";
import { COUNTS, type IsHidden, type PeopleFigure, type ReadCount } from "./people-figure";

/**
 * Figures whose counts add up to a total that readers may know: the parts of a whole, the quarters of a running total.
 * A reader who knows all but one of them knows that one too.
 */
export interface Sum {
  readonly parts: readonly PeopleFigure[];
  readonly total: number;
  /** The figure that shows the total, where one does beside the parts themselves. */
  readonly shownBy: PeopleFigure | null;
  /** Which of a figure's counts add up. */
  readonly read: ReadCount;
  /** Those of the total whom no part counts, as the girls beside “of whom boys”. */
  readonly others: number;
}

/**
 * The further figures to withhold so that no withheld part, and no small count of others, can be worked out: by the rule
 * of {@link suppress}, or all of the sum's figures where no choice among the parts would do.
 */
export function furtherInSum(sum: Sum, isHidden: IsHidden, threshold: number): readonly PeopleFigure[] {
  const { parts, shownBy, others } = sum;
  const counts = countsOf(sum);
  if (counts === null || others > threshold || (others === 0 && !parts.some(isHidden))) return [];
  const totalShown = shownBy === null ? !parts.every(isHidden) : !isHidden(shownBy);
  const cells = parts.map((part, index) => ({ count: counts[index] ?? 0, shown: !isHidden(part) }));
  const all = others === 0 ? cells : [...cells, { count: others, shown: false }];
  const found = suppress({ kind: "one-way", cells: all, totalShown }, { threshold });
  if (found.ok) return [...found.value.primary, ...found.value.secondary].flatMap(({ column }) => parts[column] ?? []);
  return [...parts, ...(shownBy === null ? [] : [shownBy])].filter((figure) => !isHidden(figure));
}

/**
 * The count of each part. Where the workbook leaves some of them out, they are shared out of what the others leave of
 * the total: a reader knows no more of them than their sum. Null where nothing adds up.
 */
function countsOf(sum: Sum): readonly number[] | null {
  const { parts, read } = sum;
  const unknown = parts.filter((part) => read(part) === null).length;
  const left = leftOf(sum);
  if (unknown === 0) return left === 0 ? parts.map((part) => read(part) ?? 0) : null;
  if (left < unknown) return null;
  let extra = left - unknown;
  return parts.map((part) => {
    const count = read(part);
    if (count !== null) return count;
    const shared = 1 + extra;
    extra = 0;
    return shared;
  });
}

/** What the counts that are held, and the others, leave of the total; below zero where they make more. */
export function leftOf({ parts, total, read, others }: Sum): number {
  return total - others - parts.reduce((sum, part) => sum + (read(part) ?? 0), 0);
}

/** True where the count of every part is held. */
export function isKnown({ parts, read }: Sum): boolean {
  return parts.every((part) => read(part) !== null);
}

/** A total this far from its parts, as a share of it, may still be theirs: somebody's age was not known. */
const SLIP = 0.02;

/** The most by which the parts may miss a total that is theirs: a small count, or a fiftieth. */
export function slipOf({ total }: Sum, threshold: number): number {
  return Math.max(threshold, SLIP * total);
}

/**
 * True for the sums of one family, period by period, where the parts add up in one period and miss by no more than a slip
 * in the others. A part withheld by its owner may have no count; where it has none, the others only must not pass.
 */
export function makeUpTheirTotals(sums: readonly Sum[], threshold: number): boolean {
  return (
    sums.some((sum) => isKnown(sum) && leftOf(sum) === 0) &&
    sums.every((sum) => {
      const slip = slipOf(sum, threshold);
      return leftOf(sum) >= -slip && (!isKnown(sum) || leftOf(sum) <= slip);
    })
  );
}

/** The sums that a figure makes with its parts: of those counted and, for shares, of all and of the rest. */
export function sumsOf(whole: PeopleFigure, parts: readonly PeopleFigure[]): readonly Sum[] {
  return COUNTS.flatMap((read) => {
    const total = read(whole);
    const isOfParts = parts.some((part) => read(part) !== null);
    return total === null || !isOfParts ? [] : [{ parts, total, shownBy: whole, read, others: 0 }];
  });
}
