import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

it("keeps what was set on a sheet when the workbook is saved and opened", async () => {
  const excel = await workbookWith((sheet) => {
    sheet.name = "Children's services";
    sheet.tabColor = "#00703c";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.getRange("A1").values = [["title"]];
    sheet.freezePanes.freezeAt("A1:B3");
    sheet.protection.protect({ allowFormatCells: true });
    sheet.customProperties.add("block", "B2:F9");
  });
  await reopened(excel);
  const read = await readFirstSheet(
    (sheet) => ({
      sheet: sheet.load({ name: true, tabColor: true, showGridlines: true, showHeadings: true }),
      frozen: sheet.freezePanes.getLocationOrNullObject().load({ address: true }),
      protection: sheet.protection.load({ protected: true }),
      property: sheet.customProperties.getItem("block").load({ value: true }),
    }),
    ({ sheet, frozen, protection, property }) => ({
      ...sheet.toJSON(),
      frozen: frozen.address,
      protected: protection.protected,
      property: property.value,
    }),
  );
  expect(read).toMatchObject({
    name: "Children's services",
    tabColor: "#00703C",
    showGridlines: false,
    showHeadings: false,
    frozen: "'Children''s services'!A1:B3",
    protected: true,
    property: "B2:F9",
  });
});

it.each([
  { freeze: (panes: Excel.WorksheetFreezePanes) => { panes.freezeRows(2); }, location: "Sheet1!1:2" }, // prettier-ignore
  { freeze: (panes: Excel.WorksheetFreezePanes) => { panes.freezeColumns(1); }, location: "Sheet1!A:A" }, // prettier-ignore
  { freeze: (panes: Excel.WorksheetFreezePanes) => { panes.freezeRows(2); panes.unfreeze(); }, location: null }, // prettier-ignore
])("freezes whole rows or columns: $location", async ({ freeze, location }) => {
  await workbookWith((sheet) => {
    freeze(sheet.freezePanes);
  });
  const frozen = await readFirstSheet(
    (sheet) => sheet.freezePanes.getLocationOrNullObject().load({ address: true }),
    (range) => (range.isNullObject ? null : range.address),
  );
  expect(frozen).toBe(location);
});

it("moves, hides and deletes sheets, and never loses which one is active", async () => {
  const excel = await workbookWith((_, { workbook }) => {
    for (const name of ["B", "C", "D"]) workbook.worksheets.add(name);
    workbook.worksheets.getItem("C").activate();
    workbook.worksheets.getItem("D").position = 0;
    workbook.worksheets.getItem("B").delete();
    workbook.worksheets.getItem("Sheet1").visibility = Excel.SheetVisibility.hidden;
  });
  await reopened(excel);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, visibility: true });
    const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    const shown = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "D Visible",
      "Sheet1 Hidden",
      "C Visible",
    ]);
    expect([active.name, shown.value]).toEqual(["C", 2]);
  });
});

it.each([
  { of: "the first", hidden: ["A"], active: "B" },
  { of: "one beside another that is hidden", hidden: ["C", "B"], active: "D" },
  { of: "the last", hidden: ["C", "D"], active: "B" },
])("goes on to a sheet that is shown when the active one is hidden: $of", async ({ hidden, active }) => {
  const excel = await workbookWith((sheet, { workbook }) => {
    sheet.name = "A";
    for (const name of ["B", "C", "D"]) workbook.worksheets.add(name);
    for (const name of hidden) {
      const one = workbook.worksheets.getItem(name);
      if (name === hidden.at(-1)) one.activate();
      one.visibility = Excel.SheetVisibility.hidden;
    }
  });
  await reopened(excel);
  await Excel.run(async (context) => {
    const now = context.workbook.worksheets.getActiveWorksheet().load({ name: true, visibility: true });
    await context.sync();
    expect([now.name, now.visibility]).toEqual([active, "Visible"]);
  });
});

it("hides no sheet that is shown alone", async () => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    workbook.worksheets.getFirst().visibility = Excel.SheetVisibility.veryHidden;
  });
  expect(error.code).toBe("InvalidOperation");
});

it("renames a sheet in formulas and names, and leaves #REF! where a sheet is gone", async () => {
  await workbookWith(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Data");
    other.getRange("A1").values = [[5]];
    context.workbook.names.add("Five", other.getRange("A1"));
    sheet.getRange("A1:A3").formulas = [["=Data!A1*2"], ['=Five&" Data!A1"'], ["=SUM(Data!A1:A3)"]];
    await context.sync();
    other.name = "Our data";
    await context.sync();
    const cells = sheet.getRange("A1:A3").load({ formulas: true, values: true });
    const name = context.workbook.names.getItem("Five").load({ formula: true });
    await context.sync();
    expect(cells.formulas).toEqual([["='Our data'!A1*2"], ['=Five&" Data!A1"'], ["=SUM('Our data'!A1:A3)"]]);
    expect(cells.values).toEqual([[10], ["5 Data!A1"], [5]]);
    expect(name.formula).toBe("='Our data'!$A$1");
    other.delete();
    sheet.getRange("A1").load({ formulas: true });
    const gone = sheet.getRange("A1").load({ formulas: true, values: true });
    await context.sync();
    expect([gone.formulas, gone.values]).toEqual([[["=#REF!*2"]], [["#REF!"]]]);
  });
});

it("refuses a property without a key", async () => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => workbook.worksheets.getFirst().customProperties.add("", "B2"));
  expect(error.code).toBe("InvalidArgument");
});

it("leads to the sheets before and after, and fails beyond the first and the last", async () => {
  await workbookWith((_, { workbook }) => {
    workbook.worksheets.add("Between").visibility = Excel.SheetVisibility.hidden;
    workbook.worksheets.add("Last");
  });
  const names = await readFirstSheet(
    (sheet, { workbook }) => [
      sheet.getNext().load({ name: true }),
      sheet.getNext(true).load({ name: true }),
      workbook.worksheets.getLast().getPrevious().load({ name: true }),
    ],
    (sheets) => sheets.map(({ name }) => name),
  );
  expect(names).toEqual(["Between", "Last", "Between"]);
  const before = await errorOf(({ workbook }) => workbook.worksheets.getFirst().getPrevious());
  expect([before.code, before.debugInfo.errorLocation]).toEqual(["ItemNotFound", "Worksheet.getPrevious"]);
  const after = await errorOf(({ workbook }) => workbook.worksheets.getLast().getNext());
  expect([after.code, after.debugInfo.errorLocation]).toEqual(["ItemNotFound", "Worksheet.getNext"]);
});

it("knows the used range, with and without cells that only have a format", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("B2:C3").values = [[1, 2], [3, 4]]; // prettier-ignore
    sheet.getRange("E9").format.fill.color = "#ff0000";
  });
  const used = await readFirstSheet(
    (sheet) => [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")],
    (ranges) => ranges.map((range) => range.address),
  );
  expect(used).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3"]);
});

it("has no used range on an empty sheet", async () => {
  await workbookWith(() => undefined);
  const used = await readFirstSheet(
    (sheet) => sheet.getUsedRangeOrNullObject(),
    (range) => range.isNullObject,
  );
  expect(used).toBe(true);
});

describe("a workbook whose structure is protected", () => {
  it("refuses to add a sheet", async () => {
    await workbookWith(async (_, context) => {
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add("New");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      context.workbook.protection.unprotect();
    });
  });
});
