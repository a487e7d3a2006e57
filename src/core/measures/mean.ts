import { divide, type Exact, sum, wholeNumber } from "./exact";

/** The unweighted mean, as DfE's tool averages statistical neighbours; null of nothing. */
export function mean(values: readonly Exact[]): Exact | null {
  return divide(sum(values), wholeNumber(values.length));
}
