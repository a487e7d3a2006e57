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
