import type { ColumnNames } from "./table";

/** The columns of the Comparators table. */
export type ComparatorColumn =
  | "ref"
  | "period"
  | "england"
  | "neighbours"
  | "firstCut"
  | "median"
  | "thirdCut"
  | "stated"
  | "from";

/** The headers that each is known by. */
export const COMPARATOR_COLUMNS: ColumnNames<ComparatorColumn> = {
  ref: ["Ref"],
  period: ["Period", "Year", "Period or Year"],
  england: ["England"],
  neighbours: ["Statistical neighbours", "Neighbours"],
  firstCut: ["First cut"],
  median: ["Median"],
  thirdCut: ["Third cut"],
  stated: ["Stated quartile"],
  from: ["Source"],
};
