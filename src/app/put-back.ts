import { REFRESH } from "../core/findings/catalogue/refresh";
import { madeOf, readDashboards, shownOf, withPutBackStamp, writeDashboards } from "../core/dashboard/kept-dashboards";
import { formatFirst } from "../core/format/list";
import { dayText } from "../core/format/made-at";
import { writePutBack } from "../core/report/last-refresh";
import { withheldSince } from "../core/report/withheld-since";
import { KEPT } from "../core/report/workbook-cells";
import { type Finding, finding } from "../core/findings/finding";
import { readText } from "../excel/read/kept-text";
import { readWorkbookCells } from "../excel/read/read-workbook-cells";
import { runExcel } from "../excel/run/run-excel";
import type { RefreshOutcome, RefreshRequest } from "./refresh-outcome";
import { write } from "./write";
import { writingFindings } from "./writing-findings";

/**
 * Writes the Dashboard as it was before the last refresh, and says so in its stamp. Asked again, it puts back the one that
 * stood there. Asks before words typed by hand are written over, as a refresh does. Refused where no earlier one is kept, or
 * where it shows an indicator of which a figure is withheld since the last refresh.
 */
export async function putBack({
  now,
  onStep,
  isCancelled,
  overHandChanges,
}: Pick<RefreshRequest, "now" | "onStep" | "isCancelled" | "overHandChanges">): Promise<RefreshOutcome> {
  onStep("reading");
  const read = await runExcel((context) => readWorkbookCells(context, "worked-out"));
  if (!read.ok) return { kind: "failed", fault: read.fault, writingHadBegun: false, keepsEarlier: false };
  const { last, before } = readDashboards(read.value.dashboards);
  if (before === null) return refused(finding(REFRESH, "no-earlier-dashboard", {}));
  const telling = shownOf(before, withheldSince(read.value));
  if (telling.length > 0)
    return refused(finding(REFRESH, "earlier-dashboard-withheld", { refs: formatFirst(telling) }));
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

function refused(why: Finding): RefreshOutcome {
  return { kind: "refused", findings: [why], alsoFound: [] };
}

/** A person waits for the word that something went wrong. */
const SOON_MILLISECONDS = 3_000;

/** Whether the workbook keeps a dashboard that can be put back; after a failure nobody else knows how far Excel came. */
export async function keepsEarlierDashboard(): Promise<boolean> {
  const kept = await runExcel((context) => readText(context, KEPT.dashboards), SOON_MILLISECONDS);
  return kept.ok && readDashboards(kept.value).before !== null;
}
