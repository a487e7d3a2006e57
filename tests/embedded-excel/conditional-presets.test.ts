import { Screen } from "../../src/embedded-excel/screen/screen";
import { attribute, elements, readSheets } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// What each criterion means in Microsoft's documentation of ConditionalFormatPresetCriterion and in ECMA-376, 18.3.1.10.
const TODAY = "=TODAY()";
const NUMBERS = [1, 2, 3, 4, 20];

async function marked(values: readonly unknown[], build: (format: Excel.ConditionalFormatCollection) => void) {
  const excel = await workbookWith((sheet) => {
    const range = sheet.getRange(`B2:B${values.length + 1}`);
    range.values = values.map((value) => [value]);
    build(range.conditionalFormats);
  });
  const screens = [new Screen(excel), new Screen(await reopened(excel))];
  const rows = screens.map((screen) => values.flatMap((_, i) => (screen.cell(i + 1, 1).bold ? [i] : [])));
  expect(rows[1]).toEqual(rows[0]);
  return rows[0];
}

const preset =
  (criterion: `${Excel.ConditionalFormatPresetCriterion}`) => (formats: Excel.ConditionalFormatCollection) => {
    const { preset: format } = formats.add(Excel.ConditionalFormatType.presetCriteria);
    format.format.font.bold = true;
    format.rule = { criterion };
  };

// The average of 1, 2, 3, 4 and 20 is 6, their standard deviation (of all, not a sample) √50 = 7.07.
it.each([
  { criterion: "AboveAverage", values: NUMBERS, rows: [4] },
  { criterion: "BelowAverage", values: NUMBERS, rows: [0, 1, 2, 3] },
  { criterion: "EqualOrAboveAverage", values: [1, 2, 3], rows: [1, 2] },
  { criterion: "EqualOrBelowAverage", values: [1, 2, 3], rows: [0, 1] },
  { criterion: "OneStdDevAboveAverage", values: NUMBERS, rows: [4] },
  { criterion: "OneStdDevBelowAverage", values: [1, 20, 20, 20, 20], rows: [0] },
  { criterion: "TwoStdDevAboveAverage", values: NUMBERS, rows: [] },
  { criterion: "TwoStdDevBelowAverage", values: [0, 9, 9, 9, 9, 9, 9], rows: [0] },
  { criterion: "ThreeStdDevAboveAverage", values: NUMBERS, rows: [] },
  { criterion: "ThreeStdDevBelowAverage", values: NUMBERS, rows: [] },
  { criterion: "UniqueValues", values: ["a", "b", "a"], rows: [1] },
  { criterion: "DuplicateValues", values: ["a", "b", "a"], rows: [0, 2] },
  { criterion: "Blanks", values: ["a", "", " "], rows: [1, 2] },
  { criterion: "NonBlanks", values: ["a", "", " "], rows: [0] },
  { criterion: "Errors", values: ["a", "#N/A"], rows: [1] },
  { criterion: "NonErrors", values: ["a", "#N/A"], rows: [0] },
  { criterion: "Today", values: [TODAY, `${TODAY}-1`, `${TODAY}+1`], rows: [0] },
  { criterion: "Yesterday", values: [TODAY, `${TODAY}-1`, `${TODAY}+1`], rows: [1] },
  { criterion: "Tomorrow", values: [TODAY, `${TODAY}-1`, `${TODAY}+1`], rows: [2] },
  { criterion: "LastSevenDays", values: [TODAY, `${TODAY}-6`, `${TODAY}-7`, `${TODAY}+1`], rows: [0, 1] },
  { criterion: "ThisWeek", values: [TODAY, `${TODAY}-7`, `${TODAY}+7`], rows: [0] },
  { criterion: "LastWeek", values: [TODAY, `${TODAY}-7`, `${TODAY}+7`], rows: [1] },
  { criterion: "NextWeek", values: [TODAY, `${TODAY}-7`, `${TODAY}+7`], rows: [2] },
  { criterion: "ThisMonth", values: [TODAY, "=EDATE(TODAY(),-1)", "=EDATE(TODAY(),1)"], rows: [0] },
  { criterion: "LastMonth", values: [TODAY, "=EDATE(TODAY(),-1)", "=EDATE(TODAY(),1)"], rows: [1] },
  { criterion: "NextMonth", values: [TODAY, "=EDATE(TODAY(),-1)", "=EDATE(TODAY(),1)"], rows: [2] },
] as const)(
  "marks for $criterion the rows $rows of $values, and says what it is",
  async ({ criterion, values, rows }) => {
    expect(await marked(values, preset(criterion))).toEqual(rows);
    const read = await readFirstSheet(
      (sheet) =>
        sheet
          .getRange("B2")
          .conditionalFormats.getItemAt(0)
          .load({ type: true, preset: { rule: true } }),
      ({ type, preset: { rule } }) => [type, rule],
    );
    expect(read).toEqual(["PresetCriteria", { criterion }]);
  },
);

it.each([
  { type: "TopItems", rank: 2, rows: [3, 4] },
  { type: "BottomItems", rank: 1, rows: [0] },
  { type: "TopPercent", rank: 20, rows: [4] },
  { type: "BottomPercent", rank: 40, rows: [0, 1] },
] as const)("marks for $type of $rank the rows $rows", async ({ type, rank, rows }) => {
  const found = await marked(NUMBERS, (formats) => {
    const { topBottom } = formats.add(Excel.ConditionalFormatType.topBottom);
    topBottom.format.font.bold = true;
    topBottom.rule = { type, rank };
  });
  expect(found).toEqual(rows);
  const read = await readFirstSheet(
    (sheet) =>
      sheet
        .getRange("B2")
        .conditionalFormats.getItemAt(0)
        .load({ type: true, topBottom: { rule: true } }),
    ({ type: kind, topBottom: { rule } }) => [kind, rule],
  );
  expect(read).toEqual(["TopBottom", { type, rank }]);
});

it("stands in the file as Excel writes it", async () => {
  const excel = await workbookWith((sheet) => {
    const { conditionalFormats } = sheet.getRange("B2:B6");
    preset("DuplicateValues")(conditionalFormats);
    preset("OneStdDevBelowAverage")(conditionalFormats);
    preset("Errors")(conditionalFormats);
    conditionalFormats.add("TopBottom").topBottom.rule = { type: "BottomPercent", rank: 5 };
  });
  const xml = readSheets(await excel.save()).get("Sheet1")?.xml;
  if (xml === undefined) throw new Error("The sheet is gone.");
  const rules = elements(xml, "cfRule").map((rule) => {
    const said = ["type", "rank", "percent", "bottom", "aboveAverage", "stdDev"].map((name) => attribute(rule, name));
    return [...said, ...elements(rule, "formula").map(({ textContent }) => textContent)].filter((text) => text !== "");
  });
  expect(rules).toEqual([
    ["top10", "5", "1", "1"],
    ["containsErrors", "ISERROR(B2)"],
    ["aboveAverage", "0", "1"],
    ["duplicateValues"],
  ]);
});

it.each([
  { rank: 0, type: "TopItems" },
  { rank: 1001, type: "TopItems" },
  { rank: 101, type: "TopPercent" },
] as const)("refuses the rank $rank of $type", async (rule) => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("TopBottom").topBottom.rule = rule;
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "TopBottomConditionalFormat.rule"]);
});
