import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";

/** A workbook whose only sheet has so many rows: "row 1", "row 2" … and their numbers. */
export async function bookOfRows(count: number): Promise<Uint8Array> {
  const excel = newWorkbook();
  connect(excel);
  await Excel.run(async (context) => {
    const rows = Array.from({ length: count }, (_, index) => [`row ${index + 1}`, index + 1]);
    context.workbook.worksheets.getItem("Sheet1").getRange(`A1:B${count}`).values = rows;
    await context.sync();
  });
  return excel.save();
}
