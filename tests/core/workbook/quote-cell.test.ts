import { quoteCell } from "../../../src/core/workbook/quote-cell";
import type { CellValue } from "../../../src/core/workbook/grid";

const quoted = (value: CellValue, format = "General"): string =>
  quoteCell({ value, format, source: { sheet: "Observations", address: "E3" } });

describe("a finding quotes a cell", () => {
  it.each<[string, CellValue, string, string]>([
    ["a date as a date", 45657, "dd/mm/yyyy", "31/12/2024"],
    ["the last day that Excel has", 2_958_465, "dd/mm/yyyy", "31/12/9999"],
    ["a number that is no date as the number", 150_000_000, "dd/mm/yyyy", "150000000"],
    ["a time as a time", 0.1125, "h:mm", "2:42"],
    ["a time of more than a day as it is shown", 1.09375, "[h]:mm:ss", "26:15:00"],
    ["a number before all dates as the number", -1, "dd/mm/yyyy", "-1"],
    ["the largest number", 1e308, "dd/mm/yyyy", "1e+308"],
    ["a short text whole", "about 284", "General", "about 284"],
  ])("%s", (_what, value, format, shown) => {
    expect(quoted(value, format)).toBe(`Observations!E3 ("${shown}")`);
  });

  it("a long text by its first 60 characters, none of them cut in two", () => {
    expect(quoted("n".repeat(32_767))).toBe(`Observations!E3 ("${"n".repeat(59)}…")`);
    expect(quoted(`${"n".repeat(58)}😀 and more`)).toBe(`Observations!E3 ("${"n".repeat(58)}…")`);
  });
});
