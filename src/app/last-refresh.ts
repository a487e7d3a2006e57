import type { TableGrid } from "../core/workbook/grid";
import { inputsPrint } from "../core/workbook/inputs-print";

/** The last refresh of a workbook, as a person hears of it. */
export interface LastRefresh {
  /** "Made on 4 March 2025 at 09:05 from this workbook's tables." */
  readonly madeAt: string;
  /** False where an input cell is another one since. */
  readonly isCurrent: boolean;
}

/** What one refresh leaves for the next look: when it was made, and a fingerprint of its inputs. */
export function writeLastRefresh(madeAt: string, tables: readonly TableGrid[]): string {
  return JSON.stringify({ madeAt, inputs: inputsPrint(tables) });
}

/** The last refresh beside the inputs as they are now; null where there was none. */
export function readLastRefresh(kept: string | null, tables: readonly TableGrid[]): LastRefresh | null {
  const { madeAt, inputs } = parsed(kept ?? "");
  return typeof madeAt === "string" ? { madeAt, isCurrent: inputs === inputsPrint(tables) } : null;
}

function parsed(text: string): { readonly madeAt?: unknown; readonly inputs?: unknown } {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
