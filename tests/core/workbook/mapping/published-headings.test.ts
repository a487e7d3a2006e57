import { BENCHMARK_COLUMNS } from "../../../../src/core/workbook/benchmark-columns";
import { headingsOf } from "../../../../src/core/workbook/mapping/headings";
import { formOf, matchColumns } from "../../../../src/core/workbook/mapping/match-columns";
import { openTable } from "../../../../src/core/workbook/table";

/** Rows of headings as they were published, in 2023 to 2025. */
const PUBLISHED: readonly {
  readonly file: string;
  readonly headings: readonly string[];
  readonly expected: Readonly<Record<string, string>>;
}[] = [
  {
    file: "LAIT, the data behind the tool",
    headings: ["Topic", "Measure", "LA Number", "LA and Regions", "Years", "Years_num", "Values", "values_num"],
    expected: { benchmark: "Measure", areaCode: "LA Number", area: "LA and Regions", year: "Years", value: "Values" },
  },
  {
    file: "LAIT, all geographies of one measure",
    headings: ["LA Number", "LA and Regions", "2021/22", "2022/23", "2023/24"],
    expected: { areaCode: "LA Number", area: "LA and Regions" },
  },
  {
    file: "Explore education statistics, a download",
    headings: [
      ...["time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code"],
      ...["region_name", "old_la_code", "new_la_code", "la_name", "CIN_rate"],
    ],
    expected: {
      ...{ year: "time_period", yearKind: "time_identifier", level: "geographic_level", country: "country_code" },
      ...{ areaCode: "new_la_code", area: "la_name" },
    },
  },
  {
    file: "Explore education statistics, the table tool",
    headings: ["location", "location_code", "geographic_level", "time_period", "CIN_rate"],
    expected: { area: "location", areaCode: "location_code", level: "geographic_level", year: "time_period" },
  },
  {
    file: "Department for Education, a table of authorities",
    headings: ["Financial year", "Local authority code", "Local authority name", "CIN_rate"],
    expected: { year: "Financial year", areaCode: "Local authority code", area: "Local authority name" },
  },
  {
    file: "ASCOF, measures from the Adult Social Care Outcomes Framework",
    headings: [
      ...["Geographical Code", "Geographical Description", "Geographical Level", "ONS Area Code"],
      ...["ASCOF Measure Code", "Disaggregation Level", "Measure Group", "Measure Group Description"],
      ...["Measure Type", "Measure Value"],
    ],
    expected: {
      ...{ areaCode: "ONS Area Code", area: "Geographical Description" },
      ...{ benchmark: "Measure Group Description", value: "Measure Value" },
    },
  },
  {
    file: "Fingertips",
    headings: [
      ...["Indicator ID", "Indicator Name", "Parent Code", "Parent Name", "Area Code", "Area Name", "Area Type", "Sex"],
      ...["Age", "Category Type", "Category", "Time period", "Value", "Lower CI 95.0 limit"],
      ...["Upper CI 95.0 limit", "Count", "Denominator"],
      ...["Time period Sortable", "New data", "Time period range"],
    ],
    expected: {
      ...{ benchmark: "Indicator Name", areaCode: "Area Code", area: "Area Name" },
      ...{ year: "Time period", value: "Value", lower: "Lower CI 95.0 limit", upper: "Upper CI 95.0 limit" },
    },
  },
  {
    file: "Nomis, as Oflog takes it",
    headings: ["local authority: county / unitary (as of April 2023)", "mnemonic", "2022", "2023"],
    expected: { area: "local authority: county / unitary (as of April 2023)", areaCode: "mnemonic" },
  },
];

describe("headings of published files mean the same by a table's name and by mapping", () => {
  it.each(PUBLISHED)("$file", ({ headings, expected }) => {
    const read = headingsOf(headings, []);
    const mapped = matchColumns("Benchmarks", read, formOf("Benchmarks", read)).columns;
    expect(Object.fromEntries(Object.entries(mapped).map(([key, place]) => [key, headings[place]]))).toEqual(expected);
    const place = { name: "Benchmarks", sheet: "Benchmarks", firstRow: 0, firstColumn: 0 };
    const [row] = openTable({ ...place, headers: headings, rows: [headings], formats: [] }, BENCHMARK_COLUMNS).rows;
    const keys = Object.keys(BENCHMARK_COLUMNS) as (keyof typeof BENCHMARK_COLUMNS)[];
    const named = keys.flatMap((key) => {
      const cell = row?.cell(key) ?? null;
      return cell === null ? [] : [[key, cell.value]];
    });
    expect(Object.fromEntries(named)).toEqual(expected);
  });
});
