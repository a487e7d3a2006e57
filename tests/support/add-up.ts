import { connect, newWorkbook, openWorkbook } from "../../src/embedded-excel/embedded-excel";

/** Adds up two figures in a new workbook, saves it, and reads the sum from what was saved. */
export async function addUp(): Promise<string | undefined> {
  const excel = newWorkbook("My add-in");
  connect(excel); // from here on the global `Excel` is Microsoft's client, talking to this workbook
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange("A1:A3");
    cells.formulas = [[2], [3], ["=SUM(A1:A2)"]];
    await context.sync(); // one batch: `excel.batches` lists them all
  });
  const bytes = await excel.save();
  connect(await openWorkbook(bytes, "My add-in"));
  return Excel.run(async (context) => {
    const sum = context.workbook.worksheets.getFirst().getRange("A3").load({ text: true });
    await context.sync();
    return sum.text[0]?.[0]; // "5"
  });
}
