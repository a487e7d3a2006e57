import {
  calendarYear,
  financialQuarter,
  financialYearStart,
  monthNumber,
  monthOf,
  nextPeriod,
  type Period,
  previousPeriod,
  quarterPeriod,
  runningYear,
  samePeriod,
  samePeriodLastYear,
  termEndingIn,
  termPeriod,
} from "../../../src/core/measures/period";

describe("months are one run of whole numbers", () => {
  it.each([
    [2024, 1],
    [2024, 12],
    [1999, 7],
  ])("%s, month %s comes back", (year, month) => {
    expect([calendarYear(monthOf(year, month)), monthNumber(monthOf(year, month))]).toEqual([year, month]);
  });
  it("December is followed by January", () => {
    expect(monthOf(2024, 12) + 1).toBe(monthOf(2025, 1));
  });
});

describe("financial years begin in April", () => {
  it.each([
    { year: 2024, month: 3, starts: 2023, quarter: 4 },
    { year: 2024, month: 4, starts: 2024, quarter: 1 },
    { year: 2024, month: 6, starts: 2024, quarter: 1 },
    { year: 2024, month: 7, starts: 2024, quarter: 2 },
    { year: 2024, month: 9, starts: 2024, quarter: 2 },
    { year: 2024, month: 12, starts: 2024, quarter: 3 },
    { year: 2025, month: 1, starts: 2024, quarter: 4 },
  ])("$month/$year: Q$quarter of $starts", ({ year, month, starts, quarter }) => {
    expect([financialYearStart(monthOf(year, month)), financialQuarter(monthOf(year, month))]).toEqual([
      starts,
      quarter,
    ]);
  });

  it.each([
    [1, 2024, 6],
    [3, 2024, 12],
    [4, 2025, 3],
  ])("quarter %s of 2024/25 ends in %s, month %s", (quarter, year, month) => {
    expect(quarterPeriod(2024, quarter)).toEqual({ frequency: "quarter", end: monthOf(year, month) });
  });
});

describe("years that start in another month", () => {
  it.each([
    { starts: 4, first: [2024, 4], last: [2025, 3] },
    { starts: 1, first: [2024, 1], last: [2024, 12] },
    { starts: 9, first: [2024, 9], last: [2025, 8] },
  ])("from month $starts", ({ starts, first: [y1 = 0, m1 = 0], last: [y2 = 0, m2 = 0] }) => {
    const [first, last] = [monthOf(y1, m1), monthOf(y2, m2)];
    expect(runningYear(first, starts)).toBe(runningYear(last, starts));
    expect(runningYear(last + 1, starts)).toBe(runningYear(first, starts) + 1);
    expect(runningYear(first - 1, starts)).toBe(runningYear(first, starts) - 1);
  });
});

describe("the period before, and after", () => {
  const of = (frequency: Period["frequency"], year: number, month: number): Period => ({
    frequency,
    end: monthOf(year, month),
  });
  it.each([
    { period: of("month", 2024, 1), before: of("month", 2023, 12) },
    { period: of("quarter", 2024, 6), before: of("quarter", 2024, 3) },
    { period: of("year", 2024, 3), before: of("year", 2023, 3) },
    { period: termPeriod("autumn", 2024), before: termPeriod("summer", 2024) },
    { period: termPeriod("summer", 2024), before: termPeriod("spring", 2024) },
    { period: termPeriod("spring", 2024), before: termPeriod("autumn", 2023) },
  ])("$period.frequency to $period.end", ({ period, before }) => {
    expect(previousPeriod(period)).toEqual(before);
    expect(nextPeriod(before)).toEqual(period);
  });

  it("a year earlier is of the same length", () => {
    expect(samePeriodLastYear(termPeriod("autumn", 2024))).toEqual(termPeriod("autumn", 2023));
  });

  it("two are the same only by length and end", () => {
    expect(samePeriod(of("quarter", 2024, 3), of("quarter", 2024, 3))).toBe(true);
    expect(samePeriod(of("quarter", 2024, 3), of("year", 2024, 3))).toBe(false);
    expect(samePeriod(of("quarter", 2024, 3), of("quarter", 2024, 6))).toBe(false);
  });

  it.each([
    [12, "autumn"],
    [3, "spring"],
    [7, "summer"],
    [4, null],
    [8, null],
  ])("a term that ends in month %s: %s", (month, term) => {
    expect(termEndingIn(monthOf(2024, month))).toBe(term);
  });
});
