import { areaCode } from "./areas";
import type { TableGrid } from "./grid";
import { textOf } from "./read-words";
import { type ColumnNames, openTable } from "./table";

/** The columns of the Neighbours table, by the headers that each is known by. */
export const NEIGHBOUR_COLUMNS: ColumnNames<"area" | "neighbour"> = {
  area: ["Area code", "la_code", "LA code"],
  neighbour: ["Neighbour code", "neighbour_la_code", "Neighbour"],
};

/** The codes of our own area's statistical neighbours, in the table's order; our own, should it be listed, is none of them. */
export function readNeighbours(grids: readonly TableGrid[], ownArea: string): readonly string[] {
  const rows = grids.flatMap((grid) => {
    const table = openTable(grid, NEIGHBOUR_COLUMNS);
    return table.rows.flatMap((row) => {
      const neighbour = areaCode(textOf(row.cell("neighbour")) ?? "");
      const isOfOwnArea = areaCode(textOf(row.cell("area")) ?? "") === ownArea;
      return neighbour !== null && neighbour !== ownArea && isOfOwnArea ? [neighbour] : [];
    });
  });
  return [...new Set(rows)];
}
