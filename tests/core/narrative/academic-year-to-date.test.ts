import { draftOf, factsOfOne, type Row, type Workbook } from "../../support/tables";

const of = (indicator: Row, periods: readonly string[], values: readonly number[]): Workbook => ({
  indicators: [{ Unit: "number", Polarity: "low is good", ...indicator }],
  observations: periods.map((Period, index) => ({ Period, Value: values[index] ?? 0 })),
});

describe("a total to date of school terms counts from September", () => {
  it.each<{ name: string; indicator: Row }>([
    { name: "by Frequency", indicator: { Basis: "year to date", Frequency: "term" } },
    { name: "by its periods", indicator: { Basis: "year to date" } },
    { name: "by Basis", indicator: { Basis: "academic year to date" } },
    { name: "by Basis, as schools say", indicator: { Basis: "school year to date", Frequency: "term" } },
  ])("$name", ({ indicator }) => {
    const to = of(indicator, ["Autumn 2024", "Spring 2025"], [40, 90]);
    expect(draftOf(to)).toContain("from September 2024 to March 2025");
    expect(draftOf(to)).not.toMatch(/April/);
    expect(factsOfOne(to).basis).toBe("academic year to date");
  });

  it("of months too, where the basis says so", () => {
    const to = of({ Basis: "academic year to date", Frequency: "month" }, ["Oct 2024", "Nov 2024"], [4, 9]);
    expect(draftOf(to)).toContain("from September to November 2024");
  });

  it("of terms typed as dates", () => {
    const to = of({ Basis: "year to date", Frequency: "term" }, ["31/12/2023", "31/12/2024"], [40, 50]);
    expect(draftOf(to)).toContain("from September to December 2024");
  });

  it("is compared with the same term a year earlier, not with the end of the last school year", () => {
    const periods = ["Autumn 2023", "Summer 2024", "Autumn 2024"];
    const to = of({ Basis: "year to date", Frequency: "term" }, periods, [40, 130, 50]);
    expect(factsOfOne(to).comparisons).toMatchObject([{ period: "Autumn 2023" }]);
  });

  it("is judged by the year's target once the summer term is over", () => {
    const target = { Basis: "year to date", Frequency: "term", Target: 100, "Target basis": "by year end" };
    expect(factsOfOne(of(target, ["Spring 2025"], [90])).target?.rag).toBe("not-yet");
    expect(factsOfOne(of(target, ["Spring 2025", "Summer 2025"], [90, 95])).target?.rag).toBe("green");
  });

  it.each(["academic year", "calendar year"])("a figure of a term under the basis %s is of that term", (Basis) => {
    const to = of({ Basis, Frequency: "term" }, ["Autumn 2024"], [40]);
    expect(draftOf(to)).toMatch(/was 40 in the autumn term 2024\./);
  });

  it("a financial year to date still counts from April", () => {
    expect(draftOf(of({ Basis: "year to date" }, ["Q3 2024/25"], [90]))).toContain("from April to December 2024");
  });
});
