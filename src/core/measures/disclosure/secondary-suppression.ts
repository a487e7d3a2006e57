import { fail, ok, type Result } from "../result";
import {
  type CountTable,
  type NotHideable,
  firstNotHideable,
  hidingOnly,
  type Place,
  placedCells,
  placesOf,
  shownTotals,
  type TotalPlace,
} from "./count-table";
import { MIN_FEASIBLE_VALUES } from "./feasible-values";
import { cellsToHide, type GivenAway } from "./further-cells";
import { isSmallCount } from "./small-count";

/** A table as it may be shown, and the cells that were hidden to make it so. */
export interface Suppression {
  readonly table: CountTable;
  /** Small counts, row by row; without the cells that came hidden. */
  readonly primary: readonly Place[];
  /** Further cells, row by row, that keep the others from being worked out. */
  readonly secondary: readonly Place[];
}

/** Why a table cannot be shown with these totals. `small-totals`: they are small counts themselves. */
export type NoSuppression =
  | { readonly kind: "small-totals"; readonly totals: readonly TotalPlace[] }
  | GivenAway
  | NotHideable;

interface Rule {
  readonly threshold: number;
  /** Fewest values that each hidden cell must keep; 2 where it is left out. */
  readonly fewest?: number;
}

/**
 * The cells to hide so that no small count is shown and none can be worked out from what is shown.
 *
 * Small counts are hidden, as are cells that came hidden; then, for each that has too few feasible values, the fewest
 * further cells that give it more, those of the smallest counts among as few, and in ties of the earlier row and column.
 * What proves unneeded in the end is shown again, the greatest counts first. Not proved to be the fewest of all.
 *
 * A 0 is never hidden. Readers know that a 0 is always shown and so take a hidden cell to be at least 1; a hidden 0 would
 * leave them a table that does not add up, from which they would learn that it is 0, or believe what is untrue.
 *
 * Fails where totals alone give counts away, however many cells are hidden; the caller then hides the totals or the whole
 * table. DfE's children in need census hides 1 to 5 so, with secondary suppression.
 */
export function suppress(table: CountTable, rule: Rule): Result<Suppression, NoSuppression> {
  const { threshold, fewest = MIN_FEASIBLE_VALUES } = rule;
  const small = shownTotals(table).filter(({ count }) => isSmallCount(count, threshold));
  if (small.length > 0) return fail({ kind: "small-totals", totals: small.map(({ at }) => at) });

  const cells = placedCells(table);
  const primary = cells.filter(({ count, shown }) => shown && isSmallCount(count, threshold));
  const required = cells.filter((cell) => !cell.shown || primary.includes(cell));
  const wrong = firstNotHideable(required);
  if (wrong !== null) return fail(wrong);

  const found = cellsToHide(table, { cells, required, fewest });
  if (!found.ok) return found;
  const hidden = found.value;
  return ok({
    table: hidingOnly(table, placesOf(hidden)),
    primary: placesOf(primary),
    secondary: placesOf(cells.filter((cell) => hidden.has(cell) && !required.includes(cell))),
  });
}
