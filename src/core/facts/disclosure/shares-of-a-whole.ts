import { traitsOf } from "../../workbook/unit";
import { groupBy } from "../../workbook/group-by";
import { countOf, type PeopleFigure, type PeriodFigures } from "./people-figure";
import { makeUpTheirTotals, type Sum } from "./sums";

/** Indicators that share a denominator are tried together up to so many; of more, pairs and all of them at once. */
const MOST_TRIED_TOGETHER = 12;

/**
 * The shares that make up their whole, period by period: aged under 5, 5 to 11 and over 11, of all children. Nobody tells
 * us which do: those that add up in a period held, and hardly miss in any.
 */
export function sharesOfWholes(periods: readonly PeriodFigures[], threshold: number): readonly Sum[] {
  const families = new Map<string, readonly string[]>();
  for (const period of periods)
    for (const cluster of clustersOf(period))
      for (const family of familiesIn(cluster)) families.set(family.join("\n"), family);
  return [...families.values()].flatMap((refs) => {
    const sums = periods.flatMap((period) => shareSum(membersIn(period, refs)) ?? []);
    return makeUpTheirTotals(sums, threshold) ? sums : [];
  });
}

/** Shares of one whole stand in one theme, on one basis, out of as many of the same; a blank label may be any. */
function clustersOf(period: PeriodFigures): readonly PeriodFigures[] {
  const shares = period.filter(
    ({ indicator, count, outOf }) => traitsOf(indicator.unit).isShare && count !== null && outOf !== null,
  );
  const alike = groupBy(shares, ({ indicator: { theme, basis }, outOf }) => [word(theme), basis, outOf].join("\n"));
  return [...alike.values()].flatMap((cluster) => {
    const labelled = groupBy(cluster, labelOf);
    const bare = labelled.get("") ?? [];
    const labels = [...labelled.keys()].filter((label) => label !== "");
    return labels.length === 0
      ? [bare]
      : labels.map((label) => cluster.filter((figure) => [label, ""].includes(labelOf(figure))));
  });
}

function labelOf({ indicator: { denominatorLabel } }: PeopleFigure): string {
  return word(denominatorLabel);
}

/** "Children " and "children" are one word. */
function word(text: string | null): string {
  return (text ?? "").trim().toLowerCase();
}

/** The Refs of those in a cluster whose counts add up to the whole, the fewest that do. */
function familiesIn(cluster: PeriodFigures): readonly (readonly string[])[] {
  const whole = cluster[0]?.outOf ?? 0;
  const together =
    cluster.length <= MOST_TRIED_TOGETHER ? subsetsAddingUpTo(whole, cluster) : pairsAndAll(whole, cluster);
  return together.map((members) => members.map(({ indicator }) => indicator.ref));
}

function subsetsAddingUpTo(left: number, [first, ...rest]: PeriodFigures): readonly PeriodFigures[] {
  if (left === 0) return [[]];
  if (first === undefined) return [];
  const count = first.count ?? 0;
  const without = subsetsAddingUpTo(left, rest);
  if (count === 0 || count > left) return without;
  return [...subsetsAddingUpTo(left - count, rest).map((members) => [first, ...members]), ...without];
}

function pairsAndAll(whole: number, cluster: PeriodFigures): readonly PeriodFigures[] {
  const pairs = cluster.flatMap((one, index) => cluster.slice(index + 1).map((other) => [one, other]));
  return [...pairs, cluster].filter(
    (members) => members.reduce((sum, { count }) => sum + (count ?? 0), 0) === whole && whole > 0,
  );
}

function membersIn(period: PeriodFigures, refs: readonly string[]): PeriodFigures | null {
  const members = period.filter(({ indicator }) => refs.includes(indicator.ref));
  return members.length === refs.length ? members : null;
}

function shareSum(parts: PeriodFigures | null): Sum | null {
  const wholes = new Set(parts?.flatMap(({ outOf }) => outOf ?? []));
  const [total] = wholes;
  return parts === null || total === undefined || wholes.size > 1
    ? null
    : { parts, total, shownBy: null, read: countOf, others: 0 };
}
