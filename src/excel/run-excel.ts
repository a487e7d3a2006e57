import type { Fault } from "./fault";
import { faultOf } from "./fault-of";
import { TIMEOUT } from "./faults";

export type ExcelOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/** context.sync() can hang for ever in Excel on the web; a person should not wait longer than this for a word. */
const ANSWER_WITHIN_MILLISECONDS = 120_000;

class NoAnswer extends Error {
  readonly code = TIMEOUT;
}

/** Runs one piece of work in Excel and turns whatever it throws, and its silence, into words for a person. */
export async function runExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  within = ANSWER_WITHIN_MILLISECONDS,
): Promise<ExcelOutcome<Value>> {
  try {
    return { ok: true, value: await inTime(Excel.run({ delayForCellEdit: true }, work), within) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
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
