import { MOST_CHARACTERS } from "../core/workbook/grid";
import { type OwnTextChange, type OwnTextSaved, writeOwnText } from "../excel/own-sheets/own-text-cell";
import { type ExcelOutcome, runExcel } from "../excel/run/run-excel";

/** Keeps an author's words in the workbook; what is longer than a cell of Excel holds is not written at all. */
export async function saveOwnText(change: OwnTextChange): Promise<ExcelOutcome<OwnTextSaved | "too-long">> {
  if (change.text.length > MOST_CHARACTERS) return { ok: true, value: "too-long" };
  return runExcel((context) => writeOwnText(context, change));
}
