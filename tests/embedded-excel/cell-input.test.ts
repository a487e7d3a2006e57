import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

// What Excel makes of what is assigned to range.values, from its documentation and its behaviour at the keyboard.
it.each([
  { input: "7", value: 7, format: "General", because: "a numeral is a number" },
  { input: " 7 ", value: 7, format: "General", because: "spaces around a numeral do not count" },
  { input: "1.10", value: 1.1, format: "General", because: "a code that looks like a number is one" },
  { input: "-0.5", value: -0.5, format: "General", because: "a sign belongs to the number" },
  { input: "1e3", value: 1000, format: "0.00E+00", because: "scientific notation brings its format" },
  { input: "12%", value: 0.12, format: "0%", because: "a percentage is its share, shown as per cent" },
  { input: "12.5%", value: 0.125, format: "0.00%", because: "decimals of a percentage show" },
  { input: "1,234", value: 1234, format: "#,##0", because: "thousands may be marked" },
  { input: "£12.50", value: 12.5, format: "£#,##0.00", because: "pounds bring their format" },
  { input: "31/12/2024", value: 45657, format: "dd/mm/yyyy", because: "dates are read day first" },
  { input: "2024-12-31", value: 45657, format: "dd/mm/yyyy", because: "so are ISO dates, in Excel's own format" },
  { input: "Dec 2024", value: 45627, format: "mmm-yy", because: "a month is its first day" },
  { input: "2011/12", value: 40878, format: "mmm-yy", because: "a financial year is taken for December 2011" },
  { input: "Q3 2024/25", value: "Q3 2024/25", format: "General", because: "a quarter is text" },
  { input: "'007", value: "007", format: "General", because: "an apostrophe makes text and is not part of it" },
  { input: "'=1+1", value: "=1+1", format: "General", because: "also of what looks like a formula" },
  { input: "true", value: true, format: "General", because: "TRUE is a logical value in any case" },
  { input: "#N/A", value: "#N/A", format: "General", because: "an error value reads as its text" },
  { input: "", value: "", format: "General", because: "the empty text empties the cell" },
  { input: "c", value: "c", format: "General", because: "other text stays text" },
  { input: 0, value: 0, format: "General", because: "0 is a number, not an empty cell" },
  { input: "=1+2", value: 3, format: "General", because: "a formula shows its result" },
])("$input becomes $value: $because", async ({ input, value, format }) => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").values = [[input]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1").load({ values: true, numberFormat: true }),
    ({ values, numberFormat }) => ({ values, numberFormat }),
  );
  expect(read).toEqual({ values: [[value]], numberFormat: [[format]] });
});

it.each(["007", "12%", "31/12/2024", "=1+1", "TRUE", "#N/A"])("%s stays text in a cell formatted @", async (input) => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [[input]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1").load({ values: true, valueTypes: true, formulas: true }),
    ({ values, valueTypes, formulas }) => ({ values, valueTypes, formulas }),
  );
  expect(read).toEqual({ values: [[input]], valueTypes: [["String"]], formulas: [[input]] });
});

it("leaves a cell alone where null is assigned, and keeps a format that the cell already has", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B1").values = [["kept", 1]];
    sheet.getRange("B1").numberFormat = [["0.0"]];
    sheet.getRange("A1:B1").values = [[null, "12%"]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1:B1").load({ values: true, text: true }),
    ({ values, text }) => ({ values, text }),
  );
  expect(read).toEqual({ values: [["kept", 0.12]], text: [["kept", "0.1"]] });
});

it("puts one value that is no array into every cell", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B2").values = "x" as never;
    sheet.getRange("A1:B2").numberFormat = "0.0" as never;
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1:B2").load({ values: true, numberFormat: true }),
    ({ values, numberFormat }) => ({ values, numberFormat }),
  );
  expect(read.values).toEqual([["x", "x"], ["x", "x"]]); // prettier-ignore
  expect(read.numberFormat).toEqual([["0.0", "0.0"], ["0.0", "0.0"]]); // prettier-ignore
});

it.each([
  { shape: "too few rows", values: [[1, 2]] },
  { shape: "too few columns", values: [[1], [2]] },
  { shape: "a single cell", values: [[1]] },
  { shape: "rows of different lengths", values: [[1, 2], [3]] },
])("refuses an array of another shape: $shape", async ({ values }) => {
  await workbookWith(() => undefined);
  const error = await errorOf((context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
});
