import { Screen } from "../../src/embedded-excel/screen/screen";
import { type Work, after } from "../support/cells-after";
import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// As Microsoft documents Range.copyFrom and Range.moveTo of ExcelApi 1.9 and 1.11; formulas worked by hand.
const ROW = [[3, 5, "", "=SUM(A1:C1)", "=$A$1+B$1"]];

it.each([
  {
    what: "formulas by their distance",
    work: (s) => {
      s.getRange("A3").copyFrom("A1:E1");
    },
    at: "A3:E3",
    holds: [[3, 5, "", "=SUM(A3:C3)", "=$A$1+B$1"]],
  },
  {
    what: "formulas alone",
    work: (s) => {
      s.getRange("B3").copyFrom("A1:E1", "Formulas");
    },
    at: "B3:F3",
    holds: [[3, 5, "", "=SUM(B3:D3)", "=$A$1+C$1"]],
  },
  {
    what: "results as values",
    work: (s) => {
      s.getRange("A3").copyFrom("A1:E1", "Values");
    },
    at: "A3:E3",
    holds: [[3, 5, "", 8, 8]],
  },
  {
    what: "one cell to every cell of the destination",
    work: (s) => {
      s.getRange("A3:B4").copyFrom("D1", "Values");
    },
    at: "A3:B4",
    holds: [
      [8, 8],
      [8, 8],
    ],
  },
  {
    what: "as often as the source fits, without a rest",
    work: (s) => {
      s.getRange("A3:D4").copyFrom("A1:B1");
    },
    at: "A3:D4",
    holds: [
      [3, 5, 3, 5],
      [3, 5, 3, 5],
    ],
  },
  {
    what: "once where a rest would be left",
    work: (s) => {
      s.getRange("A3:C3").copyFrom("A1:B1");
    },
    at: "A3:C3",
    holds: [[3, 5, ""]],
  },
  {
    what: "no blanks where it is told so",
    work: (s) => {
      s.getRange("A3:C3").values = [["a", "b", "c"]];
      s.getRange("A3").copyFrom("A1:C1", "All", true);
    },
    at: "A3:C3",
    holds: [[3, 5, "c"]],
  },
  {
    what: "a row as a column, with its references turned",
    work: (s) => {
      s.getRange("G7").copyFrom("A1:E1", "All", false, true);
    },
    at: "G7:G11",
    holds: [[3], [5], [""], ["=SUM(G7:G9)"], ["=$A$1+D$1"]],
  },
  {
    what: "#REF! for what would lie beyond the sheet",
    work: (s) => {
      s.getRange("A1").copyFrom("D1");
    },
    at: "A1",
    holds: [["=SUM(#REF!)"]],
  },
  {
    what: "over itself",
    work: (s) => {
      s.getRange("B1").copyFrom("A1:B1");
    },
    at: "A1:C1",
    holds: [[3, 3, 5]],
  },
  {
    what: "whole columns",
    work: (s) => {
      s.getRange("G:G").copyFrom("A:A");
    },
    at: "G1:G2",
    holds: [[3], [""]],
  },
] satisfies { what: string; work: Work; at: string; holds: unknown[][] }[])(
  "copies $what",
  async ({ work, at, holds }) => {
    expect(await after(ROW, work, at)).toEqual(holds);
  },
);

const looks = (address: string) =>
  readFirstSheet(
    (sheet) => ({
      range: sheet.getRange(address).load({ values: true, numberFormat: true, format: { font: { bold: true } } }),
      formats: sheet.getRange(address).conditionalFormats.load({ type: true, custom: { rule: { formula: true } } }),
    }),
    ({ range, formats }) => [
      range.values[0]?.[0] as unknown,
      range.numberFormat[0]?.[0] as unknown,
      range.format.font.bold,
      ...formats.items.map(({ custom }) => custom.rule.formula),
    ],
  );

it.each([
  { type: "All", holds: [0.5, "0%", true, "=$B3>0"] },
  { type: "Values", holds: [0.5, "General", false] },
  { type: "Formulas", holds: [0.5, "General", false] },
  { type: "Formats", holds: ["", "0%", true, "=$B3>0"] },
] as const)("copies of $type: $holds", async ({ type, holds }) => {
  await workbookWith((sheet) => {
    const source = sheet.getRange("A1");
    source.values = [[0.5]];
    source.numberFormat = [["0%"]];
    source.format.font.bold = true;
    source.conditionalFormats.add("Custom").custom.rule.formula = "=$B1>0";
    sheet.getRange("A3").copyFrom(source, type);
  });
  expect(await looks("A3")).toEqual(holds);
});

it("copies from another sheet, and to several blocks at once", async () => {
  await workbookWith((sheet, { workbook }) => {
    workbook.worksheets.add("Other").getRange("A1:B1").formulas = [[7, "=A1*2"]];
    sheet.getRanges("C3, C5:D5").copyFrom("Other!A1:B1");
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("C3:D5").load({ formulas: true }),
    ({ formulas }) => formulas as unknown[][],
  );
  expect(read).toEqual([
    [7, "=C3*2"],
    ["", ""],
    [7, "=C5*2"],
  ]);
});

it("lets a scale go on over the copies of its cells", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:A2").conditionalFormats.add("ColorScale");
    sheet.getRange("C1").copyFrom("A1:A2");
  });
  const addresses = await readFirstSheet(
    (sheet) => sheet.getRange("C2").conditionalFormats.getItemAt(0).getRanges().load({ address: true }),
    ({ address }) => address,
  );
  expect(addresses).toBe("Sheet1!A1:A2,Sheet1!C1:C2");
});

it("copies merged cells as merged ones", async () => {
  const excel = await workbookWith((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1").copyFrom("A1:B2");
  });
  const { merges } = new Screen(await reopened(excel)).layout();
  expect(merges).toContainEqual({ top: 0, left: 3, bottom: 1, right: 4 });
});
