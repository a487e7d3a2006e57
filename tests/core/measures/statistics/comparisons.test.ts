import fc from "fast-check";
import { compareRates, compareWithReference } from "../../../../src/core/measures/index";
import type { Polarity } from "../../../../src/core/measures/polarity";
import { standing } from "../../../../src/core/measures/statistics/compare-with-reference";
import { valueOf } from "../../../support/results";
import { vectorCases } from "../../../support/vectors";

const POLARITY: Readonly<Record<string, Polarity>> = { High: "high-is-good", Low: "low-is-good", None: "no-judgement" };

describe("two rates are compared by the exact conditional test", () => {
  it("agrees with R's poisson.test in every case, to p values of 10⁻⁴⁸", () => {
    const cases = vectorCases("two_rates") as [number, number, number, number, number][];
    expect(cases).toHaveLength(240);
    for (const [x1, n1, x2, n2, p] of cases) {
      const { pValue } = valueOf(compareRates(x1, n1, x2, n2));
      expect(Math.abs(pValue - p)).toBeLessThanOrEqual(1e-11 * p);
    }
  });

  // Worked by hand: all three events on one of two equal sides is 2 of 8 splits; three of four, 10 of 16.
  it.each([
    [3, 1, 0, 1, 0.25],
    [3, 5, 1, 5, 0.625],
    [2, 1, 2, 1, 1],
    [0, 1, 0, 1, 1],
    // One event, two sides of which the first is three times as large: to the second side a quarter of the time.
    [0, 3, 1, 1, 0.25],
    [1, 3, 0, 1, 1],
  ])("%s in %s against %s in %s: p = %s", (x1, n1, x2, n2, p) => {
    expect(valueOf(compareRates(x1, n1, x2, n2)).pValue).toBeCloseTo(p, 12);
  });

  it.each([
    [1.5, 1, 2, 1, { kind: "not-a-count", found: 1.5 }],
    [1, 1, -2, 1, { kind: "numerator-is-negative" }],
    [1, 0, 2, 1, { kind: "denominator-is-zero" }],
    [1, 1, 2, -1, { kind: "denominator-is-negative" }],
    [1, 1, 2, NaN, { kind: "not-a-number", found: NaN }],
  ])("%s in %s against %s in %s is refused: %o", (x1, n1, x2, n2, reason) => {
    expect(compareRates(x1, n1, x2, n2)).toEqual({ ok: false, reason });
  });

  it("says the same when the two change places, and never more than certainty", () => {
    const count = fc.integer({ min: 0, max: 300 });
    const denominator = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(count, denominator, count, denominator, (x1, n1, x2, n2) => {
        const { pValue } = valueOf(compareRates(x1, n1, x2, n2));
        expect(valueOf(compareRates(x2, n2, x1, n1)).pValue).toBeCloseTo(pValue, 10);
        expect(pValue >= 0 && pValue <= 1).toBe(true);
      }),
    );
  });
});

describe("a share against a fixed reference such as England's", () => {
  it("agrees with R in every case", () => {
    const cases = vectorCases("vs_reference") as [number, number, number, string, number, number, number, string][];
    expect(cases).toHaveLength(240);
    for (const [x, n, reference, polarity, , , , outcome] of cases)
      expect(compareWithReference(x, n, reference, POLARITY[polarity] ?? "no-judgement", 0.95)).toEqual({
        ok: true,
        value: outcome,
      });
  });

  // Fingertips puts its limits about the reference; ours lie about the share. Both say the same of its own cases.
  it.each(vectorCases("fingertips_spc_proportion") as [number, string, number, number, number, string][])(
    "z %s, %s is good, reference %s, %s of %s: %s, as Fingertips has it",
    (z, polarity, reference, percent, n, expected) => {
      const confidence = z < 2 ? 0.95 : 0.998;
      const found = compareWithReference(
        (percent * n) / 100,
        n,
        reference,
        POLARITY[polarity] ?? "no-judgement",
        confidence,
      );
      expect(valueOf(found)).toBe(expected === "same" ? "similar" : expected);
    },
  );

  it.each([
    [{ lower: 40, upper: 50 }, 40, "high-is-good", "similar"],
    [{ lower: 40, upper: 50 }, 50, "high-is-good", "similar"],
    [{ lower: 40, upper: 50 }, 39.9, "high-is-good", "better"],
    [{ lower: 40, upper: 50 }, 50.1, "high-is-good", "worse"],
    [{ lower: 40, upper: 50 }, 39.9, "low-is-good", "worse"],
    [{ lower: 40, upper: 50 }, 50.1, "low-is-good", "better"],
    [{ lower: 40, upper: 50 }, 39.9, "near-target", "higher"],
    [{ lower: 40, upper: 50 }, 50.1, "no-judgement", "lower"],
  ] as const)("interval %j beside %s, %s: %s", (interval, reference, polarity, expected) => {
    expect(standing(interval, reference, polarity)).toBe(expected);
  });

  it.each([
    [1, 2, -1, { kind: "reference-out-of-range", found: -1 }],
    [1, 2, 100.5, { kind: "reference-out-of-range", found: 100.5 }],
    [1, 2, NaN, { kind: "reference-out-of-range", found: NaN }],
    [3, 2, 50, { kind: "numerator-exceeds-denominator" }],
  ])("%s of %s beside %s is refused: %o", (x, n, reference, reason) => {
    expect(compareWithReference(x, n, reference, "high-is-good", 0.95)).toEqual({ ok: false, reason });
  });

  it.each([0, 100])("takes a reference of %s", (reference) => {
    expect(compareWithReference(reference, 100, reference, "high-is-good", 0.95)).toEqual({
      ok: true,
      value: "similar",
    });
  });
});
