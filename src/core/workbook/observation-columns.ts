import { LIMIT_COLUMNS } from "./read-limits";
import type { ColumnNames } from "./table";

/** The columns of an Observations table, long or wide. */
export type ObservationColumn =
  | "ref"
  | "period"
  | "figure"
  | "numerator"
  | "denominator"
  | "value"
  | "lower"
  | "upper"
  | "status"
  | "approximate"
  | "target"
  | "tolerance"
  | "statedChange"
  | "statedRecord"
  | "note";

/** The headers that each is known by, the first being the contract's own. */
export const OBSERVATION_COLUMNS: ColumnNames<ObservationColumn> = {
  ref: ["Ref", "Reference", "Code"],
  period: ["Period"],
  figure: ["Figure"],
  numerator: ["Numerator"],
  denominator: ["Denominator"],
  value: ["Value"],
  ...LIMIT_COLUMNS,
  status: ["Status"],
  approximate: ["Approximate"],
  target: ["Target"],
  tolerance: ["Tolerance"],
  statedChange: ["Stated change"],
  statedRecord: ["Stated record"],
  note: ["Note", "Notes"],
};
