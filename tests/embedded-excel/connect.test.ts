import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";

it("lets Excel.run of Microsoft's own client read and write a workbook in this process", async () => {
  connect(newWorkbook());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").values = [["Rent arrears", 12.5]];
    const cells = sheet.getRange("A1:B1").load({ values: true, address: true });
    await context.sync();
    expect(cells.values).toEqual([["Rent arrears", 12.5]]);
    expect(cells.address).toBe("Sheet1!A1:B1");
  });
});
