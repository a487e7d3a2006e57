import { codesOf, factsOfOne, paragraphOf, reportOfWorkbook, type Row, tableOf } from "../../support/tables";

const comparators = (...rows: Record<string, string | number>[]) =>
  tableOf(
    "Comparators",
    rows.map((row) => ({ Ref: "X1", ...row })),
  );
const CUTS = { Period: "Q3 2024/25", "First cut": 40, Median: 60, "Third cut": 80 };

describe("typed cuts place a figure", () => {
  it.each([
    { Polarity: "high is good", value: 70, position: 2 },
    { Polarity: "low is good", value: 70, position: 3 },
    { Polarity: "high is good", value: 80, position: 2 },
    { Polarity: "low is good", value: 80, position: 3 },
  ])("$Polarity, $value: quartile $position", ({ Polarity, value, position }) => {
    const { quartile } = factsOfOne({
      indicators: [{ Polarity }],
      observations: [{ Value: value }],
      others: [comparators(CUTS)],
    });
    expect(quartile).toMatchObject({ position, stated: false, cuts: ["40", "60", "80"], rank: null });
  });

  // 3,004 of 10,000 is 30.04%, shown as 30.0%, on a cut. A value on a cut goes to the lower values.
  it.each<{
    polarity: string;
    rule: string;
    row: Row;
    position: number;
    dependsOn: readonly (readonly [number, string])[];
  }>([
    {
      polarity: "high is good",
      rule: "DfE LAIT",
      row: { Numerator: 3004, Denominator: 10_000 },
      position: 3,
      dependsOn: [
        [2, "tie goes to the better band"],
        [2, "unrounded value"],
      ],
    },
    {
      polarity: "high is good",
      rule: "better band",
      row: { Numerator: 2996, Denominator: 10_000 },
      position: 2,
      dependsOn: [
        [3, "DfE LAIT rule"],
        [3, "unrounded value"],
      ],
    },
    {
      polarity: "low is good",
      rule: "rank",
      row: { Numerator: 3004, Denominator: 10_000 },
      position: 2,
      dependsOn: [
        [3, "tie goes to the worse band"],
        [3, "unrounded value"],
      ],
    },
    { polarity: "high is good", rule: "DfE LAIT", row: { Value: 33 }, position: 2, dependsOn: [] },
  ])("$polarity, $rule, $row: what would move the placing is said", ({ polarity, rule, row, position, dependsOn }) => {
    const workbook = {
      indicators: [{ Polarity: polarity }],
      observations: [row],
      others: [
        comparators({ Period: "Q3 2024/25", "First cut": 20, Median: 30, "Third cut": 40 }),
        tableOf("Settings", [{ Setting: "Quartile rule", Value: rule }]),
      ],
    };
    const { quartile, caveats } = factsOfOne(workbook);
    expect(quartile).toMatchObject({
      position,
      dependsOn: dependsOn.map(([other, because]) => ({ position: other, because })),
    });
    expect(caveats.join(" ").includes("Exactly on the quartile boundary of 30.")).toBe(dependsOn.length > 0);
  });

  it("over a stated quartile that they contradict, which is asked about", () => {
    const workbook = { observations: [{ Value: 70 }], others: [comparators({ ...CUTS, "Stated quartile": "fourth" })] };
    expect(factsOfOne(workbook).quartile?.position).toBe(2);
    expect(codesOf(workbook)).toContain("stated-quartile-disagrees");
  });
});

describe("England of an earlier year", () => {
  const workbook = { observations: [{ Value: 8 }], others: [comparators({ Period: "2021/22", England: 5 })] };
  it("stands on the dashboard with its year", () => {
    expect(factsOfOne(workbook).england).toMatchObject({ display: "5.0%", period: "2021/22" });
    expect(factsOfOne(workbook).caveats).toContain("England and neighbours: 2021/22.");
  });
  it("is named with its year in a sentence, where it would read as of today", () => {
    expect(paragraphOf(workbook)).toContain("3.0 percentage points above the England average for 2021/22 of 5.0%");
  });
  it("is not said where a quartile stands on such figures", () => {
    const stated = { Period: "2021/22", England: 5, "Stated quartile": "second" };
    expect(paragraphOf({ ...workbook, others: [comparators(stated)] })).not.toContain("England average");
  });
  it("gives way to our own period's", () => {
    const both = [comparators({ Period: "2021/22", England: 5 }, { Period: "Q3 2024/25", England: 9 })];
    expect(factsOfOne({ ...workbook, others: both }).england?.display).toBe("9.0%");
  });
});

/** Eight authorities, our own among them, worked by hand. */
const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];
const benchmark = (own: number) =>
  tableOf(
    "Benchmarks",
    CODES.map((code, index) => ({
      Benchmark: "Share",
      Year: "2023/24",
      "Area code": code,
      Value: index === 0 ? own : 10 * index,
    })),
  );
const settings = (rule: string) =>
  tableOf("Settings", [
    { Setting: "Area code", Value: "E10000018" },
    { Setting: "Quartile rule", Value: rule },
  ]);

describe("a typed year that had not ended by our own period", () => {
  const told = (Period: string, own: string, england: Row[] = []) => {
    const typed = tableOf("Comparators", [...england, { Ref: "X1", Period, England: 5 }]);
    const report = reportOfWorkbook({
      observations: [{ Period: own, Value: 8 }],
      others: [tableOf("Settings", [{ Setting: "Period", Value: own }]), typed],
    });
    return report.findings.filter(({ code }) => code === "comparator-of-unended-year");
  };

  it.each([
    ["2024", "Q2 2024/25"],
    ["2024/25", "Q3 2024/25"],
    ["2025/26", "Q2 2024/25"],
    ["Q4 2024/25", "Q3 2024/25"],
  ])("%s is left out of %s, and told", (typed, own) => {
    expect(told(typed, own).map(({ source }) => source?.address)).toEqual(["B2"]);
  });

  it("though an earlier year's stands there", () => {
    expect(told("2024", "Q2 2024/25", [{ Ref: "X1", Period: "2023", England: 6 }])).toHaveLength(1);
  });

  it.each([
    ["2024", "Q3 2024/25"],
    ["2023/24", "Q2 2024/25"],
  ])("which %s had by %s: nothing is told", (typed, own) => {
    expect(told(typed, own)).toEqual([]);
  });
});

it("comparators of a later quarter that we hold a figure of wait for its report, untold", () => {
  const of = {
    observations: [{ Value: 8 }, { Period: "Q4 2024/25", Value: 9 }],
    others: [
      tableOf("Settings", [{ Setting: "Current period", Value: "Q3 2024/25" }]),
      tableOf("Comparators", [{ Ref: "X1", Period: "Q4 2024/25", England: 5 }]),
    ],
  };
  expect(reportOfWorkbook(of).findings.map(({ code }) => code)).not.toContain("comparator-of-unended-year");
});

it("a typed year that had not ended by the Report date is left out, and told", () => {
  const of = {
    observations: [{ Value: 8 }],
    others: [
      tableOf("Settings", [{ Setting: "Report date", Value: "20/12/2024" }]),
      tableOf("Comparators", [
        { Ref: "X1", Period: "2023", England: 6 },
        { Ref: "X1", Period: "2024", England: 5 },
      ]),
    ],
  };
  expect(factsOfOne(of).england?.period).toBe("2023");
  const [told, ...others] = reportOfWorkbook(of).findings.filter(({ code }) => code === "comparator-of-unended-year");
  expect([told?.source?.address, others]).toEqual(["B3", []]);
  expect(told?.message).toContain("Report date (December 2024)");
});

describe("by rank, our own published value leaves the list that our figure joins", () => {
  // The others are 10 to 70. With 55 we are third of eight: 5 − ⌈(8 + 1 − 3) ÷ 2⌉ = 2.
  it("third of eight is the second quartile", () => {
    const { quartile } = factsOfOne({
      indicators: [{ Benchmark: "Share" }],
      observations: [{ Value: 55 }],
      others: [benchmark(80), settings("rank")],
    });
    expect(quartile).toMatchObject({ position: 2, rank: { rank: 3, of: 8, tied: false } });
  });
});

it("England keeps its published decimals, and no more than our own figure has", () => {
  const england = tableOf("Benchmarks_2", [
    { Benchmark: "Share", Year: "2023/24", "Area code": "E92000001", Value: 63.123456789 },
  ]);
  const { england: shown } = factsOfOne({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 55 }],
    others: [benchmark(80), england, settings("DfE LAIT")],
  });
  expect(shown?.display).toBe("63.1%");
});

it("another reading that would move the placing is named", () => {
  // Eight values 10 to 80: the cuts are 27.5, 45 and 62.5, and 45 stands on the second.
  const values = tableOf(
    "Benchmarks",
    CODES.map((code, index) => ({ Benchmark: "Share", Year: "2023/24", "Area code": code, Value: 10 * (index + 1) })),
  );
  const { quartile } = factsOfOne({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 45 }],
    others: [values, settings("DfE LAIT")],
  });
  expect(quartile?.position).toBe(3);
  expect(quartile?.dependsOn).toContainEqual({ position: 2, because: "tie goes to the better band" });
});
