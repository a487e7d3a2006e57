import fc from "fast-check";
import { newcombeDifference, poissonInterval, wilsonInterval } from "../../../../src/core/measures/index";
import { byarInterval, exactPoissonInterval } from "../../../../src/core/measures/statistics/count-interval";
import type { Interval } from "../../../../src/core/measures/statistics/interval";
import { normalQuantile, twoSidedNormal } from "../../../../src/core/measures/statistics/normal";
import { excludesZero, intervalOfDifference } from "../../../../src/core/measures/statistics/proportion-interval";
import { valueOf } from "../../../support/results";
import { vectorCases } from "../../../support/vectors";

/** Far inside what a reader could see; the sources themselves carry about 15 digits. */
const TOLERANCE = 1e-11;

function expectClose(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(expected)));
}

function expectInterval(found: Interval, lower: number, upper: number): void {
  expectClose(found.lower, lower);
  expectClose(found.upper, upper);
}

describe("the normal quantile is R's qnorm and Python's inv_cdf", () => {
  it.each([
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.1, -1.2815515655446004],
    [0.0005, -3.2905267314918945],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
    // Either side of the two places where the formula changes.
    [0.925, 1.439531470938456],
    [0.9250001, 1.4395321773759004],
    [1.4e-11, -6.656723091518184],
    [1.38e-11, -6.658838502850765],
  ])("below %s lies %s", (p, expected) => {
    expectClose(normalQuantile(p), expected);
  });

  it("bounds the middle 95% by 1.96 and the middle 99.8% by 3.09", () => {
    expectClose(twoSidedNormal(0.95), 1.959963984540054);
    expectClose(twoSidedNormal(0.998), 3.090232306167813);
  });
});

describe("a proportion's interval is Wilson's", () => {
  it("agrees with R in every case", () => {
    const cases = vectorCases("wilson") as [number, number, number, number, number, number][];
    expect(cases).toHaveLength(240);
    for (const [x, n, confidence, , lower, upper] of cases)
      expectInterval(valueOf(wilsonInterval(x, n, confidence)), lower, upper);
  });

  it("agrees with what OHID publishes for its own test areas", () => {
    const cases = vectorCases("phe_proportion") as [string, number | null, number | null, number | null, ...number[]][];
    const known = cases.filter(([, , , value]) => value !== null);
    expect(known).toHaveLength(16);
    for (const [, x, n, , lower95, upper95, lower998, upper998, , , multiplier] of known) {
      const scaled = (interval: Interval): Interval => ({
        lower: interval.lower * Number(multiplier),
        upper: interval.upper * Number(multiplier),
      });
      expectInterval(scaled(valueOf(wilsonInterval(x ?? 0, n ?? 0, 0.95))), Number(lower95), Number(upper95));
      expectInterval(scaled(valueOf(wilsonInterval(x ?? 0, n ?? 0, 0.998))), Number(lower998), Number(upper998));
    }
  });

  it.each([
    [0, 7, 0],
    [7, 7, 1],
  ])("%s of %s ends exactly at %s", (x, n, end) => {
    const { lower, upper } = valueOf(wilsonInterval(x, n, 0.95));
    expect(end === 0 ? lower : upper).toBe(end);
  });

  it.each([
    [1, 0, 0.95, { kind: "denominator-is-zero" }],
    [1, -2, 0.95, { kind: "denominator-is-negative" }],
    [-1, 2, 0.95, { kind: "numerator-is-negative" }],
    [3, 2, 0.95, { kind: "numerator-exceeds-denominator" }],
    [NaN, 2, 0.95, { kind: "not-a-number", found: NaN }],
    [1, Infinity, 0.95, { kind: "not-a-number", found: Infinity }],
    [1, 2, 0, { kind: "confidence-out-of-range", found: 0 }],
    [1, 2, 1, { kind: "confidence-out-of-range", found: 1 }],
    [1, 2, 95, { kind: "confidence-out-of-range", found: 95 }],
  ])("%s of %s at %s is refused: %o", (x, n, confidence, reason) => {
    expect(wilsonInterval(x, n, confidence)).toEqual({ ok: false, reason });
  });

  it("holds its proportion, lies within 0 to 1, and widens with confidence", () => {
    const share = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(share, ([x, n]) => {
        const narrow = valueOf(wilsonInterval(x, n, 0.95));
        const wide = valueOf(wilsonInterval(x, n, 0.998));
        expect(narrow.lower).toBeLessThanOrEqual(x / n);
        expect(narrow.upper).toBeGreaterThanOrEqual(x / n);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        expect(wide.lower >= 0 && wide.upper <= 1).toBe(true);
      }),
    );
  });
});

describe("the interval of two proportions' difference is Newcombe's method 10", () => {
  it("agrees with R in every case, and excludes 0 in the same", () => {
    const cases = vectorCases("two_proportions") as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      ...unknown[],
    ][];
    expect(cases).toHaveLength(240);
    for (const [x1, n1, x2, n2, , lower, upper, , , , , , , excludes] of cases) {
      const interval = valueOf(newcombeDifference(x1, n1, x2, n2, 0.95));
      expectInterval(interval, lower, upper);
      expect(excludesZero(interval)).toBe(excludes);
    }
  });

  it("tells apart whatever two separate intervals tell apart, and some that overlap", () => {
    const cases = vectorCases("fingertips_double_ci") as [number, number, number, number, number, number, string][];
    const found = cases.map(([v1, l1, u1, v2, l2, u2, bySeparation]) => ({
      bySeparation,
      byUs: excludesZero(
        intervalOfDifference({ value: v1, lower: l1, upper: u1 }, { value: v2, lower: l2, upper: u2 }),
      ),
    }));
    expect(found.filter(({ bySeparation, byUs }) => bySeparation === "different" && !byUs)).toEqual([]);
    expect(found.some(({ bySeparation, byUs }) => bySeparation === "same" && byUs)).toBe(true);
  });

  it("turns about when the two change places", () => {
    const { lower, upper } = valueOf(newcombeDifference(56, 70, 48, 80, 0.95));
    expectInterval(valueOf(newcombeDifference(48, 80, 56, 70, 0.95)), -upper, -lower);
  });

  it.each([
    [3, 2, 1, 2, { kind: "numerator-exceeds-denominator" }],
    [1, 2, 1, 0, { kind: "denominator-is-zero" }],
  ])("%s of %s less %s of %s is refused: %o", (x1, n1, x2, n2, reason) => {
    expect(newcombeDifference(x1, n1, x2, n2, 0.95)).toEqual({ ok: false, reason });
  });

  it.each([
    [{ lower: 0, upper: 1 }, false],
    [{ lower: -1, upper: 0 }, false],
    [{ lower: 0.001, upper: 1 }, true],
    [{ lower: -1, upper: -0.001 }, true],
  ])("%j excludes 0: %s, for an end at 0 belongs to it", (interval, excludes) => {
    expect(excludesZero(interval)).toBe(excludes);
  });
});

describe("a count's interval is Byar's from 10, exact Poisson below", () => {
  type RateCase = [
    number,
    number,
    number,
    number,
    number,
    number | null,
    number,
    number,
    number,
    number,
    number,
    string,
  ];

  it("agrees with R in every case, for counts and for rates", () => {
    const cases = vectorCases("byar_rate") as RateCase[];
    expect(cases).toHaveLength(240);
    for (const [x, n, multiplier, confidence, , byarLower, byarUpper, exactLower, exactUpper, lower, upper] of cases) {
      const interval = valueOf(poissonInterval(x, confidence));
      expectInterval(
        { lower: (interval.lower / n) * multiplier, upper: (interval.upper / n) * multiplier },
        lower,
        upper,
      );
      if (x > 0) expectInterval(byarInterval(x, twoSidedNormal(confidence)), byarLower ?? 0, byarUpper);
      if (x < 30) expectInterval(exactPoissonInterval(x, confidence), exactLower, exactUpper);
    }
  });

  it("agrees with what OHID publishes for its own test areas", () => {
    const cases = vectorCases("phe_rate") as [string, number | null, number | null, number | null, ...number[]][];
    const known = cases.filter(([, , , value]) => value !== null);
    expect(known).toHaveLength(17);
    for (const [, x, n, , lower95, upper95, lower998, upper998, , , multiplier] of known) {
      const scale = Number(multiplier) / (n ?? 1);
      const at95 = valueOf(poissonInterval(x ?? 0, 0.95));
      const at998 = valueOf(poissonInterval(x ?? 0, 0.998));
      expectInterval({ lower: at95.lower * scale, upper: at95.upper * scale }, Number(lower95), Number(upper95));
      expectInterval({ lower: at998.lower * scale, upper: at998.upper * scale }, Number(lower998), Number(upper998));
    }
  });

  it("agrees with OHID's sheet of Byar's and Wilson's limits", () => {
    const cases = vectorCases("phe_byars_wilson") as [number, number | null, number | null, number, number, string][];
    expect(cases).toHaveLength(13);
    for (const [x, n, lower, upper, confidence, method] of cases)
      expectInterval(
        method === "Wilson"
          ? valueOf(wilsonInterval(x, n ?? 0, confidence))
          : byarInterval(x, twoSidedNormal(confidence)),
        lower ?? 0,
        upper,
      );
  });

  it.each([9, 10])("changes its method between 9 and 10: %s", (count) => {
    const exact = exactPoissonInterval(count, 0.95);
    expect(valueOf(poissonInterval(count, 0.95)).lower === exact.lower).toBe(count === 9);
  });

  it("starts at 0 for nothing counted, where three may still be expected", () => {
    const { lower, upper } = valueOf(poissonInterval(0, 0.95));
    expect(lower).toBe(0);
    expectClose(upper, -Math.log(0.025));
  });

  it.each([
    [2.5, 0.95, { kind: "not-a-count", found: 2.5 }],
    [NaN, 0.95, { kind: "not-a-count", found: NaN }],
    [-1, 0.95, { kind: "numerator-is-negative" }],
    [5, 1.5, { kind: "confidence-out-of-range", found: 1.5 }],
  ])("%s at %s is refused: %o", (count, confidence, reason) => {
    expect(poissonInterval(count, confidence)).toEqual({ ok: false, reason });
  });

  it("holds its count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0.8, 0.95, 0.998), (count, confidence) => {
        const { lower, upper } = valueOf(poissonInterval(count, confidence));
        expect(lower <= count && count < upper).toBe(true);
      }),
    );
  });
});
