import type { IndicatorFacts, Summary } from "./facts";

/** The indicators that a summary counts: those with a paragraph of their own. */
export function isCounted({ indicator }: IndicatorFacts): boolean {
  return indicator.inNarrative && indicator.supports === null;
}

/** Counts quartile placings and directions over the indicators with a paragraph of their own. */
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
    notAvailable: counted.filter(({ value }) => value === null).length,
  };
}
