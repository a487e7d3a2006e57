import { faultOf } from "../excel/run/fault-of";
import type { ExcelOutcome } from "../excel/run/run-excel";

/**
 * Loads a part when it is first needed and does its work. A part that cannot be fetched is a fault in words, as what Excel
 * refuses is. Never rejects.
 */
export async function whenLoaded<Part, Value>(
  load: () => Promise<Part>,
  work: (part: Part) => Promise<ExcelOutcome<Value>>,
): Promise<ExcelOutcome<Value>> {
  try {
    return await work(await load());
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
