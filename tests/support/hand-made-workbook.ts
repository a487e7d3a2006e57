import { writeParts } from "../../src/embedded-excel/library/package-parts";

/** A worksheet of a hand-made workbook: its name, and what stands in `<sheetData>` and behind it. */
export interface HandMadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  /** Parts that its relationships lead to, by id. */
  readonly relationships?: Readonly<Record<string, { readonly type: string; readonly target: string }>>;
}

export interface HandMadeParts {
  /** In `workbook.xml`, behind the sheets. */
  readonly behindSheets?: string;
  /** Instead of a styles part with one plain format. */
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** Further parts by path, with their content types. */
  readonly parts?: Readonly<Record<string, { readonly xml: string; readonly contentType: string }>>;
  /** Further relationships of the workbook. */
  readonly relationships?: Readonly<Record<string, { readonly type: string; readonly target: string }>>;
  readonly workbookType?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const PLAIN_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** An .xlsx of these sheets, with as little else as a workbook can have. */
export function handMadeWorkbook(sheets: readonly HandMadeSheet[], more: HandMadeParts = {}): Promise<Uint8Array> {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const add = (path: string, xml: string, contentType: string) => {
    parts.set(path, HEAD + xml);
    types.set(path, contentType);
  };
  const ofWorkbook: Record<string, { type: string; target: string }> = {
    rStyles: { type: "styles", target: "styles.xml" },
    ...more.relationships,
  };
  add("xl/styles.xml", more.styles ?? PLAIN_STYLES, `${TYPE}.styles+xml`);
  if (more.sharedStrings !== undefined) {
    add("xl/sharedStrings.xml", more.sharedStrings, `${TYPE}.sharedStrings+xml`);
    ofWorkbook.rStrings = { type: "sharedStrings", target: "sharedStrings.xml" };
  }
  for (const [index, { rows, behind = "", relationships = {} }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
    add(path, xml, `${TYPE}.worksheet+xml`);
    ofWorkbook[`rSheet${index + 1}`] = { type: "worksheet", target: `worksheets/sheet${index + 1}.xml` };
    if (Object.keys(relationships).length > 0)
      parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, HEAD + relationshipsXml(relationships));
  }
  const list = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rSheet${i + 1}"/>`).join("");
  add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list}</sheets>` +
      `${more.behindSheets ?? ""}</workbook>`,
    more.workbookType ?? `${TYPE}.sheet.main+xml`,
  );
  parts.set("xl/_rels/workbook.xml.rels", HEAD + relationshipsXml(ofWorkbook));
  for (const [path, { xml, contentType }] of Object.entries(more.parts ?? {})) add(path, xml, contentType);
  parts.set("_rels/.rels", HEAD + relationshipsXml({ r1: { type: "officeDocument", target: "xl/workbook.xml" } }));
  const overrides = [...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("");
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const contents = `<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`;
  parts.set("[Content_Types].xml", HEAD + contents);
  const encoder = new TextEncoder();
  return writeParts(new Map([...parts].map(([path, text]) => [path, encoder.encode(text)])));
}

/** Types by their last step, or whole. */
function relationshipsXml(all: Readonly<Record<string, { readonly type: string; readonly target: string }>>): string {
  const entries = Object.entries(all).map(([id, { type, target }]) => {
    const whole = type.includes("/") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}
