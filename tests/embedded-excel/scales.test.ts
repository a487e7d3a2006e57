import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { Screen } from "../../src/embedded-excel/screen/screen";
import { describe as describeXml, elements, readPackage, readSheets } from "../support/embedded-package";

// How the file was made stands in fixtures/make-scales.py. Most columns hold 0, 25, 50, 75, 100; D holds -50, -25, 0,
// 50, 100. What is expected is worked by hand from the meaning of each kind in ECMA-376, part 1, 18.3.1.
const FILE = new Uint8Array(readFileSync(join(__dirname, "fixtures", "scales.xlsx")));
const ROWS = [0, 1, 2, 3, 4];
const COLUMN = { A: 0, B: 1, C: 2, D: 3, E: 4, F: 5, G: 6, I: 8, J: 9, K: 10, L: 11, M: 12 } as const;

let excel: EmbeddedExcel;
let screen: Screen;
beforeEach(async () => {
  excel = await openWorkbook(FILE);
  connect(excel);
  screen = new Screen(excel);
});

const shown = (column: keyof typeof COLUMN) => ROWS.map((row) => screen.cell(row, COLUMN[column]));
const fills = (column: keyof typeof COLUMN) => shown(column).map(({ fill }) => fill);

describe("a colour scale", () => {
  it("mixes the colours of the thresholds on either side, by the share of the way", () => {
    // 25 is half-way from 0 to 50: F8 and FF make FB.5, 69 and EB make AA, 6B and 84 make 77.5; halves go up.
    expect(fills("A")).toEqual(["#F8696B", "#FCAA78", "#FFEB84", "#B1D580", "#63BE7B"]);
  });

  it("works out thresholds that are formulas, and follows the cells that they read", () => {
    expect(fills("B")).toEqual(["#FFFFFF", "#D6E2F1", "#ADC5E3", "#83A7D4", "#5A8AC6"]);
    screen.type(1, 7, "25"); // H2: the end is at 50 now
    expect(fills("B").slice(2)).toEqual(["#5A8AC6", "#5A8AC6", "#5A8AC6"]);
  });

  it("passes over texts and empty cells", () => {
    screen.type(2, 0, "c");
    expect(fills("A")[2]).toBeNull();
    expect(fills("A")[4]).toBe("#63BE7B");
  });
});

describe("a data bar", () => {
  it("of the older form runs from the shortest length to the longest, and hides the number where it says so", () => {
    const bars = shown("C").map(({ bar }) => bar?.to);
    [0.05, 0.2625, 0.475, 0.6875, 0.9].forEach((to, row) => {
      expect(bars[row]).toBeCloseTo(to, 10);
    });
    expect(shown("C").map(({ text }) => text)).toEqual(["", "", "", "", ""]);
  });

  it("of the newer form sends negative numbers the other way, in their own colour, from where 0 is", () => {
    const third = expect.closeTo(1 / 3, 10) as number;
    expect(shown("D").map(({ bar }) => bar)).toEqual([
      { colour: "#C00000", from: expect.closeTo(0, 10) as number, to: third, fadesTo: null, axis: third },
      { colour: "#C00000", from: expect.closeTo(1 / 6, 10) as number, to: third, fadesTo: null, axis: third },
      { colour: "#5A8AC6", from: third, to: third, fadesTo: null, axis: third },
      { colour: "#5A8AC6", from: third, to: expect.closeTo(2 / 3, 10) as number, fadesTo: null, axis: third },
      { colour: "#5A8AC6", from: third, to: expect.closeTo(1, 10) as number, fadesTo: null, axis: third },
    ]);
    expect(shown("D").map(({ text }) => text)).toEqual(["-50", "-25", "0", "50", "100"]);
  });
});

describe("an icon", () => {
  it("is that of the highest threshold reached, the other way round in a reversed set", () => {
    expect(shown("E").map(({ icon }) => icon?.words)).toEqual(["3 of 3", "3 of 3", "2 of 3", "1 of 3", "1 of 3"]);
    expect(shown("F").map(({ icon }) => icon?.words)).toEqual(["1 of 4", "2 of 4", "3 of 4", "4 of 4", "4 of 4"]);
  });

  it("of a set that Excel 2010 added is shown, too", () => {
    screen.type(1, 7, "60"); // H2: where the second icon begins
    expect(shown("M").map(({ icon }) => icon?.words)).toEqual(["1 of 3", "1 of 3", "1 of 3", "3 of 3", "3 of 3"]);
  });

  it("stands alone where the number is hidden", () => {
    expect(shown("G").map(({ icon, text }) => [icon?.share, text])).toEqual([
      [0, ""],
      [0.25, ""],
      [0.5, ""],
      [0.75, ""],
      [1, ""],
    ]);
  });
});

it.each([
  { column: "I", rule: "is the highest of a whole column", marked: [4] },
  { column: "J", rule: "is one of the two lowest", marked: [0, 1] },
  { column: "K", rule: "is average or above", marked: [2, 3, 4] },
  { column: "L", rule: "stands there twice", marked: [3, 4] },
] as const)("a cell of $column is marked where it $rule", ({ column, marked }) => {
  expect(ROWS.filter((row) => fills(column)[row] === "#FFEB9C")).toEqual(marked);
});

it("keeps every part of scales, bars and icons when it is saved, and adds none", async () => {
  const parts = (bytes: Uint8Array) => {
    const xml = readSheets(bytes).get("Scales")?.xml;
    if (xml === undefined) throw new Error("The sheet is gone.");
    const kinds = ["colorScale", "dataBar", "iconSet", "id", "sqref"];
    return kinds.map((kind) => elements(xml, kind).map(describeXml));
  };
  const saved = await excel.save();
  expect(parts(saved)).toEqual(parts(FILE));
  expect(parts(saved).map((found) => found.length)).toEqual([2, 3, 4, 1, 3]);
  const again = await (await openWorkbook(saved)).save();
  expect(readPackage(again).get("xl/worksheets/sheet1.xml")).toBe(readPackage(saved).get("xl/worksheets/sheet1.xml"));
});

it("moves the cells and the formulas of a scale with the rows above it", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  const sheet = readPackage(await excel.save()).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain('<cfvo type="formula" val="$H$2"/><cfvo type="formula" val="$H$3*2"/>');
  expect(sheet).toContain('<x14:cfvo type="formula"><xm:f>$H$3</xm:f></x14:cfvo>');
  expect(sheet).toContain("<xm:sqref>M2:M6</xm:sqref>");
  expect(screen.cell(5, 0).fill).toBe("#63BE7B");
});

it("keeps a condition on another sheet, which only the newer form can say, where no other format is left", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  const sheet = readPackage(await excel.save()).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.match(/<x14:cfRule\b/g)).toHaveLength(1);
  expect(sheet).toMatch(/<xm:f>Other!A1&gt;\$H\$2<\/xm:f>[\s\S]*<\/ext><\/extLst><\/worksheet>$/);
});
