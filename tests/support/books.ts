import { readFileSync } from "node:fs";
import { createStarter } from "../../src/app/create-workbook";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import type { InputTable } from "../../src/cli/sample-tables";
import { openOtherShape } from "./other-shape";
import { exampleTables, inExcel, openTables, refreshed, SAMPLE } from "./refreshing";

/** The shipped sample as a file. */
export const sampleBook = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));

/** A workbook with one empty sheet, as a file. */
export const emptyBook = (): Promise<Uint8Array> => newWorkbook().save();

/** Three fictional indicators of Exampleshire, as a file: X1 was 40 of 100 in Q1 2025/26 and 45 of 100 in Q2, X2 41 and 46. */
export const exampleBook = (): Promise<Uint8Array> => bookOf(exampleTables(3));

export async function bookOf(tables: readonly InputTable[]): Promise<Uint8Array> {
  return (await openTables(tables)).save();
}

/** The starter workbook, as a file: it has settings, and EX1 was 455 of 502 requests in Q2 2025/26. */
export async function starterBook(): Promise<Uint8Array> {
  const excel = newWorkbook();
  connect(excel);
  await createStarter();
  return excel.save();
}

/** Three fictional indicators in another shape than the contract's, as a file. */
export async function otherShapeBook(): Promise<Uint8Array> {
  return (await openOtherShape()).save();
}

/** Where the numerator of the first indicator in Q2 2025/26 stands, in the example and in the starter. */
export const NUMERATOR_OF_X1 = "Observations!C3";

/** The example after a refresh, its Dashboard protected by somebody. */
export async function protectedBook(): Promise<Uint8Array> {
  const excel = await openTables(exampleTables(3));
  await refreshed();
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Dashboard").protection.protect();
  });
  return excel.save();
}
