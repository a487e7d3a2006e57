import { readDashboards } from "../core/dashboard/kept-dashboards";
import { readText } from "../excel/read/kept-text";
import { SETTING_NAMES } from "../excel/read/read-workbook-cells";
import { runExcel } from "../excel/run/run-excel";

/** A person waits for the word that something went wrong. */
const SOON_MILLISECONDS = 3_000;

/** Whether the workbook keeps a dashboard that can be put back; after a failure nobody else knows how far Excel came. */
export async function keepsEarlierDashboard(): Promise<boolean> {
  const kept = await runExcel((context) => readText(context, SETTING_NAMES.dashboards), SOON_MILLISECONDS);
  return kept.ok && readDashboards(kept.value).before !== null;
}
