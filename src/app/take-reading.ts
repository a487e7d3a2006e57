import { type Inventory, type LeftBehind, leftBehind, type Made, madeSince } from "../core/self-test/made";
import { PROBES } from "../core/self-test/probes";
import type { Fact, Reading } from "../core/self-test/reading";
import type { SampleTable } from "../core/self-test/recorded";
import type { SelfTestStep } from "../core/self-test/steps";
import type { ReportedFinding } from "../core/facts/report";
import type { Fault } from "../excel/run/fault";
import { type ExcelOutcome, runExcel, type Undo } from "../excel/run/run-excel";
import { readInventory } from "../excel/self-test/inventory";
import { layProbes, PROBE_SHEET } from "../excel/self-test/probe-sheet";
import { readSample } from "../excel/self-test/read-sample";
import { createInputSheets, widthsOf } from "./create-workbook";
import { refresh } from "./refresh";

/** The sample laid out, refreshed and read; or the step at which that came to an end. What is left behind is told either way. */
export type Taken =
  | { readonly kind: "read"; readonly reading: Reading; readonly undo: Undo; readonly left: LeftBehind }
  | {
      readonly kind: "failed";
      readonly step: SelfTestStep;
      readonly fault: Fault;
      readonly left: LeftBehind;
    };

export interface TakeRequest {
  readonly tables: readonly SampleTable[];
  /** The names of the sheets that a refresh makes, where they are known: one that is half made is found by them. */
  readonly ownSheets: readonly string[];
  /** What the workbook held before. */
  readonly before: Inventory;
  readonly onStep: (step: SelfTestStep) => void;
}

/** The time that the sample's sheets are stamped with, whenever they are made: noon of the day of its report. */
const NOON = new Date(2025, 2, 4, 12, 0);

/**
 * Lays the sample's tables onto new sheets, refreshes them as a person's would be, and reads everything back. To be run
 * only where nothing of the workbook's own could be taken for a table of the sample.
 */
export async function takeReading({ tables, ownSheets, before, onStep }: TakeRequest): Promise<Taken> {
  const inputs = tables.map(({ sheet }) => sheet);
  const needed = {
    sheets: [...inputs, ...ownSheets, PROBE_SHEET],
    tables: tables.map(({ name }) => name),
  };
  const madeSoFar = async (): Promise<ExcelOutcome<Made>> => {
    const now = await runExcel(readInventory);
    return now.ok ? { ok: true, value: madeSince(before, now.value, needed) } : now;
  };
  const failed = async (step: SelfTestStep, fault: Fault): Promise<Taken> => {
    const made = await madeSoFar();
    return { kind: "failed", step, fault, left: made.ok ? leftBehind(made.value) : { kind: "not-known" } };
  };

  onStep("laying-tables");
  const laid = await createInputSheets(tables.map((table) => ({ ...table, columnWidths: widthsOf(table.cells) })));
  if (!laid.ok) return failed("laying-tables", laid.fault);

  onStep("refreshing");
  const refreshed = await refreshSample();
  if (!refreshed.ok) return failed("refreshing", refreshed.fault);

  onStep("probing");
  const answers = await runExcel((context) => layProbes(context, PROBES));
  if (!answers.ok) return failed("probing", answers.fault);

  onStep("reading");
  const made = await madeSoFar();
  if (!made.ok) return failed("reading", made.fault);
  const read = await readSample(made.value, inputs, { sheet: PROBE_SHEET, answers: answers.value });
  const reading = { ...read, facts: [...read.facts, foundBy(refreshed.value.findings)] };
  return { kind: "read", reading, undo: refreshed.value.undo, left: leftBehind(made.value) };
}

async function refreshSample(): Promise<ExcelOutcome<{ readonly findings: readonly ReportedFinding[]; undo: Undo }>> {
  const outcome = await refresh({
    now: NOON,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    overHandChanges: "write",
    onStep: () => undefined,
    isCancelled: () => false,
  });
  if (outcome.kind === "written") return { ok: true, value: { findings: outcome.report.findings, undo: outcome.undo } };
  return { ok: false, fault: outcome.kind === "failed" ? outcome.fault : notWritten(outcome) };
}

/** The sample can be reported on: where a refresh will not, this Excel has given other cells than were laid. */
function notWritten(outcome: Exclude<Awaited<ReturnType<typeof refresh>>, { kind: "written" | "failed" }>): Fault {
  const said = outcome.kind === "refused" ? outcome.findings.map(({ message }) => message).join(" ") : "";
  return {
    code: "SampleNotWritten",
    title: "The sample’s tables were not read as they were written.",
    advice: said === "" ? "Nothing was written." : said,
    details: `code SampleNotWritten (${outcome.kind})`,
  };
}

/** How many findings the refresh had: its own check of what it wrote is among them. */
function foundBy(findings: readonly ReportedFinding[]): Fact {
  const count = (severity: ReportedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    aspect: "behaviour",
    sheet: null,
    what: "Findings of the refresh",
    address: null,
    value: `${count("error")} errors, ${count("warning")} warnings, ${count("note")} notes`,
  };
}
