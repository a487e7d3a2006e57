import { REPORT } from "../../findings/catalogue/report";
import { formatDecimal } from "../../format/number";
import { formatPeriod } from "../../format/period";
import { toNumber } from "../../measures/exact";
import { exactFromDecimal } from "../../measures/rounding";
import { type Finding, finding } from "../../findings/finding";
import { type Unit, unitMultiplier, traitsOf } from "../../workbook/unit";
import type { IndicatorFacts } from "../facts";
import { earlierLevel } from "../figure/comparison";
import { cellsBehind } from "../figure/made";
import type { Level } from "../figure/level";
import { groupBy } from "../../workbook/group-by";

/** Whole numbers that a denominator may be: one where it is held, a few where count and rate leave a choice. */
interface Denominators {
  readonly lowest: number;
  readonly highest: number;
}

/** Denominators this near to one another, of what is called the same, are more likely a slip than two groups. */
const NEAR = 0.01;

/**
 * Indicators out of the same people whose denominators part: equal in the period compared with and not now, or nearly
 * equal now. Where only count and rate are held, the denominators that fit both stand in.
 */
export function sharedDenominatorFindings(facts: readonly IndicatorFacts[]): readonly Finding[] {
  const shares = facts.filter(
    ({ value, indicator }) =>
      value !== null && indicator.denominatorLabel !== null && traitsOf(indicator.unit).together === "of",
  );
  const groups = groupBy(shares, ({ indicator: { theme, basis, denominatorLabel }, period }) =>
    [theme, basis, denominatorLabel?.toLowerCase(), period?.frequency, period?.end].join("\n"),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => firstFinding(one, group.slice(index + 1))),
  );
}

function firstFinding(one: IndicatorFacts, others: readonly IndicatorFacts[]): Finding[] {
  for (const other of others) {
    const found = parting(one, other);
    if (found !== null) return [found];
  }
  return [];
}

function parting(one: IndicatorFacts, other: IndicatorFacts): Finding | null {
  const now = [
    denominatorsOf(one.value, one.indicator.unit),
    denominatorsOf(other.value, other.indicator.unit),
  ] as const;
  if (now[0] === null || now[1] === null || overlap(now[0], now[1]) || one.period === null) return null;
  const before = sharedBefore(one, other);
  const near = isNear(now[0], now[1]);
  const about = {
    ref: one.indicator.ref,
    source: one.value === null ? null : (cellsBehind(one.value.made)[0] ?? null),
  };
  const values = {
    ref: one.indicator.ref,
    otherRef: other.indicator.ref,
    denominator: one.indicator.denominatorLabel ?? "",
    now: text(now[0]),
    otherNow: text(now[1]),
    period: formatPeriod(one.period),
  };
  if (before === null) return near ? finding(REPORT, "denominators-part", { kind: "near", ...values }, about) : null;
  const kind = near ? "near-and-shared-before" : "shared-before";
  return finding(
    REPORT,
    "denominators-part",
    { kind, ...values, before: text(before.of), earlier: before.period },
    about,
  );
}

/** The denominator that both had in the period compared with; null where that is not known of both. */
function sharedBefore(
  { comparisons: [one], indicator }: IndicatorFacts,
  { comparisons: [other], indicator: otherIndicator }: IndicatorFacts,
): { readonly of: Denominators; readonly period: string } | null {
  if (one === undefined || other === undefined) return null;
  const [before, otherBefore] = [earlierLevel(one.earlier), earlierLevel(other.earlier)];
  if (before === null || otherBefore?.period.end !== before.period.end) return null;
  const first = denominatorsOf(before, indicator.unit);
  const second = denominatorsOf(otherBefore, otherIndicator.unit);
  return first !== null && second !== null && overlap(first, second)
    ? {
        of: first.highest - first.lowest <= second.highest - second.lowest ? first : second,
        period: formatPeriod(before.period),
      }
    : null;
}

function denominatorsOf(level: Level | null, unit: Unit): Denominators | null {
  if (level === null || level.made.counts === "approximate") return null;
  const { numerator, denominator } = level.made;
  if (denominator !== null) {
    const exact = toNumber(denominator.value);
    return { lowest: exact, highest: exact };
  }
  const shown = toNumber(exactFromDecimal(level.shown));
  const half = 0.5 * 10 ** -level.shown.decimals;
  if (numerator === null || shown <= half) return null;
  const counted = toNumber(numerator.value) * toNumber(unitMultiplier(unit));
  const fit = { lowest: Math.ceil(counted / (shown + half)), highest: Math.floor(counted / (shown - half)) };
  return isNear({ lowest: fit.lowest, highest: fit.lowest }, { lowest: fit.highest, highest: fit.highest })
    ? fit
    : null;
}

function overlap(a: Denominators, b: Denominators): boolean {
  return a.lowest <= b.highest && b.lowest <= a.highest;
}

function isNear(a: Denominators, b: Denominators): boolean {
  const [lower, higher] = a.lowest <= b.lowest ? [a, b] : [b, a];
  return higher.lowest - lower.highest <= NEAR * lower.highest;
}

function text({ lowest, highest }: Denominators): string {
  const print = (whole: number): string => formatDecimal({ units: BigInt(Math.round(whole)), decimals: 0 });
  return lowest === highest ? print(lowest) : `${print(lowest)} to ${print(highest)}`;
}
