import { changeCell, levelCell } from "../../../src/core/dashboard/cell-formats";
import { unitInTables } from "../../../src/core/facts/display";
import { readUnit } from "../../../src/core/workbook/read-unit";

describe("a cell holds the figure as it is typed, and its format says what it is in", () => {
  it.each([
    ["£m", 99n, 1, { value: 9.9, format: '"£"#,##0.0"m"', printed: "£9.9m" }],
    ["£m", -3n, 1, { value: -0.3, format: '"£"#,##0.0"m"', printed: "−£0.3m" }],
    ["£k", 846n, 0, { value: 846, format: '"£"#,##0"k"', printed: "£846k" }],
    ["£bn", 125n, 2, { value: 1.25, format: '"£"#,##0.00"bn"', printed: "£1.25bn" }],
    ["£ per week", 10190n, 2, { value: 101.9, format: '"£"#,##0.00', printed: "£101.90" }],
    ["% of days", 45n, 1, { value: 0.045, format: "0.0%", printed: "4.5%" }],
    ["per 100k", 133n, 1, { value: 13.3, format: "#,##0.0", printed: "13.3" }],
  ] as const)("%s", (unit, units, decimals, cell) => {
    expect(levelCell({ units, decimals }, readUnit(unit))).toEqual(cell);
  });

  it("and so does its change", () => {
    const { format, printed } = changeCell({ units: -3n, decimals: 1 }, "down", readUnit("£m"), "");
    expect(format).toContain('"▼ Down ""£"#,##0.0"m"');
    expect(printed).toBe("▼ Down £0.3m");
  });

  it.each([
    ["£m", null],
    ["%", null],
    ["% of days", "% of days"],
    ["percentage of households", "% of households"],
    ["£pw", "£ a week"],
    ["hh:mm", "hours:minutes"],
    ["per 100k", "per 100k"],
    ["days", "days"],
  ])("%s stands beside it in the row as %s", (unit, named) => {
    expect(unitInTables(readUnit(unit), unit)).toBe(named);
  });
});

describe("a time is a part of a day in its cell, as Excel keeps times", () => {
  it.each([
    ["hh:mm", 162n, { value: 0.1125, format: "[h]:mm", printed: "2:42" }],
    ["hh:mm:ss", 165n, { value: 165 / 86_400, format: "[h]:mm:ss", printed: "0:02:45" }],
    ["mm:ss", 162n, { value: 0.001875, format: "[m]:ss", printed: "2:42" }],
  ] as const)("%s", (unit, units, cell) => {
    expect(levelCell({ units, decimals: 0 }, readUnit(unit))).toEqual(cell);
  });

  it.each([
    [-6n, "▼ Down 6 minutes"],
    [-1n, "▼ Down 1 minute"],
    [-126n, "▼ Down 126 minutes"],
  ])("and its change a number of minutes, for Excel shows no time below 0", (units, printed) => {
    expect(changeCell({ units, decimals: 0 }, "down", readUnit("hh:mm"), "").printed).toBe(printed);
  });
});
