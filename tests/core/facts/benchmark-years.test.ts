import { codesOf, draftOf, factsOfOne, reportOfWorkbook, tableOf, type Workbook } from "../../support/tables";
import { CALENDAR, CODES, published, settings, workbook } from "../../support/published-years";

describe("a benchmark of a calendar year", () => {
  const own = { Period: "2024", Value: 25 };

  it("is called so in facts and words, where the indicator is measured by calendar years", () => {
    const of = workbook(CALENDAR, own, published({ Year: "2024" }));
    expect(factsOfOne(of)).toMatchObject({ quartile: { year: "2024" }, england: { period: "2024" } });
    expect(draftOf(of)).not.toContain("2023/24");
  });

  it("is called so where the publication says it, whatever the indicator is", () => {
    const rows = published({ Year: 2024, time_identifier: "Calendar year" });
    const of = workbook({ Benchmark: "Deaths", Basis: "rolling 12 months" }, { Value: 25 }, rows);
    expect(factsOfOne(of).quartile?.year).toBe("2024");
  });

  // The cuts of 10, 20 … 80 are 27.5, 45 and 62.5; a year later all are 100 higher.
  it("is used only once that year has ended by the report's date", () => {
    const rows = [...published({ Year: "2023" }), ...published({ Year: "2024" }, 110)];
    const cuts = (date: string) => factsOfOne(workbook(CALENDAR, own, rows, { "Report date": date })).quartile?.cuts;
    expect(cuts("15 June 2024")).toEqual(["27.5", "45", "62.5"]);
    expect(cuts("15 January 2025")).toEqual(["127.5", "145", "162.5"]);
  });

  it("goes before a later year of another kind, and that is no other reading of its place", () => {
    const rows = [...published({ Year: "2023" }), ...published({ Year: "2023/24" }, 110)];
    const own2023 = { Period: "2023", Value: 25 };
    const quartile = factsOfOne(workbook(CALENDAR, own2023, rows)).quartile;
    expect(quartile).toMatchObject({ year: "2023", cuts: ["27.5", "45", "62.5"] });
    expect(quartile?.dependsOn.map(({ because }) => because).join()).not.toContain("2023/24");
    const financial = { ...CALENDAR, Basis: "financial year" };
    const swapped = [
      ...published({ Year: "2022/23" }),
      ...published({ Year: "2023", time_identifier: "Calendar year" }, 110),
    ];
    expect(factsOfOne(workbook(financial, { Period: "2022/23", Value: 25 }, swapped)).quartile?.year).toBe("2022/23");
  });

  it("is another year than the financial year that ends in it", () => {
    const rows = [...published({ Year: "2022/23" }), ...published({ Year: "2023" }, 110)];
    const of = (year: string) => factsOfOne(workbook({ ...CALENDAR, "Benchmark year": year }, own, rows)).quartile;
    expect(of("2023")).toMatchObject({ year: "2023", cuts: ["127.5", "145", "162.5"] });
    expect(of("2022/23")).toMatchObject({ year: "2022/23", cuts: ["27.5", "45", "62.5"] });
  });

  it("stays the financial year that ends in it for an indicator of financial years", () => {
    const of = workbook(
      { Basis: "financial year", Benchmark: "Deaths" },
      { Period: "2023/24", Value: 25 },
      published({ Year: "2024" }),
    );
    expect(factsOfOne(of).quartile?.year).toBe("2023/24");
  });
});

describe("the year over a column", () => {
  const wide = (header: string, name = "Benchmarks_2022_23", benchmark = "Alpha"): Workbook => ({
    indicators: [{ Basis: "financial year", Benchmark: benchmark }],
    observations: [{ Period: "2023/24", Value: 25 }],
    others: [
      settings({}),
      tableOf(
        name,
        CODES.map((code, index) => ({ "Area code": code, [header]: 10 * (index + 1) })),
      ),
    ],
  });

  it.each([
    ["Alpha 2024", "2023/24"],
    ["Alpha (2024)", "2023/24"],
    ["Alpha calendar 2024", "2024"],
    ["Alpha 2023/24", "2023/24"],
    ["Alpha, 2023/24", "2023/24"],
    ["Alpha [2023/24]", "2023/24"],
    ["2023/24: Alpha", "2023/24"],
    ["Alpha 2023 calendar year", "2023"],
    ["Alpha", "2022/23"],
  ])("%s is of %s", (header, year) => {
    expect(factsOfOne(wide(header)).quartile?.year).toBe(year);
  });

  it("stands beside a name that ends in a word for a kind of year", () => {
    const of = wide("Meals in primary school 2023/24", "Benchmarks", "Meals in primary school");
    expect(factsOfOne(of).quartile?.year).toBe("2023/24");
  });

  it.each(["NEET 16-17 (Dec 2023 to Feb 2024)", "Deprivation (IMD 2019)", "Overcrowded homes (Census 2021)"])(
    "is part of the benchmark's own name %s, and the table says which year",
    (name) => {
      expect(factsOfOne(wide(name, "Benchmarks_2022_23", name)).quartile?.year).toBe("2022/23");
      const rows = CODES.map((code, index) => ({ "Area code": code, Year: "2021/22", [name]: 10 * (index + 1) }));
      const of = { ...wide(name, "Benchmarks", name), others: [settings({}), tableOf("Benchmarks", rows)] };
      expect(factsOfOne(of).quartile?.year).toBe("2021/22");
    },
  );

  it.each([
    ["CLA rate at 31 March 2024", "2023/24"],
    ["Pupils absent (12 months to March 2024)", "2023/24"],
    ["NEET 16-17 (Dec 2023 to Feb 2024)", undefined],
  ])("is read as the date or months in the name %s, where the row says none: %s", (name, year) => {
    const of = wide(name, "Benchmarks", name);
    expect(factsOfOne(of).quartile?.year).toBe(year);
    expect(codesOf(of).includes("benchmark-without-year")).toBe(year === undefined);
  });

  it("of a benchmark's quarter is no whole year, and told", () => {
    const of = wide("Alpha Q3 2023/24", "Benchmarks", "Alpha Q3");
    expect(factsOfOne(of).quartile).toBeNull();
    expect(codesOf(of)).toContain("part-of-year");
  });

  it.each(["Alpha 2021-23", "Alpha 2020/21 - 22/23"])("%s is no single year's, and told", (header) => {
    expect(factsOfOne(wide(header)).quartile).toBeNull();
    expect(codesOf(wide(header))).toContain("pooled-years");
  });
});

it("tells of years pooled in a column Year once, and asks nobody to type another", () => {
  const of = workbook({ Benchmark: "Deaths" }, { Value: 25 }, published({ Year: "2021 - 23" }));
  const told = reportOfWorkbook(of).findings.filter(({ message }) => message.includes("2021 - 23"));
  expect(told.map(({ code }) => code)).toEqual(["pooled-years"]);
  expect(told[0]?.advice).not.toContain("Type");
});

describe("a quarter, a term, a week or a month of a release is no year", () => {
  it.each([
    { Year: 202324, time_identifier: "Financial year Q3" },
    { Year: 202324, time_identifier: "Autumn term" },
    { Year: 2024, time_identifier: "Week 12" },
    { Year: 2023, time_identifier: "November" },
    { Year: "2023/24 Q3" },
  ])("%o is left out, and told once", (labels) => {
    const of = workbook({ Benchmark: "Deaths" }, { Value: 25 }, published(labels));
    expect(factsOfOne(of)).toMatchObject({ quartile: null, england: null });
    const about = reportOfWorkbook(of).findings.filter(({ source }) => source?.sheet === "Benchmarks");
    expect(about.map(({ code }) => code)).toEqual(["part-of-year"]);
  });

  it("and leaves the whole year beside it", () => {
    const rows = [
      ...published({ Year: 202324, time_identifier: "Financial year Q3" }, 110),
      ...published({ Year: 202324, time_identifier: "Financial year" }),
    ];
    const of = workbook({ Benchmark: "Deaths" }, { Value: 25 }, rows);
    expect(factsOfOne(of).quartile?.cuts).toEqual(["27.5", "45", "62.5"]);
  });
});

describe("a published value that is neither a number nor a mark", () => {
  const withValue = (Value: string): Workbook =>
    workbook(
      CALENDAR,
      { Period: "2024", Value: 25 },
      published({ Year: "2024" }).map((row, index) => (index === 3 ? { ...row, Value } : row)),
    );

  it.each(["about 30", "30.6 e", "#REF!", "n/k"])("%j is left out and told, with its cell", (value) => {
    const told = reportOfWorkbook(withValue(value)).findings.filter(({ code }) => code === "published-value-unread");
    expect(told.map(({ source }) => source?.address)).toEqual(["D5"]);
  });

  it.each(["c", "[x]", "z", "..", ""])("the mark %j says why there is none, and is not told", (value) => {
    expect(codesOf(withValue(value))).not.toContain("published-value-unread");
  });
});

describe("an authority that had ended, which several followed", () => {
  const ended = (asked: Record<string, string> = {}) =>
    workbook(CALENDAR, { Period: "2024", Value: 25 }, published({ Year: "2024" }), {
      "Area code": "E10000006",
      ...asked,
    });

  it("has no place among those that followed it, and that is told", () => {
    expect(factsOfOne(ended()).quartile).toBeNull();
    expect(codesOf(ended())).toContain("own-area-not-in-being");
  });
  it("keeps the quartile that the service states", () => {
    const stated = tableOf("Comparators", [{ Ref: "X1", Period: "2024", "Stated quartile": "third" }]);
    const of = ended();
    expect(factsOfOne({ ...of, others: [...(of.others ?? []), stated] }).quartile).toMatchObject({
      position: 3,
      stated: true,
    });
  });
  it("has one where the owner counts as the publisher does", () => {
    expect(factsOfOne(ended({ "Authorities counted": "as published" })).quartile).not.toBeNull();
  });
});
