import { readPeriod } from "../../../src/core/workbook/read-period";
import { formatPeriod } from "../../../src/core/format/period";
import { factsOf } from "../../support/sample";
import {
  codesOf,
  factsOfOne,
  gridsOf,
  paragraphOf,
  reportOfWorkbook,
  type Row,
  tableOf,
  type Workbook,
} from "../../support/tables";

const POOLED: Row = { Basis: "pooled calendar years", Unit: "per 100,000", Polarity: "low is good" };

const of = (Period: string, Numerator: number, Denominator = 100_000): Row => ({ Period, Numerator, Denominator });

const workbookOf = (indicator: Row, ...observations: readonly Row[]): Workbook => ({
  indicators: [{ ...POOLED, ...indicator }],
  observations,
});

describe("pooled years are read as people write them", () => {
  it.each([
    ["2021 - 23", "2021 to 2023"],
    ["2021-23", "2021 to 2023"],
    ["2021–2023", "2021 to 2023"],
    ["2021 to 2023", "2021 to 2023"],
    ["2021 - 23 (provisional)", "2021 to 2023"],
    ["1999 - 2001", "1999 to 2001"],
    ["2021/22 - 23/24", "2021/22 to 2023/24"],
    ["2021/22 to 2023/24", "2021/22 to 2023/24"],
    ["2021/22 - 2023/24", "2021/22 to 2023/24"],
    ["2018/19 - 22/23", "2018/19 to 2022/23"],
  ])("%s is %s", (typed, printed) => {
    const period = readPeriod(typed, "year", "pooled-calendar-years");
    expect(period === null ? null : formatPeriod(period)).toBe(printed);
  });

  it.each(["2023", "2021/22", "2023 - 21", "2021 - 2021", "1990 - 2023", "2021/23 - 23/24", "2021/22 - 2023"])(
    "%s is none",
    (typed) => {
      expect(readPeriod(typed, "year", "pooled-calendar-years")).toBeNull();
    },
  );

  it.each([
    "pooled calendar years",
    "calendar year",
    "3-year pooled",
    "three calendar years",
    "3 year range",
    "financial year",
  ])("under the Basis %s they are pooled years", (Basis) => {
    const facts = factsOfOne(workbookOf({ Basis }, of("2021 - 23", 30)));
    expect(facts).toMatchObject({ value: { display: "30.0 per 100,000" } });
    expect(facts.basis).toMatch(/^pooled (calendar|financial) years$/);
  });

  it("pairs are financial years, and academic where the Basis says so", () => {
    const basisOf = (Basis: string) => factsOfOne(workbookOf({ Basis }, of("2021/22 - 23/24", 30))).basis;
    expect(basisOf("3-year pooled")).toBe("pooled financial years");
    expect(basisOf("financial year")).toBe("pooled financial years");
    expect(basisOf("academic year")).toBe("pooled academic years");
  });
});

describe("figures of pooled years", () => {
  it("are compared with those of as many years a year earlier, which share years and so are not tested", () => {
    const workbook = workbookOf({}, of("2020 - 22", 20), of("2021 - 23", 60));
    const { comparisons, significance } = factsOfOne(workbook);
    expect(comparisons).toMatchObject([{ period: "2020 to 2022", change: { display: "+40.0" } }]);
    expect(significance).toEqual({ tested: false, reason: "Each figure covers 3 years, 2 of which are in both." });
    expect(paragraphOf(workbook)).toContain("2021 to 2023");
  });

  it("say beside a change which years made it, where the two share some", () => {
    const sharing = (Period: string) => factsOfOne(workbookOf({}, of(Period, 20), of("2021 - 23", 60))).caveats.join();
    expect(sharing("2020 - 22")).toBe(
      "The two periods share 2 of 3 years, so the change reflects only those added (2023) and dropped (2020).",
    );
    const apart = { Baseline: "2018 - 20", "Compare with": "baseline" };
    const caveats = factsOfOne(workbookOf(apart, of("2018 - 20", 20), of("2021 - 23", 60))).caveats.join();
    expect(caveats).not.toContain("share");
  });

  it.each([
    { earlier: "2018 - 20", tested: true },
    { earlier: "2019 - 21", tested: false },
  ])("from $earlier as a baseline: tested $tested", ({ earlier, tested }) => {
    const indicator = { Baseline: earlier, "Compare with": "baseline" };
    const { significance } = factsOfOne(workbookOf(indicator, of(earlier, 20), of("2021 - 23", 60)));
    expect(significance).toMatchObject({ tested });
  });

  it("make no control chart, for each shares years with the next", () => {
    const rows = Array.from({ length: 12 }, (_, year) => of(`${2008 + year} - ${2010 + year}`, 20 + (year % 3)));
    const [facts] = factsOf(gridsOf(workbookOf({}, ...rows))).facts;
    expect(facts?.trend).toMatchObject({
      kind: "not-charted",
      reason: expect.stringContaining("several years together") as string,
    });
  });

  it("of other lengths are not compared with one another", () => {
    expect(factsOfOne(workbookOf({}, of("2018 - 22", 20), of("2021 - 23", 60))).comparisons).toEqual([]);
  });

  it("by their given limits are tested as little where they share years", () => {
    const row = (Period: string, Value: number): Row => ({ Period, Value, Lower: Value - 1, Upper: Value + 1 });
    const { significance } = factsOfOne(workbookOf({}, row("2020 - 22", 20), row("2021 - 23", 60)));
    expect(significance).toMatchObject({ tested: false });
  });

  it("in a wide table stand by themselves, beside single years in the same columns", () => {
    const wide = tableOf("Observations_2", [
      { Ref: "X1", "2020 - 22": 20, "2021 - 23": 25, "2023": "" },
      { Ref: "X2", "2020 - 22": "", "2021 - 23": "", "2023": 31 },
    ]);
    const workbook = {
      indicators: [POOLED, { ...POOLED, Ref: "X2", Indicator: "Another measure", Basis: "calendar year" }],
      observations: [],
      others: [wide],
    };
    expect(factsOfOne(workbook)).toMatchObject({ period: "2021 to 2023", value: { exact: 25 } });
    expect(factsOfOne(workbook, "X2")).toMatchObject({ period: "2023", value: { exact: 31 } });
  });

  it("beside single years of one indicator are left out, and told once", () => {
    const years = [of("2022", 10), of("2020 - 22", 30), of("2021 - 23", 33), of("2023", 12)];
    const workbook = workbookOf({ Basis: "calendar year" }, ...years);
    expect(factsOfOne(workbook)).toMatchObject({ period: "2023", comparisons: [{ period: "2022" }] });
    expect(codesOf(workbook).filter((code) => code === "pooled-among-years")).toHaveLength(1);
  });

  it("that do not say how many years are refused", () => {
    expect(codesOf(workbookOf({}, of("2021 - 23", 30), of("2024", 30)))).toContain("unknown-period");
  });

  it("give a report its period where all are of such, and none where others are of single years", () => {
    expect(reportOfWorkbook(workbookOf({}, of("2021 - 23", 30))).period).toBe("2021 to 2023");
    const both = {
      indicators: [POOLED, { ...POOLED, Ref: "X2", Indicator: "Another measure", Basis: "calendar year" }],
      observations: [of("2021 - 23", 30), { Ref: "X2", ...of("2023", 10) }],
    };
    const report = reportOfWorkbook(both);
    expect(report.period).toBe("latest figures to December 2023");
    expect(report.indicators.map(({ period, value }) => [period, value?.exact])).toEqual([
      ["2021 to 2023", 30],
      ["2023", 10],
    ]);
  });

  it("stand in a quarter's report as the latest that had ended", () => {
    const both = {
      indicators: [{}, { ...POOLED, Ref: "X2", Indicator: "Another measure" }],
      observations: [{ Value: 50 }, { Ref: "X2", ...of("2021 - 23", 30) }, { Ref: "X2", ...of("2022 - 24", 40) }],
    };
    expect(factsOfOne(both, "X2").period).toBe("2022 to 2024");
  });
});

describe("among published values pooled years are placed with pooled years alone", () => {
  const CODES = ["18", "03", "07", "08", "11", "12", "13", "14"].map((end) => `E100000${end}`);
  const published = (Year: string, from: number): Row[] =>
    [...CODES, "E92000001"].map((code, index) => ({
      ...{ Benchmark: "Rate", Year, "Area code": code, Value: from + 10 * index },
    }));
  const placed = (indicator: Row, own: Row, ...rows: readonly Row[]): Workbook => ({
    ...workbookOf({ Benchmark: "Rate", ...indicator }, own),
    others: [tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]), tableOf("Benchmarks", rows)],
  });

  it("ours of 2021 to 2023 among those of 2021 - 23, and not of 2023 or 2024", () => {
    const rows = [...published("2021 - 23", 10), ...published("2023", 200), ...published("2024", 300)];
    const workbook = placed({}, of("2021 - 23", 50), ...rows);
    const facts = factsOfOne(workbook);
    expect(facts.quartile).toMatchObject({ year: "2021 to 2023", cuts: ["27.5", "45", "62.5"], rank: { of: 8 } });
    expect(facts.england).toMatchObject({ period: "2021 to 2023" });
    expect(codesOf(workbook)).not.toContain("unknown-period");
    expect(codesOf(workbook)).not.toContain("pooled-years");
  });

  it.each(["2023", "2019 - 23"])("ours of 2021 to 2023 has no place where %s alone is published", (year) => {
    const workbook = placed({}, of("2021 - 23", 50), ...published(year, 10));
    expect(factsOfOne(workbook)).toMatchObject({ quartile: null, england: null });
    const [told] = factsOf(gridsOf(workbook)).findings.filter(({ code }) => code === "benchmark-not-found");
    expect(told?.advice).toMatch(/single years/);
  });

  it("ours of 2023 has none among pooled years, which are told", () => {
    const workbook = placed({ Basis: "calendar year" }, of("2023", 50), ...published("2021 - 23", 10));
    expect(factsOfOne(workbook)).toMatchObject({ quartile: null, england: null });
    expect(codesOf(workbook)).toContain("pooled-years");
  });

  it("a column a year of pooled years, too", () => {
    const across = CODES.map((code, index) => ({ Benchmark: "Rate", "Area code": code, "2021 - 23": 10 + 10 * index }));
    const workbook = placed({}, of("2021 - 23", 50), ...across);
    expect(factsOfOne(workbook).quartile?.year).toBe("2021 to 2023");
    expect(codesOf(workbook)).not.toContain("pooled-years");
  });

  it.each([
    { typed: "2020 - 22", england: "33.0 per 100,000" },
    { typed: "2022", england: null },
  ])("typed England of $typed stands beside it: $england", ({ typed, england }) => {
    const workbook = {
      ...workbookOf({}, of("2021 - 23", 50)),
      others: [tableOf("Comparators", [{ Ref: "X1", Period: typed, England: 33 }])],
    };
    expect(factsOfOne(workbook).england?.display ?? null).toBe(england);
  });
});
