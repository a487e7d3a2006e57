import type { IndicatorFacts } from "../facts/facts";
import { earlierFigure } from "../facts/figure/comparison";
import { displayPer, inPounds } from "../facts/money";
import { formatDecimal, MINUS } from "../format/number";
import { absolute, compare, type Exact, wholeNumber } from "../measures/exact";
import { type Decimal, decimalsOf, exactFromDecimal, round } from "../measures/rounding";
import type { Indicator } from "../workbook/indicator";
import { MONEY_SCALES } from "../workbook/money-scale";
import { inProse, inProseAgain } from "./in-prose";
import { inBrief, type MoneyUnit, moneyOf } from "../workbook/unit";

/** How the amounts of an indicator's paragraph are said: as they are printed, or to so many noughts of pounds. */
export type Amounts = { readonly kind: "as-printed" } | { readonly kind: "rounded"; readonly noughts: number };

/** How sentences say each indicator's amounts. */
export type AmountsOf = (indicator: Pick<Indicator, "ref">) => Amounts;

const AS_PRINTED: Amounts = { kind: "as-printed" };
const LARGE = wholeNumber(1_000_000);
const SIGNIFICANT = 3;
const TEN = 10n;

/**
 * Amounts of £1 million or more are said to three significant figures, and what else their paragraph gives to the same
 * place; differences to one place more. Where a difference that is said is less than that place, or an amount has less
 * than two figures there, all are said as they are printed, so that no two are said alike which are not called similar.
 */
export function amountsOf(facts: readonly IndicatorFacts[]): AmountsOf {
  const byRef = new Map(facts.map((one) => [one.indicator.ref, amountsIn(one)]));
  return ({ ref }) => byRef.get(ref) ?? AS_PRINTED;
}

function amountsIn({
  indicator,
  value,
  latestHeld,
  comparisons,
  target,
  england,
  neighbours,
}: IndicatorFacts): Amounts {
  // What is typed in millions is said as it is typed.
  const [money, level] = [moneyOf(indicator.unit), value ?? latestHeld];
  if (money === null || level === null || MONEY_SCALES[money.scale].word !== "") return AS_PRINTED;
  const size = sizeInPounds(level.shown, money);
  if (compare(size, LARGE) < 0) return AS_PRINTED;
  const noughts = round(size, 0).units.toString().length - SIGNIFICANT;
  const isLess = (shown: Decimal, than: bigint): boolean =>
    shown.units !== 0n && compare(sizeInPounds(shown, money), wholeNumber(than)) < 0;
  const place = 10n ** BigInt(noughts);
  const beside = [target, england, neighbours].flatMap((one) => one ?? []);
  const moves = comparisons.filter(({ direction }) => direction === "up" || direction === "down");
  const differences = [...moves.map(({ change }) => change.shown), ...beside.map(({ gap }) => gap)];
  const figures = [
    ...comparisons.flatMap(({ earlier }) => earlierFigure(earlier)?.shown ?? []),
    ...beside.flatMap((one) => ("ends" in one ? one.ends : [one.shown])),
  ];
  const areTold = !differences.some((gap) => isLess(gap, place)) && !figures.some((one) => isLess(one, TEN * place));
  return areTold ? { kind: "rounded", noughts } : AS_PRINTED;
}

function sizeInPounds(shown: Decimal, { scale }: MoneyUnit): Exact {
  return absolute(exactFromDecimal(inPounds(shown, scale)));
}

interface Printed {
  readonly shown: Decimal;
  readonly display: string;
}

/** A figure as its sentence says it: "£1.30 million" of £1,302,451 where amounts are rounded, else as it is printed. */
export function sayFigure(amounts: Amounts, { unit }: Pick<Indicator, "unit">, { shown, display }: Printed): string {
  const money = moneyOf(unit);
  if (amounts.kind === "as-printed" || money === null) return display;
  const { noughts } = amounts;
  return said(roundedTo(shown, money, noughts), money, noughts);
}

/** A further figure of a paragraph, in the unit as it is said again: "£101.30" after "£101.90 a week". */
export function sayAgain(amounts: Amounts, { unit }: Indicator, { shown }: Pick<Printed, "shown">): string {
  return sayFigure(amounts, { unit: inBrief(unit) }, { shown, display: inProseAgain(shown, unit) });
}

/** A number that somebody chose, with no more noughts than it needs: "£1.2 million" of a target. */
export function sayChosen(amounts: Amounts, indicator: Indicator, shown: Decimal): string {
  const unit = inBrief(indicator.unit);
  const money = moneyOf(unit);
  if (amounts.kind === "as-printed" || money === null)
    return unit.kind === "per" ? inProseAgain(shown, unit) : inProse(shown, unit);
  return said(roundedTo(shown, money, amounts.noughts), money, null);
}

/** A difference without its sign, and whether it had to be rounded; null where it is said as it is printed. */
export function sayDifference(
  amounts: Amounts,
  { unit }: Indicator,
  shown: Decimal,
): { readonly text: string; readonly isRounded: boolean } | null {
  const money = moneyOf(inBrief(unit));
  if (amounts.kind === "as-printed" || money === null) return null;
  const rounded = roundedTo(shown, money, amounts.noughts - 1);
  const size = absolute(rounded);
  return {
    text: said(size, money, null),
    isRounded: compare(rounded, exactFromDecimal(inPounds(shown, money.scale))) !== 0,
  };
}

function roundedTo(shown: Decimal, { scale }: MoneyUnit, noughts: number): Exact {
  return exactFromDecimal(round(exactFromDecimal(inPounds(shown, scale)), -noughts));
}

const NAMED = [
  ["billion", 9],
  ["million", 6],
] as const;

/** Pounds in millions or billions where there are so many; to a place of so many noughts, or as short as they are. */
function said(pounds: Exact, { per }: MoneyUnit, noughts: number | null): string {
  const size = absolute(pounds);
  const named = NAMED.find(([, zeros]) => compare(size, wholeNumber(10n ** BigInt(zeros))) >= 0);
  const [word, zeros] = named ?? ["", 0];
  const amount = { above: pounds.above, below: pounds.below * 10n ** BigInt(zeros) };
  const decimals = noughts === null ? (decimalsOf(amount) ?? 0) : Math.max(0, zeros - noughts);
  const number = `£${formatDecimal(round(amount, decimals))}`.replace(`£${MINUS}`, "minus £");
  return [number, word, per === null ? "" : displayPer(per)].filter((part) => part !== "").join(" ");
}
