import fc from "fast-check";
import { exactFromText, ZERO } from "../../../src/core/measures/exact";
import { competitionRank, quantile, quartilePosition, quintilePosition } from "../../../src/core/measures/index";
import {
  positionByCuts,
  positionIfTiedOtherwise,
  type QuartileCuts,
  type QuartileRule,
} from "../../../src/core/measures/quartile";
import { type BandCase, polarityOf } from "../../support/bands";
import { vectorCases } from "../../support/vectors";

const placed = (value: number, published: readonly number[], polarity: string, rule: QuartileRule): unknown => {
  const result = quartilePosition({ value, published, polarity: polarityOf(polarity), rule });
  return result.ok ? result.value : result.reason.kind;
};

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

describe("DfE's tool tests its bands A to D between cuts of 25, 50 and 75, and refuses what lies outside 0 to 100", () => {
  const known = vectorCases("lait_bands").filter(([, value]) => value !== null);
  it.each(known as [number[], number, string, string][])(
    "%j: %s, %s is good: %s",
    (published, value, polarity, band) => {
      // Outside the range a value is an error there, and in the end band here.
      const inside = value >= 0 && value <= 100;
      expect(inside ? "ABCD"[Number(placed(value, published, polarity, "dfe-lait")) - 1] : "Error").toBe(band);
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

  it("stays when everything is multiplied", () => {
    fc.assert(
      fc.property(published, tenths, rules, fc.constantFrom("High", "Low"), (values, value, rule, polarity) => {
        const threefold = (one: number): number => Math.round(one * 30) / 10;
        expect(placed(threefold(value), values.map(threefold), polarity, rule)).toBe(
          placed(value, values, polarity, rule),
        );
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

describe("quintiles follow the same rules", () => {
  it.each(vectorCases("fingertips_quintiles") as [number[], string, number, number][])(
    "%j, %s is good: %s is in fifth %s",
    (published, polarity, value, expected) => {
      const result = quintilePosition({ value, published, polarity: polarityOf(polarity), rule: "dfe-lait" });
      expect(result.ok ? result.value : result.reason).toEqual(
        expected === 0 ? { kind: "too-few-authorities", found: 4, needed: 5 } : expected,
      );
    },
  );

  // Values 1 to 11: type 7 cuts 3, 5, 7, 9; type 6 cuts 2.4, 4.8, 7.2, 9.6. Worked by hand.
  it.each([
    ["dfe-lait", "high-is-good", 9, 2],
    ["better-band", "high-is-good", 9, 1],
    ["dfe-lait", "low-is-good", 3, 1],
    ["exc", "high-is-good", 9.6, 2],
    ["exc", "high-is-good", 9.5, 2],
    ["exc", "low-is-good", 2.5, 2],
    ["rank", "high-is-good", 11, 1],
    ["rank", "high-is-good", 0, 5],
  ] as const)("by %s, %s: %s is in fifth %s of 1 to 11", (rule, polarity, value, expected) => {
    const published = Array.from({ length: 11 }, (_, index) => index + 1);
    expect(quintilePosition({ value, published, polarity, rule })).toEqual({ ok: true, value: expected });
  });

  it("are refused without a number", () => {
    expect(quintilePosition({ value: "x", published: [1], polarity: "high-is-good", rule: "rank" })).toEqual({
      ok: false,
      reason: { kind: "not-a-number", found: "x" },
    });
  });
});

describe("cuts are those that a worksheet gives", () => {
  it("agrees with QUARTILE and PERCENTILE, .INC and .EXC", () => {
    const cases = vectorCases("spreadsheet_quantiles") as [string, number[], number, number | string][];
    expect(cases).toHaveLength(160);
    for (const [name, values, asked, expected] of cases) {
      const p = name.startsWith("QUARTILE") ? asked / 4 : asked;
      const found = quantile(values, p, name.endsWith("INC") ? 7 : 6);
      const isSame = typeof expected === "string" ? found === null : Math.abs((found ?? NaN) - expected) < 1e-9;
      expect({ name, asked, isSame }).toEqual({ name, asked, isSame: true });
    }
  });

  it("agrees with the bounds that Fingertips gives for 1 to 50", () => {
    const [[values, bounds]] = vectorCases("fingertips_quantile_bounds") as [[number[], number[]]];
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p, 7))).toEqual(bounds);
  });

  it.each([-0.1, 1.1, "x"])("has no quantile at %s", (p) => {
    expect(quantile([1, 2, 3], p, 7)).toBeNull();
  });
});

describe("a value on a cut", () => {
  // Published values 10, 20 … 80: cuts 27.5, 45 and 62.5. Worked by hand.
  const cuts = ["27.5", "45", "62.5"].map((cut) => exactFromText(cut) ?? ZERO) as unknown as QuartileCuts;
  it.each([
    ["45", "high-is-good", "dfe-lait", 3, 2],
    ["45", "high-is-good", "better-band", 2, 3],
    ["45", "high-is-good", "exc", 3, 2],
    ["45", "low-is-good", "dfe-lait", 2, 3],
    ["45", "low-is-good", "better-band", 2, 3],
    ["44.9", "high-is-good", "dfe-lait", 3, 3],
    ["45.1", "low-is-good", "dfe-lait", 3, 3],
    ["45", "no-judgement", "dfe-lait", null, null],
    ["45", "near-target", "dfe-lait", null, null],
  ] as const)("%s, %s by %s: quartile %s; tied the other way, %s", (value, polarity, rule, position, otherwise) => {
    const exact = exactFromText(value) ?? ZERO;
    expect(positionByCuts(exact, cuts, polarity, rule)).toBe(position);
    expect(positionIfTiedOtherwise(exact, cuts, polarity, rule)).toBe(otherwise);
  });

  it.each([
    ["45", "45", "62.5"],
    ["27.5", "62.5", "62.5"],
    ["27.5", "45", "40"],
  ])("cuts %s, %s, %s do not rise, so there is no place", (...texts) => {
    const given = texts.map((cut) => exactFromText(cut) ?? ZERO) as unknown as QuartileCuts;
    expect(positionByCuts(ZERO, given, "high-is-good", "dfe-lait")).toBeNull();
    expect(positionIfTiedOtherwise(ZERO, given, "high-is-good", "dfe-lait")).toBeNull();
  });
});

describe("turning polarity about mirrors the placing", () => {
  it("puts the negative of a value among negatives into the band counted from the other end", () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((units) => units / 10);
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 4, maxLength: 60 }), tenths, (values, value) => {
        const straight = placed(value, values, "High", "better-band");
        const turned = placed(
          -value,
          values.map((one) => -one),
          "Low",
          "better-band",
        );
        expect(turned).toBe(straight);
      }),
    );
  });
});
