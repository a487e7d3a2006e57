import { madeAtText } from "../core/format/made-at";
import { makeReport } from "../core/report/report";
import { readRequest } from "../core/report/request";
import { readWorkbookCells } from "../excel/read/read-workbook-cells";
import { runExcel } from "../excel/run/run-excel";
import { keepsEarlierDashboard } from "./put-back";
import type { RefreshOutcome, RefreshRequest } from "./refresh-outcome";
import { withPauses } from "./with-pauses";
import { write } from "./write";
import { writingFindings } from "./writing-findings";

/**
 * Reads the workbook, makes its report, writes the sheets and checks what was written.
 *
 * Everything that is written is known before the first cell changes. Refuses, and writes nothing, where the workbook
 * cannot be reported on; fails with Excel's reason in plain words where Excel refuses.
 */
export async function refresh(request: RefreshRequest): Promise<RefreshOutcome> {
  const { now, overHandChanges } = request;
  const asked = readRequest({ ...request, madeAt: madeAtText(now) });
  if (asked.kind === "refused") return asked;

  request.onStep("reading");
  const read = await runExcel((context) => readWorkbookCells(context, "worked-out"));
  if (!read.ok) return { kind: "failed", fault: read.fault, writingHadBegun: false, keepsEarlier: false };
  if (request.isCancelled()) return { kind: "cancelled" };

  const made = await withPauses(makeReport(read.value, asked), request);
  if (made.kind !== "made") return made;

  const { report, sheets: plans, kept: settings, textsRead, keepsEarlier, isPublished } = made;
  const written = await write({ plans, settings, textsRead, overHandChanges }, request);
  if (written.kind === "failed") return { ...written, keepsEarlier: await keepsEarlierDashboard() };
  if (written.kind !== "written") return written;
  const findings = [...report.findings, ...writingFindings(written)];
  return { kind: "written", report: { ...report, findings }, undo: written.undo, keepsEarlier, isPublished };
}
