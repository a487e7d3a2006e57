import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import {
  attribute,
  describe as describeXml,
  elements,
  type FileCell,
  parse,
  readPackage,
  readSheets,
} from "../support/embedded-package";

/** A formula that nobody has worked out yet: openpyxl does not, and Excel does when it opens the file. */
const hasNoResult = ({ formula, value }: FileCell): boolean => formula !== "" && value === "";

const withoutResult = ({ formula, numberFormat, font, fill, border, alignment }: FileCell): Partial<FileCell> => ({
  formula,
  numberFormat,
  font,
  fill,
  border,
  alignment,
});

// The fixtures hold what councils' workbooks hold; how they were made stands in fixtures/make-council-workbook.py.
const FIXTURES = [
  { writer: "openpyxl", file: "council-workbook.xlsx" },
  { writer: "LibreOffice", file: "libreoffice/council-workbook.xlsx" },
];

// The colour of a tab is one of the changes for which the library writes a sheet anew.
describe.each(FIXTURES)("a workbook that $writer wrote, opened, changed in every sheet and saved", ({ file }) => {
  const before = new Uint8Array(readFileSync(join(__dirname, "fixtures", file)));
  let after: Uint8Array;
  beforeAll(async () => {
    const excel = await openWorkbook(before);
    connect(excel);
    await Excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.load("items");
      await worksheets.context.sync();
      for (const sheet of worksheets.items) sheet.tabColor = "#1d70b8";
    });
    after = await excel.save();
  });

  it("has every cell's value, formula, number format and look as before", () => {
    const [opened, saved] = [readSheets(before), readSheets(after)];
    expect([...saved.keys()]).toEqual([...opened.keys()]);
    for (const [name, sheet] of opened) {
      const held = [...sheet.cells].filter(([, cell]) => cell.value !== "" || cell.formula !== "" || isSeen(cell));
      const cells = held.map(([address, cell]) => [address, hasNoResult(cell) ? withoutResult(cell) : cell] as const);
      expect(Object.fromEntries([...(saved.get(name)?.cells ?? [])])).toMatchObject(Object.fromEntries(cells));
    }
  });

  it("has its tables with names, ranges and columns as before", () => {
    const tables = (bytes: Uint8Array) =>
      [...readPackage(bytes)]
        .filter(([path]) => /tables\/.*\.xml$/.test(path))
        .map(([, xml]) => parse(xml))
        .map((table) => ({
          name: attribute(table, "displayName"),
          ref: attribute(table, "ref"),
          columns: elements(table, "tableColumn").map((column) => attribute(column, "name")),
          filtered: elements(table, "filter").map((filter) => attribute(filter, "val")),
          hiddenButtons: elements(table, "filterColumn").map((column) => attribute(column, "hiddenButton") === "1"),
        }))
        .sort((a, b) => a.name.localeCompare(b.name));
    expect(tables(after)).toEqual(tables(before));
    expect(tables(after)).toHaveLength(2);
  });

  it("has its defined names as before, word for word", () => {
    const names = (bytes: Uint8Array) =>
      elements(parse(readPackage(bytes).get("xl/workbook.xml") ?? ""), "definedName")
        .map((name) => ({
          name: attribute(name, "name"),
          text: name.textContent?.replaceAll("$", ""), // some write row 1 as $1:$1, some as 1:1
          sheet: attribute(name, "localSheetId"),
          hidden: /^(1|true)$/.test(attribute(name, "hidden")),
        }))
        .sort((a, b) => a.name.localeCompare(b.name));
    expect(names(after)).toEqual(names(before));
  });

  it("has the same rows and columns hidden, of the same heights and widths", () => {
    const lines = (bytes: Uint8Array) =>
      [...readSheets(bytes)].map(([name, { xml }]) => ({
        name,
        hiddenRows: elements(xml, "row")
          .filter(isHidden)
          .map((row) => attribute(row, "r")),
        hiddenColumns: elements(xml, "col")
          .filter(isHidden)
          .map((col) => attribute(col, "min")),
        tallRow: elements(xml, "row")
          .filter((row) => attribute(row, "r") === "6")
          .map((row) => attribute(row, "ht")),
      }));
    expect(lines(after)).toEqual(lines(before));
  });

  it("has its conditional formats as before, kind by kind", () => {
    const rules = (bytes: Uint8Array) =>
      [...readSheets(bytes)]
        .flatMap(([name, { xml }]) =>
          formatsOf(xml).flatMap((format) =>
            elements(format, "cfRule").map((rule) => ({
              name,
              cells: attribute(format, "sqref"),
              type: attribute(rule, "type"),
              operator: attribute(rule, "operator"),
              text: attribute(rule, "text"),
              stops: /^(1|true)$/.test(attribute(rule, "stopIfTrue")),
              priority: attribute(rule, "priority"),
              formulas: elements(rule, "formula").map((formula) => formula.textContent),
              look: styleOf(bytes, attribute(rule, "dxfId")),
            })),
          ),
        )
        .sort((a, b) => Number(a.priority) - Number(b.priority));
    expect(rules(after)).toEqual(rules(before));
  });

  it("has its print set-up, frozen panes, merged cells, links and input rules as before", () => {
    const settings = (bytes: Uint8Array) => {
      const xml = readSheets(bytes).get("Jo's sheet, 2nd")?.xml;
      if (xml === undefined) throw new Error("The sheet is gone.");
      const of = (tag: string, ...names: string[]) =>
        elements(xml, tag).map((element) => names.map((name) => attribute(element, name)));
      return {
        page: of("pageSetup", "orientation", "paperSize"),
        toHeight: of("pageSetup", "fitToHeight"),
        head: elements(xml, "oddHeader").map((line) => line.textContent),
        foot: elements(xml, "oddFooter").map((line) => line.textContent),
        panes: of("pane", "xSplit", "ySplit", "topLeftCell"),
        gridlines: of("sheetView", "showGridLines").map(([show]) => show === "0" || show === "false"),
        merged: of("mergeCell", "ref"),
        links: of("hyperlink", "ref"),
        rules: of("dataValidation", "type", "sqref", "error"),
      };
    };
    expect(settings(after)).toEqual(settings(before));
  });

  it("is the same file when it is opened and saved once more", async () => {
    const again = await (await openWorkbook(after)).save();
    expect(Buffer.compare(Buffer.from(again), Buffer.from(after))).toBe(0);
  });
});

it("keeps the parts of a council's document system that it does not understand", async () => {
  const before = new Uint8Array(readFileSync(join(__dirname, "fixtures", "council-workbook.xlsx")));
  const after = readPackage(await (await openWorkbook(before)).save());
  expect(after.get("docProps/custom.xml")).toBe(readPackage(before).get("docProps/custom.xml"));
  expect(after.get("[Content_Types].xml")).toContain(
    'PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"',
  );
  expect(after.get("_rels/.rels")).toBe(readPackage(before).get("_rels/.rels"));
  expect(after.get("customXml/item1.xml")).toBe("<record xmlns='urn:council'>R-123</record>");
});

function isSeen(cell: { fill: string; border: string; numberFormat: string }): boolean {
  return cell.fill !== "" || cell.border !== "" || cell.numberFormat !== "General";
}

function isHidden(line: Parameters<typeof attribute>[0]): boolean {
  return /^(1|true)$/.test(attribute(line, "hidden"));
}

/** What a conditional format does to a cell; a fill without a pattern is a solid one. */
function styleOf(bytes: Uint8Array, id: string): string {
  if (id === "") return "";
  const dxf = elements(parse(readPackage(bytes).get("xl/styles.xml") ?? ""), "dxf")[Number(id)];
  return describeXml(dxf)
    .replaceAll(/ ?patternType=solid/g, "")
    .replaceAll(/fgColor\([^)]*\)/g, "");
}

/** Newer programs' copies of a format, in an extension, have no cells of their own. */
function formatsOf(xml: Parameters<typeof attribute>[0]) {
  return elements(xml, "conditionalFormatting").filter((format) => attribute(format, "sqref") !== "");
}
