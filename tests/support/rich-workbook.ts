import { connect, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { writeParts } from "../../src/embedded-excel/library/package-parts";
import { contentTypeFaults } from "./content-types";
import { readPackage } from "./embedded-package";
import { handMadeWorkbook, PLAIN_STYLES, type HandMadeParts, type HandMadeSheet } from "./hand-made-workbook";
import { changedPackage } from "./write-package";

export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Much of what the library does not read: none of it may be lost. */
const RICH_SHEETS: readonly HandMadeSheet[] = [
  {
    name: "Data",
    rows:
      '<row r="1" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>412</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>824</v></c></row>' +
      '<row r="3"><c r="B3"><v>3</v></c><c r="C3"><f t="shared" si="0"/><v>6</v></c></row>' +
      '<row r="4"><c r="B4"><v>4</v></c><c r="C4"><f t="shared" si="0"/><v>8</v></c></row>',
    behind:
      '<drawing r:id="rDrawing"/><legacyDrawing r:id="rNotesDrawing"/><tableParts count="1"><tablePart r:id="rTable"/></tableParts>' +
      '<extLst><ext uri="{urn:council}"><kept xmlns="urn:council"/></ext></extLst>',
    relationships: {
      rDrawing: { type: "drawing", target: "../drawings/drawing1.xml" },
      rNotesDrawing: { type: "vmlDrawing", target: "../drawings/notes.vml" },
      rNotes: { type: "comments", target: "../remarks.xml" },
      rTable: { type: "table", target: "../tables/mytable.xml" },
    },
  },
  { name: "Second", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
];

/** The first of its formats is a date's. */
export const RICH_STYLES = {
  styles: PLAIN_STYLES.replace(
    /<cellXfs.*<\/cellXfs>/,
    '<cellXfs count="2"><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" quotePrefix="1" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  ),
};

const RICH_PARTS: HandMadeParts = {
  ...RICH_STYLES,
  workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  behindSheets:
    '<definedNames><definedName name="Here" localSheetId="1">Second!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>' +
    '<definedName name="Figures" comment="of the council">Data!$B$2:$B$4</definedName></definedNames>',
  sharedStrings: `<sst xmlns="${MAIN}"><si><t>Ref</t></si><si><t>Value</t></si><si/></sst>`,
  relationships: {
    rMacros: { type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject", target: "vbaProject.bin" },
    rLinks: { type: "externalLink", target: "externalLinks/externalLink1.xml" },
    rChain: { type: "calcChain", target: "calcChain.xml" },
  },
  parts: {
    "xl/vbaProject.bin": { xml: "macros", contentType: "application/vnd.ms-office.vbaProject" },
    "xl/calcChain.xml": {
      xml: `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3"/><c r="C4"/></calcChain>`,
      contentType: `${SPREADSHEET}.calcChain+xml`,
    },
    "xl/externalLinks/externalLink1.xml": {
      xml: `<externalLink xmlns="${MAIN}"/>`,
      contentType: `${SPREADSHEET}.externalLink+xml`,
    },
    "xl/drawings/drawing1.xml": {
      xml:
        `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9525" cy="9525"/>` +
        '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Text"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>How to fill this sheet</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>',
      contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
    },
    "xl/drawings/notes.vml": {
      xml: '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
      contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    },
    "xl/remarks.xml": {
      xml: `<comments xmlns="${MAIN}"><authors><author>Jo</author></authors><commentList><comment ref="Z99" authorId="0"><text><t>a note on an empty cell</t></text></comment></commentList></comments>`,
      contentType: `${SPREADSHEET}.comments+xml`,
    },
    "xl/tables/mytable.xml": {
      xml: `<table xmlns="${MAIN}" id="7" name="Rates" displayName="Rates" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Ref"/><tableColumn id="2" name="Value"/></tableColumns></table>`,
      contentType: `${SPREADSHEET}.table+xml`,
    },
  },
};

/** The hand-made workbook, every part of it spelt in another way. */
export async function spelt(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = readPackage(await handMadeWorkbook(RICH_SHEETS, RICH_PARTS));
  return writeParts(new Map([...parts].map(([path, xml]) => [path, new TextEncoder().encode(change(xml))])));
}

/** With a prefix on the elements of the workbook, its sheets, styles, texts and tables. */
export const prefixed = (xml: string) =>
  xml.includes(`xmlns="${MAIN}"`)
    ? xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    : xml;

/** As Excel's "Strict Open XML Spreadsheet" has it. */
export const strict = (xml: string) =>
  xml
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");

/** As LibreOffice 5 has it: every part's type by its own name, those of the relationships too. */
export async function typedPartByPart(): Promise<Uint8Array> {
  const before = await handMadeWorkbook(RICH_SHEETS, RICH_PARTS);
  const paths = [...readPackage(before).keys()].filter((path) => path.endsWith(".rels"));
  const type = "application/vnd.openxmlformats-package.relationships+xml";
  const types = paths.map((path) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("");
  return changedPackage(before, (path, xml) =>
    path === "[Content_Types].xml" ? xml.replace(/<Default[^>]*>/, types) : xml,
  );
}

/** A workbook with much that the library does not read. */
export const rich = () => handMadeWorkbook(RICH_SHEETS, RICH_PARTS);

export async function opened(bytes: Uint8Array): Promise<EmbeddedExcel> {
  const excel = await openWorkbook(bytes);
  connect(excel);
  return excel;
}

export type Work = (context: Excel.RequestContext) => void | Promise<void>;

export async function savedAfter(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const excel = await opened(bytes);
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  const saved = await excel.save();
  expect(contentTypeFaults(saved)).toEqual([]);
  return saved;
}

/** A sheet as the add-in makes them: looks, a table, a chart, a conditional format, a name, print titles. */
export const addOwnSheet: Work = ({ workbook }) => {
  const sheet = workbook.worksheets.add("Own");
  sheet.getRange("A1:B3").values = [["Ref", "Rate"], ["a", 0.5], ["b", 0.75]]; // prettier-ignore
  sheet.getRange("A1:B1").format.font.bold = true;
  sheet.getRange("B2:B3").numberFormat = [["0.00%"], ["0.00%"]];
  sheet.tables.add("A1:B3", true).name = "OwnTable";
  sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B3"), Excel.ChartSeriesBy.columns);
  const rule = sheet.getRange("B2:B3").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  rule.cellValue.format.fill.color = "#ffc7ce";
  rule.cellValue.rule = { formula1: "=0.6", operator: "LessThan" };
  workbook.names.add("Own_Block", sheet.getRange("A1:B3"));
  sheet.pageLayout.setPrintTitleRows("1:1");
};
