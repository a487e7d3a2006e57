import { type Finding, note, warning } from "../core/workbook/finding";
import type { Calculation } from "../excel/read/calculation";

/** What the owner must hear of a workbook whose formulas Excel does not work out by itself. */
export function calculationFindings({ mode, isDone }: Calculation): readonly Finding[] {
  if (!isDone) return [notCalculated()];
  if (mode === "automatic") return [];
  return [
    note("calculated-first", {
      message:
        "Excel's calculation is set to Manual, so Quartile had every formula of the open workbooks worked out before it read the figures.",
      advice: "To have cells follow their sources at once, choose Formulas, Calculation Options, Automatic.",
    }),
  ];
}

/** The pane puts it above all else, by its code. */
function notCalculated(): Finding {
  return warning("not-calculated", {
    message: "Excel had not finished working out its formulas when the figures were read: figures may be old.",
    advice:
      "Press F9 in Excel, or choose Formulas, Calculation Options, Automatic. When the status bar no longer says Calculate, refresh again.",
  });
}
