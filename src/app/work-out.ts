import { type BuiltFacts, buildFacts } from "../core/facts/build-facts";
import { consistencyFindings } from "../core/facts/consistency/consistency-findings";
import { type DisclosureControl, disclosureControl } from "../core/facts/disclosure/disclosure-control";
import { withoutWithheldNumbers } from "../core/facts/disclosure/disclosure-findings";
import type { IndicatorFacts, Summary } from "../core/facts/facts";
import type { Withheld } from "../core/facts/level/read-level";
import { snapshotOf } from "../core/facts/snapshot/snapshot";
import { summarise } from "../core/facts/summary";
import { formatPeriod } from "../core/format/period";
import { OWN_TEXT_HEADER } from "../core/facts/own-sheets";
import type { Paragraph } from "../core/facts/report";
import { authorFindings } from "../core/author/author-findings";
import { commentFindings } from "../core/author/comment-findings";
import { type AuthoredReport, authorReport } from "../core/author/author-report";
import type { AuthorWish } from "../core/author/author-request";
import { NO_MEMORY, readMemory } from "../core/author/memory";
import { readSheetTexts, type SheetText } from "../core/author/sheet-texts";
import { draftReport } from "../core/narrative/report-paragraphs";
import { entryOf } from "../core/workbook/entry-of";
import { type Finding, finding } from "../core/findings/finding";
import type { PerformanceWorkbook } from "../core/workbook/workbook";
import type { WorkbookCells } from "../excel/read/read-workbook-cells";

/** All that a refresh knows before it writes. */
export interface WorkedOut {
  readonly facts: readonly IndicatorFacts[];
  readonly summary: Summary;
  readonly authored: AuthoredReport;
  readonly textsRead: readonly SheetText[];
  /** What the last refresh left where it cannot be read; null where it was read. */
  readonly unreadMemory: string | null;
  readonly findings: readonly Finding[];
}

export interface Figures {
  readonly facts: readonly IndicatorFacts[];
  readonly summary: Summary;
  readonly control: DisclosureControl;
  readonly findings: readonly Finding[];
}

/** The workbook as it is, and as far as it is reported on: with the indicators of the report that was asked for. */
export interface Scope {
  readonly whole: PerformanceWorkbook;
  readonly workbook: PerformanceWorkbook;
}

/**
 * Every figure of the report; what is withheld hangs on the whole workbook. Pauses between indicators, so that Excel's own
 * window stays alive.
 */
export async function workOutFigures({ whole, workbook }: Scope): Promise<Figures> {
  const control = disclosureControl(whole);
  const built = await buildAll(workbook, control.withheld);
  const facts = built.map((one) => one.facts);
  const summary = summarise(facts);
  const findings = [
    ...built.flatMap((one) => one.findings),
    ...consistencyFindings(facts, summary, workbook.settings.confidence),
    ...control.findings,
  ];
  return { facts, summary, control, findings };
}

/** The drafts, with what authors keep beside them. */
export function workOutReport(
  { whole, workbook }: Scope,
  { facts, summary, control, findings }: Figures,
  { authorTables, memory: kept }: Pick<WorkbookCells, "authorTables" | "memory">,
  wish: AuthorWish,
): WorkedOut {
  const memory = readMemory(kept);
  const { paragraphs: drafts, findings: phraseFindings } = draftReport(workbook, facts, summary);
  const { texts: textsRead, withoutColumn } = readSheetTexts(authorTables);
  const period = formatPeriod(workbook.period);
  const authored = authorReport({
    period,
    report: workbook.report,
    facts,
    drafts,
    snapshot: snapshotOf(whole, facts, control.withheld),
    memory: memory ?? NO_MEMORY,
    sheetTexts: textsRead,
    wish,
  });
  const { memory: next } = authored;
  return {
    facts,
    summary,
    authored,
    textsRead,
    unreadMemory: memory === null ? kept : null,
    findings: [
      ...withoutWithheldNumbers(findings, control.cells),
      ...phraseFindings,
      ...authorFindings(authored.paragraphs, entryOf(next.paragraphs, period) ?? {}),
      ...commentFindings(workbook.commentary, entryOf(next.paragraphs, period) ?? {}),
      ...unknownParagraphs(wish, authored.paragraphs),
      ...withoutColumn.map((sheet) => finding("author-column-gone", { sheet, column: OWN_TEXT_HEADER })),
      ...(memory === null ? [finding("memory-unreadable", {})] : []),
    ],
  };
}

/** Indicators worked out between two pauses. */
const INDICATORS_AT_A_TIME = 50;

async function buildAll(workbook: PerformanceWorkbook, withheld: Withheld): Promise<BuiltFacts[]> {
  const built: BuiltFacts[] = [];
  for (const indicator of workbook.indicators) {
    built.push(buildFacts(workbook, indicator, withheld));
    if (built.length % INDICATORS_AT_A_TIME === 0) await pause();
  }
  return built;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Paragraphs whose figures were asked to be updated and that the report has not got. */
function unknownParagraphs(wish: AuthorWish, paragraphs: readonly Paragraph[]): Finding[] {
  if (wish.kind !== "update-figures" || wish.of === "all") return [];
  const known = new Set(paragraphs.map(({ own }) => own?.key));
  return wish.of.filter((key) => !known.has(key)).map((key) => finding("unknown-paragraph", { key }));
}
