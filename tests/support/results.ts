import type { Result } from "../../src/core/measures/result";

/** The value of a result that a test expects to have one. */
export function valueOf<Value, Reason>(result: Result<Value, Reason>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}
