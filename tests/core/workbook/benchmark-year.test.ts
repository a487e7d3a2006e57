import { formatPeriod } from "../../../src/core/format/period";
import { readBenchmarkYear, type YearKind, yearAsked, yearInName } from "../../../src/core/workbook/benchmark-year";

const kind = (stated: string | null, asked: YearKind["asked"]): YearKind => ({ stated, asked });

describe("the year that a publication's label names", () => {
  it.each([
    { label: 2024, stated: "Calendar year", asked: null, year: "2024" },
    { label: 2024, stated: "Financial year", asked: null, year: "2023/24" },
    { label: 2024, stated: "March", asked: null, year: "2023/24" },
    { label: "2024", stated: "Calendar year", asked: "financial-year", year: "2024" },
    { label: "2024", stated: null, asked: "calendar-year", year: "2024" },
    { label: "2024", stated: null, asked: "financial-year", year: "2023/24" },
    { label: "2024", stated: null, asked: "academic-year", year: "2023/24" },
    { label: "2024", stated: null, asked: null, year: "2024" },
    { label: "Calendar year 2024", stated: null, asked: "financial-year", year: "2024" },
    { label: "2023/24", stated: null, asked: "calendar-year", year: "2023/24" },
    { label: 202324, stated: "Financial year", asked: null, year: "2023/24" },
    { label: "as at 31 March 2024", stated: null, asked: "calendar-year", year: "2023/24" },
    { label: "January to December 2024", stated: null, asked: null, year: "2024" },
    { label: "October to December 2024", stated: null, asked: null, year: null },
    { label: "12 months to March 2024", stated: null, asked: null, year: "2023/24" },
    { label: "April 2023 to March 2024", stated: null, asked: "calendar-year", year: "2023/24" },
    { label: "year ending 31st March 2024", stated: null, asked: null, year: "2023/24" },
    { label: "Mar-24", stated: null, asked: null, year: "2023/24" },
    { label: "Dec 2023 to Feb 2024", stated: null, asked: null, year: null },
    { label: "3 months to March 2024", stated: null, asked: "financial-year", year: null },
    { label: "quarter to March 2024", stated: null, asked: "financial-year", year: null },
    { label: 202324, stated: "Financial year Q3", asked: "financial-year", year: null },
    { label: 202324, stated: "Autumn term", asked: "academic-year", year: null },
    { label: 202324, stated: "Part 1 (April to September)", asked: "financial-year", year: null },
    { label: 2024, stated: "Week 12", asked: null, year: null },
    { label: 2023, stated: "November", asked: "calendar-year", year: null },
    { label: 2024, stated: "Financial year (April to March)", asked: "calendar-year", year: "2023/24" },
    { label: 2024, stated: "Reporting year", asked: "financial-year", year: "2023/24" },
    { label: "2021 - 23", stated: null, asked: null, year: null },
    { label: "2018/19 - 22/23", stated: null, asked: "financial-year", year: null },
  ] as const)("$label, stated $stated, asked $asked: $year", ({ label, stated, asked, year }) => {
    const read = readBenchmarkYear(label, kind(stated, asked));
    expect(read === null ? null : formatPeriod(read)).toBe(year);
  });

  it("ends in August where the publication or the indicator says academic", () => {
    const ends = [kind("Academic year", null), kind(null, "academic-year")].map(
      (one) => readBenchmarkYear("2023/24", one)?.end,
    );
    expect(ends).toEqual([2024 * 12 + 7, 2024 * 12 + 7]);
  });

  it("2023 and 2022/23 are two years", () => {
    expect(readBenchmarkYear("2023", kind(null, null))).not.toEqual(readBenchmarkYear("2022/23", kind(null, null)));
  });
});

describe("the year in a header or a table's name", () => {
  it.each([
    { name: "Alpha 2024", text: "2024", year: "2024" },
    { name: "Beta 2023/24", text: "2023/24", year: "2023/24" },
    { name: "Gamma 2021-23", text: "2021-23", year: null },
    { name: "Delta 2018/19 - 22/23", text: "2018/19 - 22/23", year: null },
    { name: "Benchmarks_2023_24", text: "2023_24", year: "2023/24" },
    { name: "Plans in 20 weeks (calendar 2024) (%)", text: "calendar 2024", year: "2024" },
    { name: "Absence, academic year 2023/24", text: "academic year 2023/24", year: "2023/24" },
    { name: "Benchmarks_Calendar_2023", text: "Calendar_2023", year: "2023" },
    { name: "Benchmarks_Academic_Year_2023_24", text: "Academic_Year_2023_24", year: "2023/24" },
    { name: "Benchmarks_2023_calendar", text: "2023_calendar", year: "2023" },
    { name: "Alpha 2023 calendar year", text: "2023 calendar year", year: "2023" },
    { name: "CLA rate at 31 March 2024", text: "2024", year: "2023/24" },
    { name: "Benchmarks_31_March_2024", text: "2024", year: "2023/24" },
    { name: "Absent (12 months to March 2024)", text: "2024", year: "2023/24" },
    { name: "Absent (3 months to March 2024)", text: "2024", year: null },
    { name: "NEET 16-17 (Dec 2023 to Feb 2024)", text: "2023", year: null },
    { name: "Alpha Q3 2023/24", text: "2023/24", year: null },
    { name: "Benchmarks_2023_24_Q3", text: "2023_24", year: null },
    { name: "Absence, autumn term 2023/24", text: "2023/24", year: null },
    { name: "Alpha 2024 16-17 year olds", text: "2024", year: "2024" },
    { name: "Financial abuse 2024", text: "2024", year: "2024" },
  ])("$name: $year", ({ name, text, year }) => {
    const found = yearInName(name, kind(null, null));
    expect(found?.text).toBe(text);
    expect(found?.year == null ? null : formatPeriod(found.year)).toBe(year);
  });

  it.each(["NEET 16-17 (%)", "Benchmarks", "Deaths per 2000 people"])("%s names none", (name) => {
    expect(yearInName(name, kind(null, null))).toBeNull();
  });
});

describe("the year that an indicator is measured by", () => {
  it.each([
    ["calendar-year", "year", "calendar-year"],
    ["academic-year", "year", "academic-year"],
    ["financial-year", "year", "financial-year"],
    ["snapshot", "year", "financial-year"],
    [null, "year", "financial-year"],
    ["rolling-12-months", "quarter", null],
    ["snapshot", "quarter", null],
  ] as const)("%s, a figure a %s: %s", (basis, frequency, asked) => {
    expect(yearAsked(basis, frequency)).toBe(asked);
  });
});
