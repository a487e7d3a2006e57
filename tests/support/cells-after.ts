import { readFirstSheet, reopened, workbookWith } from "./embedded-run";

export type Work = (sheet: Excel.Worksheet) => void;

/** What a block's cells hold after that was done to a sheet with this block from A1 on; as it is saved and opened, too. */
export async function after(cells: unknown[][], work: Work, address: string): Promise<unknown> {
  const excel = await workbookWith((sheet) => {
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).formulas = cells;
    work(sheet);
  });
  const read = () =>
    readFirstSheet(
      (sheet) => sheet.getRange(address).load({ formulas: true }),
      ({ formulas }) => formulas as unknown[][],
    );
  const now = await read();
  await reopened(excel);
  expect(await read()).toEqual(now);
  return now;
}
