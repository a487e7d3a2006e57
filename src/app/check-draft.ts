import { checkDraft, type CheckedDraft } from "../core/draft-check/check-draft";
import { makeKnown } from "../core/report/known";
import { type FiguresRequest, readRequest, type Refused } from "../core/report/request";
import { readWorkbookCells } from "../excel/read/read-workbook-cells";
import type { Fault } from "../excel/run/fault";
import { runExcel } from "../excel/run/run-excel";
import type { RefreshStep } from "./refresh-outcome";
import { type Waiting, withPauses } from "./with-pauses";

/** The steps of a check, in their order; the first two of a refresh. */
type CheckStep = Extract<RefreshStep, "reading" | "calculating">;

/** A draft, as plain text, and the figures that it is checked against. */
export interface CheckRequest extends FiguresRequest, Waiting<CheckStep> {
  readonly draft: string;
}

/** How a check ended; the workbook is never written. */
export type CheckOutcome =
  | { readonly kind: "checked"; readonly check: CheckedDraft }
  | { readonly kind: "cancelled" }
  /** The workbook cannot be reported on. */
  | Refused
  /** Excel refused or did not answer. */
  | { readonly kind: "failed"; readonly fault: Fault };

/** Checks every figure of a draft against the open workbook, as a refresh would read it. */
export async function checkAgainstWorkbook(request: CheckRequest): Promise<CheckOutcome> {
  const asked = readRequest(request);
  if (asked.kind === "refused") return asked;
  request.onStep("reading");
  const read = await runExcel((context) => readWorkbookCells(context, "worked-out"));
  if (!read.ok) return { kind: "failed", fault: read.fault };
  if (request.isCancelled()) return { kind: "cancelled" };
  const made = await withPauses(makeKnown(read.value, asked), request);
  if (made.kind !== "made") return made;
  return { kind: "checked", check: checkDraft(request.draft, made.known) };
}
