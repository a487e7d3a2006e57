import {
  type KeptDashboards,
  keptAfter,
  madeOf,
  readDashboards,
  writeDashboards,
} from "../core/dashboard/kept-dashboards";
import { dashboardPlan } from "../core/dashboard/dashboard-plan";
import { earlierPlan } from "../core/dashboard/earlier-plan";
import { narrativePlan } from "../core/dashboard/narrative-plan";
import { profilePlan } from "../core/dashboard/profile/profile-plan";
import { chartedIndicators } from "../core/dashboard/trends/charted";
import { trendFigures } from "../core/dashboard/trends/trend-figures-plan";
import { trendsPlan } from "../core/dashboard/trends/trends-plan";
import { type SheetPlans, withinLimits } from "../core/dashboard/within-limits";
import type { Withheld } from "../core/facts/level/read-level";
import { inputCells } from "../core/dashboard/workings/input-cells";
import { workingsPlan } from "../core/dashboard/workings/workings-plan";
import { AUTHOR_SHEETS } from "../core/facts/own-sheets";
import { toReport } from "../core/facts/to-report";
import { writeMemory } from "../core/author/memory";
import type { Period } from "../core/measures/period";
import { type Finding, finding } from "../core/findings/finding";
import { readReportPeriod } from "../core/workbook/read-period";
import { inReport, reportName } from "../core/workbook/reports";
import { type PerformanceWorkbook, readWorkbook } from "../core/workbook/workbook";
import { READ_ONLY } from "../excel/run/faults";
import { readWorkbookCells, SETTING_NAMES, type WorkbookCells } from "../excel/read/read-workbook-cells";
import { type ExcelOutcome, runExcel, runUndoable, type Undo } from "../excel/run/run-excel";
import { type Asks, type Cancelled, writeSheets, type Written } from "../excel/write/write-sheets";
import { calculationFindings } from "./calculation-findings";
import { keepsEarlierDashboard } from "./keeps-earlier-dashboard";
import { writeLastRefresh } from "./last-refresh";
import { madeAtText } from "./made-at";
import type { RefreshOutcome, RefreshRequest } from "./refresh-outcome";
import { type WorkedOut, workOutFigures, workOutReport } from "./work-out";
import { writingFindings } from "./writing-findings";

/**
 * Reads the workbook, works everything out, writes the sheets and checks what was written.
 *
 * Everything that is written is known before the first cell changes. Refuses, and writes nothing, where the workbook
 * cannot be reported on; fails with Excel's reason in plain words where Excel refuses.
 */
export async function refresh(request: RefreshRequest): Promise<RefreshOutcome> {
  const asked = readAskedPeriod(request.period);
  if (asked.kind === "unreadable") return { kind: "refused", findings: [unreadablePeriod(asked.text)], alsoFound: [] };

  request.onStep("reading");
  const read = await runExcel((context) => readWorkbookCells(context, "worked-out"));
  if (!read.ok) return { kind: "failed", fault: read.fault, writingHadBegun: false, keepsEarlier: false };
  if (request.isCancelled()) return { kind: "cancelled" };
  const whole = readWorkbook(read.value.tables, asked.period, read.value.lost);
  const readFindings = [...calculationFindings(read.value.calculation), ...whole.findings];
  if (whole.workbook === null) return { kind: "refused", findings: whole.stops, alsoFound: readFindings };
  const { workbook, findings: reportFindings } = inReport(whole.workbook, request.report);
  if (workbook === null) return { kind: "refused", findings: reportFindings, alsoFound: readFindings };

  request.onStep("calculating");
  const scope = { whole: whole.workbook, workbook };
  const figures = await workOutFigures(scope);

  request.onStep("drafting");
  const known = { ...figures, findings: [...readFindings, ...reportFindings, ...figures.findings] };
  const workedOut = workOutReport(scope, known, read.value, request.wish);
  const plans = plansOf(workbook, { ...workedOut, withheld: figures.control.withheld }, read.value, request.now);
  const { sheets: limited, findings: cutFindings } = withinLimits(plans);

  let writingHadBegun = false;
  const kept = keptAfter(readDashboards(read.value.dashboards), limited[0]);
  const written = await write(
    limited,
    workedOut,
    { workbook, tables: read.value.tables },
    {
      ...request,
      kept,
      onWrite: () => {
        writingHadBegun = true;
        request.onStep("writing");
      },
    },
  );
  if (!written.ok) {
    const { fault } = written;
    // A read-only workbook takes nothing of what was sent.
    writingHadBegun &&= fault.code !== READ_ONLY;
    return { kind: "failed", fault, writingHadBegun, keepsEarlier: await keepsEarlierDashboard() };
  }
  const { facts, summary, authored } = workedOut;
  const { value: sheets, undo } = written.value;
  if (sheets.kind !== "written") return sheets;
  return {
    kind: "written",
    undo,
    keepsEarlier: kept.before !== null,
    isPublished: authored.isPublished,
    report: toReport({
      workbook,
      facts,
      summary,
      paragraphs: authored.paragraphs,
      changes: authored.changes,
      findings: [...workedOut.findings, ...cutFindings, ...writingFindings(sheets)],
    }),
  };
}

function plansOf(
  workbook: PerformanceWorkbook,
  { facts, summary, authored: { paragraphs, earlier }, withheld }: WorkedOut & { readonly withheld: Withheld },
  { tables, authorTables }: WorkbookCells,
  now: Date,
): SheetPlans {
  const madeAt = madeAtText(now);
  const charted = chartedIndicators(workbook, facts, withheld);
  const trend = trendFigures({ workbook, charted, madeAt });
  const hasEarlierSheet = authorTables.some(({ name }) => name === AUTHOR_SHEETS.earlier.table);
  return [
    dashboardPlan({ workbook, facts, summary, madeAt }),
    narrativePlan({ workbook, paragraphs, madeAt }),
    profilePlan({ workbook, facts, madeAt }),
    trendsPlan({ workbook, charted, figures: trend, madeAt }),
    trend.plan,
    workingsPlan({ workbook, facts, cells: inputCells(tables), madeAt }),
    ...(earlier.length > 0 || hasEarlierSheet ? [earlierPlan({ workbook, earlier, madeAt })] : []),
  ];
}

function write(
  plans: SheetPlans,
  { authored, textsRead, unreadMemory }: WorkedOut,
  { workbook, tables }: { readonly workbook: PerformanceWorkbook } & Pick<WorkbookCells, "tables">,
  {
    kept,
    onStep,
    onWrite,
    isCancelled,
    overHandChanges,
  }: Pick<RefreshRequest, "onStep" | "isCancelled" | "overHandChanges"> & {
    readonly kept: KeptDashboards;
    readonly onWrite: () => void;
  },
): Promise<ExcelOutcome<{ readonly value: Written | Asks | Cancelled; readonly undo: Undo }>> {
  const { memory, unreadMemory: unread, dashboards: setting, lastRefresh } = SETTING_NAMES;
  const [dashboard] = plans;
  const settings = [
    ...(unreadMemory === null ? [] : [{ name: unread, value: unreadMemory }]),
    { name: memory, value: writeMemory(authored.memory) },
    { name: setting, value: writeDashboards(kept) },
    { name: lastRefresh, value: writeLastRefresh({ madeAt: madeOf(dashboard), of: reportName(workbook), tables }) },
  ];
  const writing = { plans, settings, textsRead, overHandChanges };
  const onCheck = (): void => {
    onStep("checking");
  };
  return runUndoable((context, onSent) => writeSheets(context, writing, { isCancelled, onWrite, onSent, onCheck }));
}

type AskedPeriod =
  { readonly kind: "asked"; readonly period: Period | null } | { readonly kind: "unreadable"; readonly text: string };

function readAskedPeriod(text: string | null): AskedPeriod {
  if (text === null) return { kind: "asked", period: null };
  const period = readReportPeriod(text);
  return period === null ? { kind: "unreadable", text } : { kind: "asked", period };
}

function unreadablePeriod(text: string): Finding {
  return finding("unknown-period", { kind: "asked-for", period: text });
}
