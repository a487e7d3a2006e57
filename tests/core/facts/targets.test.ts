import { codesOf, factsOfOne, paragraphOf } from "../../support/tables";

const twoQuarters = (before: number, now: number) => [
  { Period: "Q2 2024/25", Value: before },
  { Period: "Q3 2024/25", Value: now },
];

describe("a target without a type points the way of the polarity", () => {
  it.each([
    { Polarity: "high is good", value: 30, expected: ["at-least", "green"] },
    { Polarity: "high is good", value: 10, expected: ["at-least", "red"] },
    { Polarity: "low is good", value: 30, expected: ["at-most", "red"] },
    { Polarity: "low is good", value: 10, expected: ["at-most", "green"] },
    { Polarity: "near target", value: 20, expected: ["range", "green"] },
    { Polarity: "near target", value: 21, expected: ["range", "red"] },
  ])("$Polarity: $value against 20 is $expected", ({ Polarity, value, expected }) => {
    const { target } = factsOfOne({ indicators: [{ Polarity, Target: 20 }], observations: [{ Value: value }] });
    expect([target?.type, target?.rag]).toEqual(expected);
  });

  it("and is asked about where there is no polarity", () => {
    const workbook = { indicators: [{ Polarity: "no judgement", Target: 20 }], observations: [{ Value: 10 }] };
    expect(factsOfOne(workbook).target).toBeNull();
    expect(codesOf(workbook)).toContain("target-without-type");
  });
});

describe("near a target that is a range, distance is to the range", () => {
  const near = (before: number, now: number) =>
    factsOfOne({
      indicators: [{ Polarity: "near target", Target: "80 to 90", "Target type": "range" }],
      observations: twoQuarters(before, now),
    });
  it.each([
    { before: 75, now: 86, judgement: "better", rag: "green", gap: "0.0" },
    { before: 82, now: 88, judgement: "none", rag: "green", gap: "0.0" },
    { before: 88, now: 79, judgement: "worse", rag: "red", gap: "-1.0" },
    { before: 95, now: 93, judgement: "better", rag: "red", gap: "+3.0" },
  ])("from $before to $now: $judgement, $rag, $gap", ({ before, now, judgement, rag, gap }) => {
    const { comparisons, target } = near(before, now);
    expect([comparisons[0]?.judgement, target?.rag, target?.gap]).toEqual([judgement, rag, gap]);
    expect(target?.display).toBe("80% to 90%");
  });

  it("and a range typed as text is no mistake", () => {
    expect(
      codesOf({ indicators: [{ Polarity: "near target", Target: "80 to 90" }], observations: [{ Value: 85 }] }),
    ).toEqual(["nothing-to-compare"]);
  });
});

it("a tolerance of 2% on a percentage means two points", () => {
  const target = { Target: 93, "Target type": "at least", Tolerance: "2%" };
  expect(factsOfOne({ indicators: [target], observations: [{ Value: 91 }] }).target?.rag).toBe("amber");
});

it("a figure exactly on a limit that it should pass is not said to miss by nothing", () => {
  const text = paragraphOf({
    indicators: [{ Polarity: "low is good", Target: 2.1, "Target type": "below" }],
    observations: [{ Value: 2.1 }],
  });
  expect(text).toContain("narrowly missed the target of less than 2.1%");
  expect(text).not.toContain("0.0 percentage points");
});
