import { groupBy } from "../group-by";
import type { PeopleFigure } from "./people-figure";
import { addsUp, type Sum } from "./sums";

/** Indicators that share a denominator are tried together up to so many; of more, pairs and all of them at once. */
const MOST_TRIED_TOGETHER = 12;

/**
 * The shares that make up their whole (aged under 5, 5 to 11 and over 11, of all children), and the counts that make up
 * the count they support, period by period. Nobody tells us which do: those that add up in every period held.
 */
export function partsOfWholes(figures: readonly PeopleFigure[]): readonly Sum[] {
  const byPeriod = [...groupBy(figures, ({ period: { frequency, end } }) => `${frequency} ${end}`).values()];
  return [...sharesOfOneWhole(byPeriod), ...countsOfOneCount(byPeriod)];
}

type PeriodFigures = readonly PeopleFigure[];

function sharesOfOneWhole(periods: readonly PeriodFigures[]): readonly Sum[] {
  const families = new Map<string, readonly string[]>();
  for (const period of periods)
    for (const cluster of groupBy(period.filter(isShare), clusterOf).values())
      for (const family of familiesIn(cluster)) families.set(family.join("\n"), family);
  return [...families.values()].flatMap((refs) => {
    const sums = periods.flatMap((period) => shareSum(membersIn(period, refs)) ?? []);
    return sums.every(addsUp) ? sums : [];
  });
}

function isShare({ indicator, count, outOf }: PeopleFigure): boolean {
  return indicator.unit.kind === "percentage" && count !== null && outOf !== null;
}

/** Shares of one whole stand in one theme, on one basis, out of as many of the same. */
function clusterOf({ indicator: { theme, basis, denominatorLabel }, outOf }: PeopleFigure): string {
  return [theme, basis, denominatorLabel, outOf].join("\n");
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
  return parts === null || total === undefined || wholes.size > 1 ? null : { parts, total, shownBy: null };
}

function countsOfOneCount(periods: readonly PeriodFigures[]): readonly Sum[] {
  const sums = periods.flatMap((period) => period.flatMap((whole) => countSum(whole, period) ?? []));
  return [...groupBy(sums, ({ shownBy }) => shownBy?.indicator.ref ?? "").values()].flatMap((ofOne) => {
    const isConfirmed = ofOne.some(({ parts }) => parts.every(({ count }) => count !== null));
    return isConfirmed && ofOne.every(addsUp) ? ofOne : [];
  });
}

/** The counts that support a count of the same basis. */
function countSum(whole: PeopleFigure, period: PeriodFigures): Sum | null {
  const { indicator, count } = whole;
  if (indicator.unit.kind !== "count" || count === null) return null;
  const parts = period.filter(
    ({ indicator: { supports, basis, unit } }) =>
      supports === indicator.ref && basis === indicator.basis && unit.kind === "count",
  );
  return parts.length < 2 ? null : { parts, total: count, shownBy: whole };
}
