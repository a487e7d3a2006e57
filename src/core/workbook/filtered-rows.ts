import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { type Finding, finding } from "../findings/finding";
import { bodyCell, isBlank, type TableGrid } from "./grid";

/** What becomes of published rows that a filter hides. */
export type FilteredRows = "leave-out" | "count";

/**
 * Published tables as they count: without the rows that a filter hides, which are told once a table, or with them. Rows
 * that are left out stay as blank ones, so that every cell keeps its place.
 */
export function withoutFilteredRows(
  grids: readonly TableGrid[],
  rule: FilteredRows,
): { readonly grids: readonly TableGrid[]; readonly findings: readonly Finding[] } {
  if (rule === "count") return { grids, findings: [] };
  const findings: Finding[] = [];
  const left = grids.map((grid) => {
    const hidden = new Set(grid.filteredRows);
    const filled = [...hidden].filter((row) => grid.rows[row]?.some((cell) => !isBlank(cell)) === true);
    if (filled.length > 0) findings.push(leftOut(grid, filled));
    return hidden.size === 0 ? grid : { ...grid, rows: grid.rows.map((row, at) => (hidden.has(at) ? [] : row)) };
  });
  return { grids: left, findings };
}

function leftOut(grid: TableGrid, rows: readonly number[]): Finding {
  const [first = 0] = rows;
  return finding(
    BENCHMARKS,
    "rows-hidden-by-filter",
    {
      kind: rows.length === 1 ? "one" : "several",
      rows: rows.length,
      of: grid.rows.filter((row) => row.some((cell) => !isBlank(cell))).length,
      table: grid.name,
      sheet: grid.sheet,
      row: grid.firstRow + first + 2,
    },
    { source: bodyCell(grid, first, 0).source },
  );
}
