import type { Report } from "../core/facts/report";
import type { RefreshOutcome, RefreshStep, Wish } from "../app/refresh-outcome";
import { putBack } from "../app/put-back";
import { refresh } from "../app/refresh";
import { type NarrativeForm, narrativeFile } from "../app/narrative-file";
import { connect } from "../embedded-excel/embedded-excel";
import { contentOf, openFile } from "./workbook-file";
import { writeFiles } from "./write-files";

/** A file that the report is to be written to, and in which form. */
interface NarrativeOutput {
  readonly path: string;
  readonly form: NarrativeForm;
}

/** A command line is called off by ending it: its files are written whole, and last. */
const isCancelled = (): boolean => false;

export interface HeadlessRefresh {
  readonly workbook: string;
  readonly period: string | null;
  readonly report: string | null;
  readonly wish: Wish;
  readonly out: string;
  readonly facts: string | null;
  readonly narratives: readonly NarrativeOutput[];
  readonly now: Date;
  readonly onStep: (step: RefreshStep) => void;
}

/** Refreshes a workbook file with no Excel on the machine. Files are written only where the refresh succeeded. */
export async function refreshFile(request: HeadlessRefresh): Promise<RefreshOutcome> {
  const excel = await openFile(request.workbook);
  connect(excel);
  const { wish } = request;
  const asked = { ...request, isCancelled, overHandChanges: "write" } as const;
  const outcome = wish.kind === "put-back" ? await putBack(asked) : await refresh({ ...asked, wish });
  if (outcome.kind === "put-back")
    writeFiles([{ path: request.out, content: await contentOf(excel, request.workbook) }]);
  if (outcome.kind !== "written") return outcome;
  const { report } = outcome;
  const narratives = await Promise.all(
    request.narratives.map(async ({ path, form }) => ({ path, content: await narrativeFile(report, form) })),
  );
  writeFiles([
    { path: request.out, content: await contentOf(excel, request.workbook) },
    ...(request.facts === null ? [] : [{ path: request.facts, content: factsJson(report) }]),
    ...narratives,
  ]);
  return outcome;
}

function factsJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
