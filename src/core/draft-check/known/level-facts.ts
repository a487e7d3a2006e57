import { displayCount, displayLevel } from "../../facts/display";
import type { Level } from "../../facts/figure/level";
import { cellsBehind, countsOf } from "../../facts/figure/made";
import { type Exact, subtract, toNumber, wholeNumber } from "../../measures/exact";
import { runningYear } from "../../measures/period";
import { round } from "../../measures/rounding";
import { BASES, isYearToDate } from "../../workbook/basis";
import { traitsOf } from "../../workbook/unit";
import { counted, type FactMaker, type FactPlace } from "./fact-maker";
import type { KnownFact } from "./known-fact";

const HUNDRED = wholeNumber(100);

/** A level with its counts; of a share also what is left of the whole. */
export function levelFacts(maker: FactMaker, level: Level, isCurrent: boolean): readonly KnownFact[] {
  const { indicator, unit, fact, number } = maker;
  const place: FactPlace = { period: level.period, isCurrent, since: null };
  const sources = cellsBehind(level.made);
  const { numerator, denominator } = countsOf(level);
  const count = (role: "numerator" | "denominator" | "rest", value: Exact, cells: KnownFact["sources"]): KnownFact =>
    fact(role, "count", place, counted(toNumber(value)), displayCount(value, "full"), cells);
  const facts = [
    fact("value", unit.measure, place, number(level.exact, level.shown), level.display, sources),
    ...(numerator === null ? [] : [count("numerator", numerator.value, [numerator.source])]),
    ...(denominator === null ? [] : [count("denominator", denominator.value, [denominator.source])]),
  ];
  if (!traitsOf(indicator.unit).isShare) return facts;
  const left = subtract(HUNDRED, level.exact);
  const shown = round(left, level.shown.decimals);
  const complement = fact(
    "complement",
    "percent",
    place,
    number(left, shown),
    displayLevel(shown, indicator.unit),
    sources,
  );
  const rest =
    numerator === null || denominator === null
      ? []
      : [count("rest", subtract(denominator.value, numerator.value), [numerator.source, denominator.source])];
  return [...facts, complement, ...rest];
}

/** What each period added to a running total since the one before it in the same year. */
export function incrementFacts(maker: FactMaker, levels: readonly Level[], current: Level): readonly KnownFact[] {
  const { indicator, unit, fact, number } = maker;
  const { basis } = indicator;
  if (basis === null || !isYearToDate(basis)) return [];
  const startsIn = BASES[basis].startsAgainIn ?? 1;
  const inOrder = [...levels].sort((one, other) => one.period.end - other.period.end);
  return inOrder.flatMap((level, index) => {
    const before = inOrder[index - 1];
    const isOneYear =
      before !== undefined && runningYear(before.period.end, startsIn) === runningYear(level.period.end, startsIn);
    if (!isOneYear) return [];
    const added = subtract(level.exact, before.exact);
    const shown = round(added, level.shown.decimals);
    const place: FactPlace = {
      period: level.period,
      isCurrent: level.period.end === current.period.end,
      since: null,
    };
    const display = displayLevel(shown, indicator.unit);
    return [fact("increment", unit.measure, place, number(added, shown), display, cellsBehind(level.made))];
  });
}
