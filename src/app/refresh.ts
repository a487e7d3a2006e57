import { dashboardPlan } from "../core/dashboard/dashboard-plan";
import { narrativePlan } from "../core/dashboard/narrative-plan";
import { type BuiltFacts, buildFacts } from "../core/facts/build-facts";
import { consistencyFindings } from "../core/facts/consistency/consistency-findings";
import { disclosureControl } from "../core/facts/disclosure/disclosure-control";
import { withoutWithheldNumbers } from "../core/facts/disclosure/disclosure-findings";
import type { Withheld } from "../core/facts/level/level";
import { summarise } from "../core/facts/summary";
import { toReport } from "../core/facts/to-report";
import { draftReport } from "../core/narrative/report-paragraphs";
import type { Period } from "../core/measures/period";
import { error, type Finding, formatSource, warning } from "../core/workbook/finding";
import { readReportPeriod } from "../core/workbook/read-period";
import { type PerformanceWorkbook, readWorkbook } from "../core/workbook/workbook";
import { readTables } from "../excel/read-tables";
import { runExcel } from "../excel/run-excel";
import type { HandChange } from "../excel/hand-changes";
import { type Misread, writeSheets } from "../excel/write-sheets";
import { madeAtText } from "./made-at";
import type { RefreshOutcome, RefreshRequest } from "./refresh-outcome";

/**
 * Reads the workbook, works everything out, writes the sheets and checks what was written.
 *
 * Everything that is written is known before the first cell changes. Refuses, and writes nothing, where the workbook
 * cannot be reported on; fails with Excel's reason in plain words where Excel refuses.
 */
export async function refresh(request: RefreshRequest): Promise<RefreshOutcome> {
  const asked = readAskedPeriod(request.period);
  if (asked.kind === "unreadable") return { kind: "refused", findings: [unreadablePeriod(asked.text)] };

  request.onStep("reading");
  const read = await runExcel(readTables);
  if (!read.ok) return { kind: "failed", fault: read.fault, writingHadBegun: false };
  const { workbook, findings } = readWorkbook(read.value, asked.period);
  if (workbook === null) return { kind: "refused", findings };

  request.onStep("calculating");
  const control = disclosureControl(workbook);
  const built = await buildAll(workbook, control.withheld);
  const facts = built.map((one) => one.facts);
  const summary = summarise(facts);

  request.onStep("drafting");
  const { paragraphs, findings: phraseFindings } = draftReport(workbook, facts, summary);
  const madeAt = madeAtText(request.now);
  const plans = [dashboardPlan({ workbook, facts, summary, madeAt }), narrativePlan({ workbook, paragraphs, madeAt })];

  let writingHadBegun = false;
  const written = await runExcel((context) =>
    writeSheets(context, plans, {
      onWrite: () => {
        writingHadBegun = true;
        request.onStep("writing");
      },
      onCheck: () => {
        request.onStep("checking");
      },
    }),
  );
  if (!written.ok) return { kind: "failed", fault: written.fault, writingHadBegun };
  const ofFigures = [
    ...findings,
    ...built.flatMap((one) => one.findings),
    ...consistencyFindings(facts, summary, workbook.settings.confidence),
    ...control.findings,
  ];
  const all = [
    ...withoutWithheldNumbers(ofFigures, control.cells),
    ...phraseFindings,
    ...written.value.handChanges.map(changedByHand),
    ...written.value.misreads.map(writtenDifferently),
  ];
  return { kind: "written", report: toReport({ workbook, facts, summary, paragraphs, findings: all }) };
}

/** Indicators worked out between two pauses, so that Excel's own window stays alive. */
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

type AskedPeriod =
  { readonly kind: "asked"; readonly period: Period | null } | { readonly kind: "unreadable"; readonly text: string };

function readAskedPeriod(text: string | null): AskedPeriod {
  if (text === null) return { kind: "asked", period: null };
  const period = readReportPeriod(text);
  return period === null ? { kind: "unreadable", text } : { kind: "asked", period };
}

function unreadablePeriod(text: string): Finding {
  return error("unknown-period", {
    message: `The period “${text}” that was asked for could not be read, so nothing was written.`,
    advice: "Type it as Q3 2024/25.",
  });
}

function changedByHand({ source, text }: HandChange): Finding {
  return warning("changed-by-hand", {
    message: `${formatSource(source)} was changed by hand and is written anew. It held: “${text}”.`,
    advice: "If the words should stay, put them into the Commentary table; every refresh drafts our cells afresh.",
    source,
  });
}

function writtenDifferently({ source, wanted, found }: Misread): Finding {
  return error("written-differently", {
    message: `Excel holds “${String(found)}” in ${formatSource(source)} where Quartile wrote “${String(wanted)}”.`,
    advice: "Do not use the sheet. Refresh again; if it stays, send this line to support.",
    source,
  });
}
