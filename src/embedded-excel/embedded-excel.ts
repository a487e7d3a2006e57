import { connectClient } from "./host/client-library";
import { hostOf, type EmbeddedExcel } from "./host/host";

/*
 * The embedded Excel as Node has it; a browser takes open-workbook.ts alone, which needs no file system.
 *
 *    Microsoft's client                           a person
 *           │ batches, as JSON                       │ looks and types
 *           ▼                                        ▼
 *    host/  one open workbook, and who talks to it ◀─ screen/  what is seen of it, and done to it
 *           │                        │               │
 *           ▼                        │               │
 *    wire/  carries out a batch      │               │
 *           │ on objects             │               │
 *           ▼                        ▼               │
 *    model/ the objects of Office.js │  file/ .xlsx ⇄ book
 *           │  workbook              │     │         │
 *           │  sheet                 │     ▼         │
 *           │  table    chart        │  calculation/ works out formulas
 *           │  range                 │     │         │
 *           │  conditional           │     │         │
 *           │  cells                 │     │         │
 *           ▼                        ▼     ▼         ▼
 *    book/  the open workbook: cells, tables, charts, names, events
 *           ▼
 *    chart-xml/  charts as the file has them
 *           ▼
 *    library/    the one door to the .xlsx library      ground/  addresses, units, errors
 */
export { newWorkbook, openWorkbook } from "./open-workbook";
export type { EmbeddedExcel } from "./open-workbook";

/**
 * Makes the globals `Excel` and `OfficeExtension` of this process talk to the workbook.
 *
 * Microsoft's client library is loaded on the first call; later calls switch workbooks.
 */
export function connect(excel: EmbeddedExcel): void {
  connectClient(hostOf(excel));
}
