import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readPackage } from "../support/embedded-package";
import { exampleTables, openTables, refreshed } from "../support/refreshing";
import { changedPackage, writePackage } from "../support/write-package";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The least that an .xlsx must hold (ECMA-376): a workbook and a sheet, with nothing said of either. */
const leastPackage = (): Uint8Array =>
  writePackage(
    new Map([
      [
        "[Content_Types].xml",
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/></Types>`,
      ],
      [
        "_rels/.rels",
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      [
        "xl/workbook.xml",
        `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Plain" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        "xl/_rels/workbook.xml.rels",
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ],
      [
        "xl/worksheets/sheet1.xml",
        `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData></worksheet>`,
      ],
    ]),
  );

describe("a workbook that says nothing but its cells", () => {
  it("reads as Excel has what nobody has set", async () => {
    connect(await openWorkbook(leastPackage()));
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load();
      const layout = sheet.pageLayout.load();
      const lines = layout.headersFooters.defaultForAllPages.load();
      const cell = sheet.getRange("A1").load("values");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [
        [sheet.name, sheet.showGridlines, sheet.tabColor, cell.values, frozen.isNullObject],
        [layout.orientation, layout.centerHorizontally, layout.printGridlines, layout.leftMargin, layout.zoom],
        [layout.blackAndWhite, layout.draftMode, layout.printHeadings, layout.centerVertically, layout.firstPageNumber],
        [lines.leftHeader, lines.centerFooter, lines.rightFooter],
      ];
    });
    expect(read).toEqual([
      ["Plain", true, "", [[4]], true],
      ["Portrait", false, false, 0.7 * 72, { scale: 100 }],
      [false, false, false, false, ""],
      ["", "", ""],
    ]);
  });

  it("takes all that a refresh sets, and keeps it in the file", async () => {
    const excel = await openWorkbook(leastPackage());
    connect(excel);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = "#003a70";
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P";
      context.workbook.worksheets.add("Second").activate();
      await context.sync();
    });
    const parts = readPackage(await excel.save());
    expect(parts.get("xl/workbook.xml")).toContain('activeTab="1"');
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<oddFooter>&amp;CPage &amp;P</oddFooter>");
  });
});

// Each is optional in ECMA-376, part 1, section 18; SheetJS, ExcelJS and Google Sheets leave several out.
const OPTIONAL = [
  { what: "views of the workbook", element: "bookViews" },
  { what: "properties of the workbook", element: "workbookPr" },
  { what: "headers and footers", element: "headerFooter" },
  { what: "page set-up", element: "pageSetup" },
  { what: "margins", element: "pageMargins" },
  { what: "print options", element: "printOptions" },
  { what: "views of the sheets", element: "sheetViews" },
  { what: "default sizes", element: "sheetFormatPr" },
  { what: "properties of the sheets", element: "sheetPr" },
  { what: "columns", element: "cols" },
  { what: "the size of the sheets", element: "dimension" },
];

/** The part of the file without that element, wherever it stands. */
const without = (text: string, element: string): string =>
  text.replace(new RegExp(`<${element}\\b[^>]*?(?:/>|>[^]*?</${element}>)`, "g"), "");

it.each(OPTIONAL)("our sheets are refreshed where the file says nothing of $what", async ({ element }) => {
  const excel = await openTables(exampleTables(3));
  await refreshed();
  const bare = changedPackage(await excel.save(), (path, text) =>
    path.startsWith("xl/") ? without(text, element) : text,
  );
  connect(await openWorkbook(bare));
  expect((await refreshed()).indicators[0]?.value?.display).toBe("45.0%");
});
