import type { TableGrid } from "../../../src/core/workbook/grid";
import { factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];

/** The whole areas' values are 10, 20 … 80, with cuts 27.5, 45 and 62.5; those of parts lie at other places. */
const WHOLE = ["27.5", "45", "62.5"];

/** Of each area one row for each part, in the order given; the part that is null has the whole area's value. */
const rowsOf = (parts: readonly Row[], whole: number, codes = CODES): Row[] =>
  codes.flatMap((code, index) =>
    parts.map((part, place) => ({
      Benchmark: "Share",
      Year: "2023/24",
      "Area code": code,
      ...part,
      Value: 10 * (index + 1) + (place === whole ? 0 : 3 * (place + 1) * (index + 1)),
    })),
  );

const workbook = (benchmarks: TableGrid, name = "Share"): Workbook => ({
  indicators: [{ Benchmark: name }],
  observations: [{ Value: 25 }],
  others: [tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]), benchmarks],
});

const told = (of: Workbook) =>
  reportOfWorkbook(of).findings.filter(({ code }) => ["benchmark-without-total", "area-twice"].includes(code));

describe("of rows that are parts of an area, the total is used", () => {
  it.each<{ what: string; parts: Row[]; whole: number }>([
    { what: "Persons", parts: [{ Sex: "Female" }, { Sex: "Male" }, { Sex: "Persons" }], whole: 2 },
    { what: "T", parts: [{ sex: "F" }, { sex: "M" }, { sex: "T" }], whole: 2 },
    { what: "Person", parts: [{ Sex: "Female" }, { Sex: "Male" }, { Sex: "Person" }], whole: 2 },
    { what: "Total", parts: [{ age: "Age 10" }, { age: "Total" }, { age: "Age 11" }], whole: 1 },
    { what: "Total beside numbers", parts: [{ age: 10 }, { age: 11 }, { age: "Total" }], whole: 2 },
    { what: "All pupils", parts: [{ Pupils: "Boys" }, { Pupils: "ALL PUPILS" }], whole: 1 },
    { what: "All with words of its own", parts: [{ Type: "Residential" }, { Type: "All provision" }], whole: 1 },
    {
      what: "the Outcome of numerator and denominator",
      parts: [{ "Measure Type": "Numerator" }, { "Measure Type": "Denominator" }, { "Measure Type": "Outcome" }],
      whole: 2,
    },
    {
      what: "the total of two columns",
      parts: [
        { Sex: "Female", Age: "All ages" },
        { Sex: "Persons", Age: "0 to 9" },
        { Sex: "Persons", Age: "All ages" },
      ],
      whole: 2,
    },
    {
      what: "the row without a category",
      parts: [{ Category: "Decile 1" }, { Category: "" }, { Category: "Decile 2" }],
      whole: 1,
    },
    {
      what: "Persons, whatever else differs with them",
      parts: [
        { Sex: "Male", "Recent trend": "Increasing", "Lower limit": 1.2 },
        { Sex: "Persons", "Recent trend": "Decreasing", "Lower limit": 2.2 },
      ],
      whole: 1,
    },
  ])("$what", ({ parts, whole }) => {
    const of = workbook(tableOf("Benchmarks", rowsOf(parts, whole)));
    expect(factsOfOne(of).quartile?.cuts).toEqual(WHOLE);
    expect(told(of)).toEqual([]);
  });

  it("never a part, where an area has no total or a symbol for it", () => {
    const rows = [
      ...rowsOf([{ Sex: "Female" }, { Sex: "Persons" }], 1),
      { Benchmark: "Share", Year: "2023/24", "Area code": "E10000016", Sex: "Female", Value: 1 },
      { Benchmark: "Share", Year: "2023/24", "Area code": "E10000015", Sex: "Female", Value: 2 },
      { Benchmark: "Share", Year: "2023/24", "Area code": "E10000015", Sex: "Persons", Value: "c" },
    ];
    expect(factsOfOne(workbook(tableOf("Benchmarks", rows))).quartile?.cuts).toEqual(WHOLE);
  });

  it("though each area has but one row, some of them a part's", () => {
    const part = { Benchmark: "Share", Year: "2023/24", "Area code": "E10000016", Sex: "Female", Value: 1 };
    const rows = [...rowsOf([{ Sex: "Persons", Region: "All" }], 0), { ...part, Region: "South East" }];
    expect(factsOfOne(workbook(tableOf("Benchmarks", rows))).quartile?.cuts).toEqual(WHOLE);
  });

  it("in a table with a column a benchmark too", () => {
    const rows = rowsOf([{ Sex: "Female" }, { Sex: "Total" }], 1).map((row) => ({
      Year: row.Year ?? "",
      "Area code": row["Area code"] ?? "",
      Sex: row.Sex ?? "",
      Share: row.Value ?? "",
    }));
    expect(factsOfOne(workbook(tableOf("Benchmarks", rows))).quartile?.cuts).toEqual(WHOLE);
  });
});

describe("without a total the benchmark is left out, with one finding that names the columns", () => {
  it.each<{ what: string; parts: Row[]; names: RegExp }>([
    { what: "sexes", parts: [{ Sex: "Female" }, { Sex: "Male" }], names: /differ in Sex \(Female and Male\)/ },
    { what: "units", parts: [{ Units: "%" }, { Units: "tonnes" }], names: /differ in Units \(% and tonnes\)/ },
    {
      what: "two sorts of all",
      parts: [{ Pupils: "All boys" }, { Pupils: "All girls" }],
      names: /differ in Pupils \(All boys and All girls\)/,
    },
    {
      what: "ages of all persons",
      parts: [
        { Sex: "Female", Age: "0 to 9" },
        { Sex: "Persons", Age: "0 to 9" },
        { Sex: "Persons", Age: "10 to 19" },
      ],
      names: /differ in Age \(0 to 9 and 10 to 19\)/,
    },
    {
      what: "ages said by their bounds",
      parts: [{ Age: "Under 5" }, { Age: "5 or over" }],
      names: /differ in Age \(Under 5 and 5 or over\)/,
    },
  ])("$what", ({ parts, names }) => {
    const of = workbook(tableOf("Benchmarks", rowsOf(parts, 0)));
    expect(factsOfOne(of).quartile).toBeNull();
    expect(told(of).map(({ message }) => message)).toEqual([expect.stringMatching(names)]);
  });

  it("and not those that only describe what is in the rows", () => {
    const trends = ["Increasing", "Decreasing", "No significant change"];
    const rows = rowsOf([{ Sex: "Female" }, { Sex: "Male" }], 0).map((row, index) => ({
      ...row,
      "Recent trend": trends[index % 3] ?? "",
      "Compared to England": index % 4 === 0 ? "Better" : "Similar",
    }));
    expect(told(workbook(tableOf("Benchmarks", rows))).map(({ message }) => message)).toEqual([
      expect.stringMatching(/differ in Sex \(Female and Male\), first/),
    ]);
  });

  it.each<{ what: string; parts: Row[]; names: RegExp }>([
    { what: "one column", parts: [{ Sex: 1 }, { Sex: 2 }, { Sex: 3 }], names: /Sex \(1, 2 and 3\)/ },
    { what: "one column of texts", parts: [{ Sex: "1" }, { Sex: "2" }], names: /Sex \(1 and 2\)/ },
    {
      what: "two columns",
      parts: [
        { Sex: 1, Age: 1 },
        { Sex: 1, Age: 2 },
        { Sex: 2, Age: 1 },
        { Sex: 2, Age: 2 },
      ],
      names: /Sex \(1 and 2\) and Age \(1 and 2\)/,
    },
  ])("that codes in place of words tell apart: $what", ({ parts, names }) => {
    const rows = rowsOf(parts, -1).map((row, index) => ({ ...row, Count: 100 + index }));
    const findings = told(workbook(tableOf("Benchmarks", rows)));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(names);
  });

  it("one finding for all benchmarks that differ in the same columns", () => {
    const rows = ["A", "B", "C", "D", "E"].flatMap((name) =>
      rowsOf([{ Sex: "Female" }, { Sex: "Male" }], 0).map((row) => ({ ...row, Benchmark: name })),
    );
    const of = {
      ...workbook(tableOf("Benchmarks", rows)),
      indicators: ["A", "B", "C", "D", "E"].map((name, index) => ({ Ref: `X${index + 1}`, Benchmark: name })),
    };
    expect(told(of).map(({ message }) => message)).toEqual([expect.stringMatching(/^A, B, C and 2 more: /)]);
  });
});

it("rows of regions say nothing of the authorities'", () => {
  const regions = ["Inner", "Outer"].map((Part, index) => ({
    Benchmark: "Share",
    Year: "2023/24",
    "Area code": "E12000007",
    Part,
    Value: index,
  }));
  const of = workbook(tableOf("Benchmarks", [...rowsOf([{}], 0), ...regions]));
  expect(factsOfOne(of).quartile?.cuts).toEqual(WHOLE);
  expect(told(of)).toEqual([]);
});

describe("rows that differ in nothing but the value", () => {
  it("are one where they say the same", () => {
    const rows = [...rowsOf([{}], 0), ...rowsOf([{}], 0)];
    const of = workbook(tableOf("Benchmarks", rows));
    expect(factsOfOne(of).quartile?.cuts).toEqual(WHOLE);
    expect(told(of)).toEqual([]);
  });

  it("are none where they say different things, told once, and the other areas stand", () => {
    const twice = ["E10000015", "E10000016", "E10000017", "E10000019"].flatMap((code) =>
      [1, 2].map((Value) => ({ Benchmark: "Share", Year: "2023/24", "Area code": code, Value })),
    );
    const of = workbook(tableOf("Benchmarks", [...rowsOf([{}], 0), ...twice]));
    expect(factsOfOne(of).quartile?.cuts).toEqual(WHOLE);
    expect(told(of).map(({ message }) => message)).toEqual([
      expect.stringMatching(/Hertfordshire \(Benchmarks!D10 and Benchmarks!D11\).* and 1 more\.$/),
    ]);
  });

  it("are one where a blank or a mark of nothing published stands beside the value", () => {
    const nothing = CODES.map((code, index) => ({
      Benchmark: "Share",
      Year: "2023/24",
      "Area code": code,
      Value: index % 2 === 0 ? "x" : "",
    }));
    expect(factsOfOne(workbook(tableOf("Benchmarks", [...nothing, ...rowsOf([{}], 0)]))).quartile?.cuts).toEqual(WHOLE);
  });
});

describe("an area that has only a part, where others have the total, is left out and told once", () => {
  const CODES = [
    "E10000018",
    "E10000003",
    "E10000007",
    "E10000008",
    "E10000011",
    "E10000012",
    "E10000013",
    "E10000014",
  ];
  const row = (code: string, Sex: string, Year = "2023/24"): Row => ({
    Benchmark: "Share",
    Year,
    "Area code": code,
    Sex,
    Value: 40 + CODES.indexOf(code),
  });
  const toldIn = (rows: readonly Row[]) =>
    reportOfWorkbook(workbook(tableOf("Benchmarks", rows))).findings.filter(
      ({ code }) => code === "benchmark-part-alone",
    );

  it("of one year", () => {
    const rows = [
      ...CODES.slice(0, 6).map((code) => row(code, "Persons")),
      row("E10000013", "Female"),
      row("E10000014", "Male"),
    ];
    expect(toldIn(rows).map(({ message }) => message)).toEqual([
      "In Benchmarks, 2 areas have only a breakdown by Sex for a year in which others have the total, so they were left out: Benchmarks!E8 and Benchmarks!E9.",
    ]);
  });
  it("of a whole year, so that an older one is not used in silence", () => {
    const rows = [
      ...CODES.map((code) => row(code, "Persons", "2022/23")),
      ...CODES.flatMap((code) => [row(code, "Female"), { ...row(code, "Male"), Value: 50 }]),
    ];
    expect(toldIn(rows)).toHaveLength(1);
  });
  it("and nobody is told where all have the total", () => {
    expect(toldIn(CODES.map((code) => row(code, "Persons")))).toEqual([]);
  });
});

describe("rows in several units are no parts of a total", () => {
  it.each<[string, Row[]]>([
    ["Unit", [{ Unit: "Number" }, { Unit: "Percentage" }]],
    ["Measure", [{ Measure: "Count" }, { Measure: "Rate per 10,000" }]],
    ["Value type", [{ "Value type": "Numerator" }, { "Value type": "Denominator" }, { "Value type": "%" }]],
  ])("%s: the advice is to filter by it, not to write Total", (_, parts) => {
    const findings = told(workbook(tableOf("Benchmarks", rowsOf(parts, 0))));
    expect(findings.map(({ advice }) => advice)).toEqual([expect.stringMatching(/^Filter .* indicator’s own unit/)]);
    expect(findings[0]?.message).toContain("in different units");
    const { findings: all } = reportOfWorkbook(workbook(tableOf("Benchmarks", rowsOf(parts, 0))));
    expect(all.map(({ code }) => code)).not.toContain("benchmark-not-found");
  });

  it("but the sexes are", () => {
    const [one] = told(workbook(tableOf("Benchmarks", rowsOf([{ Sex: "Male" }, { Sex: "Female" }], 0))));
    expect(one?.advice).toContain("Total");
  });
});
