import { suppress } from "../../measures/disclosure/secondary-suppression";
import type { PeopleFigure } from "./people-figure";

/**
 * Figures whose counts add up to a total that readers may know: the parts of a whole, the quarters of a running total.
 * A reader who knows all but one of them knows that one too.
 */
export interface Sum {
  readonly parts: readonly PeopleFigure[];
  readonly total: number;
  /** The figure that shows the total, where one does beside the parts themselves. */
  readonly shownBy: PeopleFigure | null;
}

/**
 * The further figures to withhold so that no withheld part can be worked out: by the rule of {@link suppress}, or all
 * of the sum's figures where no choice among the parts would do.
 */
export function furtherInSum(
  { parts, total, shownBy }: Sum,
  isHidden: (figure: PeopleFigure) => boolean,
  threshold: number,
): readonly PeopleFigure[] {
  const counts = countsOf(parts, total);
  if (counts === null || !parts.some(isHidden)) return [];
  const totalShown = shownBy === null ? !parts.every(isHidden) : !isHidden(shownBy);
  const cells = parts.map((part, index) => ({ count: counts[index] ?? 0, shown: !isHidden(part) }));
  const found = suppress({ kind: "one-way", cells, totalShown }, { threshold });
  if (found.ok) return [...found.value.primary, ...found.value.secondary].flatMap(({ column }) => parts[column] ?? []);
  return [...parts, ...(shownBy === null ? [] : [shownBy])].filter((figure) => !isHidden(figure));
}

/**
 * The count of each part. Where the workbook leaves some of them out, they are shared out of what the others leave of
 * the total: a reader knows no more of them than their sum. Null where nothing adds up.
 */
function countsOf(parts: readonly PeopleFigure[], total: number): readonly number[] | null {
  const unknown = parts.filter(({ count }) => count === null).length;
  const known = parts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const left = total - known;
  if (unknown === 0) return left === 0 ? parts.map(({ count }) => count ?? 0) : null;
  if (left < unknown) return null;
  let extra = left - unknown;
  return parts.map(({ count }) => {
    if (count !== null) return count;
    const shared = 1 + extra;
    extra = 0;
    return shared;
  });
}

/** True unless the counts that are held make another total; a part withheld by its owner may have none. */
export function addsUp({ parts, total }: Sum): boolean {
  const known = parts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return parts.some(({ count }) => count === null) ? known < total : known === total;
}
