import { readFirstSheet, workbookWith } from "../support/embedded-run";

it.each([
  { name: "getCell", from: (r: Excel.Range) => r.getCell(1, 1), address: "C3" },
  { name: "getCell beyond the range", from: (r: Excel.Range) => r.getCell(5, 5), address: "G7" },
  { name: "getRow", from: (r: Excel.Range) => r.getRow(2), address: "B4:D4" },
  { name: "getColumn", from: (r: Excel.Range) => r.getColumn(1), address: "C2:C4" },
  { name: "getLastCell", from: (r: Excel.Range) => r.getLastCell(), address: "D4" },
  { name: "getLastRow", from: (r: Excel.Range) => r.getLastRow(), address: "B4:D4" },
  { name: "getLastColumn", from: (r: Excel.Range) => r.getLastColumn(), address: "D2:D4" },
  { name: "getResizedRange", from: (r: Excel.Range) => r.getResizedRange(-1, 2), address: "B2:F3" },
  { name: "getOffsetRange", from: (r: Excel.Range) => r.getOffsetRange(10, -1), address: "A12:C14" },
  { name: "getEntireRow", from: (r: Excel.Range) => r.getEntireRow(), address: "2:4" },
  { name: "getEntireColumn", from: (r: Excel.Range) => r.getEntireColumn(), address: "B:D" },
  { name: "getIntersection", from: (r: Excel.Range) => r.getIntersection("C1:C3"), address: "C2:C3" },
  { name: "getBoundingRect", from: (r: Excel.Range) => r.getBoundingRect("F1"), address: "B1:F4" },
  { name: "getUsedRange", from: (r: Excel.Range) => r.getUsedRange(), address: "B2:C3" },
  { name: "getRowsBelow", from: (r: Excel.Range) => r.getRowsBelow(2), address: "B5:D6" },
  { name: "getColumnsAfter", from: (r: Excel.Range) => r.getColumnsAfter(1), address: "E2:E4" },
])("$name of B2:D4 is $address", async ({ from, address }) => {
  await workbookWith((sheet) => {
    sheet.getRange("B2:C3").values = [[1, 2], [3, 4]]; // prettier-ignore
  });
  const read = await readFirstSheet(
    (sheet) => from(sheet.getRange("B2:D4")).load({ address: true }),
    (range) => range.address,
  );
  expect(read).toBe(`Sheet1!${address}`);
});

it("says null where ranges have no cell in common", async () => {
  await workbookWith(() => undefined);
  const isNull = await readFirstSheet(
    (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"),
    (range) => range.isNullObject,
  );
  expect(isNull).toBe(true);
});

it("reports values, text, types and formulas of one cell each", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:F1").values = [["text", 0.907, true, "#N/A", "", "=B1*2"]];
    sheet.getRange("B1").numberFormat = [["0.0%"]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1:F1").load({ values: true, text: true, valueTypes: true, formulas: true }),
    ({ values, text, valueTypes, formulas }) => ({ values, text, valueTypes, formulas }),
  );
  expect(read).toEqual({
    values: [["text", 0.907, true, "#N/A", "", 1.814]],
    text: [["text", "90.7%", "TRUE", "#N/A", "", "1.814"]],
    valueTypes: [["String", "Double", "Boolean", "Error", "Empty", "Double"]],
    formulas: [["text", 0.907, true, "#N/A", "", "=B1*2"]],
  });
});

it("gives null for the cells of whole columns, which nobody should read", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  const values = await readFirstSheet(
    (sheet) => sheet.getRange("A:A").load({ values: true }),
    (range) => range.values as unknown,
  );
  expect(values).toBeNull();
});

it("clears contents and formats apart", async () => {
  await workbookWith((sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear(Excel.ClearApplyTo.contents);
    sheet.getRange("B1").clear(Excel.ClearApplyTo.formats);
  });
  const read = await readFirstSheet(
    (sheet) =>
      ["A1", "B1"].map((cell) => sheet.getRange(cell).load({ values: true, format: { font: { bold: true } } })),
    (cells) => cells.map(({ values, format }): unknown[] => [values[0]?.[0], format.font.bold]),
  );
  expect(read).toEqual([
    ["", true],
    [2, false],
  ]);
});

it("merges and unmerges; writing to a covered cell goes nowhere", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1:C1").values = [["title", "lost", "lost"]];
    sheet.getRange("A3:B4").merge(true);
    sheet.getRange("A3:B4").unmerge();
    sheet.getRange("A3:B3").values = [[1, 2]];
  });
  const values = await readFirstSheet(
    (sheet) => sheet.getRange("A1:C3").load({ values: true }),
    (range) => range.values,
  );
  expect(values).toEqual([
    ["title", "", ""],
    ["", "", ""],
    [1, 2, ""],
  ]);
});

it("hides rows and columns, and says null where only some are hidden", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
  });
  const hidden = await readFirstSheet(
    (sheet) =>
      ["A2:A3", "A1:A3", "A5", "B2"].map((cells) =>
        sheet.getRange(cells).load({ rowHidden: true, columnHidden: true }),
      ),
    (ranges) => ranges.map(({ rowHidden, columnHidden }) => [rowHidden as boolean | null, columnHidden]),
  );
  expect(hidden).toEqual([
    [true, false],
    [null, false],
    [false, false],
    [true, true],
  ]);
});

it("links a cell to a page or to a place in the workbook, and keeps the link when the text is written anew", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").hyperlink = {
      address: "https://example.org/",
      textToDisplay: "Source",
      screenTip: "Opens a page",
    };
    sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Up" };
    sheet.getRange("A1").values = [["The source"]];
  });
  const links = await readFirstSheet(
    (sheet) => ["A1", "A2", "A3"].map((cell) => sheet.getRange(cell).load({ hyperlink: true })),
    (cells) => cells.map((cell) => cell.hyperlink as Excel.RangeHyperlink | null),
  );
  expect(links).toEqual([
    { address: "https://example.org/", textToDisplay: "The source", screenTip: "Opens a page" },
    { documentReference: "Sheet1!A1", textToDisplay: "Up" },
    null,
  ]);
});

it("selects cells; the active cell is the first of them", async () => {
  await workbookWith((_, { workbook }) => {
    workbook.worksheets.add("Other").getRange("C3:D4").select();
  });
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load({ address: true });
    const active = context.workbook.getActiveCell().load({ address: true });
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Other!C3:D4", "Other!C3"]);
  });
});

it("finds a range by the name it has", async () => {
  await workbookWith((sheet, { workbook }) => {
    workbook.names.add("Rates", sheet.getRange("B2:B9"));
  });
  const address = await readFirstSheet(
    (sheet) => sheet.getRange("Rates").load({ address: true }),
    (range) => range.address,
  );
  expect(address).toBe("Sheet1!B2:B9");
});

describe("formulas in R1C1 style mean the same from any row", () => {
  it.each([
    ["=A1*2", "=RC[-2]*2"],
    ["=$A$1+B2", "=R1C1+R[1]C[-1]"],
    ["=SUM(A1:B$3)", "=SUM(RC[-2]:R3C[-1])"],
    ["='Other sheet'!$B1&\"A1\"", "='Other sheet'!RC2&\"A1\""],
    ["=SUM(A:A)+SUM($1:$1)", "=SUM(C[-2])+SUM(R1)"],
  ])("%s in C1 reads %s", async (formula, r1c1) => {
    await workbookWith((sheet) => {
      sheet.getRange("C1").formulas = [[formula]];
    });
    const read = await readFirstSheet(
      (sheet) => sheet.getRange("C1").load("formulasR1C1"),
      (range) => range.formulasR1C1 as unknown[][],
    );
    expect(read.map(([text]) => String(text).replace("C[-2]:C[-2]", "C[-2]").replace("R1:R1", "R1"))).toEqual([r1c1]);
  });

  it("and are written for each cell's own place, texts and numbers as they are", async () => {
    await workbookWith((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B3").formulasR1C1 = [["=RC[-1]*10"], ["=R1C1+R[1]C[-1]"], ["'=RC"]];
    });
    const read = await readFirstSheet(
      (sheet) => sheet.getRange("B1:B3").load("values,formulas"),
      ({ values, formulas }) => ({ values, formulas }),
    );
    expect(read).toEqual({ values: [[10], [4], ["=RC"]], formulas: [["=A1*10"], ["=$A$1+A3"], ["=RC"]] });
  });
});

it("tells the looks of each cell that are asked for", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    sheet.getRange("B1").format.font.bold = true;
  });
  const looks = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    const asked = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return asked.value;
  });
  expect(looks.map((row) => row.map(({ format }) => [format?.fill?.color, format?.font?.bold]))).toEqual([
    [
      ["#FFEE00", false],
      ["#FFFFFF", true],
    ],
  ]);
});

it("tells which rows are hidden, by hand or by a filter, whatever columns are", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:A5").values = [["Crates"], [10], [20], [30], [40]];
    sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Custom", criterion1: "<>20" });
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("A:A").columnHidden = true;
  });
  const rows = await Excel.run(async (context) => {
    const asked = context.workbook.worksheets.getFirst().getRange("A1:A5").getRowProperties({ rowHidden: true });
    await context.sync();
    return asked.value;
  });
  expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false, true]);
});
