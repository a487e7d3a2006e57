import { isInPeriod } from "../../src/embedded-excel/book/date-periods";

// Weeks begin on a Sunday, as in Excel's filters. Wednesday 13 May 2026 is day 46,155 of Excel's calendar.
const TODAY = 46_155;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2026, 4, 13, 12) });
});
afterEach(() => {
  jest.useRealTimers();
});

it.each([
  { period: "yesterday", first: TODAY - 1, last: TODAY - 1 },
  { period: "today", first: TODAY, last: TODAY },
  { period: "tomorrow", first: TODAY + 1, last: TODAY + 1 },
  { period: "lastWeek", first: TODAY - 10, last: TODAY - 4 },
  { period: "thisWeek", first: TODAY - 3, last: TODAY + 3 },
  { period: "nextWeek", first: TODAY + 4, last: TODAY + 10 },
  { period: "lastMonth", first: TODAY - 42, last: TODAY - 13 },
  { period: "thisMonth", first: TODAY - 12, last: TODAY + 18 },
  { period: "nextMonth", first: TODAY + 19, last: TODAY + 48 },
  { period: "lastQuarter", first: TODAY - 132, last: TODAY - 43 },
  { period: "thisQuarter", first: TODAY - 42, last: TODAY + 48 },
  { period: "nextQuarter", first: TODAY + 49, last: TODAY + 140 },
  { period: "lastYear", first: TODAY - 497, last: TODAY - 133 },
  { period: "thisYear", first: TODAY - 132, last: TODAY + 232 },
  { period: "nextYear", first: TODAY + 233, last: TODAY + 597 },
  { period: "yearToDate", first: TODAY - 132, last: TODAY },
  { period: "M5", first: TODAY - 12, last: TODAY + 18 },
  { period: "Q2", first: TODAY - 42, last: TODAY + 48 },
])("$period is from $first to $last", ({ period, first, last }) => {
  const days = [first - 1, first, last + 0.99, last + 1];
  expect(days.map((day) => isInPeriod(period, day))).toEqual([false, true, true, false]);
});
