/** Whether the pane runs inside Excel. */
export type ExcelStart = "in-excel" | "outside-excel" | "library-missing";

const LIBRARY_PATIENCE_MS = 10_000;

/**
 * Tells how the pane was opened, as soon as that is known.
 *
 * Calls back with "library-missing" when Microsoft's library is absent or silent for 10 seconds, and once more if it
 * then answers after all.
 */
export function watchExcelStart(onStart: (start: ExcelStart) => void): void {
  if (typeof Office === "undefined") {
    onStart("library-missing");
    return;
  }
  const patience = setTimeout(() => {
    onStart("library-missing");
  }, LIBRARY_PATIENCE_MS);
  void Office.onReady(({ host }) => {
    clearTimeout(patience);
    onStart(host === Office.HostType.Excel ? "in-excel" : "outside-excel");
  });
}
