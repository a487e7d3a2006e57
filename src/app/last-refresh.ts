import type { TableGrid } from "../core/workbook/grid";
import { inputsPrint } from "../core/workbook/inputs-print";
import { readKeptJson } from "../core/workbook/kept-json";

/** The last refresh of a workbook, as a person hears of it. */
export interface LastRefresh {
  /** "Made on 4 March 2025 at 09:05 from this workbook's tables." */
  readonly madeAt: string;
  /** Whether an input cell is another one since, or the dashboard an earlier one that was put back. */
  readonly state: "current" | "inputs-changed" | "put-back";
}

/** What one refresh leaves for the next look: when it was made, and a fingerprint of its inputs. */
export function writeLastRefresh(madeAt: string, tables: readonly TableGrid[]): string {
  return JSON.stringify({ madeAt, inputs: inputsPrint(tables) });
}

/** What putting back an earlier dashboard leaves for the next look: when that one had been made. */
export function writePutBack(madeAt: string): string {
  return JSON.stringify({ madeAt, inputs: PUT_BACK });
}

/** Stands for the fingerprint of inputs that nobody knows any more; no fingerprint has its form. */
const PUT_BACK = "put back";

/** The last refresh beside the inputs as they are now; null where there was none. */
export function readLastRefresh(kept: string | null, tables: readonly TableGrid[]): LastRefresh | null {
  const { madeAt, inputs } = readKeptJson(kept);
  if (typeof madeAt !== "string") return null;
  if (inputs === PUT_BACK) return { madeAt, state: "put-back" };
  return { madeAt, state: inputs === inputsPrint(tables) ? "current" : "inputs-changed" };
}
