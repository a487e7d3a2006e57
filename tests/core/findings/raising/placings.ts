import type { BENCHMARKS } from "../../../../src/core/findings/catalogue/benchmarks";
import type { COMPARATORS } from "../../../../src/core/findings/catalogue/comparators";
import type { TableGrid } from "../../../../src/core/workbook/grid";
import { type Row, tableOf } from "../../../support/tables";
import type { Raise, Raised } from "../../../support/raised-findings";
import { COUNTIES, inWorkbook, OUR_AREA, placed, publishedIn } from "./inputs";

const neighbours = (...codes: readonly string[]) => ({
  others: [
    tableOf(
      "Neighbours",
      codes.map((code) => ({ "Area code": "E10000018", "Neighbour code": code })),
    ),
  ],
});

const YEAR = publishedIn("2023/24");
const OF_YEARS = { indicator: { Basis: "financial year" }, own: { Period: "2022/23", Value: 45 } };
const ofArea = (code: string, Value: number): Row => ({
  Benchmark: "Share",
  Year: "2023/24",
  "Area code": code,
  Value,
});
const named = (Area: string): Row => ({ Benchmark: "Share", Year: "2023/24", Area, Value: 1 });
const byAge = (Benchmark: string): readonly Row[] =>
  COUNTIES.flatMap((code, index) =>
    ["Age 10", "Age 11"].map((Age, more) => ({
      Benchmark,
      Year: "2023/24",
      "Area code": code,
      Age,
      Value: 10 * index + more,
    })),
  );
const SHARES = YEAR.map((row, index) => ({ ...row, Value: 0.1 * (index + 1) }));

const underFilter = (filteredRows: readonly number[]) =>
  inWorkbook({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 50 }],
    others: [tableOf("Settings", [OUR_AREA]), { ...tableOf("Benchmarks", YEAR), filteredRows }],
  });

const ofTwoKinds = (benchmarks: TableGrid): Raise =>
  inWorkbook({
    indicators: [
      { Benchmark: "Share", Basis: "financial year" },
      { Ref: "X2", Benchmark: "Share", Basis: "academic year" },
    ],
    observations: [{ Period: "2023/24", Value: 45 }],
    others: [tableOf("Settings", [OUR_AREA]), benchmarks],
  });

export const BENCHMARKS_RAISED: Raised<typeof BENCHMARKS> = {
  "no-area-code": {
    "none-typed": placed(YEAR, { settings: [] }),
    "no-council": placed(YEAR, { settings: [{ Setting: "Area code", Value: "E47000001" }] }),
    "not-an-authority": placed(YEAR, { settings: [{ Setting: "Area code", Value: "E99999999" }] }),
  },
  "organisation-of-another-area": placed(YEAR, {
    settings: [OUR_AREA, { Setting: "Organisation", Value: "Kent County Council" }],
  }),
  "area-code-against-name": {
    one: placed(YEAR.map((row, index) => ({ ...row, Area: index === 0 ? "Kent" : "" }))),
    several: placed(YEAR.map((row, index) => ({ ...row, Area: index < 2 ? "Kent" : "" }))),
  },
  "area-code-unknown": {
    one: placed([...YEAR, { ...ofArea("E06099999", 9), Area: "Derby" }]),
    several: placed([
      ...YEAR,
      { ...ofArea("E06099999", 9), Area: "Derby" },
      { ...ofArea("E06099998", 9), Area: "Hull" },
    ]),
  },
  "authority-of-other-tier": {
    district: placed([...YEAR, ofArea("E07000008", 9)]),
    districts: placed([...YEAR, ofArea("E07000008", 9), ofArea("E07000012", 9)]),
    county: placed([ofArea("E10000018", 9), ofArea("E07000012", 9)], { settings: [{ Setting: "Area code", Value: "E07000008" }] }), // prettier-ignore
    counties: placed(YEAR, { settings: [{ Setting: "Area code", Value: "E07000008" }] }),
  },
  "value-without-area": {
    one: placed([...YEAR, { Benchmark: "Share", Year: "2023/24", Value: 9 }]),
    several: placed([...YEAR, ...[9, 8].map((Value) => ({ Benchmark: "Share", Year: "2023/24", Value }))]),
  },
  "neighbour-listed": {
    itself: placed(YEAR, neighbours("E10000012", "E10000018")),
    reorganised: placed(YEAR, {
      settings: [{ Setting: "Area code", Value: "E06000063" }],
      others: [tableOf("Neighbours", [{ "Area code": "E06000063", "Neighbour code": "Cumbria" }])],
    }),
    twice: placed(YEAR, neighbours("E10000012", "Essex")),
    "other-tier": placed(YEAR, neighbours("E10000012", "Charnwood")),
  },
  "unknown-area": {
    neighbour: placed(YEAR, neighbours("Exampleton")),
    neighbours: placed(YEAR, neighbours("Exampleton", "Sampleham")),
    benchmark: placed([...YEAR, named("Exampleton")]),
    benchmarks: placed([...YEAR, named("Exampleton"), named("Sampleham")]),
  },
  "neighbour-ended": placed(YEAR, neighbours("E10000006")),
  "neighbours-unread": placed(YEAR, { others: [tableOf("Neighbours", [{ Us: 855, Them: 885 }])] }),
  "no-neighbours-of-ours": placed(YEAR, { others: [tableOf("Neighbours", [{ LA: 885, Neighbour: 855 }])] }),
  "rows-hidden-by-filter": { one: underFilter([1]), several: underFilter([1, 2]) },
  "benchmark-without-year": placed(COUNTIES.map((code) => ({ "Area code": code, Share: 1 }))),
  "years-across": placed(COUNTIES.map((code) => ({ "Area code": code, "2022/23": 1, "2023/24": 2 }))),
  "pooled-years": {
    one: placed([...YEAR, { ...ofArea("E10000015", 9), Year: "2021/22 - 2023/24" }]),
    several: placed([...YEAR, ...publishedIn("2021/22 - 2023/24")]),
  },
  "benchmark-year-beside-pairs": {
    one: placed([...publishedIn("2022/23"), { ...ofArea("E10000015", 9), Year: "2023" }], OF_YEARS),
    several: placed([...publishedIn("2022/23"), ...publishedIn("2023")], OF_YEARS),
  },
  "benchmark-year-against-heading": {
    one: placed([{ Area: "Leicestershire", Year: "2021/22", "Share 2022/23": 1 }], OF_YEARS),
    several: placed(
      COUNTIES.map((code) => ({ "Area code": code, Year: "2021/22", "Share 2022/23": 1 })),
      OF_YEARS,
    ),
  },
  "benchmark-year-of-several-kinds": {
    one: ofTwoKinds(
      tableOf(
        "Benchmarks",
        COUNTIES.map((code, index) => ({ "Area code": code, Benchmark: "Share", "2023/24": index })),
      ),
    ),
    several: ofTwoKinds(tableOf("Benchmarks", YEAR)),
  },
  "part-of-year": {
    one: placed([...YEAR, { ...ofArea("E10000015", 9), Year: "2023/24 Q3" }]),
    several: placed([...YEAR, ...publishedIn("2023/24 Q3")]),
  },
  "benchmark-without-total": {
    one: placed(byAge("Share")),
    units: placed(
      YEAR.flatMap((row) => [
        { ...row, Unit: "Number", Value: 1000 * Number(row.Value) },
        { ...row, Unit: "Percentage" },
      ]),
    ),
    several: inWorkbook({
      indicators: [{ Benchmark: "Share" }, { Ref: "X2", Benchmark: "Part" }],
      observations: [{ Value: 45 }],
      others: [tableOf("Settings", [OUR_AREA]), tableOf("Benchmarks", [...byAge("Share"), ...byAge("Part")])],
    }),
  },
  "area-twice": placed([...YEAR, ofArea("E10000003", 99)]),
  "area-under-two-codes": placed([...YEAR, ofArea("E08000016", 98), ofArea("E08000038", 99)]),
  "authority-not-in-being": {
    one: placed([...YEAR, ofArea("E10000006", 90)]),
    several: placed([...YEAR, ofArea("E10000006", 90), ofArea("E10000009", 91)]),
  },
  "benchmark-part-alone": {
    one: placed([...YEAR.map((row) => ({ ...row, Sex: "Persons" })), { ...ofArea("E09000002", 1), Sex: "Female" }]),
    several: placed([
      ...YEAR.map((row) => ({ ...row, Sex: "Persons" })),
      { ...ofArea("E09000002", 1), Sex: "Female" },
      { ...ofArea("E09000003", 1), Sex: "Female" },
    ]),
  },
  "published-value-unread": {
    one: placed([...YEAR, { ...ofArea("E10000003", 1), Value: "about 30" }]),
    several: placed([
      ...YEAR,
      { ...ofArea("E10000003", 1), Value: "about 30" },
      { ...ofArea("E10000007", 1), Value: "#REF!" },
    ]),
  },
  "authority-not-listed": {
    one: placed([...YEAR, ofArea("E06000091", 90)]),
    several: placed([...YEAR, ofArea("E06000091", 90), ofArea("E06000092", 91)]),
  },
  "benchmark-on-another-scale": {
    shares: placed(SHARES),
    "no-percentages": placed(YEAR.map((row, index) => ({ ...row, Value: 300 + index }))),
  },
};

const withComparators = (row: Row, own: Row = { Value: 50 }): Raise =>
  inWorkbook({ observations: [own], others: [tableOf("Comparators", [{ Ref: "X1", ...row }])] });

export const COMPARATORS_RAISED: Raised<typeof COMPARATORS> = {
  "benchmark-not-found": {
    "never-held": placed(YEAR, { indicator: { Benchmark: "Another" } }),
    "never-pooled": placed(YEAR, {
      indicator: { Basis: "pooled financial years" },
      own: { Period: "2021/22 - 23/24", Value: 50 },
    }),
    "after-report-date": placed(YEAR, {
      settings: [OUR_AREA, { Setting: "Report date", Value: "31 March 2024" }],
    }),
    "other-years": placed(YEAR, { indicator: { "Benchmark year": "2019/20" } }),
  },
  "no-quartile": {
    "too-few-authorities": placed(YEAR.slice(5)),
    "one-authority": placed(YEAR.slice(7)),
    "no-authority": placed([ofArea("E92000001", 50)]),
    "authorities-share-a-cut": placed(YEAR.map((row) => ({ ...row, Value: 45 }))),
  },
  "own-area-not-in-being": {
    ended: placed(YEAR, { settings: [{ Setting: "Area code", Value: "E10000006" }] }),
    "not-begun": placed(publishedIn("2018/19"), { settings: [{ Setting: "Area code", Value: "E06000059" }] }),
  },
  "figure-on-another-scale": placed(YEAR, { indicator: { Unit: "per 1,000" }, own: { Value: 0.8 } }),
  "quartile-turned-off": inWorkbook({
    indicators: [{ Quartile: "no" }],
    observations: [{ Value: 50 }],
    others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", "Stated quartile": "top" }])],
  }),
  "stated-quartile-disagrees": withComparators({
    Period: "Q3 2024/25",
    "First cut": 40,
    Median: 60,
    "Third cut": 80,
    "Stated quartile": "top",
  }),
  "comparator-on-another-scale": withComparators({ Period: "2023/24", England: 0.58 }, { Value: 60 }),
  "cuts-unused": {
    "not-rising": withComparators({ Period: "Q3 2024/25", "First cut": 70, Median: 60, "Third cut": 50 }),
    incomplete: withComparators({ Period: "Q3 2024/25", "First cut": 50, "Third cut": 70 }),
  },
  "comparator-of-unended-year": {
    "after-figure": withComparators({ Period: "2024/25", England: 55 }),
    "after-report-date": inWorkbook({
      observations: [{ Value: 50 }],
      others: [
        tableOf("Settings", [{ Setting: "Report date", Value: "20/12/2024" }]),
        tableOf("Comparators", [{ Ref: "X1", Period: "2024", England: 55 }]),
      ],
    }),
  },
  "england-is-a-total": inWorkbook({
    indicators: [{ Unit: "number" }],
    observations: [{ Value: 120 }],
    others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England: 20_000 }])],
  }),
};
