import fc from "fast-check";
import { meanInterval } from "../../../../src/core/measures/index";
import type { Interval } from "../../../../src/core/measures/statistics/interval";
import { twoSidedStudent } from "../../../../src/core/measures/statistics/student";
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

describe("Student's t bounds the middle of its distribution as printed tables do", () => {
  it.each([
    [0.95, 1, 12.706204736174694],
    [0.95, 2, 4.302652729749462],
    [0.95, 3, 3.182446305283711],
    [0.95, 10, 2.2281388519862735],
    [0.99, 30, 2.749995653567031],
    [0.95, 1000, 1.9623390808264078],
  ])("at %s with %s degrees of freedom: %s", (confidence, degreesOfFreedom, expected) => {
    expectClose(twoSidedStudent(confidence, degreesOfFreedom), expected);
  });
});

describe("a mean's interval is Student's", () => {
  it("agrees with R in every case", () => {
    const cases = vectorCases("mean_t") as [number[], number, number, number, number, number][];
    expect(cases).toHaveLength(240);
    for (const [values, confidence, mean, , lower, upper] of cases) {
      const found = valueOf(meanInterval(values, confidence));
      expectClose(found.mean, mean);
      expectInterval(found, lower, upper);
    }
  });

  it("agrees with what OHID publishes for its own test areas", () => {
    const cases = vectorCases("phe_mean") as [string, number[], number, number, number, ...number[]][];
    for (const [, values, , , , mean, lower95, upper95, lower998, upper998] of cases) {
      expectClose(valueOf(meanInterval(values, 0.95)).mean, Number(mean));
      expectInterval(valueOf(meanInterval(values, 0.95)), Number(lower95), Number(upper95));
      expectInterval(valueOf(meanInterval(values, 0.998)), Number(lower998), Number(upper998));
    }
  });

  it.each([
    [[], { kind: "too-few-values", found: 0, needed: 2 }],
    [[4], { kind: "too-few-values", found: 1, needed: 2 }],
    [[4, NaN], { kind: "not-a-number", found: NaN }],
  ])("%j is refused: %o", (values, reason) => {
    expect(meanInterval(values, 0.95)).toEqual({ ok: false, reason });
  });

  it("refuses a confidence of certainty", () => {
    expect(meanInterval([1, 2], 1)).toEqual({ ok: false, reason: { kind: "confidence-out-of-range", found: 1 } });
  });

  it("holds its mean and does not care in which order the values come", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (some) => {
        const one = valueOf(meanInterval(some, 0.95));
        expect(one.lower <= one.mean && one.mean <= one.upper).toBe(true);
        const other = valueOf(meanInterval([...some].reverse(), 0.95));
        expectInterval(other, one.lower, one.upper);
      }),
    );
  });
});
