import { type Finding, finding } from "../core/findings/finding";
import type { Calculation } from "../excel/read/calculation";

/** What the owner must hear of a workbook whose formulas Excel does not work out by itself. */
export function calculationFindings({ mode, isDone }: Calculation): readonly Finding[] {
  // The pane puts it above all else, by its code.
  if (!isDone) return [finding("not-calculated", {})];
  return mode === "automatic" ? [] : [finding("calculated-first", {})];
}
