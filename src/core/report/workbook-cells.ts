import type { TableGrid } from "../workbook/grid";
import type { LostTable } from "../workbook/mapping/mapped-grid";
import type { Calculation } from "./calculation";

/** Everything that a refresh reads before it works anything out. */
export interface WorkbookCells {
  /** The tables of the contract. */
  readonly tables: readonly TableGrid[];
  /** Those of them that are in a range of another shape, which the workbook maps. */
  readonly mapped: readonly TableGrid[];
  /** Tables that the workbook maps and that cannot be read as mapped. */
  readonly lost: readonly LostTable[];
  /** Our own sheets that hold authors' words. */
  readonly authorTables: readonly TableGrid[];
  /** What the last refresh left for this one; null where there was none. */
  readonly memory: string | null;
  /** The last dashboards, to be put back. */
  readonly dashboards: string | null;
  /** When the last refresh was, and of which inputs. */
  readonly lastRefresh: string | null;
  readonly calculation: Calculation;
}

/** The workbook settings that carry what one refresh leaves for the next. */
export const KEPT = {
  memory: "Quartile_Memory",
  /** What could not be read of it. */
  unreadMemory: "Quartile_Memory_Unread",
  dashboards: "Quartile_Dashboards",
  lastRefresh: "Quartile_LastRefresh",
} as const;

/** A setting of the workbook that keeps a text. */
export interface KeptSetting {
  readonly name: string;
  readonly value: string;
}
