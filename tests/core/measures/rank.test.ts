import { bandByRank } from "../../../src/core/measures/bands";
import { exactFromNumber } from "../../../src/core/measures/exact";
import { competitionRank } from "../../../src/core/measures/index";
import { type BandCase, polarityOf } from "../../support/bands";
import { vectorCases } from "../../support/vectors";

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

describe("bands by rank are OHID's", () => {
  // OHID's quantile 1 holds the lowest values, unless inverted or where low is good.
  const fromHighest = (polarity: string): boolean => polarity === "TRUE" || polarity.includes("Low");

  it("agrees with phe_quantile in every group of its test data", () => {
    const groups = vectorCases("phe_quantile") as [
      string,
      string,
      number,
      string,
      (number | null)[],
      (number | null)[],
    ][];
    expect(groups).toHaveLength(22);
    for (const [, , bands, polarity, values, expected] of groups) {
      const known = values.filter((value) => value !== null);
      const found = values.map((value) => {
        if (value === null || known.length < bands) return null;
        const others = [...known].sort((a, b) => a - b);
        others.splice(others.indexOf(value), 1);
        const exact = exactFromNumber(value);
        return exact === null
          ? null
          : bandByRank(exact, others, fromHighest(polarity) ? "high-is-good" : "low-is-good", bands);
      });
      expect(found).toEqual(expected);
    }
  });

  it("agrees with R where our own value is among the published ones and leaves them", () => {
    const cases = vectorCases("quartile_bands") as BandCase[];
    const own = cases.filter(([, , , isInDistribution, cuts7]) => isInDistribution && new Set(cuts7).size === 3);
    expect(own.length).toBeGreaterThan(50);
    for (const [published, value, polarity, , , , , , , , rankPhe] of own) {
      const others = [...published].sort((a, b) => a - b);
      others.splice(others.indexOf(value), 1);
      const exact = exactFromNumber(value);
      expect(exact !== null && bandByRank(exact, others, polarity === "High" ? "high-is-good" : "low-is-good", 4)).toBe(
        rankPhe,
      );
    }
  });
});

describe("competition ranks are R's", () => {
  it("agrees in every case, missing values left out", () => {
    const cases = vectorCases("ranks") as [(number | null)[], string, (number | null)[]][];
    expect(cases).toHaveLength(240);
    for (const [values, polarity, expected] of cases) {
      const ranks = values.map((value, place) => {
        const others = values.filter((other, index) => index !== place && other !== null) as number[];
        if (value === null) return null;
        const rank = competitionRank({ value, published: others, polarity: polarityOf(polarity) });
        return rank.ok ? rank.value.rank : null;
      });
      expect(ranks).toEqual(expected);
    }
  });
});
