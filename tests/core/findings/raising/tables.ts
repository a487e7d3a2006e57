import type { CELLS } from "../../../../src/core/findings/catalogue/cells";
import type { INDICATORS } from "../../../../src/core/findings/catalogue/indicators";
import type { SETTINGS } from "../../../../src/core/findings/catalogue/settings";
import type { TABLES } from "../../../../src/core/findings/catalogue/tables";
import { refresh } from "../../../../src/app/refresh";
import { readAskedPeriod } from "../../../../src/core/workbook/asked-period";
import { readWorkbook } from "../../../../src/core/workbook/workbook";
import { gridsOf, type Row, tableOf } from "../../../support/tables";
import type { Raise, Raised } from "../../../support/raised-findings";
import { inRows, inTables, inWorkbook, placed, publishedIn } from "./inputs";

const withTable = (name: string, ...rows: readonly Row[]): Raise =>
  inWorkbook({ observations: [{ Value: 50 }], others: [tableOf(name, rows)] });

const withIndicator = (indicator: Row, own: Row = { Value: 50 }): Raise =>
  inWorkbook({ indicators: [indicator], observations: [own] });

const asked = async (period: string) => {
  const outcome = await refresh({
    now: new Date(2025, 2, 4),
    period,
    report: null,
    wish: { kind: "refresh" },
    overHandChanges: "write",
    onStep: () => undefined,
    isCancelled: () => false,
  });
  return outcome.kind === "refused" ? outcome.findings : [];
};

const X1: Row = { Ref: "X1", Indicator: "Example measure", Unit: "%" };
const EXAMPLE = tableOf("Indicators", [X1]);
const FIGURES = tableOf("Observations", [{ Ref: "X1", Period: "Q3 2024/25", Value: 50 }]);

const across = (...headings: readonly string[]) =>
  inTables(EXAMPLE, tableOf("Observations", [{ Ref: "X1", ...Object.fromEntries(headings.map((one) => [one, 50])) }]));

const inUnreadPeriod = () =>
  gridsOf({
    observations: [{ Value: 50 }],
    others: [tableOf("Settings", [{ Setting: "Current period", Value: "Q5 2024/25" }])],
  });

const inYears = (...periods: readonly string[]) =>
  inTables(
    tableOf("Indicators", [{ ...X1, Basis: "calendar year" }]),
    tableOf(
      "Observations",
      periods.map((Period) => ({ Ref: "X1", Period, Value: 50 })),
    ),
  );

const blank = (...periods: readonly (string | number)[]): Raise =>
  inTables(
    EXAMPLE,
    tableOf(
      "Observations",
      periods.map((Period) => ({ Ref: "X1", Period, Value: 50 })),
    ),
  );

const inQuarters = (Basis: string, ...headings: readonly string[]) =>
  inTables(
    tableOf("Indicators", [{ ...X1, Basis, Frequency: "quarter" }]),
    tableOf("Observations", [{ Ref: "X1", ...Object.fromEntries(headings.map((one) => [one, 50])) }]),
  );

export const TABLES_RAISED: Raised<typeof TABLES> = {
  "missing-table": inTables(),
  "no-indicators": inTables(tableOf("Indicators", [{ Ref: "", Indicator: "Example" }]), FIGURES),
  "no-usable-period": {
    "none-at-all": () => readWorkbook(gridsOf({ observations: [{ Period: "some day", Value: 1 }] })).stops,
    "not-the-one-wanted": () =>
      readWorkbook(gridsOf({ observations: [{ Value: 1 }] }), readAskedPeriod("Q3 2019/20")).stops,
  },
  "missing-column": {
    left: withTable("Commentary", { Ref: "X1" }),
    indicators: inTables(tableOf("Indicators", [{ Name: "Example" }]), FIGURES),
    observations: inTables(EXAMPLE, tableOf("Observations", [{ Ref: "X1", Value: 1 }])),
    benchmarks: placed([{ Benchmark: "Share", Year: "2023/24", Value: 1 }]),
  },
  "unknown-ref": {
    unknown: inRows({ Value: 50 }, { Ref: "Z9", Value: 50 }),
    blank: inRows({ Value: 50 }, { Ref: "", Value: 50 }),
  },
  "pooled-among-years": {
    one: inYears("2022", "2023", "2021 - 23"),
    several: inYears("2023", "2020 - 22", "2021 - 23"),
  },
  "months-of-longer-periods": {
    one: inQuarters("snapshot", "Q3 2024/25", "Nov 2024"),
    several: inQuarters("snapshot", "Q3 2024/25", "Oct 2024", "Nov 2024"),
    "one-alone": inQuarters("in quarter", "Nov 2024"),
    "several-alone": inQuarters("in quarter", "Oct 2024", "Nov 2024", "Dec 2024"),
  },
  "period-far-ahead": {
    "report-date": inWorkbook({
      observations: [{ Value: 50 }],
      others: [tableOf("Settings", [{ Setting: "Report date", Value: "31 March 2023" }])],
    }),
    others: inYears("2023", "2099"),
  },
  "period-of-another-length": {
    one: inQuarters("in quarter", "Q3 2024/25", "2023/24"),
    several: inQuarters("in quarter", "Q3 2024/25", "2022/23", "2023/24"),
  },
  "year-beside-pairs": {
    one: blank("2021/22", "2022/23", "2023"),
    several: blank("2021/22", "2022", "2023"),
  },
  "unknown-period": {
    "asked-for": () => asked("some day"),
    setting: () => readWorkbook(inUnreadPeriod()).stops,
    "setting-unused": () => readWorkbook(inUnreadPeriod(), readAskedPeriod("Q3 2024/25")).findings,
    figure: inRows({ Value: 50 }, { Period: "Q9 2024/25", Value: 50 }),
    "column-without-year": across("Q1"),
    "columns-without-year": across("Q1", "Q2"),
    "column-of-targets": across("Q3 2024/25", "2024/25 target"),
    "columns-of-targets": across("Q3 2024/25", "2023/24 target", "2024/25 target"),
    "column-of-other-words": across("Q3 2024/25", "Q3 2024/25 RAG"),
    "columns-of-other-words": across("Q3 2024/25", "Q2 2024/25 RAG", "Q3 2024/25 RAG"),
    benchmark: placed([...publishedIn("2023/24"), ...publishedIn("some day").slice(0, 1)]),
    benchmarks: placed([...publishedIn("2023/24"), ...publishedIn("some day")]),
    comment: withTable("Commentary", { Ref: "X1", Text: "Well.", Period: "some day" }),
  },
  "unknown-word": {
    indicator: withIndicator({ Polarity: "upwards" }),
    status: inRows({ Value: 50, Status: "perhaps" }),
    figure: inTables(EXAMPLE, tableOf("Observations", [{ Ref: "X1", Figure: "guess", "Q3 2024/25": 50 }])),
    "stated-quartile": withTable("Comparators", { Ref: "X1", Period: "2023/24", "Stated quartile": "fifth" }),
    use: withTable("Commentary", { Ref: "X1", Text: "Well.", Use: "somewhere" }),
  },
  "duplicate-row": {
    "same-figures": inRows({ Value: 50 }, { Value: 50 }),
    "different-figures": inRows({ Value: 50 }, { Value: 60 }),
    "cell-twice": inTables(
      EXAMPLE,
      tableOf("Observations", [
        { Ref: "X1", "Q3 2024/25": 50 },
        { Ref: "X1", "Q3 2024/25": 60 },
      ]),
    ),
  },
};

export const INDICATORS_RAISED: Raised<typeof INDICATORS> = {
  "read-by-periods": {
    year: blank("31/03/2023", "31/03/2024"),
    month: blank("Apr 2024", "May 2024"),
    term: blank("Dec 2023", "Mar 2024", "Jul 2024"),
    "calendar-year": blank("2022", "2023"),
    "year-ending": inTables(
      tableOf("Indicators", [{ ...X1, Basis: "financial year" }]),
      tableOf("Observations", [{ Ref: "X1", Period: "2023", Value: 50 }]),
    ),
    "one-date": blank("31/03/2024"),
    "one-date-as-others": inTables(
      tableOf("Indicators", [X1, { ...X1, Ref: "X2" }]),
      tableOf("Observations", [
        { Ref: "X1", Period: "31/03/2023", Value: 50 },
        { Ref: "X1", Period: "31/03/2024", Value: 50 },
        { Ref: "X2", Period: "31/03/2024", Value: 50 },
      ]),
    ),
  },
  "no-ref": {
    named: inTables(tableOf("Indicators", [X1, { Indicator: "Another", Unit: "%" }]), FIGURES),
    nameless: inTables(tableOf("Indicators", [X1, { Unit: "%", Theme: "Homes" }]), FIGURES),
  },
  "other-rows": {
    one: inTables(tableOf("Indicators", [X1, { Ref: "Priority 1" }]), FIGURES),
    several: inTables(tableOf("Indicators", [X1, { Ref: "Priority 1" }, { Ref: "Total", Unit: "%" }]), FIGURES),
  },
  "duplicate-ref": inWorkbook({ indicators: [{}, {}], observations: [{ Value: 50 }] }),
  "blank-cell": {
    indicator: withIndicator({ Indicator: "" }),
    unit: withIndicator({ Unit: "" }),
  },
  "name-against-basis": {
    blank: withIndicator({ Indicator: "Cumulative visits", Unit: "number", Basis: "" }),
    another: withIndicator({ Indicator: "Visits (YTD)", Unit: "number", Basis: "in quarter" }),
  },
  "name-against-unit": withIndicator({ Indicator: "Number of visits" }),
  "benchmark-of-times": withIndicator({ Unit: "hh:mm", Benchmark: "Share" }, { Value: "2:42" }),
  "unknown-support": withIndicator({ Supports: "Z9" }),
  "no-baseline": withIndicator({ "Compare with": "baseline" }),
  "unreadable-baseline": withIndicator({ Baseline: "before the war" }),
  "target-with-side": inRows({ Value: 50, Target: "<5" }),
  "tolerance-unread": {
    "no-number": withIndicator({ Target: 60, Tolerance: "some" }),
    "as-large": withIndicator({ Target: 60, Tolerance: 55 }),
  },
  "target-without-type": withIndicator({ Polarity: "no judgement", Target: 60 }),
};

export const CELLS_RAISED: Raised<typeof CELLS> = {
  "excel-error": inRows({ Value: "#REF!" }),
  "time-for-a-number": withIndicator({ Unit: "minutes" }, { Value: "3:30" }),
  "not-a-number": inRows({ Value: "about 50" }),
  "number-too-large": {
    cell: inRows({ Value: 1e200 }),
    rate: withIndicator({ Unit: "per 1,000" }, { Numerator: 5, Denominator: 1e-300 }),
    published: placed([
      ...publishedIn("2023/24"),
      { Benchmark: "Share", Year: "2023/24", "Area code": "E10000015", Value: 1e200 },
    ]),
  },
  "percent-cell-for-a-count": inRows({ Numerator: "40%", Denominator: 80 }),
  "percent-over-100": inTables(
    EXAMPLE,
    tableOf("Observations", [{ Ref: "X1", Period: "Q3 2024/25", Value: 90.7 }], { Value: "0%" }),
  ),
  "number-as-text": inRows({ Value: " 50 " }),
  symbol: { "kept-back": inRows({ Value: "c" }), "no-number": inRows({ Value: "z" }) },
};

export const SETTINGS_RAISED: Raised<typeof SETTINGS> = {
  "unknown-setting": withTable("Settings", { Setting: "Colour", Value: "blue" }),
  "bad-setting": withTable("Settings", { Setting: "Confidence", Value: "quite" }),
};
