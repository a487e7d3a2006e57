import { readFileSync } from "node:fs";
import type { Report } from "../core/facts/report";
import type { AuthorWish } from "../core/narrative/author/author-report";
import type { RefreshOutcome, RefreshStep } from "../app/refresh-outcome";
import { refresh } from "../app/refresh";
import { type NarrativeForm, narrativeFile } from "../app/narrative-file";
import { connect, type EmbeddedExcel, openWorkbook } from "../embedded-excel/embedded-excel";
import { writeFileWhole } from "./write-file";

export interface HeadlessRefresh {
  readonly workbook: string;
  readonly period: string | null;
  readonly report: string | null;
  readonly wish: AuthorWish;
  readonly out: string;
  readonly facts: string | null;
  readonly narrative: { readonly path: string; readonly form: NarrativeForm } | null;
  readonly now: Date;
  readonly onStep: (step: RefreshStep) => void;
}

/** Refreshes a workbook file with no Excel on the machine. Files are written only where the refresh succeeded. */
export async function refreshFile(request: HeadlessRefresh): Promise<RefreshOutcome> {
  const excel = await openFile(request.workbook);
  connect(excel);
  const outcome = await refresh(request);
  if (outcome.kind !== "written") return outcome;
  writeFileWhole(request.out, await excel.save());
  if (request.facts !== null) writeFileWhole(request.facts, factsJson(outcome.report));
  if (request.narrative !== null)
    writeFileWhole(request.narrative.path, narrativeFile(outcome.report, request.narrative.form));
  return outcome;
}

/** Opens a workbook file; throws, in words for a person, where it is none. */
async function openFile(path: string): Promise<EmbeddedExcel> {
  try {
    return await openWorkbook(new Uint8Array(readFileSync(path)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} could not be opened as an .xlsx workbook: ${reason}`, { cause: error });
  }
}

function factsJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
