import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentTypeFaults } from "../support/content-types";
import { readPackage } from "../support/embedded-package";
import { handMadeWorkbook } from "../support/hand-made-workbook";
import {
  addOwnSheet,
  RICH_STYLES,
  opened,
  prefixed,
  rich,
  savedAfter,
  spelt,
  strict,
  typedPartByPart,
  type Work,
} from "../support/rich-workbook";

const fixture = (file: string) => Promise.resolve(new Uint8Array(readFileSync(join(__dirname, "fixtures", file))));
const WORKBOOKS = [
  {
    what: "hand-made, with much that the library does not read",
    bytes: rich,
  },
  { what: "the same with prefixes", bytes: () => spelt(prefixed) },
  { what: "the same in the strict namespaces", bytes: () => spelt(strict) },
  { what: "the same, each part's content type by its own name", bytes: typedPartByPart },
  { what: "openpyxl's", bytes: () => fixture("council-workbook.xlsx") },
  { what: "LibreOffice's", bytes: () => fixture("libreoffice/council-workbook.xlsx") },
  { what: "one with charts", bytes: () => fixture("charts.xlsx") },
  { what: "one with scales, bars and icons", bytes: () => fixture("scales.xlsx") },
];

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
