import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

// As Microsoft documents RangeAreas, Range.getSpecialCells, getRangeEdge, getExtendedRange and removeDuplicates.
const CELLS = [
  ["Ref", "Count", "", "Shown"],
  ["CS1", 1, "", true],
  ["CS2", "=B2+1", "", "#N/A"],
  ["", "", "", ""],
  ["CS3", '="x"', "", "=1=1"],
];

beforeEach(async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:D5").formulas = CELLS;
  });
});

const ask = (find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas) =>
  readFirstSheet(
    (sheet) => {
      const found = find(sheet);
      found.load("address");
      return found;
    },
    (found) => (found.isNullObject ? null : found.address.replaceAll("Sheet1!", "")),
  );

it.each([
  { type: "Formulas", values: undefined, found: "B3,B5,D5" },
  { type: "Formulas", values: "Numbers", found: "B3" },
  { type: "Formulas", values: "LogicalText", found: "B5,D5" },
  { type: "Constants", values: "Errors", found: "D3" },
  { type: "Constants", values: "LogicalNumbers", found: "B2,D2" },
  { type: "Constants", values: "Text", found: "A1:B1,D1,A2:A3,A5" },
  { type: "Blanks", values: undefined, found: "C1:C3,A4:D4,C5" },
  { type: "Formulas", values: "Errors", found: null },
] as const)("finds the $values $type in $found", async ({ type, values, found }) => {
  expect(await ask((sheet) => sheet.getRange("A1:D9").getSpecialCellsOrNullObject(type, values))).toBe(found);
});

it("finds cells that are visible, and those with formats and input rules", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B1:B9").conditionalFormats.add("ColorScale");
    sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    await context.sync();
  });
  const special = (type: "Visible" | "ConditionalFormats" | "DataValidations") =>
    ask((sheet) => sheet.getRange("A1:D5").getSpecialCells(type));
  expect(await special("Visible")).toBe("A1:D1,A4:D5");
  expect(await special("ConditionalFormats")).toBe("B1:B5");
  expect(await special("DataValidations")).toBe("C2");
});

it.each([
  { from: "A1", direction: "Down", edge: "A3" },
  { from: "A3", direction: "Down", edge: "A5" },
  { from: "A5", direction: "Down", edge: "A1048576" },
  { from: "A1", direction: "Right", edge: "B1" },
  { from: "B1", direction: "Right", edge: "D1" },
  { from: "D1", direction: "Right", edge: "XFD1" },
  { from: "F4", direction: "Left", edge: "A4" },
  { from: "D9", direction: "Up", edge: "D5" },
  { from: "A1", direction: "Up", edge: "A1" },
] as const)("goes from $from $direction to the edge $edge", async ({ from, direction, edge }) => {
  expect(await ask((sheet) => sheet.getRange(from).getRangeEdge(direction))).toBe(edge);
});

it.each([
  { from: "A1", active: undefined, direction: "Down", extended: "A1:A3" },
  { from: "A1:B2", active: undefined, direction: "Right", extended: "A1:D2" },
  { from: "A1:B2", active: "B2", direction: "Down", extended: "A1:B3" },
] as const)("extends $from (active $active) $direction to $extended", async ({ from, active, direction, extended }) => {
  const found = ask((sheet) => sheet.getRange(from).getExtendedRange(direction, active));
  expect(await found).toBe(extended);
});

it("formats, reads, clears and names several blocks at once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const areas = sheet.getRanges("A1:A2, D1");
    areas.format.fill.color = "pink";
    areas.format.borders.getItem("EdgeTop").style = "Continuous";
    areas.format.columnWidth = 90;
    sheet.getRange("D1").format.font.bold = true;
    areas.load(
      "address, areaCount, cellCount, isEntireColumn, format/fill/color, format/font/bold, format/columnWidth",
    );
    areas.areas.load("items/address");
    const touched = areas.getIntersection("A2:D2").load("address");
    const moved = areas.getOffsetRangeAreas(1, 0).load("address");
    const columns = areas.getEntireColumn().load("address, isEntireColumn");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount, areas.isEntireColumn]).toEqual([
      "Sheet1!A1:A2,Sheet1!D1",
      2,
      3,
      false,
    ]);
    const { fill, font, columnWidth } = areas.format;
    expect([fill.color, font.bold, columnWidth]).toEqual(["#FFC0CB", null, 90]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:A2", "Sheet1!D1"]);
    expect(touched.address).toBe("Sheet1!A2");
    expect(moved.address).toBe("Sheet1!A2:A3,Sheet1!D2");
    expect([columns.address, columns.isEntireColumn]).toEqual(["Sheet1!A:A,Sheet1!D:D", true]);
    areas.clear("Contents");
    const used = sheet.getUsedRange(true).load("address");
    const plain = sheet.getRange("B1").load("format/fill/color");
    await context.sync();
    expect([used.address, plain.format.fill.color]).toEqual(["Sheet1!A1:D5", "#FFFFFF"]);
  });
});

describe("removing duplicates", () => {
  const ROWS = [
    ["Name", "From", "Twice"],
    ["onion", "a", "=B2&B2"],
    ["Potato", "a", "=B3&B3"],
    ["Onion", "b", "=B4&B4"],
    ["Potato", "a", "=B5&B5"],
  ];

  it.each([
    { columns: [0], header: true, left: [...ROWS.slice(0, 3), ["", "", ""]], counts: [2, 2] },
    { columns: [1], header: true, left: [ROWS[0], ROWS[1], ["Onion", "b", "=B3&B3"], ["", "", ""]], counts: [2, 2] },
    { columns: [0, 1], header: true, left: ROWS.slice(0, 4), counts: [1, 3] },
    { columns: [2], header: false, left: ROWS.slice(0, 2), counts: [2, 3] },
  ])("looks at the columns $columns", async ({ columns, header, left, counts }) => {
    await workbookWith((sheet) => {
      sheet.getRange("A1:C5").formulas = ROWS;
      sheet.getRange("A7").values = [["stays"]];
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const result = sheet.getRange("A1:C5").removeDuplicates(columns, header).load({ $all: true });
      const range = sheet.getRangeByIndexes(0, 0, left.length, 3).load({ formulas: true });
      const below = sheet.getRange("A7").load({ values: true });
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual(counts);
      expect(range.formulas).toEqual(left);
      expect(below.values).toEqual([["stays"]]);
    });
  });
});

it.each([
  {
    what: "special cells there are none of",
    at: "Range.getSpecialCells",
    code: "ItemNotFound",
    work: (s: Excel.Worksheet) => s.getRange("A1").getSpecialCells("Formulas"),
  },
  {
    what: "cells by a format alike",
    at: "Range.getSpecialCells",
    code: "NotImplemented",
    work: (s: Excel.Worksheet) => s.getRange("A1").getSpecialCells("SameConditionalFormat"),
  },
  {
    what: "an active cell outside",
    at: "Range.getRangeEdge",
    code: "InvalidArgument",
    work: (s: Excel.Worksheet) => s.getRange("A1").getRangeEdge("Down", "B9"),
  },
  {
    what: "columns that are not there",
    at: "Range.removeDuplicates",
    code: "InvalidArgument",
    work: (s: Excel.Worksheet) => s.getRange("A1:B5").removeDuplicates([2], true).load(),
  },
])("refuses $what", async ({ work, code, at }) => {
  const error = await errorOf(({ workbook }) => {
    work(workbook.worksheets.getFirst());
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, at]);
});
