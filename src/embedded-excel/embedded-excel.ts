import { connectClient } from "./host/client-library";
import { hostOf, type EmbeddedExcel } from "./host/host";

// The embedded Excel as Node has it; a browser takes open-workbook.ts alone, which needs no file system.
export { newWorkbook, openPage, openWorkbook } from "./open-workbook";
export type { EmbeddedExcel, PressEnd } from "./open-workbook";

/**
 * Makes the globals `Excel` and `OfficeExtension` of this process talk to the workbook.
 *
 * Microsoft's client library is loaded on the first call; later calls switch workbooks.
 */
export function connect(excel: EmbeddedExcel): void {
  connectClient(hostOf(excel));
}
