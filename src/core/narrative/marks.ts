import { formatPeriod } from "../format/period";
import type { Period } from "../measures/period";
import type { Source } from "../format/source";
import type { FigureMark } from "./text";

interface Fact {
  readonly ref: string;
  /** Which fact of the indicator it is: "value", "previous", "average", "change", "england" … */
  readonly kind: string;
  /** The name of what is of no one period, as `formatEarlier` gives it, stands as it is. */
  readonly period: Period | string;
  /** Of a difference what it is a difference from, as `formatEarlier` names it. */
  readonly against?: string;
  readonly sources: readonly Source[];
}

/** A printed figure together with the fact that it is. */
export function mark(text: string, { ref, kind, period, against, sources }: Fact): FigureMark {
  const from = against === undefined ? {} : { against };
  return { text, ref, kind, period: typeof period === "string" ? period : formatPeriod(period), ...from, sources };
}
