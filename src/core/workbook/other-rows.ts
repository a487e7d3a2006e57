import { INDICATORS } from "../findings/catalogue/indicators";
import { type Finding, finding } from "../findings/finding";
import { formatFirst } from "../format/list";
import { bodyCell, type Cell, isBlank, type TableGrid } from "./grid";
import { quoteCell } from "./quote-cell";

/** Words that stand in the place of a Ref or a name where a row adds up, or averages, others. */
const TOTAL = /^(?:(?:grand|overall|sub)[\s-]?totals?|totals?|overall|all|sum|average|mean)\s*:?$/i;

/** True for the words of a row that adds up others: "Total", "Grand total", "All". */
export function isTotalWord(words: string): boolean {
  return TOTAL.test(words);
}

/** The first filled cell of a row of a table's body, by which a person knows it; the row's first where none is filled. */
export function firstFilled(grid: TableGrid, row: number): Cell {
  const column = (grid.rows[row] ?? []).findIndex((value) => !isBlank(value));
  return bodyCell(grid, row, Math.max(0, column));
}

/** Rows that are no indicator's (headings, notes, totals), told together; a row of which two tables are made is one. */
export function otherRowsFinding(cells: readonly Cell[]): Finding[] {
  const rows = [...new Map(cells.map((cell) => [`${cell.source.sheet}!${cell.source.address}`, cell])).values()];
  const [first] = rows;
  if (first === undefined) return [];
  const values = {
    kind: rows.length === 1 ? "one" : "several",
    rows: rows.length,
    cells: formatFirst(rows.map(quoteCell)),
  } as const;
  return [finding(INDICATORS, "other-rows", values, { source: first.source })];
}
