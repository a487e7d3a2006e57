import type { IndicatorFacts, Summary } from "./facts";
import type { TargetStanding } from "./figure/target";
import type { TargetCounts } from "./report";

/** The indicators that a summary counts: those with a paragraph of their own. */
export function isCounted({ indicator }: IndicatorFacts): boolean {
  return indicator.inNarrative && indicator.supports === null;
}

/** Counts placings, directions and targets over the indicators with a paragraph of their own. */
export function summarise(facts: readonly IndicatorFacts[]): Summary {
  const counted = facts.filter(isCounted);
  const placed = (position: number): number => counted.filter(({ placing }) => placing?.position === position).length;
  const main = counted.flatMap(({ indicator, comparisons: [first] }) =>
    first === undefined ? [] : [{ ...first, polarity: indicator.polarity }],
  );
  const better = main.filter(({ judgement }) => judgement === "better").length;
  const worse = main.filter(({ judgement }) => judgement === "worse").length;
  const noClearChange = main.filter(({ judgement }) => judgement === "no-clear-change").length;
  const similar = main.filter(
    ({ direction, polarity }) => polarity !== "no-judgement" && (direction === "similar" || direction === "unchanged"),
  ).length;
  const tally = { top: placed(1), second: placed(2), third: placed(3), bottom: placed(4) };
  return {
    tally: { ...tally, of: tally.top + tally.second + tally.third + tally.bottom },
    better,
    worse,
    similar,
    noClearChange,
    noJudgement: main.length - better - worse - similar - noClearChange,
    targets: targetsOf(counted),
    notAvailable: counted.filter(({ value }) => value === null).length,
  };
}

const COUNTED_AS = {
  green: "met",
  amber: "within",
  red: "missed",
  "not-yet": "notJudged",
} as const satisfies Readonly<Record<TargetStanding, keyof TargetCounts>>;

function targetsOf(counted: readonly IndicatorFacts[]): TargetCounts {
  const counts = { met: 0, within: 0, missed: 0, notJudged: 0, none: 0, awaited: 0 };
  for (const { value, target } of counted)
    counts[value === null ? "awaited" : target === null ? "none" : COUNTED_AS[target.rag]] += 1;
  return counts;
}
