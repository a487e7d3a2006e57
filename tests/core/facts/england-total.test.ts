import { codesOf, draftOf, factsOfOne, type Row, tableOf, type Workbook } from "../../support/tables";

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012"];

/** Six authorities, ours among them, with 90, 100 … 140. */
const AUTHORITIES: readonly Row[] = CODES.map((code, index) => ({ "Area code": code, Value: 90 + 10 * index }));

const workbook = (indicator: Row, own: Row, england: number, authorities = AUTHORITIES): Workbook => ({
  indicators: [{ Benchmark: "All", ...indicator }],
  observations: [own],
  others: [
    tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]),
    tableOf(
      "Benchmarks",
      [...authorities, { "Area code": "E92000001", Value: england }].map((row) => ({
        Benchmark: "All",
        Year: "2023/24",
        ...row,
      })),
    ),
  ],
});

describe("England's total is set beside no authority's figure", () => {
  it.each<{ what: string; indicator: Row; own: Row; england: number }>([
    { what: "a count", indicator: { Unit: "number" }, own: { Value: 120 }, england: 20_000 },
    { what: "a small count", indicator: { Unit: "number" }, own: { Value: 2 }, england: 140 },
    { what: "a sum of money", indicator: { Unit: "£" }, own: { Value: 500.5 }, england: 2_000_000 },
    { what: "posts, with decimals", indicator: { Unit: "number" }, own: { Value: 120.5 }, england: 33_119.4 },
    { what: "posts, ours without", indicator: { Unit: "number" }, own: { Value: 120 }, england: 33_119.4 },
    { what: "posts of few times ours", indicator: { Unit: "number" }, own: { Value: 90.5 }, england: 690.2 },
    { what: "tonnes", indicator: { Unit: "tonnes" }, own: { Value: 120 }, england: 690 },
  ])("$what: England $england", ({ indicator, own, england }) => {
    const of = workbook({ Polarity: "low is good", ...indicator }, own, england);
    expect(factsOfOne(of).england).toBeNull();
    expect(draftOf(of)).not.toContain("England average");
    expect(codesOf(of).filter((code) => code === "england-is-a-total")).toHaveLength(1);
  });

  it.each<Row>([{ Value: 48 }, { Numerator: 48, Denominator: 100 }])("nor a percentage's beside %j", (own) => {
    const shares = AUTHORITIES.map((row) => ({ ...row, Value: Number(row.Value) / 2 }));
    const of = workbook({ Unit: "%" }, own, 9000, shares);
    expect(factsOfOne(of).england).toBeNull();
    expect(codesOf(of)).toContain("england-is-a-total");
    expect(factsOfOne(workbook({ Unit: "%" }, own, 99, shares)).england).not.toBeNull();
  });

  it.each([
    [120, 20_000],
    [120.5, 33_119.4],
    [120, 33_119.4],
  ])("nor where England's figure of a count was typed alone: ours %d, England %d", (Value, England) => {
    const of: Workbook = {
      indicators: [{ Unit: "number" }],
      observations: [{ Value }],
      others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England }])],
    };
    expect(factsOfOne(of).england).toBeNull();
    expect(codesOf(of)).toContain("england-is-a-total");
  });

  it("and one finding tells of all such indicators", () => {
    const of = workbook({ Unit: "number" }, { Value: 120 }, 20_000);
    const two: Workbook = {
      ...of,
      indicators: ["X1", "X2"].map((Ref) => ({ Ref, Unit: "number", Benchmark: "All" })),
      observations: ["X1", "X2"].map((Ref) => ({ Ref, Value: 120 })),
    };
    expect(codesOf(two).filter((code) => code === "england-is-a-total")).toHaveLength(1);
  });

  it("while place and neighbours stay", () => {
    const of = workbook({ Unit: "number", Polarity: "low is good" }, { Value: 120 }, 20_000);
    const neighbours = tableOf("Neighbours", [{ "Area code": "E10000018", "Neighbour code": "E10000003" }]);
    const facts = factsOfOne({ ...of, others: [...(of.others ?? []), neighbours] });
    expect(facts.quartile?.rank?.of).toBe(6);
    expect(facts.neighbours?.display).toBe("100");
  });
});

describe("England's average stands beside ours", () => {
  it.each<{ what: string; indicator: Row; own: Row; england: number }>([
    { what: "a percentage above every authority's", indicator: { Unit: "%" }, own: { Value: 25 }, england: 145 },
    { what: "a rate", indicator: { Unit: "per 10,000" }, own: { Value: 120 }, england: 20_000 },
    { what: "days", indicator: { Unit: "days" }, own: { Value: 120 }, england: 115 },
    { what: "a score under the unit number", indicator: { Unit: "number" }, own: { Value: 120.5 }, england: 160 },
    { what: "a score with decimals, ours without", indicator: { Unit: "number" }, own: { Value: 120 }, england: 160.5 },
    { what: "a score within the authorities' range", indicator: { Unit: "number" }, own: { Value: 120 }, england: 115 },
    { what: "a mean", indicator: { Unit: "£" }, own: { Numerator: 12_000, Denominator: 100 }, england: 150 },
    { what: "money within the authorities' range", indicator: { Unit: "£" }, own: { Value: 120 }, england: 115 },
  ])("$what", ({ indicator, own, england }) => {
    const of = workbook(indicator, own, england);
    expect(factsOfOne(of).england).not.toBeNull();
    expect(codesOf(of)).not.toContain("england-is-a-total");
  });

  it("a score's, typed alone", () => {
    const of: Workbook = {
      indicators: [{ Unit: "number" }],
      observations: [{ Value: 7.4 }],
      others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England: 7.1 }])],
    };
    expect(factsOfOne(of).england?.display).toBe("7.1");
  });

  it("a score's above the highest of the authorities, where theirs alone have decimals", () => {
    const scores = CODES.map((code, index) => ({ "Area code": code, Value: 6.5 + index / 10 }));
    expect(factsOfOne(workbook({ Unit: "number" }, { Value: 7 }, 8, scores)).england?.display).toBe("8.0");
  });
});
