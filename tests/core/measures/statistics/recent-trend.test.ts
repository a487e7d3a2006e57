import fc from "fast-check";
import { recentTrend } from "../../../../src/core/measures/index";
import { valueOf } from "../../../support/results";
import { vectorCases } from "../../../support/vectors";

describe("the recent trend is that of FingertipsNext", () => {
  it("agrees with R in every case", () => {
    type Case = [number[], number[], number[], number[], number[], number, number, boolean, string];
    const cases = vectorCases("fingertips_trend") as Case[];
    expect(cases).toHaveLength(240);
    for (const [numerators, denominators, , , , slope, chiSquared, , trend] of cases) {
      const found = valueOf(recentTrend(numerators, denominators));
      expect(found.slope).toBeCloseTo(slope, 9);
      expect(Math.abs(found.chiSquared - chiSquared)).toBeLessThanOrEqual(1e-9 * Math.max(1, chiSquared));
      expect(found.trend).toBe(trend);
    }
  });

  it("looks at the last five periods only", () => {
    const [x, n] = [
      [10, 40, 50, 60, 70, 80],
      [100, 100, 100, 100, 100, 100],
    ];
    expect(valueOf(recentTrend(x, n))).toEqual(valueOf(recentTrend(x.slice(1), n.slice(1))));
    expect(valueOf(recentTrend(x, n)).trend).toBe("increasing");
  });

  it("moves ten points a period where every share is ten points above the one before", () => {
    expect(valueOf(recentTrend([40, 50, 60, 70, 80], [100, 100, 100, 100, 100])).slope).toBeCloseTo(10, 12);
  });

  it("sees nothing in shares that stay", () => {
    const { chiSquared, trend } = valueOf(recentTrend([5, 5, 5, 5, 5], [10, 10, 10, 10, 10]));
    expect(chiSquared).toBeCloseTo(0, 12);
    expect(trend).toBe("no significant change");
  });

  it.each([
    [[1, 2, 3, 4], [9, 9, 9, 9], { kind: "too-few-values", found: 4, needed: 5 }],
    [[1, 2, 3, 4, 5], [9, 9, 9, 9], { kind: "too-few-values", found: 4, needed: 5 }],
    [[1, 2, 3, 4, 10], [9, 9, 9, 9, 9], { kind: "numerator-exceeds-denominator" }],
    [[1, 2, 3, 4, 5], [9, 9, 0, 9, 9], { kind: "denominator-is-zero" }],
  ])("%j of %j is refused: %o", (numerators, denominators, reason) => {
    expect(recentTrend(numerators, denominators)).toEqual({ ok: false, reason });
  });

  it("turns about with the order of time", () => {
    const share = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(share, { minLength: 5, maxLength: 5 }), (shares) => {
        const forwards = valueOf(
          recentTrend(
            shares.map(([x]) => x),
            shares.map(([, n]) => n),
          ),
        );
        const back = [...shares].reverse();
        const backwards = valueOf(
          recentTrend(
            back.map(([x]) => x),
            back.map(([, n]) => n),
          ),
        );
        expect(backwards.slope).toBeCloseTo(-forwards.slope, 8);
        expect(backwards.chiSquared).toBeCloseTo(forwards.chiSquared, 6);
      }),
    );
  });
});
