import { notesCell } from "../../../src/core/dashboard/columns/notes-cell";
import { inputCells } from "../../../src/core/dashboard/workings/input-cells";
import { workingsPlan } from "../../../src/core/dashboard/workings/workings-plan";
import type { CellValue } from "../../../src/core/workbook/grid";
import { factsOf } from "../../support/sample";
import { gridsOf, reportOfWorkbook, type Row, type Workbook } from "../../support/tables";
import { tableCells } from "../../support/table-cells";
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

describe("a difference of money or of times is printed with its unit wherever it is told in words", () => {
  const book: Workbook = {
    indicators: [
      { Ref: "M1", Unit: "£m", "Compare with": "both", Target: 9.5, Polarity: "low is good" },
      { Ref: "R1", Unit: "£ per week", "Compare with": "both" },
      { Ref: "T1", Unit: "hh:mm", "Compare with": "both" },
      { Ref: "D1", Unit: "days", "Compare with": "both" },
      { Ref: "K1", Unit: "£000s", "Compare with": "previous period" },
    ],
    observations: [
      ...three("M1", 9.3, 9.1, 9.9),
      ...three("R1", 101.3, 99.5, 101.9),
      ...three("T1", "2:48", "2:55", "2:42"),
      ...three("D1", 21, 25, 19),
      ...three("K1", 8120, 8000, 8460),
    ],
  };

  it("in Notes", () => {
    const { workbook, facts } = factsOf(gridsOf(book));
    const notes = facts.map((one) =>
      String(notesCell({ facts: one, settings: workbook.settings, comments: [] }).value),
    );
    expect(notes.map((note) => /: ([^:]*)\.(?: |$)/.exec(note.replace(/^.*?Against/, "Against"))?.[1])).toEqual([
      "+£0.8 million",
      "+£2.40",
      "−13 minutes",
      "−6.0 days",
      undefined,
    ]);
  });

  it("on Workings", () => {
    const grids = gridsOf(book);
    const { workbook, facts } = factsOf(grids);
    const { values } = workingsPlan({ workbook, facts, cells: inputCells(grids), madeAt: "" });
    const words = values.map((row) => (typeof row[3] === "string" ? row[3] : ""));
    expect(words).toEqual(
      expect.arrayContaining([
        "£9.9 million less £9.3 million = +£0.6 million",
        "£9.9 million less the target £9.5 million = +£0.4 million",
        "£101.90 a week less £101.30 a week = +£0.60",
        "2 hours 42 minutes less 2 hours 48 minutes = −6 minutes",
      ]),
    );
  });

  it("and at the end of a report", () => {
    const rows = [...tableCells(reportOfWorkbook(book)).values()];
    expect(rows.map(({ Change }) => Change)).toEqual([
      "+£0.6 million (+6.5%)",
      "+£0.60",
      "−6 minutes",
      "−2.0 days",
      "+£340,000 (+4.2%)",
    ]);
  });
});

function three(Ref: string, before: CellValue, yearAgo: CellValue, now: CellValue): readonly Row[] {
  return [
    { Ref, Period: "Q2 2024/25", Value: before },
    { Ref, Period: "Q3 2023/24", Value: yearAgo },
    { Ref, Period: "Q3 2024/25", Value: now },
  ];
}
