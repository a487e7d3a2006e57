import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { writeParts } from "../../src/embedded-excel/store/package-parts";
import { contentTypeFaults } from "../support/content-types";
import { readPackage } from "../support/embedded-package";
import { handMadeWorkbook, PLAIN_STYLES, type HandMadeParts, type HandMadeSheet } from "../support/hand-made-workbook";
import { changedPackage } from "../support/write-package";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

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
const RICH_STYLES = {
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
async function spelt(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = readPackage(await handMadeWorkbook(RICH_SHEETS, RICH_PARTS));
  return writeParts(new Map([...parts].map(([path, xml]) => [path, new TextEncoder().encode(change(xml))])));
}

/** With a prefix on the elements of the workbook, its sheets, styles, texts and tables. */
const prefixed = (xml: string) =>
  xml.includes(`xmlns="${MAIN}"`)
    ? xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    : xml;

/** As Excel's "Strict Open XML Spreadsheet" has it. */
const strict = (xml: string) =>
  xml
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");

/** As LibreOffice 5 has it: every part's type by its own name, those of the relationships too. */
async function typedPartByPart(): Promise<Uint8Array> {
  const before = await handMadeWorkbook(RICH_SHEETS, RICH_PARTS);
  const paths = [...readPackage(before).keys()].filter((path) => path.endsWith(".rels"));
  const type = "application/vnd.openxmlformats-package.relationships+xml";
  const types = paths.map((path) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("");
  return changedPackage(before, (path, xml) =>
    path === "[Content_Types].xml" ? xml.replace(/<Default[^>]*>/, types) : xml,
  );
}

const fixture = (file: string) => Promise.resolve(new Uint8Array(readFileSync(join(__dirname, "fixtures", file))));
const WORKBOOKS = [
  {
    what: "hand-made, with much that the library does not read",
    bytes: () => handMadeWorkbook(RICH_SHEETS, RICH_PARTS),
  },
  { what: "the same with prefixes", bytes: () => spelt(prefixed) },
  { what: "the same in the strict namespaces", bytes: () => spelt(strict) },
  { what: "the same, each part's content type by its own name", bytes: typedPartByPart },
  { what: "openpyxl's", bytes: () => fixture("council-workbook.xlsx") },
  { what: "LibreOffice's", bytes: () => fixture("libreoffice/council-workbook.xlsx") },
  { what: "one with charts", bytes: () => fixture("charts.xlsx") },
  { what: "one with scales, bars and icons", bytes: () => fixture("scales.xlsx") },
];

async function opened(bytes: Uint8Array): Promise<EmbeddedExcel> {
  const excel = await openWorkbook(bytes);
  connect(excel);
  return excel;
}

type Work = (context: Excel.RequestContext) => void | Promise<void>;

async function savedAfter(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
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
const addOwnSheet: Work = ({ workbook }) => {
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

describe.each(WORKBOOKS)("a workbook, $what", ({ bytes }) => {
  it("gives the same bytes when it is opened, read and saved", async () => {
    const before = await bytes();
    const read: Work = async ({ workbook }) => {
      const used = workbook.worksheets.getFirst().getUsedRange().load({ values: true, numberFormat: true });
      await used.context.sync();
    };
    expect(Buffer.compare(await savedAfter(before, read), before)).toBe(0);
  });

  it("keeps every part but the lists of what it holds when a sheet is added", async () => {
    const before = await bytes();
    const after = readPackage(await savedAfter(before, addOwnSheet));
    const changed = [...readPackage(before)].filter(([path, xml]) => after.get(path) !== xml).map(([path]) => path);
    const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    expect(changed.filter((path) => !lists.includes(path))).toEqual([]);
  });

  it("is the same file when it is opened and saved once more", async () => {
    const after = await savedAfter(await bytes(), addOwnSheet);
    expect(Buffer.compare(await savedAfter(after, () => undefined), after)).toBe(0);
  });

  it("is the same file when it is saved twice, and when the same is done to it again", async () => {
    const before = await bytes();
    const excel = await opened(before);
    await Excel.run(async (context) => {
      await addOwnSheet(context);
      await context.sync();
    });
    const [first, second] = [await excel.save(), await excel.save()];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, await savedAfter(before, addOwnSheet))).toBe(0);
  });

  it("gives every part that comes, and none that goes, a content type", async () => {
    const after = await savedAfter(await bytes(), async (context) => {
      await addOwnSheet(context);
      context.workbook.comments.add("Own!A2", "Seen.");
      context.workbook.settings.add("mine", 1);
      context.workbook.properties.custom.add("Owner", "Performance");
    });
    const without = await savedAfter(after, ({ workbook }) => {
      workbook.worksheets.getItem("Own").delete();
      workbook.worksheets.getFirst().getRange("A1").clear();
    });
    const another = await savedAfter(after, ({ workbook }) => {
      workbook.worksheets.add("Last");
      workbook.worksheets.getFirst().delete();
    });
    expect([after, without, another].flatMap(contentTypeFaults)).toEqual([]);
  });

  it("loses nothing and grows by nothing when its own sheets are made anew five times", async () => {
    let bytesNow = await savedAfter(await bytes(), addOwnSheet);
    const parts = [...readPackage(bytesNow).keys()].sort();
    for (let time = 0; time < 4; time++)
      bytesNow = await savedAfter(bytesNow, async (context) => {
        context.workbook.names.getItem("Own_Block").delete();
        context.workbook.worksheets.getItem("Own").delete();
        await context.sync();
        await addOwnSheet(context);
      });
    const now = readPackage(bytesNow);
    expect([...now.keys()].sort()).toEqual(parts);
    const again = readPackage(await savedAfter(await bytes(), addOwnSheet));
    expect(now.get("xl/styles.xml")).toBe(again.get("xl/styles.xml"));
  });
});

const rich = () => handMadeWorkbook(RICH_SHEETS, RICH_PARTS);
const sheetAfter = async (work: Work) =>
  readPackage(await savedAfter(await rich(), work)).get("xl/worksheets/sheet1.xml");

it.each([
  { what: "a user's sheet", bytes: rich, p: "" },
  { what: "one with prefixes", bytes: () => spelt(prefixed), p: "x:" },
  { what: "a strict one", bytes: () => spelt(strict), p: "" },
])("changes nothing of $what but the cells that were written", async ({ bytes, p }) => {
  const sheetOf = (workbook: Uint8Array) => readPackage(workbook).get("xl/worksheets/sheet1.xml") ?? "";
  const before = await bytes();
  const after = await savedAfter(before, ({ workbook }) => {
    workbook.worksheets.getItem("Data").getRange("B3").values = [[5]];
  });
  // 5 in place of 3, and twice 5 in place of 6: worked by hand.
  expect(sheetOf(after)).toBe(
    sheetOf(before).replace(`r="B3"><${p}v>3<`, `r="B3"><${p}v>5<`).replace(`si="0"/><${p}v>6<`, `si="0"/><${p}v>10<`),
  );
});

it("leaves the formulas that were shared with a cell that was written over", async () => {
  const after = await sheetAfter(({ workbook }) => {
    workbook.worksheets.getItem("Data").getRange("C2").values = [["typed"]];
  });
  expect(after).toContain('t="inlineStr"><is><t>typed</t></is></c>');
  expect(after).toContain('<c r="C3"><f>B3*2</f><v>6</v></c>');
  expect(after).toContain('<c r="C4"><f>B4*2</f><v>8</v></c>');
});

it("puts cells and rows where there were none", async () => {
  const after = await sheetAfter(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Data");
    sheet.getRange("A3").values = [[1]];
    sheet.getRange("D4").values = [[2]];
    sheet.getRange("B9").values = [[3]];
  });
  expect([...(after ?? "").matchAll(/<c r="(\w+)"/g)].map(([, address]) => address)).toEqual(
    ["A1", "B1", "A2", "B2", "C2", "A3", "B3", "C3", "B4", "C4", "D4", "B9"], // prettier-ignore
  );
});

it("enlarges a user's table within its own part", async () => {
  const before = readPackage(await rich());
  const after = readPackage(
    await savedAfter(await rich(), ({ workbook }) => {
      workbook.tables.getItem("Rates").rows.add(undefined, [["d", 9]]);
    }),
  );
  expect(after.get("xl/tables/mytable.xml")).toMatch(/<table[^>]*\bref="A1:B5"/);
  expect(after.get("xl/tables/mytable.xml")).toMatch(/<table[^>]*\bid="7"/);
  for (const kept of ["xl/drawings/drawing1.xml", "xl/drawings/notes.vml", "xl/remarks.xml"])
    expect(after.get(kept)).toBe(before.get(kept));
  expect(after.get("xl/worksheets/sheet1.xml")).toContain("urn:council");
});

const namesIn = (xml = "") =>
  [...xml.matchAll(/<definedName\b([^>]*)>([^<]*)/g)].map(([, tag = "", formula = ""]) => {
    const of = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1];
    return `${of("localSheetId") ?? "-"} ${of("name") ?? ""} ${formula}${of("comment") === undefined ? "" : " *"}`;
  });

it.each([
  {
    what: "a sheet in front moves the numbers of the names' sheets",
    work: ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.add("First").position = 0;
    },
    names: ["2 Here Second!$A$1", "1 _xlnm.Print_Titles Data!$1:$1", "- Figures Data!$B$2:$B$4 *"],
  },
  {
    what: "the names of a sheet that is deleted go with it",
    work: ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem("Data").delete();
    },
    names: ["0 Here Second!$A$1", "- Figures #REF! *"],
  },
  {
    what: "a name that is deleted goes, one that is added comes",
    work: ({ workbook }: Excel.RequestContext) => {
      workbook.names.getItem("Figures").delete();
      workbook.names.add("Added", "=1+1");
    },
    names: ["1 Here Second!$A$1", "0 _xlnm.Print_Titles Data!$1:$1", "- Added 1+1"],
  },
])("$what", async ({ work, names }) => {
  const after = readPackage(await savedAfter(await rich(), work));
  expect(namesIn(after.get("xl/workbook.xml"))).toEqual(names);
});

/** Everything by which a file speaks of a sheet, on another sheet than that. */
const spokenOf = () =>
  handMadeWorkbook(
    [
      { name: "Data", rows: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>' },
      { name: "Other", rows: '<row r="1"><c r="A1"><v>3</v></c></row>' },
      {
        name: "Speaks",
        rows:
          '<row r="1"><c r="A1"><f>Data!A1*Other!A1</f><v>6</v></c><c r="B1"><f>[1]S!A1+Data!A1</f><v>412</v></c>' +
          '<c r="C1"><f>SUM(Data:Other!A1)</f><v>5</v></c><c r="D1" t="str"><f>"Data!A1"&amp;Data!A1</f><v>Data!A12</v></c>' +
          '<c r="E1"><f t="array" ref="E1:E2">Data!A1:A2*1</f><v>2</v></c></row><row r="2"><c r="E2"><v>0</v></c></row>',
        behind:
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Data!$A$1&gt;1</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" sqref="F1"><formula1>Data!$A$1:$A$9</formula1></dataValidation></dataValidations>' +
          '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!A1:A9</xm:f><xm:sqref>G1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      },
    ],
    {
      behindSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">Other!$A$1</definedName>' +
        '<definedName name="Figures">Data!$A$1</definedName></definedNames>',
      relationships: { rCache: { type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" } },
      parts: {
        "xl/pivotCache/pivotCacheDefinition1.xml": {
          xml: `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="Data"/></cacheSource></pivotCacheDefinition>`,
          contentType: `${SPREADSHEET}.pivotCacheDefinition+xml`,
        },
      },
    },
  );

const allText = (xml = "") => [...xml.matchAll(/<(f|formula|formula1|xm:f)\b[^>]*>([^<]*)/g)].map(([, , text]) => text);

it("carries a new name of a sheet wherever the file speaks of it, and keeps what is stored", async () => {
  const saved = await savedAfter(await spokenOf(), ({ workbook }) => {
    workbook.worksheets.getItem("Data").name = "O'Neil's Q3";
  });
  const after = readPackage(saved);
  const named = "'O''Neil''s Q3'!";
  expect(namesIn(after.get("xl/workbook.xml")?.replaceAll("&apos;", "'"))).toEqual([
    `0 _xlnm.Print_Area ${named}$A$1:$B$1`,
    `0 _xlnm.Print_Titles ${named}$1:$1`,
    "1 _xlnm.Print_Area Other!$A$1",
    `- Figures ${named}$A$1`,
  ]);
  const sheet = after.get("xl/worksheets/sheet3.xml")?.replaceAll("&apos;", "'").replaceAll("&quot;", '"');
  expect(allText(sheet)).toEqual([
    `${named}A1*Other!A1`,
    `[1]S!A1+${named}A1`,
    "SUM('O''Neil''s Q3:Other'!A1)",
    `"Data!A1"&amp;${named}A1`,
    `${named}A1:A2*1`,
    `${named}$A$1&gt;1`,
    `${named}$A$1:$A$9`,
    `${named}A1:A9`,
  ]);
  expect(sheet).toContain("<v>412</v>");
  expect(sheet).toMatch(/<f t="array" ref="E1:E2"/);
  const cache = after.get("xl/pivotCache/pivotCacheDefinition1.xml")?.replaceAll("&apos;", "'");
  expect(cache).toContain(`sheet="O'Neil's Q3"`);
});

it("carries the names of two sheets that change them with one another", async () => {
  const saved = await savedAfter(await spokenOf(), ({ workbook }) => {
    const [data, other] = [workbook.worksheets.getItem("Data"), workbook.worksheets.getItem("Other")];
    data.name = "Between";
    other.name = "Data";
    data.name = "Other";
  });
  const after = readPackage(saved);
  expect(namesIn(after.get("xl/workbook.xml"))).toEqual([
    "0 _xlnm.Print_Area Other!$A$1:$B$1",
    "0 _xlnm.Print_Titles Other!$1:$1",
    "1 _xlnm.Print_Area Data!$A$1",
    "- Figures Other!$A$1",
  ]);
  expect(allText(after.get("xl/worksheets/sheet3.xml")).at(-1)).toBe("Other!A1:A9");
  expect(after.get("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Other"');
});

it("a deleted sheet takes its parts along, and leaves no chain that names its formulas", async () => {
  const after = readPackage(
    await savedAfter(await rich(), ({ workbook }) => {
      workbook.worksheets.getItem("Data").delete();
    }),
  );
  const gone = [
    "worksheets/sheet1.xml",
    "drawings/drawing1.xml",
    "drawings/notes.vml",
    "tables/mytable.xml",
    "calcChain.xml",
  ];
  for (const part of gone) {
    expect(after.has(`xl/${part}`)).toBe(false);
    expect(after.get("[Content_Types].xml")).not.toContain(part);
  }
  expect(after.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

it("stays a workbook with macros", async () => {
  const after = readPackage(await savedAfter(await rich(), addOwnSheet));
  expect(after.get("[Content_Types].xml")).toContain("macroEnabled");
  expect(after.get("xl/vbaProject.bin")).toContain("macros");
});

it("gives every cell of its own a format: the first of the workbook is a date's here", async () => {
  const after = await savedAfter(await rich(), addOwnSheet);
  const own = readPackage(after).get("xl/worksheets/sheet3.xml") ?? "";
  const cells = [...own.matchAll(/<c\b[^>]*>/g)].map(([tag]) => /\bs="(\d+)"/.exec(tag)?.[1]);
  expect(cells).toHaveLength(6);
  expect(cells).not.toContain(undefined);
  expect(cells).not.toContain("0");
});

it("asks Excel to work everything out only where a result is older than what it is of", async () => {
  const linked = await handMadeWorkbook([
    { name: "Data", rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>[1]S!A1+A1</f><v>5</v></c></row>' },
  ]);
  const change =
    (address: string): Work =>
    ({ workbook }) => {
      workbook.worksheets.getItem("Data").getRange(address).values = [[2]];
    };
  const workbook = async (work: Work) => readPackage(await savedAfter(linked, work)).get("xl/workbook.xml");
  expect(await workbook(change("A1"))).toContain('<calcPr fullCalcOnLoad="1"/>');
  const plain = await savedAfter(await rich(), change("B3"));
  expect(readPackage(plain).get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

// 1 January 2025 is 45658, and 30 September 2024 is 93 days before. Worked by hand.
it("reads a date that stands as ISO text as its day, and keeps it so", async () => {
  const rows = '<row r="1"><c r="A1" s="0" t="d"><v>2024-09-30</v></c></row>';
  const dated = await handMadeWorkbook([{ name: "Data", rows }], RICH_STYLES);
  let values: unknown;
  const after = await savedAfter(dated, async ({ workbook }) => {
    const range = workbook.worksheets.getItem("Data").getRange("A1").load({ values: true });
    workbook.worksheets.add("Other");
    await range.context.sync();
    ({ values } = range);
  });
  expect(values).toEqual([[45565]]);
  expect(readPackage(after).get("xl/worksheets/sheet1.xml")).toContain(rows);
});
