import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

it("holds names for ranges, formulas and constants through saving and opening", async () => {
  const excel = await workbookWith((sheet, { workbook }) => {
    sheet.name = "Our data";
    workbook.names.add("Quartile_Block", sheet.getRange("B2:F9"), "Our own block");
    workbook.names.add("Latest", "=OFFSET('Our data'!$A$1,1,0)");
    workbook.names.add("Target", "=0.95");
    workbook.names.add("Unit", '="per cent"');
    sheet.names.add("Own", sheet.getRange("A1"));
    workbook.names.getItem("Target").visible = false;
  });
  await reopened(excel);
  await Excel.run(async (context) => {
    const names = context.workbook.names.load({
      name: true,
      formula: true,
      value: true,
      type: true,
      scope: true,
      visible: true,
      comment: true,
    });
    const own = context.workbook.worksheets.getFirst().names.getItem("Own").load({ scope: true, formula: true });
    await context.sync();
    const facts = names.items.map((item) => {
      const { name, type, scope, visible, comment } = item;
      return [name, item.formula, item.value, type, scope, visible, comment].map(String).join(" | ");
    });
    expect(facts).toEqual([
      "Quartile_Block | ='Our data'!$B$2:$F$9 | 'Our data'!B2:F9 | Range | Workbook | true | Our own block",
      "Latest | =OFFSET('Our data'!$A$1,1,0) | =OFFSET('Our data'!$A$1,1,0) | String | Workbook | true | ",
      "Target | =0.95 | 0.95 | Double | Workbook | false | ",
      'Unit | ="per cent" | per cent | String | Workbook | true | ',
    ]);
    expect([own.scope, own.formula]).toEqual(["Worksheet", "='Our data'!$A$1"]);
  });
});

it("works in formulas", async () => {
  await workbookWith((sheet, { workbook }) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    workbook.names.add("Figures", sheet.getRange("A1:A3"));
    workbook.names.add("Factor", "=10");
    sheet.getRange("B1").formulas = [["=SUM(Figures)*Factor"]];
  });
  const values = await readFirstSheet(
    (sheet) => sheet.getRange("B1").load({ values: true }),
    (range) => range.values,
  );
  expect(values).toEqual([[60]]);
});

it("is found in any case, and gone once deleted", async () => {
  await workbookWith((sheet, { workbook }) => {
    workbook.names.add("Block", sheet.getRange("A1"));
    workbook.names.add("Other", sheet.getRange("A2"));
    workbook.names.getItem("OTHER").delete();
  });
  const found = await readFirstSheet(
    (_, { workbook }) => ["block", "Other"].map((name) => workbook.names.getItemOrNullObject(name)),
    (names) => names.map(({ isNullObject }) => !isNullObject),
  );
  expect(found).toEqual([true, false]);
});

it.each([
  { name: "two words", code: "InvalidArgument" },
  { name: "A1", code: "InvalidArgument" },
  { name: "1st", code: "InvalidArgument" },
  { name: "BLOCK", code: "ItemAlreadyExists" },
])("refuses the name $name", async ({ name, code }) => {
  await workbookWith((sheet, { workbook }) => {
    workbook.names.add("Block", sheet.getRange("A1"));
  });
  const error = await errorOf(({ workbook }) => {
    workbook.names.add(name, workbook.worksheets.getFirst().getRange("A1"));
  });
  expect(error.code).toBe(code);
});
