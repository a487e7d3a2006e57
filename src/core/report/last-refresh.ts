import type { TableGrid } from "../workbook/grid";
import { inputsPrint } from "../workbook/inputs-print";
import { readKeptJson } from "../workbook/kept-json";
import type { Calculation } from "./calculation";

/** The last refresh of a workbook, as a person hears of it. */
export interface LastRefresh {
  /** "Made on 4 March 2025 at 09:05 from this workbook’s tables." */
  readonly madeAt: string;
  /** The period, and the report where one was chosen: "Q3 2024/25, report Children"; null where it is not known. */
  readonly of: string | null;
  /**
   * Whether an input cell is another one since, or may be one, for Excel waits to be asked to calculate; or the dashboard
   * an earlier one that was put back.
   */
  readonly state: "current" | "inputs-changed" | "not-calculated" | "put-back";
}

interface LeftBehind extends Pick<LastRefresh, "madeAt" | "of"> {
  readonly tables: readonly TableGrid[];
}

/** What one refresh leaves for the next look: when and of what it was made, and a fingerprint of its inputs. */
export function writeLastRefresh({ madeAt, of, tables }: LeftBehind): string {
  return JSON.stringify({ madeAt, of, inputs: inputsPrint(tables) });
}

/** What putting back an earlier dashboard leaves for the next look: when that one had been made. */
export function writePutBack(madeAt: string): string {
  return JSON.stringify({ madeAt, inputs: PUT_BACK });
}

/** Stands for the fingerprint of inputs that nobody knows any more; no fingerprint has its form. */
const PUT_BACK = "put back";

/** The last refresh beside the inputs as they are now; null where there was none. */
export function readLastRefresh(
  kept: string | null,
  tables: readonly TableGrid[],
  { mode, isDone }: Calculation,
): LastRefresh | null {
  const { madeAt, of: known, inputs } = readKeptJson(kept);
  if (typeof madeAt !== "string") return null;
  const of = typeof known === "string" ? known : null;
  if (inputs === PUT_BACK) return { madeAt, of, state: "put-back" };
  if (inputs !== inputsPrint(tables)) return { madeAt, of, state: "inputs-changed" };
  return { madeAt, of, state: mode === "automatic" || isDone ? "current" : "not-calculated" };
}
