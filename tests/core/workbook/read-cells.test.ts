import { formatPeriod } from "../../../src/core/format/period";
import { decimalText, round } from "../../../src/core/measures/rounding";
import type { Frequency } from "../../../src/core/measures/period";
import type { Basis } from "../../../src/core/workbook/basis";
import type { CellValue } from "../../../src/core/workbook/grid";
import { readNumber } from "../../../src/core/workbook/read-number";
import { readPeriod } from "../../../src/core/workbook/read-period";

const number = (value: CellValue, format = "General"): string => {
  const reading = readNumber({ value, format });
  switch (reading.kind) {
    case "number":
      return `${decimalText(round(reading.value, 4))}${reading.percent ? " per cent" : ""}${reading.typedAsText ? " as text" : ""}`;
    case "missing":
      return reading.why;
    case "excel-error":
      return `Excel error ${reading.error}`;
    case "too-large":
      return "too large";
    case "unreadable":
      return `unreadable ${reading.text}`;
  }
};

describe("a number cell is read as people fill it", () => {
  it.each<[CellValue, string, string]>([
    [0.907, "0.0%", "90.7000 per cent"],
    [0.907, "General", "0.9070"],
    [90.7, '0.0"%"', "90.7000"],
    [90.7, "0.0\\%", "90.7000"],
    [19.600000000000001, "General", "19.6000"],
    [0.1 + 0.2, "General", "0.3000"],
    ["12%", "General", "12.0000 per cent as text"],
    ["1,130", "General", "1130.0000 as text"],
    [" 45.6 ", "General", "45.6000 as text"],
    ["−2.5", "General", "-2.5000 as text"],
    ["£1,200", "General", "1200.0000 as text"],
    [0, "General", "0.0000"],
    [999999999999999, "General", "999999999999999.0000"],
    [1e15, "General", "too large"],
    [-1e200, "General", "too large"],
    [1e14, "0%", "too large"],
    ["1000000000000000", "General", "too large"],
    ["9".repeat(32_767), "General", `unreadable ${"9".repeat(32_767)}`],
    [12, "0.0_%", "12.0000"],
    [45657, "dd/mm/yyyy", "unreadable a date"],
    [1234, '[Red]#,##0" days"', "1234.0000"],
  ])("%p with the format %s is %s", (value, format, expected) => {
    expect(number(value, format)).toBe(expected);
  });

  it.each<[string, string]>([
    ["c", "suppressed"],
    ["[c]", "suppressed"],
    ["*", "suppressed"],
    ["x", "not-available"],
    ["-", "not-available"],
    [":", "not-available"],
    ["..", "not-available"],
    ["#N/A", "not-available"],
    ["[z]", "not-applicable"],
    ["u", "low-reliability"],
    ["low", "rounds-to-zero"],
    ["k", "rounds-to-zero"],
    ["", "blank"],
    ["   ", "blank"],
  ])("the symbol %p means %s and is never 0", (symbol, expected) => {
    expect(number(symbol)).toBe(expected);
  });

  it.each<[CellValue, string]>([
    ["about 90", "unreadable about 90"],
    ["#DIV/0!", "Excel error #DIV/0!"],
    [true, "unreadable TRUE"],
    ["12 of 30", "unreadable 12 of 30"],
    ["0,907", "unreadable 0,907"],
    ["284 3130", "unreadable 284 3130"],
    ["constructor", "unreadable constructor"],
  ])("%p is %s", (value, expected) => {
    expect(number(value)).toBe(expected);
  });
});

describe("a period is read as people type it", () => {
  const period = (value: CellValue, frequency: Frequency, basis: Basis | null = null): string | null => {
    const read = readPeriod(value, frequency, basis);
    return read === null ? null : formatPeriod(read);
  };

  it.each<[CellValue]>([
    ["Q3 2024/25"],
    ["2024/25 Q3"],
    ["Quarter 3 2024-25"],
    ["q3 2024-2025"],
    ["Q3, 2024/25"],
    ["Dec 2024"],
    ["December 2024"],
    ["Dec-24"],
    ["31/12/2024"],
    ["2024-12-31"],
    ["as at 31/12/2024"],
    ["Q3 24/25"],
    ["Oct-Dec 2024"],
    ["October to December 2024"],
    ["24/25 Q3"],
    ["FY24/25 Q3"],
    ["Q3 (2024/25)"],
    ["Quarter 3 (2024/25)"],
    ["2024/25 (Q3)"],
    ["Q3 (Oct-Dec) 2024/25"],
    ["Q3 (October to December) 2024/25"],
    ["Q3 2024/25 (Oct - Dec)"],
    ["31/12/24"],
    ["31-Dec-24"],
    ["31st December 2024"],
    ["Q3 2024/25 (provisional)"],
    ["Dec 2024 [p]"],
    ["Q3'24/25"],
    ["Dec ’24"],
    [45657],
    [45627],
  ])("%p is Q3 2024/25 of a quarterly indicator", (value) => {
    expect(period(value, "quarter")).toBe("Q3 2024/25");
  });

  it.each<[CellValue, Frequency, Basis | null, string | null]>([
    ["Autumn 2024", "term", "school-term", "Autumn 2024"],
    ["autumn term 2024", "term", "school-term", "Autumn 2024"],
    ["2024 Autumn", "term", "school-term", "Autumn 2024"],
    ["31/12/2024", "term", "school-term", "Autumn 2024"],
    ["Autumn 2024/25", "term", "school-term", "Autumn 2024"],
    ["Spring 2024/25", "term", "school-term", "Spring 2025"],
    ["23/24", "year", "financial-year", "2023/24"],
    ["2023/24", "year", "financial-year", "2023/24"],
    ["2023-24", "year", "financial-year", "2023/24"],
    [202324, "year", "financial-year", "2023/24"],
    [2024, "year", "financial-year", "2023/24"],
    [2024, "year", "calendar-year", "2024"],
    ["2023/24", "year", "academic-year", "2023/24"],
    ["31/03/2024", "year", "financial-year", "2023/24"],
    ["Nov 2024", "month", null, "November 2024"],
    ["Q3 2024/25", "year", "financial-year", null],
    ["Nov 2024", "quarter", null, null],
    ["2023/25", "year", "financial-year", null],
    ["31/12/9999", "quarter", null, null],
    ["Q3 9999/00", "quarter", null, null],
    ["Dec 0024", "month", null, null],
    [2_958_465, "quarter", null, null],
    [150_000_000, "quarter", null, null],
    [1e308, "quarter", null, null],
    ["Q5 2024/25", "quarter", null, null],
    ["Q3 (Jul-Sep) 2024/25", "quarter", null, null],
    ["Q3 (2024/26)", "quarter", null, null],
    ["Q3 2024", "quarter", null, null],
    ["31/13/24", "month", null, null],
    ["2023/24 (provisional)", "year", "financial-year", "2023/24"],
    ["sometime", "quarter", null, null],
    ["", "quarter", null, null],
    [true, "quarter", null, null],
  ])("%p of a %s figure, %s, is %s", (value, frequency, basis, expected) => {
    expect(period(value, frequency, basis)).toBe(expected);
  });
});
