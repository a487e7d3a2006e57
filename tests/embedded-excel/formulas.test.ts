import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";
import { readPackage, readSheets } from "../support/embedded-package";

// Expected values worked by hand from 1, 2, 3, 4.
it.each([
  { formula: "=SUM(A1:A4)", value: 10 },
  { formula: "=QUARTILE.INC(A1:A4,1)", value: 1.75 },
  { formula: "=STDEV.S(A1:A4)^2*3", value: 5 },
  { formula: '=TEXTJOIN("-",TRUE,A1:A4)', value: "1-2-3-4" },
  { formula: "=XLOOKUP(3,A1:A4,B1:B4)", value: "c" },
  { formula: '=IFERROR(1/0,"none")', value: "none" },
  { formula: "=NA()", value: "#N/A" },
  { formula: '=A1&"=TRUE()"', value: "1=TRUE()" },
  { formula: "=ROUND(2.5,0)", value: 3 },
  { formula: "=NOSUCHFUNCTION(1)", value: "#NAME?" },
])("$formula is $value, and reads back as it was typed", async ({ formula, value }) => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B4").values = [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]; // prettier-ignore
    sheet.getRange("D1").formulas = [[formula]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("D1").load({ values: true, formulas: true }),
    ({ values, formulas }) => [values[0]?.[0], formulas[0]?.[0]] as unknown[],
  );
  expect(read).toEqual([value, formula]);
});

it("follows a change within the same batch and in the next", async () => {
  await workbookWith(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    const first = sheet.getRange("B1").load({ values: true });
    await context.sync();
    sheet.getRange("A1").values = [[10]];
    const second = sheet.getRange("B1").load({ values: true });
    await context.sync();
    expect([first.values, second.values]).toEqual([[[2]], [[11]]]);
  });
});

it("waits with formulas while calculation is manual or suspended", async () => {
  await workbookWith(async (sheet, context) => {
    const { application } = context.workbook;
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange("A1").values = [[10]];
    const stale = sheet.getRange("A1:B1").load({ values: true });
    await context.sync();
    application.calculate(Excel.CalculationType.full);
    const fresh = sheet.getRange("A1:B1").load({ values: true });
    await context.sync();
    application.calculationMode = Excel.CalculationMode.automatic;
    application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[20]];
    const suspended = sheet.getRange("A1:B1").load({ values: true });
    await context.sync();
    const after = sheet.getRange("A1:B1").load({ values: true });
    await context.sync();
    expect([stale, fresh, suspended, after].map(({ values }) => values[0] as unknown)).toEqual([
      [10, 2],
      [10, 11],
      [20, 11],
      [20, 21],
    ]);
  });
});

it("stores young functions as the file format wants them, and results beside their formulas", async () => {
  const excel = await workbookWith((sheet) => {
    sheet.getRange("A1:A2").formulas = [["=XLOOKUP(1,B1:B2,C1:C2,0)"], ["=SUM(1,2)"]];
  });
  const cells = readSheets(await excel.save()).get("Sheet1")?.cells;
  expect(cells?.get("A1")?.formula).toBe("_xlfn.XLOOKUP(1,B1:B2,C1:C2,0)");
  expect(cells?.get("A2")).toMatchObject({ formula: "SUM(1,2)", value: "3", type: "n" });
  await reopened(excel);
  const formulas = await readFirstSheet(
    (sheet) => sheet.getRange("A1:A2").load({ formulas: true, values: true }),
    (range) => [range.formulas, range.values],
  );
  expect(formulas).toEqual([
    [["=XLOOKUP(1,B1:B2,C1:C2,0)"], ["=SUM(1,2)"]],
    [[0], [3]],
  ]);
});

it("while calculation is manual works a formula out as it is entered, and leaves the others until it is asked", async () => {
  await workbookWith(async (sheet, context) => {
    const { application } = context.workbook;
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    application.calculationMode = Excel.CalculationMode.manual;
    application.load("calculationState");
    await context.sync();
    const states = [application.calculationState];
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("C1").formulas = [["=A1*2"]];
    const stale = sheet.getRange("A1:C1").load("values");
    application.load("calculationState");
    await context.sync();
    states.push(application.calculationState);
    application.calculate(Excel.CalculationType.full);
    const fresh = sheet.getRange("A1:C1").load("values");
    application.load("calculationState");
    await context.sync();
    states.push(application.calculationState);
    expect([stale.values, fresh.values]).toEqual([[[10, 2, 20]], [[10, 11, 20]]]);
    expect(states).toEqual(["Done", "Pending", "Done"]);
  });
});

it("has nothing left to calculate while calculation is automatic", async () => {
  await workbookWith(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    sheet.getRange("A1").values = [[10]];
    const { application } = context.workbook;
    application.load("calculationState");
    await context.sync();
    expect(application.calculationState).toBe("Done");
  });
});

describe("the calculation mode", () => {
  const MODES = ["Manual", "AutomaticExceptTables", "Automatic"] as const;

  const modeKept = async (): Promise<string> =>
    readFirstSheet(
      (_, { workbook }) => workbook.application.load("calculationMode"),
      ({ calculationMode }) => calculationMode,
    );

  it.each(MODES)("%s is kept in the file of a new workbook", async (mode) => {
    const excel = await workbookWith((sheet, { workbook }) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      workbook.application.calculationMode = mode;
      workbook.names.add("Total", sheet.getRange("A1"));
    });
    const again = await reopened(await reopened(excel));
    expect(await modeKept()).toBe(mode);
    expect(again.batches).toHaveLength(1);
  });

  it.each(MODES.flatMap((before) => MODES.map((after) => ({ before, after }))))(
    "of an opened workbook goes from $before to $after, and nothing else of its file changes",
    async ({ before, after }) => {
      const excel = await reopened(
        await workbookWith((sheet, { workbook }) => {
          sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
          workbook.application.calculationMode = before;
        }),
      );
      const opened = readPackage(await excel.save());
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = after;
        await context.sync();
      });
      const saved = readPackage(await excel.save());
      expect([...saved].filter(([part, xml]) => opened.get(part) !== xml).map(([part]) => part)).toEqual(
        before === after ? [] : ["xl/workbook.xml"],
      );
      await reopened(excel);
      expect(await modeKept()).toBe(after);
    },
  );
});
