import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { hostOf } from "../../src/embedded-excel/host/host";
import { describe as describeXml, readSheets, type FileCell } from "../support/embedded-package";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** What somebody may do to a sheet of an opened workbook, each kind by another member of the object model. */
const ACTIONS: Readonly<Record<string, Work>> = {
  "writes a number": (sheet) => (sheet.getRange("B3").values = [[17]]),
  "writes a text": (sheet) => (sheet.getRange("A2").values = [["typed <here> & there"]]),
  "empties cells": (sheet) => {
    sheet.getRange("A2:B2").clear(Excel.ClearApplyTo.contents);
  },
  "writes formulas": (sheet) => (sheet.getRange("H1:H2").formulas = [["=1+1"], ["=SUM(B1:B9)"]]),
  "writes far away": (sheet) => (sheet.getRange("AA200").values = [["far"]]),
  "fills cells": (sheet) => (sheet.getRange("A1:B2").format.fill.color = "#ffc7ce"),
  "clears looks": (sheet) => {
    sheet.getRange("A1:B2").clear(Excel.ClearApplyTo.formats);
  },
  "formats numbers": (sheet) => (sheet.getRange("B2:B3").numberFormat = [["0.000"], ["0.000"]]),
  "formats a column": (sheet) => (sheet.getRange("C:C").format.font.italic = true),
  "formats a row": (sheet) => (sheet.getRange("5:5").format.font.bold = true),
  "widens a column": (sheet) => (sheet.getRange("B:B").format.columnWidth = 200),
  "hides a column": (sheet) => (sheet.getRange("C:C").columnHidden = true),
  "makes a row higher": (sheet) => (sheet.getRange("2:2").format.rowHeight = 44),
  "hides a row": (sheet) => (sheet.getRange("3:3").rowHidden = true),
  "hides a row without cells": (sheet) => (sheet.getRange("150:150").rowHidden = true),
  "merges cells": (sheet) => {
    sheet.getRange("J20:K21").merge();
  },
  "inserts a row": (sheet) => {
    sheet.getRange("12:12").insert(Excel.InsertShiftDirection.down);
  },
  "deletes a row": (sheet) => {
    sheet.getRange("14:14").delete(Excel.DeleteShiftDirection.up);
  },
  "adds a rule for input": (sheet) => {
    sheet.getRange("J1:J9").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
  },
  "adds a conditional format": (sheet) => {
    const rule = sheet.getRange("J1:J9").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.format.fill.color = "#c6efce";
    rule.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
  },
  "adds a data bar": (sheet) => {
    sheet.getRange("J1:J9").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  },
  "clears conditional formats": (sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
  },
  "freezes panes": (sheet) => {
    sheet.freezePanes.freezeRows(2);
  },
  "hides gridlines": (sheet) => (sheet.showGridlines = false),
  "colours the tab": (sheet) => (sheet.tabColor = "#1d70b8"),
  "protects the sheet": (sheet) => {
    sheet.protection.protect();
  },
  "turns the page": (sheet) => (sheet.pageLayout.orientation = Excel.PageOrientation.landscape),
  "repeats rows in print": (sheet) => {
    sheet.pageLayout.setPrintTitleRows("1:2");
  },
  "writes a footer": (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P"),
  "breaks a page": (sheet) => {
    sheet.horizontalPageBreaks.add("A30");
  },
  "adds a table": (sheet) => {
    sheet.getRange("M1:N2").values = [["One", "Two"], [1, 2]]; // prettier-ignore
    sheet.tables.add("M1:N2", true).name = "Added";
  },
  "filters the sheet": (sheet) => {
    sheet.getRange("P1:P3").values = [["Head"], [1], [2]];
    sheet.autoFilter.apply(sheet.getRange("P1:P3"));
  },
  "adds a chart": (sheet) => {
    sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:B4"), Excel.ChartSeriesBy.columns);
  },
  "adds a comment": (sheet, { workbook }) => {
    workbook.comments.add("Second!C9", "look here");
    sheet.getRange("A1").load({ values: true });
  },
  "renames the sheet": (sheet) => (sheet.name = "Another name"),
  "moves the sheet": (sheet) => (sheet.position = 0),
  "hides the sheet": (sheet) => (sheet.visibility = Excel.SheetVisibility.hidden),
  "adds a name": (sheet, { workbook }) => {
    workbook.names.add("Added_name", sheet.getRange("A1:B2"));
  },
  "adds a name of the sheet": (sheet) => {
    sheet.names.add("Own_name", sheet.getRange("A1"));
  },
  "copies the sheet": (sheet) => {
    sheet.copy(Excel.WorksheetPositionType.end);
  },
};

async function opened(bytes: Uint8Array): Promise<EmbeddedExcel> {
  const excel = await openWorkbook(bytes);
  connect(excel);
  return excel;
}

/** Does each to the last sheet; Excel may refuse one after those before it. */
async function doAll(names: readonly string[]): Promise<void> {
  for (const name of names)
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      const sheet = worksheets.items.at(-1);
      if (sheet !== undefined) ACTIONS[name]?.(sheet, context);
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof OfficeExtension.Error)) throw error;
    });
}

/** Another workbook's numbers for the same things. */
const NUMBERS =
  /\b(?:s|style|dxfId|id|priority|activeTab|windowWidth|windowHeight|xWindow|yWindow|firstSheet|spans)=\S+/g;

/** Of a data bar, which the library writes in two places, each time with another id; scales.test.ts looks at them. */
const BARS = /\b(?:dataBar|extLst)\(.*/g;

/** All that the library says of the workbook that it holds, by sheet, and the numbers by what they stand for. */
async function heldBy(excel: EmbeddedExcel) {
  const { book } = hostOf(excel);
  const { library } = book;
  book.freshen();
  const written = await library.xlsx.writeBuffer({ validate: false });
  const sheets = [...readSheets(written)].map(([name, { cells, xml }]) => {
    const others = [...xml.childNodes].flatMap((node) => {
      const element = node as unknown as Parameters<typeof describeXml>[0];
      return node.nodeType !== 1 || ["sheetData", "dimension", "extLst"].includes(node.nodeName)
        ? []
        : [describeXml(element)];
    });
    const held = [...cells].filter(([, cell]) => isSeen(cell)).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      name,
      cells: held,
      others: others.map((text) => text.replace(NUMBERS, "").replace(BARS, "")).filter((text) => text !== ""),
    };
  });
  const ids = new Map(book.sheets.map(({ id, cells }) => [id, cells.name]));
  const names = book.names.map((name) => JSON.stringify({ ...name, sheetId: ids.get(name.sheetId ?? "") ?? null }));
  return { sheets, names: names.filter((name) => !name.includes("_FilterDatabase")).sort() };
}

function isSeen({ value, formula, numberFormat, fill, border, alignment }: FileCell): boolean {
  return value + formula + fill + border + alignment !== "" || numberFormat !== "General";
}

const FILES = ["council-workbook.xlsx", "libreoffice/council-workbook.xlsx", "charts.xlsx"];
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(__dirname, "fixtures", file)));

/** What the workbook holds after those actions, and what its saved file holds. */
async function heldAndSaved(file: string, actions: readonly string[]) {
  const excel = await opened(bytesOf(file));
  await doAll(actions);
  const again = await opened(await excel.save());
  return { saved: await heldBy(again), held: await heldBy(excel) };
}

it.each(Object.keys(ACTIONS))("whoever %s finds it in the saved workbook", async (action) => {
  for (const file of FILES) {
    const { saved, held } = await heldAndSaved(file, [action]);
    expect(saved).toEqual(held);
  }
});

it("whatever is done in whatever order is found in the saved workbook", async () => {
  const sequences = fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { minLength: 2, maxLength: 6 });
  const property = fc.asyncProperty(fc.constantFrom(...FILES), sequences, async (file, actions) => {
    const { saved, held } = await heldAndSaved(file, actions);
    expect(saved).toEqual(held);
  });
  await expect(fc.assert(property, { numRuns: 15 })).resolves.toBeUndefined();
});
