import type { Fault } from "./fault";
import { codeOf, faultOf } from "./fault-of";
import { READ_ONLY, TIMEOUT } from "./faults";

export type ExcelOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

/** context.sync() can hang for ever in Excel on the web; a person should not wait longer than this for a word. */
const ANSWER_WITHIN_MILLISECONDS = 120_000;

class NoAnswer extends Error {
  readonly code = TIMEOUT;
}

type Work<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** Runs one piece of work in Excel and turns whatever it throws, and its silence, into words for a person. */
export async function runExcel<Value>(
  work: Work<Value>,
  within = ANSWER_WITHIN_MILLISECONDS,
): Promise<ExcelOutcome<Value>> {
  try {
    return { ok: true, value: await inTime(Excel.run({ delayForCellEdit: true }, work), within) };
  } catch (error) {
    return { ok: false, fault: await toldFault(error) };
  }
}

const SOON_MILLISECONDS = 5_000;

/** Excel refuses to write into a read-only workbook by the same code as into a protected one, so it is asked which it is. */
async function toldFault(error: unknown): Promise<Fault> {
  const fault = faultOf(error);
  if (fault.code !== "AccessDenied") return fault;
  const isReadOnly = await inTime(
    Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    }),
    SOON_MILLISECONDS,
  ).catch(() => false);
  return isReadOnly ? faultOf({ code: READ_ONLY }) : fault;
}

/** What one Ctrl+Z takes back of a piece of work: all of it, or nobody knows. */
export type Undo = "one-step" | "not-known";

/** What Excel says of a group that holds something which it cannot undo; the faults are known to come from the group. */
const UNDO_REFUSED: readonly string[] = ["UndoNotSupported", "GeneralException", "InvalidArgument"];

/**
 * The same, as one step to undo where this Excel can (ExcelApi 1.20). Where it refuses the group the work is done anew
 * without, unless it has told by `onSent` that cells have changed.
 */
export async function runUndoable<Value>(
  work: (context: Excel.RequestContext, onSent: () => void) => Promise<Value>,
): Promise<ExcelOutcome<{ readonly value: Value; readonly undo: Undo }>> {
  const sent = { any: false };
  const told = (context: Excel.RequestContext): Promise<Value> =>
    work(context, () => {
      sent.any = true;
    });
  if (canGroupUndo()) {
    try {
      const value = await inTime(Excel.run(GROUPED, told), ANSWER_WITHIN_MILLISECONDS);
      return { ok: true, value: { value, undo: "one-step" } };
    } catch (error) {
      if (sent.any || !UNDO_REFUSED.includes(codeOf(error))) return { ok: false, fault: await toldFault(error) };
    }
  }
  const outcome = await runExcel(told);
  return outcome.ok ? { ok: true, value: { value: outcome.value, undo: "not-known" } } : outcome;
}

/** Younger than the client library's own types. */
const GROUPED: Excel.RunOptions & { readonly mergeUndoGroup: true } = { delayForCellEdit: true, mergeUndoGroup: true };

function canGroupUndo(): boolean {
  if (typeof Office === "undefined") return false;
  const context = Office.context as Office.Context | undefined; // there is none outside Office
  return context?.requirements.isSetSupported("ExcelApi", "1.20") === true;
}

async function inTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer());
    }, milliseconds);
  });
  return Promise.race([work, limit]).finally(() => {
    clearTimeout(timer);
  });
}
