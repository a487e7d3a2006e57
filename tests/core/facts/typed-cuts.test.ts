import { codesOf, factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

const typed = (row: Row, Polarity = "high is good"): Workbook => ({
  indicators: [{ Polarity }],
  observations: [{ Value: 65 }],
  others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", ...row }])],
});

describe("typed cuts place a figure where all three rise", () => {
  it.each([
    ["high is good", 2],
    ["low is good", 3],
  ])("from the lowest, whichever end is better: %s", (polarity, position) => {
    const workbook = typed({ "First cut": 50, Median: 60, "Third cut": 70 }, polarity);
    expect(factsOfOne(workbook).quartile?.position).toBe(position);
    expect(codesOf(workbook)).not.toContain("cuts-unused");
  });

  it.each<[string, Row]>([
    ["the wrong way round", { "First cut": 70, Median: 60, "Third cut": 50 }],
    ["two of them so", { "First cut": 50, Median: 70, "Third cut": 60 }],
    ["two of them equal", { "First cut": 50, Median: 50, "Third cut": 60 }],
    ["one of them blank", { "First cut": 50, "Third cut": 60 }],
  ])("%s they place nothing, and are told once", (_, row) => {
    const workbook = typed(row);
    expect(factsOfOne(workbook).quartile).toBeNull();
    expect(codesOf(workbook).filter((code) => code === "cuts-unused")).toHaveLength(1);
  });

  it("a row of which nothing can be read is told once, with its cells", () => {
    const columns = ["England", "Statistical neighbours", "First cut", "Median", "Third cut"];
    const row = Object.fromEntries(columns.map((column) => [column, "see the report"]));
    const told = reportOfWorkbook(typed(row)).findings.filter(({ source }) => source?.sheet === "Comparators");
    expect(told.map(({ code }) => code)).toEqual(["not-a-number"]);
    expect(told[0]?.message).toContain("There are 4 more findings of this kind");
  });
});

describe("a tolerance says how far a target may be missed", () => {
  const withTolerance = (Target: number | string, Tolerance: number | string): Workbook => ({
    indicators: [{ Target, Tolerance, Unit: "number" }],
    observations: [{ Value: 78 }],
  });

  it.each([
    ["the value where it ends", 80, 76],
    ["less than nothing", 80, -5],
    ["words", 80, "5 below"],
  ])("%s is asked about", (_, target, tolerance) => {
    expect(codesOf(withTolerance(target, tolerance)).filter((code) => code === "tolerance-unread")).toHaveLength(1);
  });

  it.each([
    ["a few", 80, 5],
    ["none", 80, 0],
    ["blank", 80, ""],
    ["a per cent", 80, "5%"],
    ["half of a small target", 2, 1],
    ["beside a target of nothing", 0, 3],
  ])("%s is not", (_, target, tolerance) => {
    expect(codesOf(withTolerance(target, tolerance))).not.toContain("tolerance-unread");
  });
});
