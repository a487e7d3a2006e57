import { formatPeriod } from "../../../src/core/format/period";
import type { Frequency } from "../../../src/core/measures/period";
import type { Basis } from "../../../src/core/workbook/basis";
import { readPeriod } from "../../../src/core/workbook/read-period";
import { codesOf, factsOfOne, reportOfWorkbook, tableOf, type Workbook } from "../../support/tables";

const read = (typed: string | number, frequency: Frequency, basis: Basis | null) => {
  const period = readPeriod(typed, frequency, basis);
  return period === null ? null : formatPeriod(period);
};

describe("a period that can mean one thing is read", () => {
  it.each([
    "Qtr 3 24-25",
    "QTR3 2024-25",
    "Qtr. 3 2024/25",
    "Q3_2024-25",
    "Q3: 2024/25",
    "Q3/2024-25",
    "Q3 of 2024/25",
    "Q3 FY 24/25",
    "FY 2024/25 Q3",
    "Financial year 2024/25 Q3",
    "2024/2025 Q3",
    "2024/25 – Quarter 3",
    "2024‑25 Q3",
    "Q3 2024 to 2025",
    "3rd Quarter 2024/25",
    "Third quarter 2024/25",
    "Quarter 3 (October to December 2024)",
    "Quarter 3 - October to December 2024",
    "Q3 (Oct-Dec 24)",
    "Q3 2024/25 (Oct - Dec 2024)",
    "Q3 Oct-Dec 2024/25",
    "Oct-Dec 2024/25",
    "2024/25 Oct - Dec",
    "Oct - Dec 24",
    "Oct 24 - Dec 24",
    "October–December 2024",
    "1 October to 31 December 2024",
    "01/10/2024 - 31/12/2024",
    "Quarter ending December 2024",
    "Quarter to Dec 24",
    "Q/E Dec 2024",
    "3 months to Dec 2024",
    "as at 31.12.24",
    "At 31 December 2024",
    "end of Dec 24",
    "31st of December 2024",
    "December 31, 2024",
    "2024 December",
    "Dec/24",
    "12/2024",
    "2024-12",
    "M9 2024/25",
    "Q3 2024/25 - provisional",
    "Q3 2024/25*",
  ])("%s is Q3 2024/25 of a quarterly figure", (typed) => {
    expect(read(typed, "quarter", "in-quarter")).toBe("Q3 2024/25");
  });

  it.each<readonly [string, Frequency, Basis | null, string]>([
    ["YTD Dec 24", "quarter", "year-to-date", "Q3 2024/25"],
    ["Q3 2024/25 YTD", "quarter", "year-to-date", "Q3 2024/25"],
    ["Dec 2024 (cumulative)", "month", "year-to-date", "December 2024"],
    ["Apr - Dec 2024", "quarter", "year-to-date", "Q3 2024/25"],
    ["Jan - Dec 2024", "quarter", "calendar-year-to-date", "Q3 2024/25"],
    ["12 months to Dec-24", "quarter", "rolling-12-months", "Q3 2024/25"],
    ["Rolling 12 months to Dec 2024", "quarter", "rolling-12-months", "Q3 2024/25"],
    ["Jan 2024 - Dec 2024", "quarter", "rolling-12-months", "Q3 2024/25"],
    ["Year ending December 2024", "quarter", null, "Q3 2024/25"],
    ["Year ending March 2024", "year", "financial-year", "2023/24"],
    ["Year to 31 March 2024", "year", "financial-year", "2023/24"],
    ["Y/E Mar 24", "year", "financial-year", "2023/24"],
    ["12 months to Mar-24", "year", "financial-year", "2023/24"],
    ["April 2023 to March 2024", "year", "financial-year", "2023/24"],
    ["FY 2023/24", "year", "financial-year", "2023/24"],
    ["Financial Year 2023-24", "year", "financial-year", "2023/24"],
    ["Year 2023/24", "year", "financial-year", "2023/24"],
    ["2023 to 2024", "year", "financial-year", "2023/24"],
    ["AY 2023/24", "year", "academic-year", "2023/24"],
    ["2023/24 academic year", "year", "academic-year", "2023/24"],
    ["Sep 2023 - Aug 2024", "year", "academic-year", "2023/24"],
    ["Calendar year 2024", "year", "calendar-year", "2024"],
    ["CY 2024", "year", "calendar-year", "2024"],
    ["Jan-Dec 2024", "year", "calendar-year", "2024"],
    ["Autumn term 2024", "term", "school-term", "Autumn 2024"],
    ["Autumn 24/25", "term", "school-term", "Autumn 2024"],
    ["2024/25 Spring term", "term", "school-term", "Spring 2025"],
    ["Aut 24", "term", "school-term", "Autumn 2024"],
    ["M10 2024/25", "month", "in-month", "January 2025"],
    ["Month ending 31/01/25", "month", "in-month", "January 2025"],
  ])("%s of a %s figure, %s, is %s", (typed, frequency, basis, expected) => {
    expect(read(typed, frequency, basis)).toBe(expected);
  });
});

describe("a period that could mean another, or is of other figures, is not read", () => {
  it.each<readonly [string, Frequency, Basis | null, string]>([
    ["Q3 FY25", "quarter", "in-quarter", "the year may begin or end in 2025"],
    ["FY2024", "year", "financial-year", "it may begin or end in 2024"],
    ["Q3 2024", "quarter", "in-quarter", "the year may be the calendar's"],
    ["2024 Q3", "quarter", "in-quarter", "the year may be the calendar's"],
    ["Calendar year 2024/25 Q3", "quarter", "in-quarter", "a calendar year is no pair"],
    ["Academic year 2024/25 Q1", "quarter", "in-quarter", "an academic year has no such quarters"],
    ["P9 2024/25", "month", "in-month", "there may be thirteen periods"],
    ["Term 1 2024/25", "term", "school-term", "there may be six terms"],
    ["H1 2024/25", "quarter", "in-quarter", "a half is no quarter"],
    ["24-Dec", "month", "in-month", "it may be a day"],
    ["AY 2023/24", "year", "financial-year", "the figures are of financial years"],
    ["FY 2023/24", "year", "academic-year", "the figures are of academic years"],
    ["CY 2024", "year", "financial-year", "the figures are of financial years"],
    ["YTD Dec 24", "quarter", "in-quarter", "the figures are of quarters alone"],
    ["Apr - Dec 2024", "quarter", "in-quarter", "the figures are of quarters alone"],
    ["Jan - Dec 2024", "quarter", null, "it may be a year's figure beside the quarters'"],
    ["Oct - Dec 2024", "month", "in-month", "the figures are of months"],
    ["12 months to Dec 24", "quarter", "in-quarter", "the figures are of quarters alone"],
    ["15 October to 31 December 2024", "quarter", "in-quarter", "it is no whole quarter"],
    ["Q3 (Jul-Sep 2024)", "quarter", "in-quarter", "the months are another quarter's"],
    ["Q3 (Oct 2023 - Dec 2024)", "quarter", "in-quarter", "the months are more than a quarter's"],
    ["2023, 2024", "year", "financial-year", "it may be two years"],
    ["Q3 2024/25 (Oct-Dec 2023)", "quarter", "in-quarter", "the months are another year's"],
    ["Mayor 2024", "month", "in-month", "it is no month"],
    ["Target 2024/25", "year", "financial-year", "it is no figure of the year"],
    ["w/e 31/12/24", "month", "in-month", "it is a week"],
  ])("%s of a %s figure, %s: %s", (typed, frequency, basis) => {
    expect(read(typed, frequency, basis)).toBeNull();
  });
});

describe("a period that says its figures are provisional gives them that status", () => {
  it("in a column of its own, unless Status says otherwise", () => {
    const typed = { Period: "Q3 2024/25 (provisional)", Value: 50 };
    expect(factsOfOne({ observations: [typed] }).status).toBe("provisional");
    expect(factsOfOne({ observations: [{ ...typed, Status: "final" }] }).status).toBe("final");
    // A column Status that is blank in this row says nothing.
    const before = { Period: "Q2 2024/25", Value: 49, Status: "final" };
    expect(factsOfOne({ observations: [before, typed] }).status).toBe("provisional");
  });

  it("as a heading", () => {
    const wide = tableOf("Observations_Wide", [{ Ref: "X1", "Q2 2024/25": 40, "Q3 2024/25 (provisional)": 50 }]);
    expect(factsOfOne({ observations: [], others: [wide] }).status).toBe("provisional");
  });
});

describe("months across, as Excel's dates", () => {
  const wide = tableOf("Observations_Wide", [{ Ref: "X1", Jul: 90, Aug: 91, Sep: 92, Oct: 93, Nov: 94, Dec: 95 }]);
  const headers = ["Ref", 45474, 45505, 45536, 45566, 45597, 45627];
  const workbook = { observations: [], others: [{ ...wide, headers }] };

  it("are months of a monthly indicator", () => {
    const { period, value } = factsOfOne({ ...workbook, indicators: [{ Frequency: "month", Basis: "in month" }] });
    expect([period, value?.exact]).toEqual(["December 2024", 95]);
  });

  it("are asked about once for quarterly ones, the first as the date that it is", () => {
    const of = { ...workbook, indicators: [{ Basis: "snapshot", Frequency: "quarter" }] };
    const asked = reportOfWorkbook(of).findings.filter(({ code }) => code === "months-of-longer-periods");
    expect(asked.map(({ message }) => message)).toEqual([
      'The periods of X1 were read as months, but the figures are quarterly. 4 months, the first in Observations_Wide!B1 ("01/07/2024"), were left out. Any month that ends a quarter is used for the whole quarter.',
    ]);
  });

  it("and so are months down the rows, of any number of indicators", () => {
    const months = ["Jul 2024", "Aug 2024", "Sep 2024", "Oct 2024"];
    const asked = reportOfWorkbook({
      indicators: ["X1", "X2", "X3"].map((Ref) => ({ Ref, Frequency: "quarter", Basis: "snapshot" })),
      observations: ["X1", "X2"].flatMap((Ref) => months.map((Period) => ({ Ref, Period, Value: 50 }))),
    }).findings.filter(({ severity }) => severity === "error");
    expect(asked.map(({ code, message }) => [code, message])).toEqual([
      ["months-of-longer-periods", expect.stringContaining("periods of X1 and X2 were read as months")],
    ]);
  });

  it.each([
    { Basis: "in quarter", value: null },
    { Basis: "", value: null },
    { Basis: "snapshot", value: 95 },
    { Basis: "year to date", value: 95 },
    { Basis: "rolling 12 months", value: 95 },
  ])("the last month of a quarter is the quarter's of basis '$Basis': $value", ({ Basis, value }) => {
    const of = { ...workbook, indicators: [{ Basis, Frequency: "quarter" }, { Ref: "X2" }] };
    const withOther = { ...of, observations: [{ Ref: "X2", Value: 50 }] };
    expect(factsOfOne(withOther).value?.exact ?? null).toBe(value);
    expect(codesOf(withOther)).toContain("months-of-longer-periods");
  });

  it("a slip among quarters is told as a slip", () => {
    const dates = ["31/03/2024", "30/06/2024", "30/09/2024", "30/11/2024"];
    const observations = dates.map((Period) => ({ Period, Value: 50 }));
    expect(codesOf({ indicators: [{ Basis: "snapshot" }], observations })).toContain("unknown-period");
  });
});

describe("periods of another length than an indicator's are told once, with what to do", () => {
  it("a year among quarters", () => {
    const periods = ["Q3 2024/25", "2022/23", "2023/24"];
    const { findings } = reportOfWorkbook({ observations: periods.map((Period) => ({ Period, Value: 50 })) });
    expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
      '2 periods, the first in Observations!B3 ("2022/23"), are years, but the figures of X1 are read as quarterly, so their figures were left out.',
    ]);
  });

  it("quarters of a yearly figure", () => {
    const periods = ["2023/24", "Q3 2024/25", "Q4 2024/25"];
    const { findings } = reportOfWorkbook({
      indicators: [{ Basis: "snapshot", Frequency: "year" }],
      observations: periods.map((Period) => ({ Period, Value: 50 })),
    });
    expect(findings.find(({ severity }) => severity === "error")?.message).toContain(
      "are quarters, but the figures of X1 are read as yearly",
    );
  });

  it("a pair beside calendar years: the advice is of calendar years", () => {
    const observations = ["2022", "2023", "2023/24"].map((Period) => ({ Period, Value: 50 }));
    const { findings } = reportOfWorkbook({ indicators: [{ Basis: "calendar year" }], observations });
    expect(findings.find(({ code }) => code === "unknown-period")?.advice).toContain("Type the year as 2024.");
  });
});

describe("2023 beside 2022/23 is neither it nor another year of its kind", () => {
  it.each<{ name: string; workbook: Workbook }>([
    {
      name: "across",
      workbook: {
        observations: [{ Ref: "", Period: "" }],
        others: [tableOf("Observations_Wide", [{ Ref: "X1", "2021/22": 40, "2022/23": 50, "2023": 60 }])],
      },
    },
    {
      name: "down",
      workbook: {
        observations: Object.entries({ "2021/22": 40, "2022/23": 50, "2023": 60 }).map(([Period, Value]) => ({
          Period,
          Value,
        })),
      },
    },
  ])("$name: the pair's figure stays, and the year is asked about", ({ workbook }) => {
    for (const Basis of ["financial year", "academic year", "rolling 12 months", ""]) {
      const { indicators, findings } = reportOfWorkbook({ ...workbook, indicators: [{ Basis }] });
      expect(indicators[0]).toMatchObject({ period: "2022/23", value: { exact: 50 } });
      expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
        "year-beside-pairs",
      ]);
    }
  });

  it("each of two indicators may have its own kind in one wide table", () => {
    const wide = tableOf("Observations_Wide", [
      { Ref: "X1", "2022/23": 50, "2023": "" },
      { Ref: "X2", "2022/23": "", "2023": 60 },
    ]);
    const { indicators, findings } = reportOfWorkbook({
      indicators: [{ Basis: "financial year" }, { Ref: "X2", Basis: "calendar year" }],
      observations: [{ Ref: "", Period: "" }],
      others: [wide],
    });
    expect(indicators.map(({ period, value }) => [period, value?.exact])).toEqual([
      ["2022/23", 50],
      ["2023", 60],
    ]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
