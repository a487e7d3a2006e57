import { REFRESH } from "../core/findings/catalogue/refresh";
import { madeOf, readDashboards, withPutBackStamp, writeDashboards } from "../core/dashboard/kept-dashboards";
import { dayText } from "../core/format/made-at";
import { writePutBack } from "../core/report/last-refresh";
import { KEPT } from "../core/report/workbook-cells";
import { finding } from "../core/findings/finding";
import { readText } from "../excel/read/kept-text";
import { runExcel } from "../excel/run/run-excel";
import type { RefreshOutcome, RefreshRequest } from "./refresh-outcome";
import { write } from "./write";
import { writingFindings } from "./writing-findings";

/**
 * Writes the Dashboard as it was before the last refresh, and says so in its stamp. Asked again, it puts back the one that
 * stood there. Asks before words typed by hand are written over, as a refresh does. Refused where no earlier one is kept.
 */
export async function putBack({
  now,
  onStep,
  isCancelled,
  overHandChanges,
}: Pick<RefreshRequest, "now" | "onStep" | "isCancelled" | "overHandChanges">): Promise<RefreshOutcome> {
  onStep("reading");
  const kept = await runExcel((context) => readText(context, KEPT.dashboards));
  if (!kept.ok) return { kind: "failed", fault: kept.fault, writingHadBegun: false, keepsEarlier: false };
  const { last, before } = readDashboards(kept.value);
  if (before === null)
    return { kind: "refused", findings: [finding(REFRESH, "no-earlier-dashboard", {})], alsoFound: [] };
  const written = await write(
    {
      plans: [withPutBackStamp(before, dayText(now))],
      settings: [
        { name: KEPT.dashboards, value: writeDashboards({ last: before, before: last }) },
        { name: KEPT.lastRefresh, value: writePutBack(madeOf(before)) },
      ],
      textsRead: [],
      overHandChanges,
    },
    { onStep, isCancelled },
  );
  if (written.kind === "failed") return { ...written, keepsEarlier: true };
  if (written.kind !== "written") return written;
  return { kind: "put-back", madeAt: madeOf(before), findings: writingFindings(written) };
}

/** A person waits for the word that something went wrong. */
const SOON_MILLISECONDS = 3_000;

/** Whether the workbook keeps a dashboard that can be put back; after a failure nobody else knows how far Excel came. */
export async function keepsEarlierDashboard(): Promise<boolean> {
  const kept = await runExcel((context) => readText(context, KEPT.dashboards), SOON_MILLISECONDS);
  return kept.ok && readDashboards(kept.value).before !== null;
}
