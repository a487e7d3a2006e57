import { readPackage, readSheets } from "../support/embedded-package";
import { openCountedFrom1904 } from "../support/counted-from-1904";
import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";
import { hostOf } from "../../src/embedded-excel/host/host";
import { Screen } from "../../src/embedded-excel/screen/screen";

const inFirstSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

const shown = (address: string): Promise<{ values: unknown[]; text: string[] }> =>
  readFirstSheet(
    (sheet) => sheet.getRange(address).load({ values: true, text: true }),
    ({ values, text }) => ({ values: values.flat() as unknown[], text: text.flat() }),
  );

// 31 December 2024 is day 45,657 of the 1900 system and, by 1,462 days fewer, 44,195 of the 1904 one (Microsoft's
// article on the two date systems); day 0 of the latter is 1 January 1904.
describe("a workbook that counts from 1904", () => {
  it.each(["1", "true", "on"])(
    'shows dates by its own count where the file says date1904="%s", and stays so',
    async (spelling) => {
      const excel = await openCountedFrom1904(spelling);
      await inFirstSheet((sheet) => {
        sheet.getRange("A1:A3").values = [["31/12/2024"], [44_195], [0]];
        sheet.getRange("A2:A3").numberFormat = [["d mmmm yyyy"], ["dd/mm/yyyy"]];
      });
      const expected = { values: [44_195, 44_195, 0], text: ["31/12/2024", "31 December 2024", "01/01/1904"] };
      expect(await shown("A1:A3")).toEqual(expected);
      const saved = await excel.save();
      expect(readPackage(saved).get("xl/workbook.xml")).toContain(`<workbookPr date1904="${spelling}"`);
      expect(readSheets(saved).get("Sheet1")?.cells.get("A1")?.value).toBe("44195");
      await reopened(excel);
      expect(await shown("A1:A3")).toEqual(expected);
    },
  );

  it("moves nothing that is no date: numbers, times, spans of time, texts", async () => {
    await openCountedFrom1904();
    await inFirstSheet((sheet) => {
      sheet.getRange("A1:A5").values = [[44_195], ["12:30"], [1.5], ["31/12/1903"], [0.25]];
      sheet.getRange("A3").numberFormat = [["[h]:mm"]];
      sheet.getRange("A5").numberFormat = [["0.0%"]];
    });
    const { values, text } = await shown("A1:A5");
    expect(values).toEqual([44_195, expect.closeTo(12.5 / 24, 9), 1.5, "31/12/1903", 0.25]);
    expect(text).toEqual(["44195", expect.stringMatching(/^12:30/), "36:00", "31/12/1903", "25.0%"]);
  });

  it("works out dates by its own count", async () => {
    await openCountedFrom1904();
    await inFirstSheet((sheet) => {
      sheet.getRange("A1").values = [["31/12/2024"]];
      sheet.getRange("B1:B3").formulas = [["=DATE(2024,12,31)-A1"], ["=YEAR(A1)"], ['=TEXT(A1,"yyyy")']];
    });
    expect((await shown("B1:B3")).values).toEqual([0, 2024, "2024"]);
  });

  it("fills months and filters by them", async () => {
    await openCountedFrom1904();
    await inFirstSheet((sheet) => {
      sheet.getRange("A1:A2").values = [["Month"], ["31/12/2024"]];
      sheet.getRange("A2").autoFill("A2:A4", Excel.AutoFillType.fillMonths);
      sheet.tables
        .add("A1:A4", true)
        .columns.getItemAt(0)
        .filter.applyValuesFilter([{ date: "2025-01", specificity: "Month" }]);
    });
    expect((await shown("A2:A4")).text).toEqual(["31/12/2024", "31/01/2025", "28/02/2025"]);
    const hidden = await readFirstSheet(
      (sheet) => ["A2", "A3", "A4"].map((address) => sheet.getRange(address).load({ rowHidden: true })),
      (rows) => rows.map(({ rowHidden }) => rowHidden),
    );
    expect(hidden).toEqual([true, false, true]);
  });

  it("lets a date be typed over on the screen as it is shown", async () => {
    const excel = await openCountedFrom1904();
    await inFirstSheet((sheet) => {
      sheet.getRange("A1").values = [["31/12/2024"]];
    });
    expect(new Screen(hostOf(excel)).contents(0, 0)).toBe("31/12/2024");
  });
});

it.each([
  { open: () => openCountedFrom1904(), first: 1904, later: 2024, day: 44_195 },
  { open: () => workbookWith(() => undefined), first: 1900, later: 2024, day: 45_657 },
])("YEAR of day 1 is in $first, where its worksheet functions count from", async ({ open, first, later, day }) => {
  await open();
  const years = await Excel.run(async (context) => {
    const found = [0, 1, 59, day].map((serial) => context.workbook.functions.year(serial).load("value"));
    await context.sync();
    return found.map(({ value }) => value);
  });
  expect(years).toEqual([first, first, first, later]);
});
