import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

// As Excel fills: Microsoft's "Fill data automatically in worksheet cells" and the documentation of AutoFillType.
type Cells = readonly unknown[];
const NOVEMBER_30 = 45_991; // 2025, a Sunday
const FRIDAY = 45_989; // 28 November 2025

async function filled(cells: Cells, count: number, type: `${Excel.AutoFillType}`, format = "General") {
  await workbookWith((sheet) => {
    const source = sheet.getRangeByIndexes(0, 0, cells.length, 1);
    source.numberFormat = cells.map(() => [format]);
    source.formulas = cells.map((cell) => [cell]);
    source.autoFill(sheet.getRangeByIndexes(0, 0, cells.length + count, 1), type);
  });
  return readFirstSheet(
    (sheet) => sheet.getRangeByIndexes(cells.length, 0, count, 1).load({ formulas: true }),
    ({ formulas }) => formulas.map(([cell]) => cell as unknown),
  );
}

const rounded = (cell: unknown) => (typeof cell === "number" ? Math.round(cell * 1e9) / 1e9 : cell);

it.each([
  { from: [5], type: "FillDefault", to: [5, 5, 5] },
  { from: [5], type: "FillSeries", to: [6, 7, 8] },
  { from: [1, 3], type: "FillDefault", to: [5, 7, 9] },
  { from: [1, 3], type: "FillCopy", to: [1, 3, 1] },
  { from: [0.1, 0.2], type: "FillDefault", to: [0.3, 0.4, 0.5] },
  { from: [1, 2, 4], type: "LinearTrend", to: [16 / 3, 41 / 6, 25 / 3] },
  { from: [1, 2], type: "GrowthTrend", to: [4, 8, 16] },
  { from: ["a"], type: "FillDefault", to: ["a", "a", "a"] },
  { from: ["Item 9"], type: "FillDefault", to: ["Item 10", "Item 11", "Item 12"] },
  { from: ["CS008"], type: "FillDefault", to: ["CS009", "CS010", "CS011"] },
  { from: ["Q3"], type: "FillDefault", to: ["Q4", "Q1", "Q2"] },
  { from: ["Saturday"], type: "FillDefault", to: ["Sunday", "Monday", "Tuesday"] },
  { from: ["OCT", "DEC"], type: "FillDefault", to: ["FEB", "APR", "JUN"] },
  { from: ["=B1*$C$1"], type: "FillDefault", to: ["=B2*$C$1", "=B3*$C$1", "=B4*$C$1"] },
  { from: ["=B1"], type: "FillValues", to: ["=B2", "=B3", "=B4"] },
  { from: [7], type: "FillFormats", to: ["", "", ""] },
] as const)("$type goes on from $from with $to", async ({ from, type, to }) => {
  const found = await filled(from, 3, type);
  expect(found.map(rounded)).toEqual(to.map(rounded));
});

it.each([
  { from: [NOVEMBER_30], type: "FillDefault", to: [NOVEMBER_30 + 1, NOVEMBER_30 + 2] },
  { from: [NOVEMBER_30, NOVEMBER_30 + 7], type: "FillDefault", to: [NOVEMBER_30 + 14, NOVEMBER_30 + 21] },
  // 30 November, 30 December: then 30 January and the last of February.
  { from: [NOVEMBER_30, NOVEMBER_30 + 30], type: "FillDefault", to: [NOVEMBER_30 + 61, NOVEMBER_30 + 90] },
  { from: [FRIDAY], type: "FillWeekdays", to: [FRIDAY + 3, FRIDAY + 4] },
  { from: [NOVEMBER_30], type: "FillMonths", to: [NOVEMBER_30 + 30, NOVEMBER_30 + 61] },
  { from: [NOVEMBER_30], type: "FillYears", to: [NOVEMBER_30 + 365, NOVEMBER_30 + 730] },
] as const)("$type goes on from the dates $from with $to", async ({ from, type, to }) => {
  expect(await filled(from, 2, type, "dd/mm/yyyy")).toEqual(to);
});

it.each([
  { source: "C3:D3", into: "A3:D3", at: "A3:B3", holds: [[-1, 0]] },
  { source: "C3:D3", into: "C3:F3", at: "E3:F3", holds: [[3, 4]] },
  {
    source: "C3:D3",
    into: "C1:D3",
    at: "C1:D2",
    holds: [
      [1, 2],
      [1, 2],
    ],
  },
])("fills $into from $source", async ({ source, into, at, holds }) => {
  await workbookWith((sheet) => {
    sheet.getRange(source).values = [[1, 2]];
    sheet.getRange(source).autoFill(into);
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange(at).load({ values: true }),
    ({ values }) => values as unknown[][],
  );
  expect(read).toEqual(holds);
});

it("takes looks along, but not with FillValues; without a destination it goes as far as its neighbour", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    for (const [cell, type] of [
      ["B1", "FillDefault"],
      ["D1", "FillValues"],
    ] as const) {
      sheet.getRange(cell).values = [[9]];
      sheet.getRange(cell).format.font.bold = true;
      if (type === "FillValues") sheet.getRange(cell).autoFill("D1:D3", type);
      else sheet.getRange(cell).autoFill();
    }
  });
  const bold = await readFirstSheet(
    (sheet) =>
      ["B3", "B4", "D3"].map((cell) => sheet.getRange(cell).load({ values: true, format: { font: { bold: true } } })),
    (ranges) => ranges.map(({ values, format }) => [values[0]?.[0] as unknown, format.font.bold]),
  );
  expect(bold).toEqual([
    [9, true],
    ["", false],
    [9, false],
  ]);
});

it.each([
  { into: "A1:B2", type: "FillDefault", code: "InvalidArgument" },
  { into: "B2:B9", type: "FillDefault", code: "InvalidArgument" },
  { into: "A1:A9", type: "FlashFill", code: "NotImplemented" },
] as const)("refuses to fill $into from A1 by $type", async ({ into, type, code }) => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    workbook.worksheets.getFirst().getRange("A1").autoFill(into, type);
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, "Range.autoFill"]);
});
