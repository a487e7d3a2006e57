import { REFRESH } from "../findings/catalogue/refresh";
import { type Finding, finding } from "../findings/finding";

/** How Excel stood with the workbook's formulas when cells were read. */
export interface Calculation {
  /** Automatic also where only what-if data tables wait: then formulas follow their inputs all the same. */
  readonly mode: "automatic" | "manual";
  /** False where formulas may have shown older results than theirs; Excel says so itself. */
  readonly isDone: boolean;
}

/** What the owner must hear of a workbook whose formulas Excel does not work out by itself. */
export function calculationFindings({ mode, isDone }: Calculation): readonly Finding[] {
  // The pane puts it above all else, by its code.
  if (!isDone) return [finding(REFRESH, "not-calculated", {})];
  return mode === "automatic" ? [] : [finding(REFRESH, "calculated-first", {})];
}
