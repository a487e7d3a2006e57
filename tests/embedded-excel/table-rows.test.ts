import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// As Microsoft documents TableRowCollection and TableRow of ExcelApi 1.4.

/** "Places", a table of two rows at B2:C4. */
async function workbookWithTable(more: (sheet: Excel.Worksheet, table: Excel.Table) => void = () => undefined) {
  return workbookWith((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["Place", "Count"],
      ["Exampleton", 1],
      ["Sampleford", 2],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Places";
    more(sheet, table);
  });
}

const read = () =>
  readFirstSheet(
    (sheet) => ({
      table: sheet.tables.getItem("Places").getRange().load({ address: true, values: true }),
      rows: sheet.tables.getItem("Places").rows.load({ index: true, values: true }),
    }),
    ({ table, rows }) => ({
      address: table.address,
      places: rows.items.map(({ values }) => (values as unknown[][])[0]?.[0]),
      counts: (table.values as unknown[][]).slice(1).map(([, count]) => count),
      indexes: rows.items.map(({ index }) => index),
    }),
  );

it.each([
  { index: undefined, at: "the end", places: ["Exampleton", "Sampleford", "Testham", "Mockby"] },
  { index: -1, at: "the end", places: ["Exampleton", "Sampleford", "Testham", "Mockby"] },
  { index: 0, at: "the beginning", places: ["Testham", "Mockby", "Exampleton", "Sampleford"] },
  { index: 1, at: "its place", places: ["Exampleton", "Testham", "Mockby", "Sampleford"] },
])("adds rows at $at for the index $index, and moves those below down", async ({ index, places }) => {
  await workbookWithTable((_, table) => {
    table.rows.add(index, [
      ["Testham", 3],
      ["Mockby", 4],
    ]);
  });
  expect(await read()).toMatchObject({ address: "Sheet1!B2:C6", places, indexes: [0, 1, 2, 3] });
});

it("moves what stands below the table, and its formulas, out of the way of new rows", async () => {
  await workbookWithTable((sheet, table) => {
    sheet.getRange("B6:C6").formulas = [["Sum", "=SUM(C3:C4)"]];
    sheet.getRange("E6").values = [["beside"]];
    table.rows.add(0, [["Testham", 30]]);
  });
  const cells = await readFirstSheet(
    (sheet) => sheet.getRange("B6:E7").load({ formulas: true, values: true }),
    ({ formulas, values }) => ({ formulas, sum: (values as unknown[][])[1]?.[1] }),
  );
  expect(cells).toEqual({
    formulas: [
      ["", "", "", "beside"],
      ["Sum", "=SUM(C4:C5)", "", ""],
    ],
    sum: 3,
  });
});

it("fills the one empty row that a new table has with the first row added", async () => {
  await workbookWith((sheet) => {
    const table = sheet.tables.add("B2:C2", true);
    table.name = "Places";
    table.getHeaderRowRange().values = [["Place", "Count"]];
    table.rows.add(undefined, [
      ["Exampleton", 1],
      ["Sampleford", 2],
    ]);
  });
  expect(await read()).toMatchObject({ address: "Sheet1!B2:C4", places: ["Exampleton", "Sampleford"] });
});

it("gives new rows the look of the row above, and keeps them when the workbook is saved and opened", async () => {
  const excel = await workbookWithTable((sheet, table) => {
    sheet.getRange("C4").numberFormat = [["0.0"]];
    table.rows.add(undefined, [["Testham", 3]]);
  });
  await reopened(excel);
  expect(await read()).toMatchObject({ address: "Sheet1!B2:C5", counts: [1, 2, 3] });
  const shown = await readFirstSheet(
    (sheet) => sheet.getRange("C3:C5").load({ text: true }),
    ({ text }) => text,
  );
  expect(shown).toEqual([["1"], ["2.0"], ["3.0"]]);
});

it("reads, changes and deletes a row by its place", async () => {
  await workbookWithTable();
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Places");
    const added = rows.add(undefined, [["Testham", 3]]).load({ index: true });
    await context.sync();
    rows.getItemAt(added.index).values = [["Testham", 33]];
    rows.getItemAt(0).delete();
    const range = rows.getItemAt(1).getRange().load({ address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!B4:C4");
  });
  expect(await read()).toMatchObject({ places: ["Sampleford", "Testham"], counts: [2, 33] });
});

it("keeps one empty row when the last is deleted", async () => {
  await workbookWithTable((_, table) => {
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
  });
  expect(await read()).toMatchObject({ address: "Sheet1!B2:C3", places: [""] });
});

it.each([
  { what: "values of another width", add: (rows: Excel.TableRowCollection) => rows.add(undefined, [["only one"]]) },
  { what: "a place beyond the end", add: (rows: Excel.TableRowCollection) => rows.add(9, [["Testham", 3]]) },
])("refuses $what", async ({ add }) => {
  await workbookWithTable();
  const error = await errorOf(({ workbook }) => add(workbook.tables.getItem("Places").rows));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "TableRowCollection.add"]);
});
