import { madeOf, readDashboards, withPutBackStamp, writeDashboards } from "../core/dashboard/kept-dashboards";
import { finding } from "../core/findings/finding";
import { readText } from "../excel/read/kept-text";
import { SETTING_NAMES } from "../excel/read/read-workbook-cells";
import { runExcel, runUndoable } from "../excel/run/run-excel";
import { writeSheets } from "../excel/write/write-sheets";
import { writePutBack } from "./last-refresh";
import { dayText } from "./made-at";
import type { RefreshOutcome, RefreshRequest } from "./refresh-outcome";
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
  const kept = await runExcel((context) => readText(context, SETTING_NAMES.dashboards));
  if (!kept.ok) return { kind: "failed", fault: kept.fault, writingHadBegun: false, keepsEarlier: false };
  const { last, before } = readDashboards(kept.value);
  if (before === null) return { kind: "refused", findings: [finding("no-earlier-dashboard", {})], alsoFound: [] };
  const plan = withPutBackStamp(before, dayText(now));
  const writing = {
    plans: [plan],
    settings: [
      { name: SETTING_NAMES.dashboards, value: writeDashboards({ last: before, before: last }) },
      { name: SETTING_NAMES.lastRefresh, value: writePutBack(madeOf(before)) },
    ],
    textsRead: [],
    overHandChanges,
  };
  let writingHadBegun = false;
  const written = await runUndoable((context, onSent) =>
    writeSheets(context, writing, {
      isCancelled,
      onSent,
      onWrite: () => {
        writingHadBegun = true;
        onStep("writing");
      },
      onCheck: () => {
        onStep("checking");
      },
    }),
  );
  if (!written.ok) return { kind: "failed", fault: written.fault, writingHadBegun, keepsEarlier: true };
  const sheets = written.value.value;
  if (sheets.kind !== "written") return sheets;
  return { kind: "put-back", madeAt: madeOf(before), findings: writingFindings(sheets) };
}
