import { selectCell } from "../excel/read/select-cell";
import type { Source } from "../core/format/source";
import type { Fault } from "../excel/run/fault";

/** Selects a cell in Excel, so that a person sees where a figure or a finding comes from. Null when it worked. */
export function showCell(source: Source): Promise<Fault | null> {
  return selectCell(source);
}
