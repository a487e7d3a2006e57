import * as measures from "../../../src/core/measures/index";

/** What a caller passes in by mistake, and what each export answers. */
const notANumber = (found: unknown) => ({ ok: false, reason: { kind: "not-a-number", found } });
const HIGH = "high-is-good";
const NOTHING = null as unknown as number;

describe("decimal texts do what numbers do", () => {
  it.each<[string, unknown, unknown]>([
    ["percentage", measures.percentage("284", "313", 1), measures.percentage(284, 313, 1)],
    ["quantile", measures.quantile(["3", "1.5", "2"], "0.25", 7), measures.quantile([3, 1.5, 2], 0.25, 7)],
    [
      "quartilePosition",
      measures.quartilePosition({ value: "2.5", published: ["1", "2", "3", "4.5"], polarity: HIGH, rule: "dfe-lait" }),
      measures.quartilePosition({ value: 2.5, published: [1, 2, 3, 4.5], polarity: HIGH, rule: "dfe-lait" }),
    ],
    [
      "quintilePosition",
      measures.quintilePosition({ value: "2.5", published: ["1", "2", "3", "4", "5"], polarity: HIGH, rule: "exc" }),
      measures.quintilePosition({ value: 2.5, published: [1, 2, 3, 4, 5], polarity: HIGH, rule: "exc" }),
    ],
    [
      "competitionRank",
      measures.competitionRank({ value: "2.0", published: ["1", "2", "3"], polarity: HIGH }),
      measures.competitionRank({ value: 2, published: [3, 2, 1], polarity: HIGH }),
    ],
    ["wilsonInterval", measures.wilsonInterval("9", "10", "0.95"), measures.wilsonInterval(9, 10, 0.95)],
    ["poissonInterval", measures.poissonInterval("9", "0.95"), measures.poissonInterval(9, 0.95)],
    ["meanInterval", measures.meanInterval(["1", "2.5"], "0.95"), measures.meanInterval([1, 2.5], 0.95)],
    [
      "newcombeDifference",
      measures.newcombeDifference("9", "10", "3", "12", "0.95"),
      measures.newcombeDifference(9, 10, 3, 12, 0.95),
    ],
    ["compareRates", measures.compareRates("9", "10", "3", "12"), measures.compareRates(9, 10, 3, 12)],
    [
      "compareWithReference",
      measures.compareWithReference("9", "10", "50.5", HIGH, "0.95"),
      measures.compareWithReference(9, 10, 50.5, HIGH, 0.95),
    ],
    [
      "recentTrend",
      measures.recentTrend(["1", "2", "3", "4", "5"], ["10", "10", "10", "10", "10"]),
      measures.recentTrend([1, 2, 3, 4, 5], [10, 10, 10, 10, 10]),
    ],
    ["xmr", measures.xmr(["1", "2.50", "2"]), measures.xmr([1, 2.5, 2])],
  ])("%s", (_name, texts, numbers) => {
    expect(texts).toEqual(numbers);
    expect(numbers).not.toEqual(expect.objectContaining({ ok: false }));
  });
});

describe("a rank looks beyond the double", () => {
  it.each([
    { value: "24.50000000000000001", rank: 1, tied: false },
    { value: "24.5", rank: 1, tied: true },
    { value: "24.49999999999999999", rank: 2, tied: false },
    { value: "1e400", rank: 1, tied: false },
    { value: "-1e400", rank: 3, tied: false },
  ])("$value among 24.5 and 10, high is good: $rank", ({ value, rank, tied }) => {
    const found = measures.competitionRank({ value, published: [24.5, 10], polarity: HIGH });
    expect(found).toEqual({ ok: true, value: { rank, of: 3, tied } });
  });

  it.each([
    { value: "24.50000000000000001", rank: 3 },
    { value: "24.49999999999999999", rank: 2 },
  ])("$value among 24.5 and 10, low is good: $rank", ({ value, rank }) => {
    const found = measures.competitionRank({ value, published: [24.5, 10], polarity: "low-is-good" });
    expect(found).toMatchObject({ ok: true, value: { rank } });
  });
});

describe("numbers that Excel shows alike are alike", () => {
  const sum = 0.1 + 0.2; // 0.30000000000000004
  it.each<{ name: string; value: number; published: readonly number[]; expected: object }>([
    { name: "published", value: 0.3, published: [sum, 0.5], expected: { rank: 2, of: 3, tied: true } },
    { name: "placed", value: sum, published: [0.3, 0.5], expected: { rank: 2, of: 3, tied: true } },
  ])("in a rank, where the sum is $name", ({ value, published, expected }) => {
    expect(measures.competitionRank({ value, published, polarity: HIGH })).toEqual({ ok: true, value: expected });
  });

  it("in a quartile by rank", () => {
    const at = (first: number | string) =>
      measures.quartilePosition({ value: 0.3, published: [first, 0.5, 0.1, 0.2], polarity: HIGH, rule: "rank" });
    expect(at(sum)).toEqual(at("0.3"));
    expect(at(sum)).toEqual({ ok: true, value: 1 });
  });
});

describe("what is no number is refused by name, never read as 0 or as nothing", () => {
  it.each<[string, unknown, unknown]>([
    ["roundHalfAwayFromZero", measures.roundHalfAwayFromZero("c", 1), notANumber("c")],
    // A caller without types, or JSON, may pass nothing at all.
    ["roundHalfAwayFromZero, null", measures.roundHalfAwayFromZero(NOTHING, 1), notANumber(null)],
    ["percentage, null", measures.percentage(1, NOTHING, 1), notANumber(null)],
    [
      "quartilePosition, null",
      measures.quartilePosition({ value: 1, published: [1, 2, NOTHING, 4], polarity: HIGH, rule: "dfe-lait" }),
      notANumber(null),
    ],
    ["wilsonInterval, null", measures.wilsonInterval(NOTHING, 10, 0.95), notANumber(NaN)],
    ["percentage, numerator", measures.percentage("", 5, 1), notANumber("")],
    ["percentage, denominator", measures.percentage(5, NaN, 1), notANumber(NaN)],
    [
      "quartilePosition, value",
      measures.quartilePosition({ value: "x", published: [1, 2, 3, 4], polarity: HIGH, rule: "dfe-lait" }),
      notANumber("x"),
    ],
    [
      "quartilePosition, published",
      measures.quartilePosition({ value: 1, published: [1, 2, "c", 4], polarity: HIGH, rule: "dfe-lait" }),
      notANumber("c"),
    ],
    [
      "quintilePosition, published",
      measures.quintilePosition({ value: 1, published: [1, 2, NaN, 4], polarity: HIGH, rule: "dfe-lait" }),
      notANumber(NaN),
    ],
    [
      "competitionRank, value",
      measures.competitionRank({ value: "-", published: [1], polarity: HIGH }),
      notANumber("-"),
    ],
    [
      "competitionRank, published",
      measures.competitionRank({ value: 1, published: [Infinity], polarity: HIGH }),
      notANumber(Infinity),
    ],
    ["quantile, values", measures.quantile([1, "x"], 0.5, 7), null],
    ["quantile, no values", measures.quantile([], 0.5, 7), null],
    ["xmr", measures.xmr([1, "..", 2]), notANumber("..")],
    ["wilsonInterval", measures.wilsonInterval("c", 10, 0.95), notANumber(NaN)],
    ["meanInterval", measures.meanInterval([1, "c"], 0.95), notANumber(NaN)],
    [
      "poissonInterval",
      measures.poissonInterval("c", 0.95),
      { ok: false, reason: { kind: "not-a-count", found: NaN } },
    ],
  ])("%s", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});
