import { readFileSync } from "node:fs";
import type { Report } from "../core/facts/report";
import type { RefreshOutcome, RefreshStep, Wish } from "../app/refresh-outcome";
import { putBack } from "../app/put-back";
import { refresh } from "../app/refresh";
import { type NarrativeForm, narrativeFile } from "../app/narrative-file";
import { connect, type EmbeddedExcel, openWorkbook } from "../embedded-excel/embedded-excel";
import { whyNotOpened } from "../embedded-excel/why-not-opened";
import { fileFault } from "./file-fault";
import { writeFiles } from "./write-files";
import { ADD_IN_NAME } from "./add-in-name";

/** A file that the report is to be written to, and in which form. */
export interface NarrativeOutput {
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
  if (outcome.kind === "put-back") writeFiles([{ path: request.out, content: await save(excel, request.workbook) }]);
  if (outcome.kind !== "written") return outcome;
  const { report } = outcome;
  const narratives = await Promise.all(
    request.narratives.map(async ({ path, form }) => ({ path, content: await narrativeFile(report, form) })),
  );
  writeFiles([
    { path: request.out, content: await save(excel, request.workbook) },
    ...(request.facts === null ? [] : [{ path: request.facts, content: factsJson(report) }]),
    ...narratives,
  ]);
  return outcome;
}

/** Opens a workbook file; throws, in words for a person, where it is none. */
async function openFile(path: string): Promise<EmbeddedExcel> {
  const bytes = readFile(path);
  try {
    return await openWorkbook(bytes, ADD_IN_NAME);
  } catch (error) {
    throw new Error(await whyNotOpened(bytes, path), { cause: error });
  }
}

function readFile(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new Error(`${path} could not be read: ${fileFault(error)}.`, { cause: error });
  }
}

/** The refreshed workbook as a file; throws, in words for a person, where it cannot be made one. */
async function save(excel: EmbeddedExcel, name: string): Promise<Uint8Array> {
  try {
    return await excel.save();
  } catch (error) {
    const advice = "In Excel, save it as a new Excel workbook (.xlsx), then refresh that.";
    throw new Error(`${name} was read, but holds something that cannot be saved here. ${advice}`, { cause: error });
  }
}

function factsJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
