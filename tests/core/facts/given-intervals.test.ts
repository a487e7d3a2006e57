import {
  codesOf,
  factsOfOne,
  paragraphOf,
  reportOfWorkbook,
  type Row,
  tableOf,
  type Workbook,
} from "../../support/tables";

const limits = (Value: number, Lower: number, Upper: number): Row => ({ Value, Lower, Upper });

function workbookOf(
  now: Row,
  before: Row | null = null,
  { indicator = {}, others = [] }: Partial<Given> = {},
): Workbook {
  return {
    indicators: [{ Polarity: "high is good", ...indicator }],
    observations: [...(before === null ? [] : [{ Period: "Q2 2024/25", ...before }]), now],
    others,
  };
}

interface Given {
  readonly indicator: Row;
  readonly others: NonNullable<Workbook["others"]>;
}

describe("limits beside a value are its interval", () => {
  it.each([
    ["Lower", "Upper"],
    ["Lower CI", "Upper CI"],
    ["Lower 95% CI", "Upper 95% CI"],
    ["LCL", "UCL"],
    ["Lower CI 95.0 limit", "Upper CI 95.0 limit"],
    ["Lower CI limit", "Upper CI limit"],
    ["Lower confidence limit", "Upper confidence limit"],
    ["95% lower CI", "95% upper CI"],
    ["LowerCI95.0limit", "UpperCI95.0limit"],
  ])("under %s and %s", (lower, upper) => {
    const { interval } = factsOfOne(workbookOf({ Value: 50, [lower]: 44.2, [upper]: 55.8 }));
    expect(interval).toEqual({ lower: "44.2%", upper: "55.8%", confidence: "95%", method: "given" });
  });

  it("of 99.8% where the heading says so; where both are there, those of 95%", () => {
    const of998 = { "Lower CI 99.8 limit": 40, "Upper CI 99.8 limit": 60 };
    expect(factsOfOne(workbookOf({ Value: 50, ...of998 })).interval?.confidence).toBe("99.8%");
    const both = { Value: 50, ...of998, "Lower CI 95.0 limit": 44, "Upper CI 95.0 limit": 56 };
    expect(factsOfOne(workbookOf(both)).interval).toMatchObject({ lower: "44%", confidence: "95%" });
  });

  it("in a wide table, too", () => {
    const wide = tableOf("Observations_2", [
      { Ref: "X1", Figure: "lower CI", "Q3 2024/25": 44 },
      { Ref: "X1", Figure: "value", "Q3 2024/25": 50 },
      { Ref: "X1", Figure: "upper CI", "Q3 2024/25": 56 },
    ]);
    const { value, interval } = factsOfOne({ observations: [], others: [wide] });
    expect([value?.display, interval?.lower, interval?.upper]).toEqual(["50.0%", "44%", "56%"]);
  });

  it("in place of one worked out from the counts", () => {
    const counts = { Numerator: 40, Denominator: 100 };
    // Wilson's interval of 40 in 100: 30.9% to 49.8%.
    expect(factsOfOne(workbookOf(counts)).interval).toEqual({
      ...{ lower: "30.9%", upper: "49.8%", confidence: "95%", method: "Wilson" },
    });
    expect(factsOfOne(workbookOf({ ...counts, Lower: 31.5, Upper: 49 })).interval).toMatchObject({
      ...{ lower: "31.5%", upper: "49%", method: "given" },
    });
  });

  it.each<{ row: Row; why: string }>([
    { row: { Value: 50, Lower: 40 }, why: "holds one limit" },
    { row: { Value: 50, Upper: 60 }, why: "holds one limit" },
    { row: { Value: 50, Lower: 40, Upper: "x" }, why: "is not a number" },
    { row: { Value: 50, Lower: 60, Upper: 40 }, why: "is above the upper one" },
    { row: { Value: 50, Lower: 51, Upper: 60 }, why: "beyond its own limit" },
    { row: { Value: 50, Lower: 40, Upper: 48.9 }, why: "beyond its own limit" },
    { row: { Numerator: 1, Denominator: 2, Lower: 0.45, Upper: 0.55 }, why: "beyond its own limit" },
  ])("$row make none, and the first cell is named", ({ row, why }) => {
    const report = reportOfWorkbook(workbookOf(row));
    const told = report.findings.filter(({ code }) => code === "interval-left-out");
    expect(told.map(({ message }) => message.includes(why))).toEqual([true]);
    expect(report.indicators[0]?.interval?.method).not.toBe("given");
  });

  it.each([limits(4.04, 4, 4.1), limits(4, 4.04, 4.5), limits(0, 0, 3.7), limits(100, 96.3, 100)])(
    "%s lie within one another, as far as their decimals tell",
    (row) => {
      expect(codesOf(workbookOf(row))).not.toContain("interval-left-out");
    },
  );

  it("of a figure that is withheld say nothing", () => {
    const workbook = workbookOf({ Value: "c", Lower: 2.5, Upper: 7.5 });
    const report = reportOfWorkbook(workbook);
    expect(report.indicators[0]).toMatchObject({ value: null, interval: null });
    expect(JSON.stringify(report)).not.toMatch(/\b[27]\.5/);
  });
});

// Square-and-add, by hand: of a − b the arm is the root of a's arm towards b squared and b's arm towards a squared.
describe("a change between figures whose limits are given", () => {
  const of50 = limits(50, 45, 55);
  it.each<{ what: string; now: Row; before: Row; significant: boolean }>([
    { what: "beyond both arms: 10 against 6.4", now: of50, before: limits(40, 36, 44), significant: true },
    { what: "within them: 6 against 6.4", now: of50, before: limits(44, 40, 48), significant: false },
    {
      what: "beyond, though the intervals overlap: 7.5",
      now: of50,
      before: limits(42.5, 38.5, 46.5),
      significant: true,
    },
    { what: "the arms that face one another count: 8.5", now: limits(50, 44, 70), before: limits(40, 20, 46), significant: true }, // prettier-ignore
    { what: "and so downwards: 20.9", now: limits(40, 20, 46), before: limits(50, 30, 70), significant: false },
    // Wilson's interval of 40 in 100 ends at 49.8, of 400 in 1,000 at 43.1.
    { what: "the other's from its counts: 11", now: of50, before: { Numerator: 40, Denominator: 100 }, significant: false }, // prettier-ignore
    { what: "from more of them: 5.9", now: of50, before: { Numerator: 400, Denominator: 1000 }, significant: true },
  ])("$what", ({ now, before, significant }) => {
    const facts = factsOfOne(workbookOf(now, before));
    expect(facts.significance).toEqual({
      ...{ tested: true, significant, pValue: null },
      method: "square-and-add interval of the difference, from the limits given, 95%",
    });
    const says = significant ? "more than chance would explain" : "within the range expected from chance variation";
    expect(facts.caveats.join(" ")).toContain(says);
  });

  it("is tested for amounts and averages, too, which have no counts", () => {
    for (const Unit of ["days", "£", "ratio"]) {
      const facts = factsOfOne(workbookOf(of50, limits(40, 36, 44), { indicator: { Unit } }));
      expect(facts.significance).toMatchObject({ tested: true, significant: true });
    }
  });

  it("at 99.8%, for which arms of 95% are 1.58 times as long: 10 against 10.1", () => {
    const others = [tableOf("Settings", [{ Setting: "Confidence", Value: "99.8%" }])];
    const { significance } = factsOfOne(workbookOf(of50, limits(40, 36, 44), { others }));
    expect(significance).toMatchObject({ tested: true, significant: false });
  });

  it.each<{ what: string; before: Row; indicator: Row; reason: RegExp }>([
    { what: "the other has neither limits nor counts", before: { Value: 40 }, indicator: {}, reason: /one of the two/ },
    {
      what: "they share months",
      before: limits(40, 36, 44),
      indicator: { Basis: "rolling 12 months" },
      reason: /9 of which are in both/,
    },
  ])("is not tested where $what", ({ before, indicator, reason }) => {
    const { significance } = factsOfOne(workbookOf(of50, before, { indicator }));
    expect(significance).toMatchObject({ tested: false, reason: expect.stringMatching(reason) as string });
  });
});

describe("beside England", () => {
  function beside(figure: Row, england: Row, polarity = "high is good"): Workbook {
    const codes = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011"];
    const published = codes.map((code, index): Row => {
      return { Benchmark: "Share", Year: "2023/24", "Area code": code, Value: 10 * index };
    });
    return {
      indicators: [{ Basis: "financial year", Benchmark: "Share", Polarity: polarity }],
      observations: [{ Period: "2023/24", ...figure }],
      others: [
        tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]),
        tableOf("Benchmarks", [
          {
            Benchmark: "Share",
            Year: "2023/24",
            "Area code": "E92000001",
            Value: "",
            Lower: "",
            Upper: "",
            ...england,
          },
          ...published,
        ]),
      ],
    };
  }
  const ours = limits(50, 45, 55);

  it.each([
    { england: 45, outcome: "similar", says: "England's 45% is within what chance would explain." },
    { england: 55, outcome: "similar", says: "England's 55% is within what chance would explain." },
    { england: 44, outcome: "better", says: "better than England's 44%, by more than chance would explain." },
    { england: 56, outcome: "worse", says: "worse than England's 56%, by more than chance would explain." },
  ])("$england: $outcome, by OHID's rule", ({ england, outcome, says }) => {
    const facts = factsOfOne(beside(ours, { Value: england }));
    expect(facts.againstEngland).toEqual({ tested: true, outcome });
    expect(facts.caveats).toContain(`Given 95% interval: 45% to 55%; ${says}`);
  });

  it("England's own interval, where it is published, counts as well: 6 against the root of 25 and 16", () => {
    const england = { Value: 44, Lower: 40, Upper: 48 };
    const facts = factsOfOne(beside(ours, england));
    expect(facts.againstEngland).toEqual({ tested: true, outcome: "similar" });
    expect(facts.england?.interval).toEqual({ lower: "40%", upper: "48%", confidence: "95%", method: "given" });
    expect(factsOfOne(beside(ours, { Value: 43, Lower: 39, Upper: 47 })).againstEngland).toMatchObject({
      outcome: "better",
    });
  });

  it.each<{ limits: Row; why: string }>([
    { limits: { Lower: 43 }, why: "holds one limit" },
    { limits: { Lower: 46, Upper: 42 }, why: "is above the upper one" },
    { limits: { Lower: 45, Upper: 46 }, why: "beyond its own limit" },
  ])("England's $limits are left out, and told", ({ limits: typed, why }) => {
    const report = reportOfWorkbook(beside(ours, { Value: 44, ...typed }));
    const told = report.findings.filter(({ code }) => code === "interval-left-out");
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(`Share for 2023/24, England`)]);
    expect(told[0]?.message).toContain(why);
    expect(report.indicators[0]?.england?.interval).toBeNull();
  });

  it("limits of other authorities, which stand beside no figure of ours, are not looked at", () => {
    const workbook = beside(ours, { Value: 44 });
    const grids = (workbook.others ?? []).map((grid) =>
      grid.name === "Benchmarks" ? { ...grid, rows: grid.rows.map((row) => [...row.slice(0, 4), 9, 1]) } : grid,
    );
    const told = codesOf({ ...workbook, others: grids }).filter((code) => code === "interval-left-out");
    expect(told).toHaveLength(1);
  });
});

it("a download of Fingertips is read with its limits and pooled years as it is", () => {
  const row = (code: string, name: string, value: number, period = "2021 - 23", sex = "Persons"): Row => ({
    ...{ "Indicator ID": 90641, "Indicator Name": "Example rate", "Area Code": code, "Area Name": name },
    ...{ "Area Type": name === "England" ? "England" : "Counties & UAs", Sex: sex, Age: "All ages" },
    ...{ "Time period": period, Value: value, "Lower CI 95.0 limit": value - 2, "Upper CI 95.0 limit": value + 2 },
    ...{ "Lower CI 99.8 limit": value - 3, "Upper CI 99.8 limit": value + 3, Count: 10, Denominator: 100_000 },
    "Time period Sortable": 20_210_000,
  });
  const areas: readonly (readonly [string, string])[] = [
    ["E10000018", "Leicestershire"],
    ["E10000003", "Cambridgeshire"],
    ["E10000007", "Derbyshire"],
    ["E10000008", "Devon"],
    ["E10000011", "East Sussex"],
  ];
  const published = [
    row("E92000001", "England", 20),
    ...areas.map(([code, name], index) => row(code, name, 10 + 5 * index)),
    ...areas.map(([code, name]) => row(code, name, 90, "2020 - 22")),
    ...areas.map(([code, name]) => row(code, name, 99, "2021 - 23", "Male")),
  ];
  const workbook: Workbook = {
    indicators: [{ Unit: "per 100,000", Polarity: "low is good", Basis: "3-year pooled", Benchmark: "Example rate" }],
    observations: [{ Period: "2021 - 23", Value: 15, "Lower CI 95.0 limit": 13, "Upper CI 95.0 limit": 17 }],
    others: [tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]), tableOf("Benchmarks", published)],
  };
  const facts = factsOfOne(workbook);
  expect(facts).toMatchObject({
    value: { display: "15.0 per 100,000" },
    quartile: { position: 1, year: "2021 to 2023", rank: { rank: 1, of: 5, tied: true } },
    england: { display: "20 per 100,000", interval: { lower: "18 per 100,000", upper: "22 per 100,000" } },
    againstEngland: { tested: true, outcome: "better" },
  });
  expect(codesOf(workbook)).toEqual(["nothing-to-compare"]);
});

it("a paragraph says no limit", () => {
  expect(paragraphOf(workbookOf(limits(50, 45.5, 55.5)))).not.toMatch(/45\.5|55\.5/);
});
