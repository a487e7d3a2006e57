import { fail, ok, type Result } from "../result";
import { networkOf } from "./balancing-chain";
import {
  type CountTable,
  type NotHideable,
  firstNotHideable,
  type Place,
  placedCells,
  type PlacedCell,
} from "./count-table";
import { leeway } from "./leeway";

/** Fewest values that readers must have to consider for a hidden cell. 2 is the least test; 3 is a stricter one. */
export const MIN_FEASIBLE_VALUES = 2;

/** What a hidden cell may be, to a reader: every whole number from `lowest` to `highest`, null where nothing bounds it. */
interface FeasibleValues extends Place {
  readonly lowest: number;
  readonly highest: number | null;
}

/**
 * The range of values that each hidden cell keeps for an attacker, row by row.
 *
 * The attacker knows every shown cell, every shown total, and that a hidden cell is at least 1, since a 0 is shown. Of a
 * one-way table the range has a closed form. Of a two-way table the hidden cells are the whole points of a transportation
 * polytope, whose bounds are whole and are found as greatest flows (Cox 1980; Willenborg and de Waal 2001).
 * Fails where a hidden cell is not a whole count of at least 1: what the attacker takes for granted is then untrue, and
 * no range would hold the cell. Domain: counts whose sum is below 2^53.
 *
 * @internal The attacker whom tests set on what is withheld.
 */
export function feasibleValues(table: CountTable): Result<readonly FeasibleValues[], NotHideable> {
  const hidden = placedCells(table).filter((cell) => !cell.shown);
  const wrong = firstNotHideable(hidden);
  if (wrong !== null) return fail(wrong);
  return ok(table.kind === "one-way" ? oneWayValues(hidden, table.totalShown) : twoWayValues(hidden));
}

/** Each hidden cell takes what the others, at 1 each, leave of the hidden cells' sum; one alone is that sum. */
function oneWayValues(hidden: readonly PlacedCell[], totalShown: boolean): readonly FeasibleValues[] {
  const others = hidden.length - 1;
  const sum = hidden.reduce((total, { count }) => total + count, 0);
  return hidden.map(({ row, column }) => {
    if (!totalShown) return { row, column, lowest: 1, highest: null };
    return { row, column, lowest: others === 0 ? sum : 1, highest: sum - others };
  });
}

function twoWayValues(cells: readonly PlacedCell[]): readonly FeasibleValues[] {
  const network = networkOf("two-way", cells);
  const hidden = new Set(cells);
  return cells.map((target) => ({
    row: target.row,
    column: target.column,
    lowest: target.count - leeway({ network, hidden, target }, "down", Infinity).units,
    highest: target.count + leeway({ network, hidden, target }, "up", Infinity).units,
  }));
}

/**
 * True where every hidden cell keeps at least so many feasible values, and where nothing is hidden.
 *
 * False for a table that cannot be audited, because it hides a 0: it is not proved safe.
 *
 * @internal The attacker whom tests set on what is withheld.
 */
export function isProtected(table: CountTable, fewest = MIN_FEASIBLE_VALUES): boolean {
  const audit = feasibleValues(table);
  return audit.ok && audit.value.every(({ lowest, highest }) => highest === null || highest - lowest + 1 >= fewest);
}
