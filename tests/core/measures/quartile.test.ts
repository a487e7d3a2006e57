import fc from "fast-check";
import { competitionRank, quantile, quartilePosition } from "../../../src/core/measures/index";
import type { Polarity } from "../../../src/core/measures/polarity";
import type { QuartileRule } from "../../../src/core/measures/quartile";
import { vectorCases } from "../../support/vectors";

const POLARITY: Readonly<Record<string, Polarity>> = { High: "high-is-good", Low: "low-is-good", None: "no-judgement" };
const polarityOf = (word: string): Polarity => POLARITY[word] ?? "no-judgement";

const placed = (value: number, published: readonly number[], polarity: string, rule: QuartileRule): unknown => {
  const result = quartilePosition({ value, published, polarity: polarityOf(polarity), rule });
  return result.ok ? result.value : result.reason.kind;
};

type BandCase = [
  number[],
  number,
  string,
  boolean,
  number[],
  number[],
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

describe("placings among random distributions agree with R and exact arithmetic", () => {
  it("agrees in every case by every rule offered", () => {
    const cases = vectorCases("quartile_bands") as BandCase[];
    expect(cases).toHaveLength(240);
    const rising = (cuts: number[]): boolean => new Set(cuts).size === 3;
    let refused = 0;
    for (const [published, value, polarity, , cuts7, cuts6, lait7, lait6, better7] of cases) {
      // Where authorities share a cut the source still places; ours refuses, as the edge cases below ask.
      if (!rising(cuts7)) refused += 1;
      expect(placed(value, published, polarity, "dfe-lait")).toBe(rising(cuts7) ? lait7 : "authorities-share-a-cut");
      expect(placed(value, published, polarity, "better-band")).toBe(
        rising(cuts7) ? better7 : "authorities-share-a-cut",
      );
      expect(placed(value, published, polarity, "exc")).toBe(rising(cuts6) ? lait6 : "authorities-share-a-cut");
    }
    expect(refused).toBe(49);
  });
});

interface EdgeExpectation {
  readonly status: string;
  readonly quartile?: number;
  readonly tie_to_better?: number;
  readonly rank?: number;
  readonly tied_with?: number;
  readonly rank_phe_counting_local?: number;
}

describe("edge cases of a placing", () => {
  const edges = vectorCases("quartile_edge") as [string, (number | null)[], number | null, string, EdgeExpectation][];
  const STATUS: Readonly<Record<string, string>> = {
    "too few areas": "too-few-authorities",
    "cut points coincide": "authorities-share-a-cut",
    "no polarity": "no-polarity",
  };
  const known = edges.flatMap(([name, distribution, value, polarity, expected]) =>
    value === null ? [] : [{ name, published: distribution.filter((one) => one !== null), value, polarity, expected }],
  );

  it.each(known.filter(({ expected }) => expected.status !== "ok"))(
    "$name, $polarity: $expected.status",
    ({ published, value, polarity, expected }) => {
      expect(placed(value, published, polarity, "dfe-lait")).toBe(STATUS[expected.status]);
    },
  );

  it.each(known.filter(({ expected }) => expected.status === "ok"))(
    "$name, $polarity",
    ({ published, value, polarity, expected }) => {
      expect(placed(value, published, polarity, "dfe-lait")).toBe(expected.quartile);
      expect(placed(value, published, polarity, "better-band")).toBe(expected.tie_to_better);
      expect(placed(value, published, polarity, "rank")).toBe(expected.rank_phe_counting_local);
      const rank = competitionRank({ value, published, polarity: polarityOf(polarity) });
      expect(rank.ok && rank.value.rank).toBe(expected.rank);
      expect(rank.ok && rank.value.tied).toBe((expected.tied_with ?? 0) > 0);
    },
  );
});

describe("the quartiles that a council published for 2023/24 come out of DfE's own distributions", () => {
  const claims = vectorCases("quartile_published_claims") as [
    string,
    string,
    string,
    string,
    number[],
    string,
    number,
    number | null,
    number,
  ][];
  it.each(claims)(
    "%s %s %s %s, n in the file, %s",
    (_name, _code, _year, polarity, published, _period, value, claimed, lait) => {
      expect(placed(value, published, polarity, "dfe-lait")).toBe(claimed ?? lait);
    },
  );
});

describe("quantiles are those of R, types 6 and 7", () => {
  it("agrees in every case", () => {
    const cases = vectorCases("quantiles") as [number[], number[], number[], number[]][];
    const close = (a: number | null, b: number | undefined): boolean => a !== null && Math.abs(a - (b ?? NaN)) < 1e-9;
    const wrong = cases.flatMap(([values, probabilities, type7, type6]) =>
      probabilities.filter((p, index) => {
        const exc = quantile(values, p, 6);
        return !close(quantile(values, p, 7), type7[index]) || (exc !== null && !close(exc, type6[index]));
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("ranks are those of DfE's tool", () => {
  it.each(vectorCases("lait_rank") as [(number | null)[], string, (number | null)[]][])(
    "%j %s: %j",
    (values, polarity, expected) => {
      const ranks = values.map((value, index) => {
        if (value === null) return null;
        const others = values.filter((_, place) => place !== index).filter((other) => other !== null);
        const rank = competitionRank({ value, published: others, polarity: polarityOf(polarity) });
        return rank.ok ? rank.value.rank : null;
      });
      expect(ranks).toEqual(expected);
    },
  );
});

describe("laws of a placing", () => {
  const tenths = fc.integer({ min: 0, max: 1000 }).map((units) => units / 10);
  const published = fc.array(tenths, { minLength: 8, maxLength: 60 });
  const rules = fc.constantFrom<QuartileRule>("dfe-lait", "better-band", "exc", "rank");

  it("does not care in which order the authorities come", () => {
    fc.assert(
      fc.property(published, tenths, rules, (values, value, rule) => {
        expect(placed(value, [...values].reverse(), "High", rule)).toBe(placed(value, values, "High", rule));
      }),
    );
  });

  it("never gets better when our own value gets worse", () => {
    fc.assert(
      fc.property(published, tenths, tenths, rules, (values, a, b, rule) => {
        const [worse, better] = [
          placed(Math.min(a, b), values, "High", rule),
          placed(Math.max(a, b), values, "High", rule),
        ];
        expect(typeof worse !== "number" || typeof better !== "number" || better <= worse).toBe(true);
      }),
    );
  });

  it("stays when everything grows by the same amount", () => {
    fc.assert(
      fc.property(published, tenths, rules, (values, value, rule) => {
        const moved = values.map((one) => (Math.round(one * 10) + 125) / 10);
        expect(placed((Math.round(value * 10) + 125) / 10, moved, "Low", rule)).toBe(
          placed(value, values, "Low", rule),
        );
      }),
    );
  });
});
