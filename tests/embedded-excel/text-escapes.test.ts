import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readPackage } from "../support/embedded-package";
import { handMadeWorkbook } from "../support/hand-made-workbook";

/** How a file spells a text, and what the text is. ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring). */
const SPELT = [
  ["a_x000B_b", "a\u000Bb"],
  ["a_x0001_b_x001F_", "a\u0001b\u001F"],
  ["_x000D_", "\r"],
  ["_x007F_", "\u007F"],
  ["_xD800_", "\uD800"],
  ["_xFFFE_", "\uFFFE"],
  ["_x005F_x000B_", "_x000B_"],
  ["_x005F_x000D_", "_x000D_"],
  ["_x005F_x005F_x005F_x000B_", "_x005F_x000B_"],
  ["_x00G0_ _x41_", "_x00G0_ _x41_"],
  ["\u{10000B}", "\u{10000B}"],
] as const;
const TEXTS = SPELT.map(([, text]) => text);

const cells = (column: string, cell: (spelt: string, index: number) => string): string[] =>
  SPELT.map(([spelt], index) => cell(spelt, index).replace("<c", `<c r="${column}${index + 1}"`));

const KINDS: readonly (readonly string[])[] = [
  cells("A", (_, index) => `<c t="s"><v>${index}</v></c>`),
  cells("B", (spelt) => `<c t="inlineStr"><is><t xml:space="preserve">${spelt}</t></is></c>`),
  cells("C", (spelt) => `<c t="inlineStr"><is><r><t>${spelt}</t></r></is></c>`),
  cells("D", (spelt) => `<c t="str"><v>${spelt}</v></c>`),
  cells("E", (spelt, index) => `<c t="str"><f>A${index + 1}</f><v>${spelt}</v></c>`),
];

async function openSpelt() {
  const rows = SPELT.map((_, index) => `<row r="${index + 1}">${KINDS.map((kind) => kind[index]).join("")}</row>`);
  const sharedStrings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${SPELT.map(([spelt]) => `<si><t>${spelt}</t></si>`).join("")}</sst>`;
  const bytes = await handMadeWorkbook(
    [
      { name: "Data", rows: rows.join("") },
      { name: "Other", rows: "" },
    ],
    { sharedStrings },
  );
  const excel = await openWorkbook(bytes);
  connect(excel);
  return excel;
}

const valuesAt = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await workbook.context.sync();
    return range.values as unknown[][];
  });

const ALL = `A1:E${SPELT.length}`;
const READ = TEXTS.map((text) => KINDS.map(() => text));

describe("characters that XML cannot hold", () => {
  it("are read wherever a cell's text stands", async () => {
    await openSpelt();
    expect(await valuesAt("Data", ALL)).toEqual(READ);
  });

  it("are the same after a sheet is written anew, and are spelt as they were", async () => {
    const excel = await openSpelt();
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Data").tabColor = "#00FF00";
      await workbook.context.sync();
    });
    const saved = await excel.save();
    const xml = readPackage(saved).get("xl/worksheets/sheet1.xml") ?? "";
    const spelt = [...xml.matchAll(/<(?:t|v)(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text);
    for (const [text] of SPELT.slice(0, -1)) expect(spelt.filter((one) => one === text)).toHaveLength(KINDS.length);
    connect(await openWorkbook(saved));
    expect(await valuesAt("Data", ALL)).toEqual(READ);
  });

  it("are kept where they are written beside cells that stay", async () => {
    const excel = await openSpelt();
    await Excel.run(async ({ workbook }) => {
      for (const sheet of ["Data", "Other"])
        workbook.worksheets.getItem(sheet).getRange(`G1:G${SPELT.length}`).values = TEXTS.map((text) => [text]);
      await workbook.context.sync();
    });
    connect(await openWorkbook(await excel.save()));
    for (const sheet of ["Data", "Other"])
      expect(await valuesAt(sheet, `G1:G${SPELT.length}`)).toEqual(TEXTS.map((text) => [text]));
    expect(await valuesAt("Data", ALL)).toEqual(READ);
  });
});
