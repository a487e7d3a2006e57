import { errorOf, readFirstSheet, workbookWith } from "../support/embedded-run";

// As Microsoft documents Range.find and SearchCriteria of ExcelApi 1.9.
beforeEach(async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:C2").values = [
      ["Caterpillar", "cat", 12],
      ["Cat", "dog", "scatter"],
    ];
  });
});

const find = (range: string, text: string, criteria: Excel.SearchCriteria) =>
  readFirstSheet(
    (sheet) => sheet.getRange(range).findOrNullObject(text, criteria).load({ address: true }),
    (found) => (found.isNullObject ? null : found.address.replace("Sheet1!", "")),
  );

it.each([
  { criteria: {}, found: "A1", because: "part of a text, whatever the case" },
  { criteria: { completeMatch: true }, found: "B1", because: "the whole text, whatever the case" },
  { criteria: { completeMatch: true, matchCase: true }, found: "A2", because: "the whole text in that case" },
  { criteria: { searchDirection: "Backwards" as const }, found: "C2", because: "from the end" },
])("finds Cat in $found: $because", async ({ criteria, found }) => {
  expect(await find("A1:C2", "Cat", criteria)).toBe(found);
});

it.each([
  { from: "A1", criteria: {}, found: "B1" },
  { from: "A2", criteria: {}, found: "C2" },
  { from: "C2", criteria: {}, found: "A1" },
  { from: "B1", criteria: { searchDirection: "Backwards" as const }, found: "A1" },
  { from: "A1", criteria: { searchDirection: "Backwards" as const }, found: "C2" },
])("goes on from the single cell $from through the sheet to $found: $criteria", async ({ from, criteria, found }) => {
  expect(await find(from, "cat", criteria)).toBe(found);
});

it("finds a number as its cell shows it", async () => {
  expect(await find("A1:C2", "12", { completeMatch: true })).toBe("C1");
});

it("looks nowhere but in its range, and says that there is nothing", async () => {
  expect(await find("A1:B2", "scatter", {})).toBeNull();
  const error = await errorOf(({ workbook }) => workbook.worksheets.getFirst().getRange("A1:B2").find("scatter", {}));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", "Range.find"]);
});
