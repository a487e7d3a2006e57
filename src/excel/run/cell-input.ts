import type { PlanValue } from "../../core/dashboard/sheet-plan";

/**
 * What is assigned to a cell so that Excel keeps it as it is meant: text goes in behind an apostrophe, which Excel takes
 * away, so that "=1+1", "3-4" or "Dec 2024" is never taken for a formula or a date.
 */
export function cellInput(value: PlanValue): PlanValue {
  return typeof value === "number" || value === "" ? value : `'${value}`;
}
