import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { samePeriod } from "../../measures/period";
import { changeFacts, statedChangeFacts } from "./change-facts";
import { comparatorFacts } from "./comparator-facts";
import { factMaker } from "./fact-maker";
import type { KnownFact } from "./known-fact";
import { incrementFacts, levelFacts } from "./level-facts";

/** Every number that the workbook knows of one indicator; `levels` are all that it holds, in any order. */
export function factsOfIndicator(facts: IndicatorFacts, levels: readonly Level[]): readonly KnownFact[] {
  const { indicator, value } = facts;
  const maker = factMaker(indicator);
  const isCurrent = (level: Level): boolean => value !== null && samePeriod(level.period, value.period);
  const ofLevels = levels.flatMap((level) => levelFacts(maker, level, isCurrent(level)));
  if (value === null) return ofLevels;
  return [
    ...ofLevels,
    ...levels.filter((level) => !isCurrent(level)).flatMap((level) => changeFacts(maker, value, level)),
    ...facts.comparisons.flatMap((comparison) => statedChangeFacts(maker, value, comparison)),
    ...incrementFacts(maker, levels, value),
    ...comparatorFacts(maker, facts, value),
  ];
}
