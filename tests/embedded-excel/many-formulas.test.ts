import { inOrder, namesItsInputs } from "../../src/embedded-excel/calculation/calculation-order";
import { readFirstSheet, workbookWith } from "../support/embedded-run";

/** The library's engine remembers 10,000 formulas. */
const MANY = 10_400;

const lettered = (name: string, formula: (row: number) => string | number) => ({
  address: `${name}1:${name}${MANY}`,
  formulas: Array.from({ length: MANY }, (_, index) => [formula(index + 1)]),
});

const valuesOf = (...addresses: string[]): Promise<unknown[]> =>
  readFirstSheet(
    (sheet) => addresses.map((address) => sheet.getRange(address).load({ values: true })),
    (ranges) => ranges.map(({ values }) => values[0]?.[0] as unknown),
  );

describe("a workbook of more formulas than the engine remembers", () => {
  it("has each worked out behind those that it looks at, wherever they stand, and again when an input changes", async () => {
    await workbookWith(async (sheet, context) => {
      const upwards = lettered("A", (row) => (row === MANY ? "=$D$1" : `=A${row + 1}+1`));
      const ofColumns = lettered("B", (row) => `=SUM($A$${MANY - 1}:$A$${MANY})+A${row}-A${row}+${row}`);
      for (const { address, formulas } of [upwards, ofColumns]) sheet.getRange(address).formulas = formulas;
      sheet.getRange("D1:D2").formulas = [[1], [`=SUM(B:B)`]];
      await context.sync();
    });
    const lasts = (MANY * (MANY + 1)) / 2;
    expect(await valuesOf("A1", "B1", `B${MANY}`, "D2")).toEqual([MANY, 4, 3 + MANY, 3 * MANY + lasts]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("D1").values = [[101]];
      await context.sync();
    });
    expect(await valuesOf("A1", "B1", "D2")).toEqual([MANY + 100, 204, 203 * MANY + lasts]);
  });

  it("follows names and worked-out references, too, and leaves spilt cells where they are", async () => {
    await workbookWith(async (sheet, context) => {
      const { address, formulas } = lettered("A", (row) => (row === MANY ? "=Start" : `=A${row + 1}+1`));
      sheet.getRange("D1:D4").formulas = [[7], ["=INDIRECT(\"A\"&1)"], [`=D2+F2`], ["=SUM(F1:F3)"]]; // prettier-ignore
      sheet.getRange("F1").formulas = [["=SEQUENCE(3)"]];
      context.workbook.names.add("Start", sheet.getRange("D1"));
      sheet.getRange(address).formulas = formulas;
      await context.sync();
    });
    const top = MANY - 1 + 7;
    expect(await valuesOf("A1", "D2", "D3", "D4", "F3")).toEqual([top, top, top + 2, 6, 3]);
  });
});

describe("the order of calculation", () => {
  const at = (row: number, formula: string) => ({ row, column: 0, sheet: "Data", formula, cell: null as never });

  it("puts a formula behind what it looks at, through ranges and whole columns of any sheet", () => {
    const sheets = [
      { ...at(0, "SUM('My sums'!A:A)"), sheet: "Total" },
      { ...at(0, "data!A2*2"), sheet: "My sums" },
      at(1, "$A$3+SUM(A4:A9)"),
      at(2, "1"),
      at(5, "A3"),
    ];
    expect(inOrder(sheets).map(({ formula }) => formula)).toEqual([
      "1",
      "A3",
      "$A$3+SUM(A4:A9)",
      "data!A2*2",
      "SUM('My sums'!A:A)",
    ]);
  });

  it("gives every formula of a circle once", () => {
    expect(inOrder([at(0, "A2"), at(1, "A1")])).toHaveLength(2);
  });

  it.each([
    { formula: 'IF(A1>0,"Total [x] #1",ROUND(1E5*B2,-1))', named: true },
    { formula: "SUM('Own (figures)'!A1:B9,TRUE)", named: true },
    { formula: "Rate*2", named: false },
    { formula: "Table1[Value]/2", named: false },
    { formula: "[@Value]/2", named: false },
    { formula: "SUM(OFFSET(A1,1,0))", named: false },
    { formula: "SUM(A1#)", named: false },
  ])("$formula names all that it looks at: $named", ({ formula, named }) => {
    expect(namesItsInputs(formula)).toBe(named);
  });
});
