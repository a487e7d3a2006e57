import { NARRATIVE } from "../findings/catalogue/narrative";
import { authorFindings } from "../author/author-findings";
import { type AuthoredReport, authorReport } from "../author/author-report";
import type { AuthorWish } from "../author/author-request";
import { collectedTexts } from "../author/collect-texts";
import { keyOf } from "../author/paragraph-key";
import { commentFindings } from "../author/comment-findings";
import { NO_MEMORY, readMemory } from "../author/memory";
import type { PeriodMemory } from "../author/paragraph-memory";
import { readSheetTexts, type SheetText } from "../author/sheet-texts";
import { OWN_TEXT_HEADER } from "../facts/own-sheets";
import { commentsOn } from "../facts/comments";
import type { IndicatorFacts } from "../facts/facts";
import type { EndTable, Paragraph } from "../facts/report";
import { newlyWithheld } from "../facts/snapshot/newly-withheld";
import { snapshotOf } from "../facts/snapshot/snapshot";
import { draftReport, type IsWritten } from "../narrative/report-paragraphs";
import { type Finding, finding } from "../findings/finding";
import { formatReportPeriod } from "../workbook/report-period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { missedFindings } from "./missed-findings";
import type { Figures } from "./figures";
import type { Scope } from "./scope";
import type { WorkbookCells } from "./workbook-cells";

/** The drafts, with what authors keep next to them. */
export interface Texts {
  readonly authored: AuthoredReport;
  readonly endTable: EndTable;
  readonly textsRead: readonly SheetText[];
  /** What the last refresh left where it cannot be read; null where it was read. */
  readonly unreadMemory: string | null;
  /** Indicators with a figure that is withheld now and was not at the last refresh, by Ref. */
  readonly newlyWithheld: ReadonlySet<string>;
  /** What was found in the texts. */
  readonly findings: readonly Finding[];
}

/** Drafts every paragraph, and brings in what authors wrote on our sheets and what the last refresh remembered. */
export function draftTexts(
  { whole, workbook }: Pick<Scope, "whole" | "workbook">,
  { facts, summary, withheld }: Figures,
  { authorTables, memory: kept }: Pick<WorkbookCells, "authorTables" | "memory">,
  wish: AuthorWish,
): Texts {
  const memory = readMemory(kept);
  const { texts: textsRead, withoutColumn } = readSheetTexts(authorTables);
  const period = formatReportPeriod(workbook.period);
  const snapshot = snapshotOf(whole, facts, withheld);
  const collected = collectedTexts(memory ?? NO_MEMORY, textsRead, snapshot);
  const isWritten: IsWritten = (paragraph) => hasText(collected.texts.get(period), keyOf(paragraph, workbook.report));
  const { paragraphs: drafts, endTable, findings: phraseFindings } = draftReport(workbook, facts, summary, isWritten);
  const authored = authorReport({
    period,
    report: workbook.report,
    facts,
    drafts,
    explained: explainedIn(workbook, facts),
    snapshot,
    memory: memory ?? NO_MEMORY,
    collected,
    wish,
  });
  const remembered: PeriodMemory = authored.memory.paragraphs.get(period) ?? new Map();
  return {
    authored,
    endTable,
    textsRead,
    unreadMemory: memory === null ? kept : null,
    newlyWithheld: newlyWithheld(memory?.snapshot ?? null, snapshot),
    findings: [
      ...phraseFindings,
      ...missedFindings(authored.paragraphs, wish),
      ...authorFindings(authored.paragraphs, remembered),
      ...commentFindings(workbook.commentary, remembered),
      ...unknownParagraphs(wish, authored.paragraphs),
      ...withoutColumn.map((sheet) => finding(NARRATIVE, "author-column-gone", { sheet, column: OWN_TEXT_HEADER })),
      ...(memory === null ? [finding(NARRATIVE, "memory-unreadable", {})] : []),
    ],
  };
}

/** The Refs of indicators on which Commentary has words in the report. */
function explainedIn(workbook: PerformanceWorkbook, facts: readonly IndicatorFacts[]): ReadonlySet<string> {
  const explained = facts.filter((one) => commentsOn(workbook, one).some(({ use }) => use !== "dashboard-only"));
  return new Set(explained.map(({ indicator }) => indicator.ref));
}

function hasText(remembered: PeriodMemory | undefined, key: string | null): boolean {
  return key !== null && (remembered?.get(key)?.text ?? "") !== "";
}

/** Paragraphs whose figures were asked to be updated and that the report has not got. */
function unknownParagraphs(wish: AuthorWish, paragraphs: readonly Paragraph[]): Finding[] {
  if (wish.kind !== "update-figures" || wish.of === "all") return [];
  const known = new Set(paragraphs.map(({ own }) => own?.key));
  return wish.of.filter((key) => !known.has(key)).map((key) => finding(NARRATIVE, "unknown-paragraph", { key }));
}
