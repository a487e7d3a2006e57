import { after } from "../support/cells-after";
import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

// As Microsoft documents Range.copyFrom and Range.moveTo of ExcelApi 1.9 and 1.11; formulas worked by hand.
it.each([
  {
    what: "the cells, and what speaks of them follows",
    at: "A1:E5",
    holds: [
      ["", "", "", "", "=SUM(C3:C5)"],
      ["", "", "", "", "=B4*2"],
      ["", "", 1, "", ""],
      ["", "=C3+1", 2, "", ""],
      ["", "", 3, "", ""],
    ],
  },
])("moves $what", async ({ at, holds }) => {
  const cells = [
    [1, "", "", "", "=SUM(A1:A3)"],
    [2, "=A1+1", "", "", "=B2*2"],
    [3, "", "", "", ""],
  ];
  const moved = await after(
    cells,
    (sheet) => {
      sheet.getRange("A1:A3").moveTo("C3");
      sheet.getRange("B2").moveTo("B4:B5");
    },
    at,
  );
  expect(moved).toEqual(holds);
});

it("moves looks, names and tables, and leaves nothing behind", async () => {
  await workbookWith((sheet, { workbook }) => {
    sheet.getRange("A1:B2").values = [
      ["Ref", "Rate"],
      ["CS1", 2],
    ];
    sheet.getRange("A2").format.font.bold = true;
    sheet.tables.add("A1:B2", true).name = "Data";
    workbook.names.add("First", sheet.getRange("B2"));
    sheet.getRange("A1:B2").moveTo("D4");
  });
  const read = await readFirstSheet(
    (sheet, { workbook }) => ({
      table: workbook.tables.getItem("Data").getRange().load({ address: true }),
      name: workbook.names.getItem("First").load({ formula: true }),
      bold: sheet.getRange("D5").load({ format: { font: { bold: true } } }),
      used: sheet.getUsedRange().load({ address: true }),
    }),
    ({ table, name, bold, used }) => [table.address, String(name.formula), bold.format.font.bold, used.address],
  );
  expect(read).toEqual(["Sheet1!D4:E5", "=Sheet1!$E$5", true, "Sheet1!D4:E5"]);
});

it("says #REF! where what was written over is spoken of", async () => {
  expect(
    await after(
      [[1, 2, "=B1"]],
      (sheet) => {
        sheet.getRange("A1").moveTo("B1");
      },
      "B1:C1",
    ),
  ).toEqual([[1, "=#REF!"]]);
});

it.each([
  {
    what: "a copy of links",
    work: (s: Excel.Worksheet) => {
      s.getRange("A1").copyFrom("B1", "Link");
    },
    code: "NotImplemented",
    at: "Range.copyFrom",
  },
  {
    what: "a copy of no range",
    work: (s: Excel.Worksheet) => {
      s.getRange("A1").copyFrom("nowhere!");
    },
    code: "InvalidArgument",
    at: "Range.copyFrom",
  },
  {
    what: "a copy of unknown type",
    work: (s: Excel.Worksheet) => {
      s.getRange("A1").copyFrom("B1", "Some" as "All");
    },
    code: "InvalidArgument",
    at: "Range.copyFrom",
  },
  {
    what: "a move over half a table",
    work: (s: Excel.Worksheet) => {
      s.tables.add("D1:E3", true);
      s.getRange("A1:B2").moveTo("E1");
    },
    code: "InvalidArgument",
    at: "Range.moveTo",
  },
  {
    what: "a copy on a protected sheet",
    work: (s: Excel.Worksheet) => {
      s.protection.protect();
      s.getRange("A1").copyFrom("B1");
    },
    code: "AccessDenied",
    at: "Range.copyFrom",
  },
])("refuses $what", async ({ work, code, at }) => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    work(workbook.worksheets.getFirst());
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, at]);
});
