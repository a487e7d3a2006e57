import { difference, direction, perCentChange, type RoundedLevel } from "../../../src/core/measures/change";
import { exactFromText, type Exact, wholeNumber, ZERO } from "../../../src/core/measures/exact";
import { judgement, type Polarity } from "../../../src/core/measures/polarity";
import { decimalText, round } from "../../../src/core/measures/rounding";
import { gapToTarget, rag, type Target } from "../../../src/core/measures/target";
import { vectorCases } from "../../support/vectors";

const exact = (value: string | number): Exact => exactFromText(String(value)) ?? ZERO;
const POLARITY: Readonly<Record<string, Polarity>> = { High: "high-is-good", Low: "low-is-good", None: "no-judgement" };

const percent = (numerator: number, denominator: number, decimals: number): RoundedLevel => {
  const share = { above: BigInt(numerator) * 100n, below: BigInt(denominator) };
  return { exact: share, shown: round(share, decimals) };
};

describe("a change in per cent comes from exact counts", () => {
  const cases = vectorCases("change").filter(([kind]) => kind === "per cent change") as [
    string,
    [number, number],
    number,
    string | null,
  ][];
  it.each(cases)("%s %j at %s: %s", (_kind, [now, before], _decimals, expected) => {
    const change = perCentChange(wholeNumber(now), wholeNumber(before));
    expect(change.ok ? decimalText(change.value) : null).toBe(before < 10 ? null : expected);
  });

  it("is said of 10 and refused of 9", () => {
    expect(perCentChange(wholeNumber(-50), wholeNumber(20))).toEqual({ ok: false, reason: { kind: "passes-zero" } });
    expect(perCentChange(wholeNumber(12), wholeNumber(10))).toEqual({ ok: true, value: { units: 200n, decimals: 1 } });
    expect(perCentChange(wholeNumber(12), wholeNumber(9))).toEqual({
      ok: false,
      reason: { kind: "base-too-small", needed: 10 },
    });
  });
});

it("a change between figures of one and of two decimals keeps two", () => {
  const [now, before] = [percent(1, 3, 1), percent(1, 7, 2)];
  expect(decimalText(difference(now, before, "displayed"))).toBe("19.01");
  expect(decimalText(difference(before, now, "displayed"))).toBe("-19.01");
});

describe("a percentage's change is the difference of what is printed, or of the exact shares where that is asked for", () => {
  const cases = vectorCases("change").filter(([kind]) => kind === "pp change") as [
    string,
    [number, number, number, number],
    number,
    string,
    string,
  ][];
  it.each(cases)("%s %j at %s: displayed %s, exact %s", (_kind, [x1, n1, x2, n2], decimals, displayed, unrounded) => {
    const [now, before] = [percent(x1, n1, decimals), percent(x2, n2, decimals)];
    expect(decimalText(difference(now, before, "displayed"))).toBe(displayed);
    expect(decimalText(difference(now, before, "exact"))).toBe(unrounded);
  });
});

describe("direction and judgement are two things", () => {
  const cases = vectorCases("direction") as [string, string, number, string, string, string, string, string | null][];
  it.each(cases)(
    "%s after %s at %s, %s good, similar within %s: %s is %s, %s",
    (now, before, decimals, polarity, similar, change, word, judged) => {
      const [shown, earlier] = [round(exact(now), decimals), round(exact(before), decimals)];
      const moved = difference({ exact: exact(now), shown }, { exact: exact(before), shown: earlier }, "displayed");
      expect(decimalText(moved)).toBe(change);
      const way = direction(moved, exact(similar));
      expect(way).toBe(word);
      const judgedAs = judgement({ direction: way, polarity: POLARITY[polarity] ?? "no-judgement", distance: null });
      expect(judgedAs).toBe(judged ?? "none");
    },
  );

  it.each([
    { now: 2, before: 5, expected: "better" },
    { now: 8, before: 1, expected: "worse" },
    { now: 0, before: 4, expected: "better" },
    { now: 2, before: 2, expected: "none" },
  ])("near a target, from $before away to $now away is $expected", ({ now, before, expected }) => {
    const move = {
      direction: "up",
      polarity: "near-target",
      distance: { now: exact(now), before: exact(before) },
    } as const;
    expect(judgement(move)).toBe(expected);
  });

  it("near a target that is not known nothing is judged", () => {
    expect(judgement({ direction: "up", polarity: "near-target", distance: null })).toBe("none");
  });
});

describe("the gap to a range is that to its nearer end, and nothing inside it", () => {
  it.each([
    [75, "-5"],
    [80, "0"],
    [86, "0"],
    [92, "2"],
  ])("%s against 80 to 90: %s", (value, expected) => {
    const range: Target = { type: "range", lower: exact(80), upper: exact(90), tolerance: null };
    expect(decimalText(round(gapToTarget(exact(value), range), 0))).toBe(expected);
  });
});

describe("a target is judged on the printed figure", () => {
  const TYPES: Readonly<Record<string, Exclude<Target["type"], "range">>> = {
    ">=": "at-least",
    "<=": "at-most",
    ">": "above",
    "<": "below",
  };
  const cases = vectorCases("rag") as [number, string, number, number, string, string][];
  it.each(cases)("%s %s %s, tolerance %s %s: %s", (value, operator, target, tolerance, unit, expected) => {
    const judged = rag(exact(value), {
      type: TYPES[operator] ?? "at-least",
      value: exact(target),
      tolerance: { size: exact(tolerance), in: unit === "points" ? "points" : "per-cent" },
    });
    expect(judged).toBe(expected);
  });

  it.each([
    [80, "green"],
    [90, "green"],
    [79, "amber"],
    [92, "amber"],
    [93, "red"],
  ])("%s against a range of 80 to 90 with a tolerance of 2 is %s", (value, expected) => {
    expect(
      rag(exact(value), {
        type: "range",
        lower: exact(80),
        upper: exact(90),
        tolerance: { size: exact(2), in: "points" },
      }),
    ).toBe(expected);
  });

  it.each([
    ["at-least", 80, "green"],
    ["at-most", 80, "green"],
    ["above", 80, "red"],
    ["below", 80, "red"],
    ["above", 80.1, "green"],
    ["below", 79.9, "green"],
    ["above", 79.9, "red"],
    ["below", 80.1, "red"],
  ] as const)("%s 80, without a tolerance: %s is %s", (type, value, expected) => {
    expect(rag(exact(value), { type, value: exact(80), tolerance: null })).toBe(expected);
    expect(rag(exact(value), { type, value: exact(80), tolerance: { size: exact(0), in: "points" } })).toBe(expected);
  });

  it("a tolerance in per cent is of the target, whatever its sign", () => {
    const target = { type: "at-least", value: exact(-50), tolerance: { size: exact(10), in: "per-cent" } } as const;
    expect([exact(-50), exact(-55), exact(-55.1)].map((value) => rag(value, target))).toEqual([
      "green",
      "amber",
      "red",
    ]);
  });

  it("the gap is signed", () => {
    const target = { type: "at-least", value: exact(80), tolerance: null } as const;
    expect([exact(78), exact(80), exact(85)].map((value) => decimalText(round(gapToTarget(value, target), 0)))).toEqual(
      ["-2", "0", "5"],
    );
  });
});
