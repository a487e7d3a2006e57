import { type KnownSum, workedOut } from "../../measures/disclosure/worked-out";
import { COUNTS, type IsHidden, type PeopleFigure, type ReadCount } from "./people-figure";
import type { Sum } from "./sums";

/** Readers take a withheld count to be at least 1, since a 0 is shown. */
const LOWEST_HIDDEN = 1;

/**
 * The further figures to withhold so that sums which share figures give none of them away together: two rolling years a
 * quarter apart, the boys of a quarter that is part of a year. The latest total of what is given away goes, or, where no
 * figure shows a total, every part of it.
 */
export function furtherInLinkedSums(sums: readonly Sum[], isHidden: IsHidden): readonly PeopleFigure[] {
  return COUNTS.flatMap((read) => {
    const linked = sums.filter((sum) => sum.read === read);
    const givenAway = workedOutFrom(linked, read, isHidden);
    const giving = linked.filter((sum) => hiddenIn(sum, isHidden).some(({ key }) => givenAway.has(key)));
    const totals = giving.flatMap(({ shownBy }) => shownBy ?? []).filter((total) => !isHidden(total));
    const [latest] = [...totals].sort((a, b) => b.period.end - a.period.end);
    return latest === undefined ? giving.flatMap(({ parts }) => parts).filter((part) => !isHidden(part)) : [latest];
  });
}

function workedOutFrom(sums: readonly Sum[], read: ReadCount, isHidden: IsHidden): ReadonlySet<string> {
  const hidden = sums.flatMap((sum) => hiddenIn(sum, isHidden));
  const counts = new Map(
    hidden.flatMap((figure) => {
      const count = read(figure);
      return count === null ? [] : [[figure.key, count] as const];
    }),
  );
  return workedOut(
    sums.filter((sum) => isKnownToReaders(sum, isHidden)).map((sum, index) => hiddenTerms(sum, index, isHidden)),
    { counts, lowest: LOWEST_HIDDEN },
  );
}

/** The withheld figures of a sum: parts, and the one that would show the total. */
function hiddenIn({ parts, shownBy }: Sum, isHidden: IsHidden): readonly PeopleFigure[] {
  return [...parts, ...(shownBy === null ? [] : [shownBy])].filter(isHidden);
}

/** A total that no figure shows is the denominator of every part, and hidden only with all of them. */
function isKnownToReaders({ parts, shownBy }: Sum, isHidden: IsHidden): boolean {
  return shownBy !== null || !parts.every(isHidden);
}

/** What a sum tells of withheld figures; those whom no part counts are a hidden count of their own. */
function hiddenTerms({ parts, shownBy, others }: Sum, index: number, isHidden: IsHidden): KnownSum {
  return new Map([
    ...parts.filter(isHidden).map(({ key }) => [key, 1] as const),
    ...(others > 0 ? [[`others of sum ${index}`, 1] as const] : []),
    ...(shownBy !== null && isHidden(shownBy) ? [[shownBy.key, -1] as const] : []),
  ]);
}
