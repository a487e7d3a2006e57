import { displayLevel } from "../../facts/display";
import type { IndicatorFacts } from "../../facts/facts";
import type { Comparator } from "../../facts/figure/comparator";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import type { PlacedRank } from "../../facts/figure/position";
import { ordinal } from "../../format/number";
import { exactFromDecimal } from "../../measures/rounding";
import { periodOf } from "./change-facts";
import { changeText, counted, type FactMaker, type FactPlace } from "./fact-maker";
import type { KnownFact } from "./known-fact";
import { measureOfChange } from "./measured-in";

/** What a level is set beside: England, the neighbours, the target, and its places among the authorities. */
export function comparatorFacts(maker: FactMaker, facts: IndicatorFacts, value: Level): readonly KnownFact[] {
  const place: FactPlace = { period: value.period, isCurrent: true, since: null };
  const { england, neighbours } = facts;
  return [
    ...(england === null ? [] : comparator(maker, "england", england, value, place)),
    ...(neighbours === null ? [] : comparator(maker, "neighbours", neighbours, value, place)),
    ...targetFacts(maker, facts, value, place),
    ...quartileFacts(maker, facts, value, place),
    ...rankFacts(maker, "rank", facts.placing?.rank ?? facts.rankAlone?.rank ?? null, value, place),
    ...rankFacts(maker, "neighbours-rank", neighbours?.rank ?? null, value, place),
  ];
}

function comparator(
  { indicator, unit, fact, number }: FactMaker,
  role: "england" | "neighbours",
  { shown, display, gap, made }: Comparator,
  value: Level,
  place: FactPlace,
): readonly KnownFact[] {
  const sources = cellsBehind(made);
  const both = [...cellsBehind(value.made), ...sources];
  const apart = number(exactFromDecimal(gap), gap);
  return [
    fact(role, unit.measure, place, number(exactFromDecimal(shown), shown), display, sources),
    fact(`${role}-gap`, measureOfChange(unit), place, apart, changeText(indicator, gap), both),
  ];
}

function targetFacts(
  { indicator, unit, fact, number }: FactMaker,
  { target }: IndicatorFacts,
  value: Level,
  place: FactPlace,
): readonly KnownFact[] {
  if (target === null) return [];
  const { ends, year, gap, cell } = target;
  const apart = number(exactFromDecimal(gap), gap);
  const ofYear =
    year === null
      ? []
      : [
          fact(
            "target",
            unit.measure,
            place,
            number(exactFromDecimal(year.shown), year.shown),
            displayLevel(year.shown, indicator.unit),
            [year.cell],
          ),
        ];
  return [
    ...ends.map((end) =>
      fact("target", unit.measure, place, number(exactFromDecimal(end), end), target.display, [cell]),
    ),
    ...ofYear,
    fact("target-gap", measureOfChange(unit), place, apart, changeText(indicator, gap), [
      ...cellsBehind(value.made),
      cell,
    ]),
  ];
}

function quartileFacts(
  { fact }: FactMaker,
  { placing, comparisons: [main] }: IndicatorFacts,
  value: Level,
  place: FactPlace,
): readonly KnownFact[] {
  if (placing === null) return [];
  const { position, previousPosition, by } = placing;
  const cells = by.kind === "stated" ? [by.cell] : cellsBehind(value.made);
  const at = (one: number, where: FactPlace): KnownFact =>
    fact("quartile", "quartile", where, counted(one), `quartile ${one}`, cells);
  const period = (main === undefined ? null : periodOf(main.earlier)) ?? value.period;
  return [
    at(position, place),
    ...(previousPosition === null ? [] : [at(previousPosition, { ...place, isCurrent: false, period })]),
  ];
}

function rankFacts(
  { fact }: FactMaker,
  role: "rank" | "neighbours-rank",
  rank: PlacedRank | null,
  value: Level,
  place: FactPlace,
): readonly KnownFact[] {
  if (rank === null) return [];
  const cells = cellsBehind(value.made);
  return [
    fact(role, "rank", place, counted(rank.rank), ordinal(rank.rank), cells),
    fact(`${role}-of`, "count", place, counted(rank.of), String(rank.of), cells),
  ];
}
