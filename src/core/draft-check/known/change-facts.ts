import type { Comparison, Earlier } from "../../facts/figure/comparison";
import type { Level } from "../../facts/figure/level";
import { cellsBehind, countsOf } from "../../facts/figure/made";
import { formatSigned } from "../../format/number";
import { subtract, toNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { exactFromDecimal, round } from "../../measures/rounding";
import { changeText, counted, type FactMaker, type FactPlace, inPerCent, signedPerCent } from "./fact-maker";
import type { KnownFact } from "./known-fact";
import { measureOfChange } from "./measured-in";

/** How a level differs from an earlier one: of the shown figures and of the exact ones, in per cent, and of its counts. */
export function changeFacts(maker: FactMaker, now: Level, before: Level): readonly KnownFact[] {
  const { indicator, unit, fact, number } = maker;
  const place: FactPlace = { period: now.period, isCurrent: true, since: before.period };
  const sources = [...cellsBehind(now.made), ...cellsBehind(before.made)];
  const exact = subtract(now.exact, before.exact);
  const ofShown = subtract(exactFromDecimal(now.shown), exactFromDecimal(before.shown));
  const shown = round(ofShown, Math.max(now.shown.decimals, before.shown.decimals));
  const perCent = inPerCent(toNumber(now.exact), toNumber(before.exact));
  return [
    fact("change", measureOfChange(unit), place, number(ofShown, shown, exact), changeText(indicator, shown), sources),
    ...(perCent === null ? [] : [fact("change-per-cent", "percent", place, perCent, signedPerCent(perCent), sources)]),
    ...(["numerator", "denominator"] as const).flatMap((part) => countChange(maker, now, before, part)),
  ];
}

function countChange(
  { fact }: FactMaker,
  now: Level,
  before: Level,
  part: "numerator" | "denominator",
): readonly KnownFact[] {
  const [mine, theirs] = [countsOf(now)[part], countsOf(before)[part]];
  if (mine === null || theirs === null) return [];
  const place: FactPlace = { period: now.period, isCurrent: true, since: before.period };
  const sources = [mine.source, theirs.source];
  const difference = subtract(mine.value, theirs.value);
  const perCent = inPerCent(toNumber(mine.value), toNumber(theirs.value));
  const display = formatSigned(round(difference, 0));
  return [
    fact(`${part}-change`, "count", place, counted(toNumber(difference)), display, sources),
    ...(perCent === null ? [] : [fact(`${part}-change`, "percent", place, perCent, signedPerCent(perCent), sources)]),
  ];
}

/** A change that the workbook's owner states, where nothing makes it. */
export function statedChangeFacts(maker: FactMaker, now: Level, { change, earlier }: Comparison): readonly KnownFact[] {
  if (change.made.kind !== "stated") return [];
  const { indicator, unit, fact, number } = maker;
  const place: FactPlace = { period: now.period, isCurrent: true, since: periodOf(earlier) };
  const size = number(change.exact, change.shown);
  const { source } = change.made.cell;
  return [fact("change", measureOfChange(unit), place, size, changeText(indicator, change.shown), [source])];
}

/** The one period that a comparison is with; null for an average of several. */
export function periodOf(earlier: Earlier): Period | null {
  switch (earlier.kind) {
    case "level":
      return earlier.level.period;
    case "not-held":
      return earlier.period;
    case "average":
      return null;
  }
}
