import { codesOf, draftOf, factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.55, 0.65, 0.75];
const SETTINGS = tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]);

const benchmarks = (values: readonly number[], format = "General", england: Row[] = []) =>
  tableOf(
    "Benchmarks",
    [
      ...values.map((Value, index) => ({
        Benchmark: "Share",
        Year: "2022/23",
        "Area code": CODES[index] ?? "",
        Value,
      })),
      ...england,
    ],
    { Value: format },
  );

function withBenchmarks(row: Row, grid: ReturnType<typeof benchmarks>, unit = "%"): Workbook {
  return {
    indicators: [{ Unit: unit, Polarity: "high is good", Benchmark: "Share" }],
    observations: [row],
    others: [SETTINGS, grid],
  };
}

describe("a benchmark typed as shares of 1 places no percentage", () => {
  // As percentages the cuts of 50 to 90 are 58.75, 67.5 and 76.25: 60 is in the third quartile where high is good.
  it.each<{ name: string; workbook: Workbook; position: number | null }>([
    { name: "0.5 to 0.9 beside 60%", workbook: withBenchmarks({ Value: 60 }, benchmarks(SHARES)), position: null },
    {
      name: "beside 60% by its counts",
      workbook: withBenchmarks({ Numerator: 30, Denominator: 50 }, benchmarks(SHARES)),
      position: null,
    },
    {
      name: "in cells with a percent format they are percentages",
      workbook: withBenchmarks({ Value: 60 }, benchmarks(SHARES, "0.0%")),
      position: 3,
    },
    { name: "0.5% to 0.9% beside 0.6%", workbook: withBenchmarks({ Value: 0.6 }, benchmarks(SHARES)), position: 3 },
    { name: "and beside 8%", workbook: withBenchmarks({ Value: 8 }, benchmarks(SHARES)), position: 1 },
  ])("$name", ({ workbook, position }) => {
    expect(factsOfOne(workbook).quartile?.position ?? null).toBe(position);
    expect(codesOf(workbook).includes("benchmark-on-another-scale")).toBe(position === null);
  });

  it("and its owner is told the highest value and what was done, without our own figure; England of that year goes with it", () => {
    const england = [{ Benchmark: "Share", Year: "2022/23", "Area code": "E92000001", Value: 0.72 }];
    const workbook = withBenchmarks({ Value: 60 }, benchmarks(SHARES, "General", england));
    expect(factsOfOne(workbook).england).toBeNull();
    expect(reportOfWorkbook(workbook).findings.find(({ code }) => code === "benchmark-on-another-scale")).toMatchObject(
      {
        severity: "error",
        message:
          "Share for 2022/23: the highest value, in Benchmarks!D6, is 0.9, but our own figures are about a hundred times larger, so this year's benchmark was left out.",
      },
    );
  });
});

it.each([
  { value: 0.6, published: [50, 60, 70, 80], isAsked: true },
  { value: 0.6, published: [0.5, 60, 70, 80], isAsked: false },
  { value: 3, published: [61, 70, 80, 90], isAsked: false },
])("our own $value beside published $published is told: $isAsked", ({ value, published, isAsked }) => {
  const codes = codesOf(withBenchmarks({ Value: value }, benchmarks(published)));
  expect(codes.includes("figure-on-another-scale")).toBe(isAsked);
});

describe("typed comparators of a percentage are on its scale", () => {
  const typed = (row: Row, formats: Readonly<Record<string, string>> = {}) =>
    tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", ...row }], formats);
  it("England typed as 0.58 beside 60% is left out and asked about", () => {
    const workbook = { observations: [{ Value: 60 }], others: [typed({ England: 0.58 })] };
    expect(factsOfOne(workbook).england).toBeNull();
    expect(draftOf(workbook)).not.toContain("0.58");
    expect(
      reportOfWorkbook(workbook).findings.find(({ code }) => code === "comparator-on-another-scale"),
    ).toMatchObject({
      ref: "X1",
      source: { sheet: "Comparators", address: "C2" },
    });
  });

  it("so are cuts and neighbours", () => {
    const row = { "First cut": 0.5, Median: 0.6, "Third cut": 0.7, "Statistical neighbours": 0.6 };
    const workbook = { observations: [{ Value: 60 }], others: [typed(row)] };
    expect(factsOfOne(workbook)).toMatchObject({ quartile: null, neighbours: null });
    const told = reportOfWorkbook(workbook).findings.filter(({ code }) => code === "comparator-on-another-scale");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/Comparators!F2.*There are 3 more.*Comparators!C2, Comparators!D2/);
  });

  it.each([
    ["a percent format says what is meant", 60, typed({ England: 0.0058 }, { England: "0.00%" }), "0.58%"],
    ["a share in a percent cell is its percentage", 60, typed({ England: 0.58 }, { England: "0%" }), "58.0%"],
    ["small beside small stands", 0.9, typed({ England: 0.58 }), "0.58%"],
    ["nothing is nothing", 60, typed({ England: 0 }), "0.0%"],
  ])("%s", (_name, value, comparators, display) => {
    expect(factsOfOne({ observations: [{ Value: value }], others: [comparators] }).england?.display).toBe(display);
  });
});

it("our own authority is none of its statistical neighbours", () => {
  const workbook = withBenchmarks({ Value: 30 }, benchmarks([90, 10, 20]));
  const neighbours = tableOf(
    "Neighbours",
    CODES.slice(0, 3).map((code) => ({ "Area code": "E10000018", "Neighbour code": code })),
  );
  const facts = factsOfOne({ ...workbook, others: [...(workbook.others ?? []), neighbours] });
  expect(facts.neighbours).toMatchObject({ display: "15.0%", rank: { rank: 1, of: 3, tied: false } });
});

describe("a figure on another scale than published ones is ranked among none of them", () => {
  const RATES = [31, 38, 42, 47, 52, 58, 66, 75];
  const of = (value: number, unit: string, published: readonly number[] = RATES, format = "General"): Workbook =>
    withBenchmarks(
      { Value: value },
      benchmarks(published, format, [{ Benchmark: "Share", Year: "2022/23", "Area code": "E92000001", Value: 50 }]),
      unit,
    );
  // Ours was published as 31.
  it.each<[string, number, string, (readonly number[])?, string?]>([
    ["per 1,000 beside per 10,000", 3.3, "per 1,000"],
    ["per 100,000 beside per 10,000", 330, "per 100,000"],
    ["per 100 beside per 10,000", 0.29, "per 100"],
    ["per million beside per 1,000", 31000, "per million"],
    ["a tenth of a percentage", 3.2, "%"],
    [
      "a percentage beside what percent formats make a hundredth of it",
      60,
      "%",
      SHARES.map((one) => one / 100),
      "0.0%",
    ],
    ["per 1,000 beside shares", 60, "per 1,000", SHARES],
    ["pounds beside thousands", 31200, "£ per week"],
    ["a count beside thousands", 31200, "number"],
  ])("%s", (_, value, unit, published = RATES, format = "General") => {
    const workbook = of(value, unit, published, format);
    expect(factsOfOne(workbook)).toMatchObject({ quartile: null, rank: null, england: null, neighbours: null });
    expect(codesOf(workbook).filter((code) => code === "figure-on-another-scale")).toHaveLength(1);
    expect(codesOf(workbook)).not.toContain("benchmark-not-found");
  });

  it.each([
    ["an outlier that is published as one", 3.2, "per 10,000", [3.1, ...RATES.slice(1)]],
    ["one that is no power of ten from what was published of us", 12, "per 10,000", RATES],
    ["one that a power of ten would not put among the others", 9, "per 10,000", [9, ...RATES.slice(1)]],
    ["a value among the others", 40, "per 10,000", RATES],
    ["few others", 3.1, "per 10,000", RATES.slice(0, 3)],
    ["nothing", 0, "per 10,000", RATES],
  ])("but %s is placed", (_, value, unit, published) => {
    const workbook = of(value, unit, published);
    expect(codesOf(workbook)).not.toContain("figure-on-another-scale");
    expect(factsOfOne(workbook).england).not.toBeNull();
  });

  it("says which, by how much and of which year, without our own figure", () => {
    const told = reportOfWorkbook(of(3.3, "per 1,000")).findings.find(({ code }) => code === "figure-on-another-scale");
    expect(told).toMatchObject({ severity: "error", ref: "X1" });
    expect(told?.message).toContain("X1 (about 10 times smaller than those for 2022/23)");
    expect(told?.message).not.toContain("3.3");
  });
});
