import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

async function workbookToShift() {
  return workbookWith((sheet, { workbook }) => {
    sheet.getRange("A1:B4").values = [["Ref", "Value"], ["a", 1], ["b", 2], ["c", 3]]; // prettier-ignore
    sheet.tables.add("A1:B4", true).name = "T";
    sheet.getRange("D1:D3").formulas = [["=SUM(B2:B4)"], ["=$B$3"], ["=COUNTA(A:A)"]];
    sheet.getRange("3:3").format.rowHeight = 40;
    sheet.getRange("F1:G2").merge();
    workbook.names.add("Third", sheet.getRange("B3"));
    const format = sheet.getRange("B2:B4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=$B2>1";
    sheet.pageLayout.setPrintArea("A1:D10");
  });
}

const facts = (sheet: Excel.Worksheet, context: Excel.RequestContext) => ({
  formulas: sheet.getRange("D1:D6").load({ formulas: true }),
  table: sheet.tables.getItem("T").getRange().load({ address: true }),
  name: context.workbook.names.getItem("Third").load({ formula: true }),
  format: sheet.getRange().conditionalFormats.getItemAt(0).getRange().load({ address: true }),
  rule: sheet.getRange().conditionalFormats.getItemAt(0).custom.rule.load({ formula: true }),
  print: sheet.pageLayout.getPrintAreaOrNullObject().load({ address: true }),
});

const seen = ({ formulas, table, name, format, rule, print }: ReturnType<typeof facts>) => ({
  formulas: (formulas.formulas as string[][]).flat().filter((formula) => formula !== ""),
  name: String(name.formula),
  table: table.address,
  format: format.address,
  rule: rule.formula,
  print: print.address,
});

it("moves everything that speaks of cells below when rows are inserted", async () => {
  await workbookToShift();
  const after = await readFirstSheet((sheet, context) => {
    sheet.getRange("3:4").insert(Excel.InsertShiftDirection.down);
    return facts(sheet, context);
  }, seen);
  expect(after).toEqual({
    formulas: ["=SUM(B2:B6)", "=$B$5", "=COUNTA(A:A)"],
    table: "Sheet1!A1:B6",
    name: "=Sheet1!$B$5",
    format: "Sheet1!B2:B6",
    rule: "=$B2>1",
    print: "Sheet1!A1:D12",
  });
});

it("moves them back when rows are deleted, and leaves #REF! for what is gone", async () => {
  await workbookToShift();
  const after = await readFirstSheet((sheet, context) => {
    sheet.getRange("3:3").delete(Excel.DeleteShiftDirection.up);
    return facts(sheet, context);
  }, seen);
  expect(after).toEqual({
    formulas: ["=SUM(B2:B3)", "=#REF!"],
    table: "Sheet1!A1:B3",
    name: "=Sheet1!#REF!",
    format: "Sheet1!B2:B3",
    rule: "=$B2>1",
    print: "Sheet1!A1:D9",
  });
});

it("moves columns to the right of inserted ones, with their widths", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("C1").formulas = [["=A1+B1"]];
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("B:B").insert(Excel.InsertShiftDirection.right);
  });
  const read = await readFirstSheet(
    (sheet) => ({
      cells: sheet.getRange("A1:D1").load({ formulas: true }),
      width: sheet.getRange("C1").load({ format: { columnWidth: true } }),
    }),
    ({ cells, width }) => [...((cells.formulas as unknown[][])[0] ?? []), width.format.columnWidth],
  );
  expect(read).toEqual([1, "", 2, "=A1+C1", 120]);
});

it("takes row heights and merged cells along", async () => {
  await workbookToShift();
  const read = await readFirstSheet(
    (sheet) => {
      sheet.getRange("1:1").insert(Excel.InsertShiftDirection.down);
      sheet.getRange("F2").values = [["merged"]];
      sheet.getRange("G3").values = [["covered"]];
      return {
        rows: sheet.getRange("A3:A4").load({ format: { rowHeight: true } }),
        tall: sheet.getRange("A4").load({ format: { rowHeight: true } }),
        merged: sheet.getRange("F2:G3").load({ values: true }),
      };
    },
    ({ rows, tall, merged }) => [rows.format.rowHeight as number | null, tall.format.rowHeight, merged.values],
  );
  expect(read).toEqual([null, 40, [["merged", ""], ["", ""]]]); // prettier-ignore
});

it("lets a range that the add-in holds move with its cells", async () => {
  await workbookWith(async (sheet, context) => {
    const held = sheet.getRange("B5").load({ address: true });
    held.values = [["here"]];
    await context.sync();
    sheet.getRange("1:3").insert(Excel.InsertShiftDirection.down);
    await context.sync();
    held.load({ address: true, values: true });
    await context.sync();
    expect([held.address, held.values]).toEqual(["Sheet1!B8", [["here"]]]);
  });
});

it("moves only the columns of the range when it is not whole rows", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; // prettier-ignore
    sheet.getRange("A1").insert(Excel.InsertShiftDirection.down);
  });
  const values = await readFirstSheet(
    (sheet) => sheet.getRange("A1:B3").load({ values: true }),
    (range) => range.values,
  );
  expect(values).toEqual([["", 2], [1, 4], [3, ""]]); // prettier-ignore
});

it("refuses to tear a table apart", async () => {
  await workbookToShift();
  const error = await errorOf(({ workbook }) => {
    workbook.worksheets.getFirst().getRange("A2").insert(Excel.InsertShiftDirection.down);
  });
  expect(error.code).toBe("InvalidOperation");
});
