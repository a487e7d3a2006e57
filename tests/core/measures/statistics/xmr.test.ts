import fc from "fast-check";
import { exactFromNumber, toNumber } from "../../../../src/core/measures/exact";
import { xmr as plainXmr } from "../../../../src/core/measures/index";
import type { Decimal } from "../../../../src/core/measures/rounding";
import { inNearPairs, inRuns, processSignals } from "../../../../src/core/measures/statistics/process-signals";
import { assurance, type LimitsFrom, xmr } from "../../../../src/core/measures/statistics/xmr";
import { valueOf } from "../../../support/results";
import { vectorCases } from "../../../support/vectors";

function decimalOf(value: number): Decimal {
  const exact = exactFromNumber(value) ?? { above: 0n, below: 1n };
  return { units: exact.above, decimals: String(exact.below).length - 1 };
}

const SCREENED: LimitsFrom = { outliers: "screened", firstPoints: null };

describe("limits and signals are those of R and NHSRplotthedots", () => {
  it("agrees point for point in every case, screened or not, from all points or the first twelve", () => {
    type Case = [number[], boolean, number | null, number, number, number, number, number, number, ...boolean[][]];
    const cases = vectorCases("xmr_mdc") as Case[];
    expect(cases).toHaveLength(240);
    for (const [values, screen, firstPoints, mean, , lower, upper, , , outside, shift, trend, twoOfThree] of cases) {
      const chart = valueOf(xmr(values.map(decimalOf), { outliers: screen ? "screened" : "kept", firstPoints }));
      expect(toNumber(chart.mean)).toBeCloseTo(mean, 10);
      expect(toNumber(chart.lower)).toBeCloseTo(lower, 10);
      expect(toNumber(chart.upper)).toBeCloseTo(upper, 10);
      expect({ ...chart, mean: 0, lower: 0, upper: 0 }).toEqual({
        ...{ mean: 0, lower: 0, upper: 0 },
        ...{ outside, shift, trend, twoOfThree },
      });
    }
  });

  it("gives the limits that the package and its vignette print", () => {
    const cases = vectorCases("nhsr_limits") as [number[], boolean, number, number, number, string][];
    for (const [values, screen, mean, lower, upper, precision] of cases) {
      const chart = valueOf(xmr(values.map(decimalOf), { outliers: screen ? "screened" : "kept", firstPoints: null }));
      const digits = precision.startsWith("2 dp") ? 2 : 5;
      for (const [found, printed] of [
        [chart.mean, mean],
        [chart.lower, lower],
        [chart.upper, upper],
      ] as const)
        expect(Math.abs(toNumber(found) - printed)).toBeLessThanOrEqual(0.51 * 10 ** -digits);
    }
  });

  it("sees no common side in points that jump across the mean", () => {
    const [[values]] = vectorCases("nhsr_opposite_sides") as [[number[]]];
    const chart = valueOf(plainXmr(values));
    for (const flags of [chart.outside, chart.shift, chart.trend, chart.twoOfThree])
      expect(flags.slice(-2)).toEqual([false, false]);
  });
});

/** Where a run ends, its last seven points belong to it. */
function membersOf(endOfRun: readonly number[], length: number): boolean[] {
  return endOfRun.map((_, index) => endOfRun.slice(index, index + length).some((flag) => flag !== 0));
}

describe("each signal by itself, as the package's own tests have it", () => {
  it.each(vectorCases("nhsr_seven_one_side") as [number[], number[]][])("sides %j: runs end at %j", (sides, ends) => {
    expect(inRuns(sides, 7)).toEqual(membersOf(ends, 7));
  });

  it.each(vectorCases("nhsr_part_of_run") as [number[], number[]][])(
    "ends of runs %j: members %j",
    (_ends, members) => {
      expect(inRuns(members, 7)).toEqual(members.map((member) => member === 1));
    },
  );

  it.each(vectorCases("nhsr_seven_trend") as [number[], number[]][])("values %j: trends end at %j", (values, ends) => {
    const { trend } = processSignals(values.map(BigInt), { mean: 0n, reach: 100n });
    expect(trend).toEqual(membersOf(ends, 7));
  });

  it.each(vectorCases("nhsr_two_in_three") as [number[], number[], number[]][])(
    "near %j on sides %j: windows %j",
    (near, sides, windows) => {
      expect(
        inNearPairs(
          sides,
          near.map((one) => one === 1),
        ),
      ).toEqual(near.map((one, index) => one === 1 && windows[index] === 1));
    },
  );

  it.each(vectorCases("nhsr_part_two_in_three") as [number[], number[], number[]][])(
    "near %j on sides %j: points %j",
    (near, sides, points) => {
      expect(
        inNearPairs(
          sides,
          near.map((one) => one === 1),
        ),
      ).toEqual(points.map((point) => point === 1));
    },
  );

  // Mean 0, limits at 30, so the outer third begins beyond 20. Worked by hand.
  it.each([
    [
      [31n, 0n, 0n],
      [true, false, false],
    ],
    [
      [30n, 0n, -30n],
      [false, false, false],
    ],
    [
      [0n, 0n, -31n],
      [false, false, true],
    ],
  ])("values %s lie outside: %s, for a point on a limit is within", (values, outside) => {
    expect(processSignals(values, { mean: 0n, reach: 30n }).outside).toEqual(outside);
  });

  it.each([
    [
      [21n, 5n, 21n],
      [true, false, true],
    ],
    [
      [20n, 5n, 21n],
      [false, false, false],
    ],
    [
      [-21n, -21n, -1n],
      [true, true, false],
    ],
    [
      [-20n, -21n, -1n],
      [false, false, false],
    ],
    [
      [21n, 0n, 21n],
      [false, false, false],
    ],
    [
      [31n, 5n, 21n],
      [false, false, false],
    ],
    [
      [21n, 21n],
      [false, false],
    ],
    [
      [1n, 21n, 21n, -5n],
      [false, true, true, false],
    ],
  ])("values %s: two of three %s", (values, expected) => {
    expect(processSignals(values, { mean: 0n, reach: 30n }).twoOfThree).toEqual(expected);
  });

  it("ends a run at a point on the mean", () => {
    const { shift } = processSignals([1n, 1n, 1n, 0n, 1n, 1n, 1n, 1n], { mean: 0n, reach: 9n });
    expect(shift).not.toContain(true);
  });
});

describe("laws of an XmR chart", () => {
  const NOTHING = { outside: [], shift: [], trend: [], twoOfThree: [] };

  it.each([["kept"], ["screened"]] as const)(
    "a constant series has one line and no signal, outliers %s",
    (outliers) => {
      const chart = valueOf(
        xmr(
          Array.from({ length: 14 }, () => decimalOf(0.1)),
          { outliers, firstPoints: null },
        ),
      );
      expect([chart.mean, chart.lower, chart.upper].map(toNumber)).toEqual([0.1, 0.1, 0.1]);
      expect([chart.outside, chart.shift, chart.trend, chart.twoOfThree].flat()).not.toContain(true);
    },
  );

  // Moving ranges 1 (six times) and 9, 9: mean 3, limit 9.801 keeps all. With 1 (eight times) and 15: mean 2.56, limit 8.35.
  it("screens a moving range only where it stands out by itself", () => {
    const alternating = [1, 2, 1, 2, 1, 2, 1].map(decimalOf);
    const mild = [...alternating, decimalOf(10), decimalOf(1)];
    expect(valueOf(xmr(mild, SCREENED))).toEqual(valueOf(xmr(mild)));
    const strong = [1, 2, 1, 2, 1, 2, 1, 2, 1, 16].map(decimalOf);
    expect(toNumber(valueOf(xmr(strong, SCREENED)).upper)).toBeCloseTo(2.9 + 2.66, 10);
    expect(toNumber(valueOf(xmr(strong)).upper)).toBeCloseTo(2.9 + 2.66 * (23 / 9), 10);
  });

  it.each([
    [[], 0],
    [[5], 1],
  ])("%j has no limits", (values, found) => {
    expect(plainXmr(values)).toEqual({ ok: false, reason: { kind: "too-few-points", found, needed: 2 } });
  });

  it("counts only the first points where these are asked for", () => {
    expect(xmr([1, 2, 3].map(decimalOf), { outliers: "kept", firstPoints: 1 })).toEqual({
      ok: false,
      reason: { kind: "too-few-points", found: 1, needed: 2 },
    });
  });

  it("refuses what is no number", () => {
    expect(plainXmr([1, NaN])).toEqual({ ok: false, reason: { kind: "not-a-number", found: NaN } });
    expect(plainXmr(["1.5", "x"])).toEqual({ ok: false, reason: { kind: "not-a-number", found: "x" } });
  });

  it("takes values of different decimals, as numbers or as texts", () => {
    const { mean, lower, upper, ...signals } = valueOf(plainXmr([1, "1.5", 2.25]));
    expect(mean).toBeCloseTo(4.75 / 3, 12);
    expect(upper - lower).toBeCloseTo(2 * 2.66 * 0.625, 12);
    expect(Object.keys(signals)).toEqual(Object.keys(NOTHING));
  });

  const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 });

  it("keeps its signals when everything grows by the same amount, or turns over", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -900, max: 900 }), (values, shift) => {
        const { outside, shift: shifted, trend, twoOfThree } = valueOf(plainXmr(values.map((one) => one / 10)));
        const signals = { outside, shift: shifted, trend, twoOfThree };
        const moved = valueOf(plainXmr(values.map((one) => (one + shift) / 10)));
        const turned = valueOf(plainXmr(values.map((one) => -one / 10)));
        expect(moved).toMatchObject(signals);
        expect(turned).toMatchObject(signals);
      }),
    );
  });

  it("holds the mean between its limits", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { mean, lower, upper } = valueOf(plainXmr(values));
        expect(lower <= mean && mean <= upper).toBe(true);
      }),
    );
  });
});

describe("what the limits promise of a target", () => {
  const POLARITY = { increase: "high-is-good", decrease: "low-is-good", neutral: "no-judgement" } as const;
  const WORDS: Readonly<Record<string, string>> = {
    consistent_fail: "consistently-fails",
    consistent_pass: "consistently-passes",
    inconsistent: "hit-and-miss",
  };
  const whole = (value: number): { above: bigint; below: bigint } => ({ above: BigInt(value), below: 1n });
  const limits = (lower: number, upper: number): Parameters<typeof assurance>[0] => ({
    mean: whole(0),
    lower: whole(lower),
    upper: whole(upper),
  });

  it.each(vectorCases("nhsr_assurance") as [keyof typeof POLARITY, number, number, number, string | null][])(
    "improvement is %s, limits %s to %s, target %s: %s",
    (improvement, lower, upper, target, expected) => {
      expect(assurance(limits(lower, upper), whole(target), POLARITY[improvement])).toBe(
        expected === null ? null : WORDS[expected],
      );
    },
  );

  it.each([1, 5])("a target of %s, on a limit, is hit and missed", (target) => {
    expect(assurance(limits(1, 5), whole(target), "high-is-good")).toBe("hit-and-miss");
  });
});
