import type { Source } from "../../format/source";
import { type Cell, placeOf, type TableGrid } from "../../workbook/grid";

/** What an input cell holds: its raw value and number format; null for a cell of no table that was read. */
export type InputCells = (source: Source) => Pick<Cell, "value" | "format"> | null;

/**
 * Looks cells up in the tables as they were read. Two ranges that are mapped from one sheet share cells, and one of them may
 * leave a row out that the other holds.
 */
export function inputCells(grids: readonly TableGrid[]): InputCells {
  return ({ sheet, address }) => {
    const place = placeOf(address);
    if (place === null) return null;
    let blank: ReturnType<InputCells> = null;
    for (const grid of grids) {
      const [row, column] = [place.row - grid.firstRow - 1, place.column - grid.firstColumn];
      const value = grid.sheet === sheet ? grid.rows[row]?.[column] : undefined;
      if (value === undefined) continue;
      const cell = { value, format: grid.formats[row]?.[column] ?? "General" };
      if (value !== "") return cell;
      blank ??= cell;
    }
    return blank;
  };
}
