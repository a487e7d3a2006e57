import fc from "fast-check";
import {
  compareRates,
  meanInterval,
  newcombeDifference,
  poissonInterval,
  recentTrend,
  wilsonInterval,
} from "../../../../src/core/measures/index";
import { MOST_EVENTS } from "../../../../src/core/measures/statistics/compare-rates";
import { valueOf } from "../../../support/results";

/** The largest double below 1: what is left of certainty is 1.1e-16. */
const NEARLY_CERTAIN = 0.9999999999999999;

describe("limits are finite wherever they are given", () => {
  // By scipy 1.17: norm.isf, chi2.ppf and chi2.isf of half of 1.1e-16.
  it.each<[string, { lower: number; upper: number }, number, number]>([
    ["Wilson of 1 in 5", valueOf(wilsonInterval(1, 5, NEARLY_CERTAIN)), 0.002834701924, 0.95649464013],
    ["exact Poisson of 3", valueOf(poissonInterval(3, NEARLY_CERTAIN)), 6.93177697e-6, 47.2699184555],
    ["Byar of 10", valueOf(poissonInterval(10, NEARLY_CERTAIN)), 0.01512846368, 66.67700904],
    ["Wilson of 10 to the power of 300", valueOf(wilsonInterval(1e300, 1e301, 0.95)), 0.1, 0.1],
    // 12.7062 times the standard error of two values, which is 1e200 here.
    [
      "the mean of ±10 to the power of 200",
      valueOf(meanInterval([1e200, -1e200], 0.95)),
      -1.27062047e201,
      1.27062047e201,
    ],
  ])("%s", (_name, { lower, upper }, low, high) => {
    expect(lower / low).toBeCloseTo(1, 7);
    expect(upper / high).toBeCloseTo(1, 7);
  });

  it("a mean of equal values, or of nothings, has no width", () => {
    expect(meanInterval([0, 0], 0.95)).toEqual({ ok: true, value: { mean: 0, lower: 0, upper: 0 } });
    expect(meanInterval([1e-320, 1e-320], 0.95)).toMatchObject({ ok: true, value: { lower: 1e-320 } });
  });

  it.each([
    ["a mean", meanInterval([1e308, -1e308], 0.95), 1e308],
    ["a share", wilsonInterval(1e308, 1.7e308, 0.95), 1.7e308],
    ["a difference", newcombeDifference(1, 2, 1e308, 1.7e308, 0.95), 1.7e308],
    ["a test", compareRates(1, 1, MOST_EVENTS, 1), MOST_EVENTS + 1],
    ["odds beyond doubles", compareRates(1, 1e300, 1, 1e-300), 1e300],
    ["odds below doubles", compareRates(1, 1e-300, 1, 1e300), 1e300],
  ])("and %s beyond what doubles hold is refused", (_name, found, size) => {
    expect(found).toEqual({ ok: false, reason: { kind: "too-large", found: size } });
  });

  it("whatever the numbers", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const confidence = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 5 }), confidence, (values, sure) => {
        const [first = 0, second = 0] = values.map(Math.abs);
        const found = [
          meanInterval(values, sure),
          wilsonInterval(Math.min(first, second), Math.max(first, second), sure),
          poissonInterval(Math.round(first), sure),
        ];
        const isSound = found.map(
          (one) => !one.ok || (Number.isFinite(one.value.lower) && Number.isFinite(one.value.upper)),
        );
        expect(isSound).toEqual([true, true, true]);
      }),
    );
  });
});

describe("two rates of many events are compared in good time", () => {
  // By scipy 1.17, binomtest.
  it.each([
    [200_000_000, 200_100_000, 5.75313162960231e-7],
    [20_000_000, 20_010_000, 0.11392763183576385],
    [2_000_000, 2_004_000, 0.04566235823169958],
    [0, 200_000_000, 0],
  ])("%s against %s: p = %s", (x1, x2, p) => {
    const { pValue } = valueOf(compareRates(x1, 1, x2, 1));
    expect(Math.abs(pValue - p)).toBeLessThanOrEqual(1e-9 * p);
  });

  it("up to the most events that are tested", () => {
    const { pValue } = valueOf(compareRates(MOST_EVENTS / 2, 1, MOST_EVENTS / 2, 1));
    expect(pValue).toBe(1);
  });
});

describe("a recent trend needs as many denominators as numerators", () => {
  const six = [1, 2, 3, 4, 5, 6];
  it.each([
    [six, [10, 10, 10, 10, 10]],
    [
      [1, 2, 3, 4, 5],
      [10, 10, 10, 10, 10, 10],
    ],
  ])("%j of %j is refused", (numerators, denominators) => {
    expect(recentTrend(numerators, denominators)).toEqual({
      ok: false,
      reason: { kind: "unequal-lengths", numerators: numerators.length, denominators: denominators.length },
    });
  });
});
