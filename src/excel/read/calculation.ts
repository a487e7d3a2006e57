import type { Calculation } from "../../core/report/calculation";

/** Whether formulas are read with the results that they show, or Excel is first asked to work them out where it does not by itself. */
export type Formulas = "as-they-stand" | "worked-out";

const MODES = { Automatic: "automatic", AutomaticExceptTables: "automatic", Manual: "manual" } as const;

/** Asks how Excel calculates, to be had after the next sync. */
export function askCalculation({ workbook }: Excel.RequestContext): Excel.Application {
  return workbook.application.load("calculationMode,calculationState");
}

/**
 * Has Excel work out every formula before what is queued next, where it has not done so by itself. Not always: to a
 * workbook that calculates automatically it would be a change that nobody asked for.
 */
export function calculateFirst(application: Excel.Application): void {
  const { mode, isDone } = calculationOf(application);
  if (mode === "manual" || !isDone) application.calculate("Full");
}

export function calculationOf({ calculationMode, calculationState }: Excel.Application): Calculation {
  return { mode: MODES[calculationMode], isDone: calculationState === "Done" };
}
