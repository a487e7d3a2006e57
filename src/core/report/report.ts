/*
 * The way of a report, from cells to cells. Each stage is plain data and a file of this room.
 *
 *   src/app: what a person asks      src/excel/read: what the workbook holds
 *            ReportRequest                    WorkbookCells
 *                 |  request.ts                     |
 *                 v                                 |
 *            AskedReport, or Refused                |
 *                 |                                 |
 *                 +----------------+----------------+
 *                                  |  scope.ts     core/workbook: cells become indicators, observations, settings
 *                                  v
 *                                Scope, or Refused
 *                                  |  figures.ts   core/facts: what is withheld, each indicator's figures, the summary
 *                                  v
 *                               Figures
 *                                  |  texts.ts     core/narrative drafts; core/author adds what authors wrote
 *                                  v
 *                                Texts
 *                                  |  sheets.ts    core/dashboard: what each cell of our sheets holds
 *                                  v
 *                             SheetPlans
 *                                  |  report.ts
 *                                  v
 *                                Made: the report (facts.json), the sheets, what is kept for the next refresh
 *                                  |
 *                                  v
 *                         src/excel/write: cells
 *
 * src/app/refresh.ts joins the three: it reads, reports and writes.
 */
import { keptAfter, madeOf, readDashboards, writeDashboards } from "../dashboard/kept-dashboards";
import type { SheetPlans } from "../dashboard/within-limits";
import { writeMemory } from "../author/memory";
import type { SheetText } from "../author/sheet-texts";
import type { Report } from "../facts/report";
import { toReport } from "../facts/to-report";
import { withoutConsequences } from "../findings/without-consequences";
import { reportName } from "../workbook/reports";
import type { AskedReport, Refused } from "./request";
import { workOutFigures } from "./figures";
import { writeLastRefresh } from "./last-refresh";
import { readScope } from "./scope";
import { planSheets } from "./sheets";
import { draftTexts } from "./texts";
import { KEPT, type KeptSetting, type WorkbookCells } from "./workbook-cells";

/** What is under way, for progress in words. */
export type Stage = "calculating" | "drafting";

/** All that a refresh knows before it writes. */
export interface Made {
  readonly kind: "made";
  readonly report: Report;
  /** Whether this report of this period is marked as published. */
  readonly isPublished: boolean;
  readonly sheets: SheetPlans;
  /** What the workbook's settings keep for the next refresh. */
  readonly kept: readonly KeptSetting[];
  /** Whether an earlier dashboard is kept that can be put back. */
  readonly keepsEarlier: boolean;
  /** The authors' texts as they were on our sheets when these were planned. */
  readonly textsRead: readonly SheetText[];
}

/**
 * Makes the report of a workbook; refused where the workbook cannot be reported on.
 *
 * A long report would leave Excel's window without an answer, and core has no clock. So this yields, with the stage that it
 * is at, wherever a pause may be made or the work be dropped; whoever runs it to its end decides.
 */
export function* makeReport(cells: WorkbookCells, asked: AskedReport): Generator<Stage, Made | Refused, void> {
  const scope = readScope(cells, asked);
  if (scope.kind === "refused") return scope;
  const figures = yield* workOutFigures(scope);
  yield "drafting";
  const texts = draftTexts(scope, figures, cells, asked.wish);
  const { sheets, findings: cutFindings } = planSheets(scope, figures, texts, cells, asked);
  const dashboards = keptAfter(readDashboards(cells.dashboards), sheets[0], texts.newlyWithheld);
  const { authored, endTable, textsRead, unreadMemory } = texts;
  const lastRefresh = { madeAt: madeOf(sheets[0]), of: reportName(scope.workbook), tables: cells.tables };
  return {
    kind: "made",
    report: toReport({
      workbook: scope.workbook,
      facts: figures.facts,
      summary: figures.summary,
      paragraphs: authored.paragraphs,
      endTable,
      changes: authored.changes,
      findings: withoutConsequences([...figures.findings, ...texts.findings, ...cutFindings]),
    }),
    isPublished: authored.isPublished,
    sheets,
    kept: [
      ...(unreadMemory === null ? [] : [{ name: KEPT.unreadMemory, value: unreadMemory }]),
      { name: KEPT.memory, value: writeMemory(authored.memory) },
      { name: KEPT.dashboards, value: writeDashboards(dashboards) },
      { name: KEPT.lastRefresh, value: writeLastRefresh(lastRefresh) },
    ],
    keepsEarlier: dashboards.before !== null,
    textsRead,
  };
}
