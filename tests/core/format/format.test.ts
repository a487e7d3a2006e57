import { formatList } from "../../../src/core/format/list";
import { formatDecimal, formatSigned, ordinal } from "../../../src/core/format/number";
import {
  formatLastDay,
  formatPeriod,
  formatQuarterMonths,
  formatStart,
  sayPeriod,
} from "../../../src/core/format/period";
import { exactFromText, ZERO } from "../../../src/core/measures/exact";
import { monthOf, type Period, quarterPeriod, termPeriod } from "../../../src/core/measures/period";
import { round } from "../../../src/core/measures/rounding";
import { vectorCases } from "../../support/vectors";

describe("numbers print in en-GB with a true minus", () => {
  const rounded = (value: string, decimals: number) => round(exactFromText(value) ?? ZERO, decimals);
  const cases = vectorCases("formatting") as [string, string, number, string][];
  it.each(cases.filter(([style]) => style === "count" || style === "number"))(
    "%s %s at %s is %s",
    (_style, value, decimals, expected) => {
      expect(formatDecimal(rounded(value, decimals))).toBe(expected);
    },
  );
  it.each(cases.filter(([style]) => style === "signed"))("%s %s at %s is %s", (_style, value, decimals, expected) => {
    expect(formatSigned(rounded(value, decimals))).toBe(expected);
  });
  it.each(cases.filter(([style]) => style === "ordinal"))("%s %s at %s is %s", (_style, value, _decimals, expected) => {
    expect(ordinal(Number(value))).toBe(expected);
  });
});

describe("periods", () => {
  const year = (end: number): Period => ({ frequency: "year", end });
  it.each([
    [quarterPeriod(2024, 3), "Q3 2024/25", "Quarter 3 2024/25"],
    [quarterPeriod(2024, 4), "Q4 2024/25", "Quarter 4 2024/25"],
    [quarterPeriod(1999, 1), "Q1 1999/00", "Quarter 1 1999/00"],
    [termPeriod("autumn", 2024), "Autumn 2024", "the autumn term 2024"],
    [termPeriod("summer", 2024), "Summer 2024", "the summer term 2024"],
    [year(monthOf(2024, 3)), "2023/24", "2023/24"],
    [year(monthOf(2024, 8)), "2023/24", "2023/24"],
    [year(monthOf(2024, 12)), "2024", "2024"],
    [{ frequency: "month", end: monthOf(2024, 12) } as const, "December 2024", "December 2024"],
  ])("%j prints as %s and is said as %s", (period, printed, said) => {
    expect(formatPeriod(period)).toBe(printed);
    expect(sayPeriod(period)).toBe(said);
  });

  it("names the months of a quarter, the last day of a month and where a span begins", () => {
    expect(formatQuarterMonths(quarterPeriod(2024, 3))).toBe("October to December 2024");
    expect(formatLastDay(monthOf(2024, 2))).toBe("29 February 2024");
    expect(formatStart(monthOf(2024, 4), monthOf(2025, 3))).toBe("April 2024");
    expect(formatStart(monthOf(2024, 4), monthOf(2024, 12))).toBe("April");
  });
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as “%s”", (items, expected) => {
  expect(formatList(items)).toBe(expected);
});
