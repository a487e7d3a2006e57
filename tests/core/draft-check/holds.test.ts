import type { KnownFact } from "../../../src/core/draft-check/known/known-fact";
import { readFigures } from "../../../src/core/draft-check/tokens/figures";
import { fitOf } from "../../../src/core/draft-check/verdict/holds";
import { slipOf } from "../../../src/core/draft-check/verdict/slips";

const PERIOD = { frequency: "quarter", end: 24_299 } as const;

function fact(over: Partial<KnownFact> & Pick<KnownFact, "measure" | "exact" | "shown" | "step">): KnownFact {
  return {
    ref: "X1",
    role: "value",
    unitWord: null,
    period: PERIOD,
    isCurrent: true,
    since: null,
    alsoShown: null,
    display: "",
    sources: [],
    ...over,
  };
}

const SHARE = fact({ measure: "percent", exact: (284 / 313) * 100, shown: 90.7, step: 0.1 });
const COUNT = fact({ measure: "count", exact: 1178, shown: 1178, step: 1 });
const MONEY = fact({ measure: "money", exact: 1_254_000, shown: 1_254_000, step: 1 });
const FALL = fact({ role: "change", measure: "points", exact: -2, shown: -2, alsoShown: -1.96, step: 0.1 });
const DAYS = fact({ measure: "rate", unitWord: "days", exact: 5, shown: 5, step: 0.1 });
const GROWTH = fact({ role: "change-per-cent", measure: "percent", exact: 15.15, shown: 15.2, step: 0.1 });

function figureOf(text: string) {
  const [figure] = readFigures(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return figure;
}

describe("a figure holds where a reader may round to it", () => {
  it.each([
    ["90.7%", SHARE, "holds"],
    ["91%", SHARE, "holds"],
    ["90.73%", SHARE, "holds"],
    ["90.70%", SHARE, "fails"],
    ["90.8%", SHARE, "fails"],
    ["nearly 91%", SHARE, "holds"],
    ["nearly 90%", SHARE, "fails"],
    ["more than 90%", SHARE, "holds"],
    ["nine in ten", SHARE, "holds"],
    ["four in five", SHARE, "fails"],
    ["1,178", COUNT, "holds"],
    ["about 1,200", COUNT, "holds"],
    ["£1.3m", MONEY, "holds"],
    ["£1.25 million", MONEY, "holds"],
    ["£1.2 million", MONEY, "fails"],
    ["2.0 points", FALL, "holds"],
    ["2 per cent", FALL, "holds-in-other-words"],
    ["+2.0 points", FALL, "fails"],
    ["5.0 days", DAYS, "holds"],
    ["5.0 hours", DAYS, "fails"],
  ] as const)("%s", (text, known, fit) => {
    expect(fitOf(figureOf(text), known)).toBe(fit);
  });
});

describe("the slip of the pen that makes a figure of a fact", () => {
  it.each([
    ["97.0%", fact({ measure: "percent", exact: 90.7, shown: 90.7, step: 0.1 }), "swapped digits"],
    ["1,187", COUNT, "swapped digits"],
    ["1,978", COUNT, "wrong digit"],
    ["11,780", COUNT, "misplaced decimal point"],
    ["+2.0 points", FALL, "sign"],
    ["5.0 hours", DAYS, "wrong unit"],
    ["13.2%", GROWTH, "wrong base"],
    ["55%", SHARE, null],
  ] as const)("%s", (text, known, slip) => {
    expect(slipOf(figureOf(text), known)).toBe(slip);
  });
});
