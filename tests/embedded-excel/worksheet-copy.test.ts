import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";
import { Screen } from "../../src/embedded-excel/screen/screen";

// As Microsoft documents Worksheet.copy, findAll, page breaks, Range.getMergedAreas and Application.cultureInfo.
const filled = () =>
  workbookWith((sheet, { workbook }) => {
    sheet.name = "Data";
    sheet.getRange("A1:B3").values = [
      ["Ref", "Rate"],
      ["a", 2],
      ["b", 3],
    ];
    sheet.getRange("D1:D3").formulas = [["=SUM(Sales[Rate])"], ["=Data!B2*2"], ["=Other!A1"]];
    sheet.tables.add("A1:B3", true).name = "Sales";
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>2";
    sheet.getRange("A5:B5").merge();
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("A2").format.font.bold = true;
    sheet.getRange("A7").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    sheet.names.add("Here", sheet.getRange("A1"));
    sheet.horizontalPageBreaks.add("A3");
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = "#FF0000";
    workbook.worksheets.add("Other").getRange("A1").values = [[7]];
  });

it("copies all of a sheet, which then speaks of itself, and goes where it is told", async () => {
  await filled();
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const copy = worksheets.getItem("Data").copy("After", worksheets.getItem("Data"));
    copy.load("name, position, tabColor");
    await context.sync();
    const formulas = copy.getRange("D1:D3").load("formulas, values");
    const table = copy.tables.getItemAt(0).load("name");
    const format = copy.getRange("B2").conditionalFormats.getItemAt(0).load("custom/rule/formula");
    const look = copy.getRange("A2").load("format/font/bold, format/columnWidth");
    const merged = copy.getRange("A1:B9").getMergedAreasOrNullObject().load("address");
    const rule = copy.getRange("A7").dataValidation.load("type");
    const name = copy.names.getItem("Here").load("formula");
    const pages = copy.horizontalPageBreaks.load("rowIndex");
    const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
    const count = tables.getCount();
    await context.sync();
    expect([copy.name, copy.position, copy.tabColor]).toEqual(["Data (2)", 1, "#FF0000"]);
    expect(formulas.formulas).toEqual([["=SUM(Sales2[Rate])"], ["='Data (2)'!B2*2"], ["=Other!A1"]]);
    expect(formulas.values).toEqual([[5], [4], [7]]);
    expect([table.name, count.value, format.custom.rule.formula]).toEqual(["Sales2", 2, "=$B2>2"]);
    expect([look.format.font.bold, look.format.columnWidth, merged.address]).toEqual([true, 120, "'Data (2)'!A5:B5"]);
    expect([rule.type, name.formula, pages.items.map(({ rowIndex }) => rowIndex)]).toEqual([
      "List",
      "='Data (2)'!$A$1",
      [2],
    ]);
    expect(frozen.address).toBe("'Data (2)'!1:1");
    copy.getRange("B2").values = [[50]];
    const original = worksheets.getItem("Data").getRange("B2").load("values");
    await context.sync();
    expect(original.values).toEqual([[2]]);
  });
});

it("keeps a copy in the file", async () => {
  const excel = await filled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").copy("Beginning");
    await context.sync();
  });
  const again = await reopened(excel);
  expect(new Screen(again).tabs.map(({ name }) => name)).toEqual(["Data (2)", "Data", "Other"]);
  const formulas = await readFirstSheet(
    (sheet) => sheet.getRange("D1:D2").load("formulas"),
    (range) => range.formulas as unknown,
  );
  expect(formulas).toEqual([["=SUM(Sales2[Rate])"], ["='Data (2)'!B2*2"]]);
});

it.each([
  { position: "Before", sheets: ["Data", "Data (2)", "Other"], beside: "Other" },
  { position: "End", sheets: ["Data", "Other", "Data (2)"], beside: undefined },
  { position: "None", sheets: ["Data", "Other", "Data (2)"], beside: undefined },
] as const)("copies a sheet to the place $position", async ({ position, sheets, beside }) => {
  const excel = await filled();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Data").copy(position, beside === undefined ? undefined : worksheets.getItem(beside));
    await context.sync();
  });
  expect(new Screen(excel).tabs.map(({ name }) => name)).toEqual(sheets);
});

it("refuses to copy a sheet beside none", async () => {
  await filled();
  const error = await errorOf(({ workbook }) => workbook.worksheets.getItem("Data").copy("Before").load("name"));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Worksheet.copy"]);
});

it.each([
  { text: "a", criteria: {}, found: "Data!A2,Data!B1" },
  { text: "Ra", criteria: { matchCase: true }, found: "Data!B1" },
  { text: "2", criteria: { completeMatch: true }, found: "Data!B2" },
  { text: "absent", criteria: {}, found: null },
])("finds all cells that show $text ($criteria): $found", async ({ text, criteria, found }) => {
  await filled();
  const read = await readFirstSheet(
    (sheet) => sheet.findAllOrNullObject(text, criteria).load("address"),
    (areas) => (areas.isNullObject ? null : areas.address.split(",").sort().join()),
  );
  expect(read).toBe(found);
});

it("begins pages where it is told, which move with their rows, in the file, too", async () => {
  const excel = await workbookWith((sheet) => {
    sheet.horizontalPageBreaks.add("A21:E21");
    sheet.horizontalPageBreaks.add("A5");
    sheet.verticalPageBreaks.add("C1");
    sheet.getRange("1:2").insert("Down");
    sheet.horizontalPageBreaks.getItem(0).delete();
  });
  await reopened(excel);
  const read = await readFirstSheet(
    (sheet) => ({
      rows: sheet.horizontalPageBreaks.load("rowIndex"),
      columns: sheet.verticalPageBreaks.load("columnIndex"),
      after: sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address"),
    }),
    ({ rows, columns, after }) => [
      rows.items.map(({ rowIndex }) => rowIndex),
      columns.items.map(({ columnIndex }) => columnIndex),
      after.address,
    ],
  );
  expect(read).toEqual([[22], [2], "Sheet1!A23"]);
});

it("tells how dates and numbers are written in the United Kingdom", async () => {
  await workbookWith(() => undefined);
  await Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load({ name: true, datetimeFormat: { $all: true }, numberFormat: { $all: true } });
    await context.sync();
    expect(cultureInfo.toJSON()).toEqual({
      name: "en-GB",
      datetimeFormat: {
        dateSeparator: "/",
        longDatePattern: "dd MMMM yyyy",
        longTimePattern: "HH:mm:ss",
        shortDatePattern: "dd/MM/yyyy",
        timeSeparator: ":",
      },
      numberFormat: { numberDecimalSeparator: ".", numberGroupSeparator: "," },
    });
  });
});
