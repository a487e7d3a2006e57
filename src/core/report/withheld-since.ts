import { readMemory } from "../author/memory";
import { disclosureControl } from "../facts/disclosure/disclosure-control";
import { newlyWithheld } from "../facts/snapshot/newly-withheld";
import { snapshotOf } from "../facts/snapshot/snapshot";
import { readScope } from "./scope";
import type { WorkbookCells } from "./workbook-cells";

/**
 * The indicators, by Ref, of which a figure is withheld in the workbook as it is and was not at its last refresh; none where
 * its tables give nothing to report on.
 */
export function withheldSince(
  cells: Pick<WorkbookCells, "tables" | "lost" | "calculation" | "memory">,
): ReadonlySet<string> {
  const scope = readScope(cells, { period: null, report: null });
  if (scope.kind === "refused") return new Set();
  const { withheld } = disclosureControl(scope.whole);
  return newlyWithheld(readMemory(cells.memory)?.snapshot ?? null, snapshotOf(scope.whole, [], withheld));
}
