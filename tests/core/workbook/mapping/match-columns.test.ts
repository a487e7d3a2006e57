import type { CellValue } from "../../../../src/core/workbook/grid";
import { headingsOf, headingWords } from "../../../../src/core/workbook/mapping/headings";
import { KNOWN_HEADINGS } from "../../../../src/core/workbook/mapping/known-headings";
import {
  type MappableTable,
  MAPPABLE_TABLES,
  mappableColumns,
} from "../../../../src/core/workbook/mapping/mappable-columns";
import { formOf, matchColumns, withChoice } from "../../../../src/core/workbook/mapping/match-columns";

function headings(row: readonly CellValue[], formats: readonly string[] = []) {
  return headingsOf(row, formats);
}

/** The heading matched with each column, as somebody reads them. */
function matchesOf(table: MappableTable, row: readonly string[]) {
  const read = headings(row);
  const { columns } = matchColumns(table, read, formOf(table, read));
  return Object.fromEntries(Object.entries(columns).map(([key, place]) => [key, row[place]]));
}

// Shapes of performance workbooks that English councils publish or keep, with the figures of a council that does not exist.
const SHAPES: readonly {
  readonly shape: string;
  readonly table: MappableTable;
  readonly row: readonly string[];
  readonly expected: Readonly<Record<string, string>>;
}[] = [
  {
    shape: "a KPI register",
    table: "Indicators",
    row: ["KPI no.", "Measure title", "Unit of measure", "Directorate", "Good is", "Annual target"],
    expected: {
      ref: "KPI no.",
      indicator: "Measure title",
      unit: "Unit of measure",
      theme: "Directorate",
      polarity: "Good is",
      target: "Annual target",
    },
  },
  {
    shape: "a corporate plan's appendix",
    table: "Indicators",
    row: ["PI Ref", "Performance Indicator", "Measured in", "Priority", "Bigger or smaller is better", "Lead officer"],
    expected: {
      ref: "PI Ref",
      indicator: "Performance Indicator",
      unit: "Measured in",
      theme: "Priority",
      polarity: "Bigger or smaller is better",
    },
  },
  {
    shape: "a figure of one quarter a row",
    table: "Observations",
    row: ["KPI no.", "Measure title", "Qtr", "Num", "Denom", "Result (%)", "Comments"],
    expected: {
      ref: "KPI no.",
      period: "Qtr",
      numerator: "Num",
      denominator: "Denom",
      value: "Result (%)",
      note: "Comments",
    },
  },
  {
    shape: "year and quarter apart",
    table: "Observations",
    row: ["Measure ref", "Financial year", "Quarter", "Actual", "Target 2024/25"],
    expected: {
      ref: "Measure ref",
      period: "Quarter",
      yearOfPeriod: "Financial year",
      value: "Actual",
      target: "Target 2024/25",
    },
  },
  {
    shape: "annual figures, where the year is the period",
    table: "Observations",
    row: ["Indicator code", "Year", "Outturn"],
    expected: { ref: "Indicator code", period: "Year", value: "Outturn" },
  },
  {
    shape: "headings over two lines, in capitals, with counts of what",
    table: "Observations",
    row: ["INDICATOR\nNUMBER", "REPORTING\nPERIOD", "Numerator (children)", "Denominator (all children)"],
    expected: {
      ref: "INDICATOR\nNUMBER",
      period: "REPORTING\nPERIOD",
      numerator: "Numerator (children)",
      denominator: "Denominator (all children)",
    },
  },
  {
    shape: "a column a quarter",
    table: "Observations",
    row: ["Ref", "Measure", "Q1 2024/25", "Q2 2024/25 (actual)", "Q3 24-25"],
    expected: { ref: "Ref" },
  },
  {
    shape: "a column a quarter with the kind of figure beside",
    table: "Observations",
    row: ["KPI", "Row type", "2024/25 Q1", "2024/25 Q2"],
    expected: { ref: "KPI", figure: "Row type" },
  },
  {
    shape: "a published download",
    table: "Benchmarks",
    row: ["time_period", "geographic_level", "country_code", "new_la_code", "la_name", "CIN rate per 10,000"],
    expected: {
      year: "time_period",
      level: "geographic_level",
      country: "country_code",
      areaCode: "new_la_code",
      area: "la_name",
    },
  },
  {
    shape: "benchmarks in rows",
    table: "Benchmarks",
    row: ["Benchmark name", "Financial year", "ONS code", "Council", "Rate"],
    expected: {
      benchmark: "Benchmark name",
      year: "Financial year",
      areaCode: "ONS code",
      area: "Council",
      value: "Rate",
    },
  },
  {
    shape: "two columns whose headings say nothing",
    table: "Neighbours",
    row: ["Us", "Them"],
    expected: { area: "Us", neighbour: "Them" },
  },
  {
    shape: "typed comparators",
    table: "Comparators",
    row: ["KPI ref", "Year", "National average", "SN average", "Lower quartile", "Median", "Upper quartile"],
    expected: {
      ref: "KPI ref",
      period: "Year",
      england: "National average",
      neighbours: "SN average",
      firstCut: "Lower quartile",
      median: "Median",
      thirdCut: "Upper quartile",
    },
  },
  {
    shape: "managers' comments",
    table: "Commentary",
    row: ["KPI", "Quarter", "Manager comment"],
    expected: { ref: "KPI", period: "Quarter", text: "Manager comment" },
  },
  {
    shape: "options",
    table: "Settings",
    row: ["Option", "Our value"],
    expected: { setting: "Option", value: "Our value" },
  },
];

describe("headings of councils' own workbooks are matched", () => {
  it.each(SHAPES)("$shape: $table", ({ table, row, expected }) => {
    expect(matchesOf(table, row)).toEqual(expected);
  });

  it.each(MAPPABLE_TABLES)("the contract's own headers of %s, every one with itself", (table) => {
    for (const form of ["long", "wide"] as const) {
      const { columns } = mappableColumns(table, form);
      const named = columns.filter(({ header }) => header !== "");
      const matched = matchColumns(table, headings(named.map(({ header }) => header)), form).columns;
      expect(matched).toEqual(Object.fromEntries(named.map(({ key }, place) => [key, place])));
    }
  });
});

describe("a guess that could be wrong is not made", () => {
  it("two targets fit equally well, so neither is taken", () => {
    const row = ["Ref", "Indicator", "Unit", "Target 2024/25", "Target 2025/26"];
    const { columns, between } = matchColumns("Indicators", headings(row), "long");
    expect(columns).toEqual({ ref: 0, indicator: 1, unit: 2 });
    expect(between).toEqual({ target: [3, 4] });
  });

  it("one heading that stands twice is left to a person", () => {
    const { columns, between } = matchColumns("Observations", headings(["Ref", "Period", "Value", "Value"]), "long");
    expect(columns).toEqual({ ref: 0, period: 1 });
    expect(between).toEqual({ value: [2, 3] });
  });

  it("no heading serves two columns, though it would fit both", () => {
    const { columns } = matchColumns("Observations", headings(["Ref", "Year", "Value"]), "long");
    expect(columns).toEqual({ ref: 0, period: 1, value: 2 });
  });

  it.each(["Target met?", "Previous value", "Direction of travel", "RAG", "Lead officer", "2024/25", ""])(
    "nothing is made of “%s”",
    (heading) => {
      const { columns } = matchColumns("Observations", headings(["Ref", "Period", "Actual", heading]), "long");
      expect(columns).toEqual({ ref: 0, period: 1, value: 2 });
    },
  );

  it("no heading is listed twice for one table, but for the year that is a period of its own", () => {
    for (const table of MAPPABLE_TABLES) {
      const all = mappableColumns(table, "long").columns.flatMap(({ key, aliases }) => [
        ...aliases.map(headingWords),
        ...(KNOWN_HEADINGS[table][key]?.whole ?? []),
      ]);
      const shared = all.filter((name, place) => all.indexOf(name) !== place);
      expect([table, shared]).toEqual([table, table === "Observations" ? ["year", "financial year", "fy"] : []]);
    }
  });
});

describe("the form of Observations", () => {
  it.each([
    { row: ["Ref", "Period", "Value"], form: "long", because: "a column holds the periods" },
    { row: ["Ref", "Q1 2024/25", "Q2 2024/25"], form: "wide", because: "headings name periods" },
    { row: ["Ref", "Apr-24"], form: "wide", because: "one heading names a period and no column holds any" },
    { row: ["Ref", "Period", "2023/24"], form: "long", because: "one period beside a column that holds them" },
  ] as const)("$row is $form: $because", ({ row, form }) => {
    expect(formOf("Observations", headings(row))).toBe(form);
  });

  it("a date that Excel made of “Apr-24” names a period, a count as large as one does not", () => {
    const row = [45383, 45383, 2024, 17];
    expect(headingsOf(row, ["mmm-yy", "General", "General", "General"]).map(({ isPeriod }) => isPeriod)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

it("a heading chosen for one column leaves the column that it served", () => {
  expect(withChoice({ ref: 0, value: 2 }, "numerator", 2)).toEqual({ ref: 0, numerator: 2 });
  expect(withChoice({ ref: 0, value: 2 }, "value", null)).toEqual({ ref: 0 });
});
