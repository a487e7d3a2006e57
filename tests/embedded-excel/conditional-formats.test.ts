import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

async function workbookWithFormats() {
  return workbookWith((sheet) => {
    const range = sheet.getRange("B2:B9");
    const low = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    low.cellValue.format.font.color = "#9c0006";
    low.cellValue.format.fill.color = "#ffc7ce";
    low.cellValue.rule = { formula1: "=10", formula2: "=$D$1", operator: "Between" };
    const band = sheet.getRange("A2:D9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    band.custom.rule.formula = '=$A2="CS"';
    band.custom.format.borders.getItem("EdgeTop").style = "Continuous";
    band.custom.format.font.bold = true;
    band.stopIfTrue = true;
    const text = sheet.getRange("C2:C9").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.format.font.italic = true;
    text.textComparison.rule = { operator: "BeginsWith", text: 'say "hi"' };
  });
}

it.each([
  { when: "at once", reopen: false },
  { when: "after saving and opening", reopen: true },
])("holds rules, looks and order $when; the newest is the most important", async ({ reopen }) => {
  const excel = await workbookWithFormats();
  if (reopen) await reopened(excel);
  const read = await readFirstSheet(
    (sheet) => {
      const formats = sheet.getRange().conditionalFormats;
      const [text, band, low] = [0, 1, 2].map((index) => formats.getItemAt(index));
      if (text === undefined || band === undefined || low === undefined) throw new Error("There are three.");
      return {
        all: formats.load({ type: true, priority: true, stopIfTrue: true }),
        text: text.textComparison.load({ rule: true, format: { font: { italic: true } } }),
        band: band.custom.load({ rule: { formula: true }, format: { font: { bold: true } } }),
        line: band.custom.format.borders.getItem("EdgeTop").load({ style: true }),
        low: low.cellValue.load({ rule: true, format: { fill: { color: true }, font: { color: true } } }),
        cells: [text, band, low].map((format) => format.getRange().load({ address: true })),
      };
    },
    ({ all, text, band, line, low, cells }) => ({
      all: all.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      text: [text.rule, text.format.font.italic],
      band: [band.rule.formula, band.format.font.bold, line.style],
      low: [low.rule, low.format.fill.color, low.format.font.color],
      cells: cells.map(({ address }) => address),
    }),
  );
  expect(read).toEqual({
    all: [
      ["ContainsText", 0, false],
      ["Custom", 1, true],
      ["CellValue", 2, false],
    ],
    text: [{ operator: "BeginsWith", text: 'say "hi"' }, true],
    band: ['=$A2="CS"', true, "Continuous"],
    low: [{ formula1: "=10", formula2: "=$D$1", operator: "Between" }, "#FFC7CE", "#9C0006"],
    cells: ["Sheet1!C2:C9", "Sheet1!A2:D9", "Sheet1!B2:B9"],
  });
});

it("is found from any cell it touches, changes places, and goes", async () => {
  await workbookWithFormats();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const touching = sheet.getRange("B5").conditionalFormats;
    touching.load({ type: true });
    await context.sync();
    expect(touching.items.map(({ type }) => type)).toEqual(["Custom", "CellValue"]);
    touching.items[1]?.set({ priority: 0 });
    const all = sheet.getRange().conditionalFormats.load({ type: true });
    await context.sync();
    expect(all.items.map(({ type }) => type)).toEqual(["CellValue", "ContainsText", "Custom"]);
    touching.items[0]?.delete();
    sheet.getRange("C3").conditionalFormats.clearAll();
    const left = sheet.getRange().conditionalFormats.load({ type: true });
    await context.sync();
    expect(left.items.map(({ type }) => type)).toEqual(["CellValue"]);
  });
});

it("accepts for a range's cells only a listed or a fitting number", async () => {
  const excel = await workbookWith((sheet) => {
    const list = sheet.getRange("A2:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    list.prompt = { title: "Answer", message: "Yes or no", showPrompt: true };
    list.errorAlert = { title: "No", message: "Choose one", showAlert: true, style: "Warning" };
    const share = sheet.getRange("B2").dataValidation;
    share.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$E$1:$E$5" } };
    sheet.getRange("D2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("D2").dataValidation.clear();
  });
  await reopened(excel);
  const rules = await readFirstSheet(
    (sheet) =>
      ["A5", "B2", "C2", "D2"].map((cell) =>
        sheet.getRange(cell).dataValidation.load({ type: true, rule: true, prompt: true, errorAlert: true }),
      ),
    (validations) =>
      validations.map(({ type, rule, prompt, errorAlert }) => ({
        type,
        rule,
        prompt: prompt.message,
        style: errorAlert.style,
      })),
  );
  expect(rules).toEqual([
    { type: "List", rule: { list: { inCellDropDown: true, source: "Yes,No" } }, prompt: "Yes or no", style: "Warning" },
    {
      type: "Decimal",
      rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
      prompt: "",
      style: "Stop",
    },
    { type: "List", rule: { list: { inCellDropDown: true, source: "=$E$1:$E$5" } }, prompt: "", style: "Stop" },
    { type: "None", rule: {}, prompt: "", style: "Stop" },
  ]);
});
