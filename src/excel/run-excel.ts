import type { Fault } from "./fault";
import { faultOf } from "./fault-of";

export type ExcelOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/** Runs one piece of work in Excel and turns whatever it throws into words for a person. */
export async function runExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<ExcelOutcome<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, work) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
