import { boxAddress } from "../../src/embedded-excel/ground/address";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readPrecedents } from "../../src/embedded-excel/calculation/precedents";
import { readPackage } from "../support/embedded-package";
import { handMadeWorkbook, type HandMadeParts } from "../support/hand-made-workbook";

const cell = (formula: string, result: string, attributes = "") =>
  `<row r="1"><c r="A1"${attributes}><f>${formula}</f><v>${result}</v></c></row>`;

/** The value of a cell once `change` has worked on the workbook. */
async function valueAfter(
  workbook: Promise<Uint8Array>,
  address: string,
  change: (context: Excel.RequestContext) => void,
): Promise<unknown> {
  const excel = await openWorkbook(await workbook);
  connect(excel);
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(address).load({ values: true });
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  const value = await read();
  const again = await openWorkbook(await excel.save());
  connect(again);
  expect(await read()).toEqual(value);
  return value;
}

const elsewhere = ({ workbook }: Excel.RequestContext) => {
  const added = workbook.worksheets.add("Other");
  added.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
};

const onData =
  (address: string, value: unknown) =>
  ({ workbook }: Excel.RequestContext) => {
    workbook.worksheets.getItem("Data").getRange(address).values = [[value]];
  };

const data = (rows: string, more: HandMadeParts = {}, behind = "") =>
  handMadeWorkbook([{ name: "Data", rows, behind }], more);

// Each stored result is one that Excel gives and the engine, left to itself, does not.
it.each([
  { what: "another workbook's", rows: cell("[1]Sheet1!$B$2", "412") },
  { what: "a function's of the user's own", rows: cell("MyRate(B1)", "412") },
  { what: "a result that nothing explains", rows: cell("1+1", "412") },
  { what: "a name's that is nowhere", rows: cell("NoSuchName*2", "412") },
  { what: "a far reference's", rows: cell("INDIRECT(&quot;B&quot;&amp;1)", "412") },
  {
    what: "a spill's, its own spilled cells beside it",
    rows:
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B3)</f><v>412</v></c><c r="B1"><v>412</v></c></row>' +
      '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>7</v></c></row><row r="3"><c r="B3"><v>7</v></c></row>',
  },
])("keeps $what when something else changes", async ({ rows }) => {
  expect(await valueAfter(data(rows), "A1", elsewhere)).toBe(412);
});

const TWO_STEPS =
  '<row r="1"><c r="A1"><f>[1]Sheet1!$B$2</f><v>400</v></c><c r="B1"><v>12</v></c>' +
  '<c r="C1"><f>A1+B1</f><v>412</v></c><c r="D1"><f>C1*2</f><v>824</v></c></row>';

// 400 of another workbook, and 13 typed over 12: 413, and twice that is 826. Worked by hand.
it.each([
  { address: "A1", value: 400, because: "nothing it names changed" },
  { address: "C1", value: 413, because: "one of its cells changed; the other keeps its stored result" },
  { address: "D1", value: 826, because: "a formula that it names changed" },
])("$address is $value after B1 is typed over: $because", async ({ address, value }) => {
  expect(await valueAfter(data(TWO_STEPS), address, onData("B1", 13))).toBe(value);
});

it.each([
  { what: "a cell", formula: "B1*2", change: onData("B1", 5) },
  { what: "a block", formula: "SUM(B1:C9)*2", change: onData("B7", 5) },
  { what: "a whole column", formula: "SUM(B:B)*2", change: onData("B900", 5) },
  { what: "whole rows", formula: "SUM(2:3)*2", change: onData("XFD3", 5) },
  { what: "a name", formula: "SUM(Figures)*2", change: onData("B2", 5) },
  { what: "a table", formula: "SUM(Rates[Rate])*2", change: onData("F2", 5) },
  {
    what: "another sheet's cell, before there is one",
    formula: "'Other sheet'!A1*2",
    change: ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.add("Other sheet").getRange("A1").values = [[5]];
    },
  },
])("works out anew what names $what that changed", async ({ formula, change }) => {
  const table = '<c r="F1" t="inlineStr"><is><t>Rate</t></is></c>';
  const rows = `<row r="1"><c r="A1"><f>${formula}</f><v>412</v></c>${table}</row>`;
  const workbook = handMadeWorkbook(
    [
      {
        name: "Data",
        rows,
        behind: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
        relationships: { t: { type: "table", target: "../tables/table1.xml" } },
      },
    ],
    {
      behindSheets: '<definedNames><definedName name="Figures">Data!$B$1:$B$9</definedName></definedNames>',
      parts: {
        "xl/tables/table1.xml": {
          contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
          xml:
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Rates" displayName="Rates" ref="F1:F2">' +
            '<autoFilter ref="F1:F2"/><tableColumns count="1"><tableColumn id="1" name="Rate"/></tableColumns></table>',
        },
      },
    },
  );
  expect(await valueAfter(workbook, "A1", change)).toBe(10);
});

it("takes an error that the change makes", async () => {
  const rows = '<row r="1"><c r="A1"><f>B1/C1</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>2</v></c></row>';
  expect(await valueAfter(data(rows), "A1", onData("C1", 0))).toBe("#DIV/0!");
});

// Rows that a filter hides are left out by Excel: 1 and 3 are shown. The engine would add up all three.
it("keeps the sum of the rows that a filter shows, for Excel to work out, when a row changes", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>SUBTOTAL(9,A1:A3)</f><v>4</v></c></row>';
  expect(await valueAfter(data(rows), "B3", onData("A3", 5))).toBe(4);
});

/** All of row 1, as it reads. */
async function firstRow(bytes: Uint8Array): Promise<unknown[]> {
  connect(await openWorkbook(bytes));
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getUsedRange().load("values");
    await context.sync();
    return (range.values[0] ?? []) as unknown[];
  });
}

describe("a file that asks for everything to be worked out on opening", () => {
  /** As programs write it that work nothing out, and store 0 for every formula. */
  const UNWORKED =
    '<row r="1"><c r="A1"><v>65</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>B1+[1]S!A1</f><v>7</v></c>' +
    '<c r="D1"><f>YEAR(TODAY())&gt;2000</f><v>0</v></c><c r="E1"><f>B1/2</f><v>0</v></c></row>';
  const asking = (mark: string) => data(UNWORKED, { behindSheets: `<calcPr calcId="124519"${mark}/>` });

  it.each([
    { mark: ' fullCalcOnLoad="1"', row: [65, 130, 7, true, 65] },
    { mark: ' fullCalcOnLoad="true"', row: [65, 130, 7, true, 65] },
    { mark: ' fullCalcOnLoad="1" calcMode="autoNoTable"', row: [65, 130, 7, true, 65] },
    { mark: ' fullCalcOnLoad="0"', row: [65, 0, 7, 0, 0] },
    { mark: "", row: [65, 0, 7, 0, 0] },
  ])("is read with the results that can be worked out for certain:$mark", async ({ mark, row }) => {
    expect(await firstRow(await asking(mark))).toEqual(row);
  });

  it.each([
    { formula: "INDIRECT(&quot;B&quot;&amp;1)", state: "Pending" },
    { formula: "MyRate(B1)", state: "Pending" },
    { formula: "[1]Sheet1!$B$2", state: "Done" },
    { formula: "B1*2", state: "Done" },
  ])("$formula: calculation is $state, since a stored 0 may be no result of it", async ({ formula, state }) => {
    const bytes = await data(cell(formula, "0"), { behindSheets: '<calcPr fullCalcOnLoad="1"/>' });
    connect(await openWorkbook(bytes));
    const read = await Excel.run(async (context) => {
      const application = context.workbook.application.load("calculationState");
      await context.sync();
      return application.calculationState;
    });
    expect(read).toBe(state);
  });

  it("is saved as it was where only its results were worked out, and with its mark where it changed", async () => {
    const bytes = await asking(' fullCalcOnLoad="1"');
    const excel = await openWorkbook(bytes);
    connect(excel);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Data").getUsedRange().load("values");
      return context.sync();
    });
    expect(await excel.save()).toEqual(bytes);
    await Excel.run((context) => {
      context.workbook.worksheets.add("Other");
      return context.sync();
    });
    expect(await firstRow(await excel.save())).toEqual([65, 130, 7, true, 65]);
  });
});

it("trusts what a file stores where it was we who asked, since a result waits", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>[1]S!A1+A1</f><v>5</v></c><c r="C1"><f>1+1</f><v>412</v></c></row>';
  const excel = await openWorkbook(await data(rows));
  connect(excel);
  await Excel.run((context) => {
    onData("A1", 2)(context);
    return context.sync();
  });
  const once = await excel.save();
  expect(readPackage(once).get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(await firstRow(once)).toEqual([2, 5, 412]);
  const again = await openWorkbook(once);
  connect(again);
  await Excel.run((context) => {
    elsewhere(context);
    return context.sync();
  });
  expect(await firstRow(await again.save())).toEqual([2, 5, 412]);
});

it.each([
  { formula: 'IF(A1="B2",Data!$C$3:D9,1E5)', blocks: ["A1", "Data C3:D9"], names: [], onAnything: false },
  { formula: "SUM(Table1[[#This Row],[Rate, %]])", blocks: [], names: ["table1"], onAnything: false },
  { formula: "'It''s [odd]'!A1", blocks: [], names: [], onAnything: true },
  { formula: "A1:INDEX(B:B,3)", blocks: ["A1", "B:B"], names: [], onAnything: true },
  { formula: "SUM(A1#)", blocks: ["A1"], names: [], onAnything: true },
  { formula: "SUM(One:Three!A1)", blocks: ["Three A1"], names: ["one"], onAnything: true },
])("reads of $formula what it depends on", ({ formula, blocks, names, onAnything }) => {
  const read = readPrecedents(formula);
  const spelt = read.blocks.map(({ sheet, box }) => `${sheet === null ? "" : `${sheet} `}${boxAddress(box)}`);
  expect([spelt, [...read.names], read.onAnything]).toEqual([blocks, names, onAnything]);
});
