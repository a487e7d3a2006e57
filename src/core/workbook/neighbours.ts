import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { formatFirst } from "../format/list";
import { formatMonth } from "../format/period";
import type { Month } from "../measures/period";
import { areaCode, areaName, authorityOf, endOf, tierOf } from "./areas";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import type { Cell, TableGrid } from "./grid";
import { NEIGHBOUR_COLUMNS } from "./neighbour-columns";
import { textOf } from "./read-words";
import { openTable } from "./table";

/** A cell that names a neighbour of ours, and the authority that it names, by today's code; null where it names none. */
interface Listed {
  readonly cell: Cell;
  readonly authority: string | null;
}

/**
 * Our own area's statistical neighbours by today's codes, each once, in the table's order; our own, should it be listed,
 * is none of them. What names no authority, or one that ended, is told in one finding each.
 */
export function readNeighbours(
  grids: readonly TableGrid[],
  ownArea: string,
): { readonly neighbours: readonly string[]; readonly findings: readonly Finding[] } {
  const listed = grids.flatMap((grid) => {
    const table = openTable(grid, NEIGHBOUR_COLUMNS);
    return table.rows.flatMap((row): Listed[] => {
      const cell = row.cell("neighbour");
      const isOurs = authorityNamed(row.cell("area")) === ownArea;
      return cell === null || textOf(cell) === null || !isOurs ? [] : [{ cell, authority: authorityNamed(cell) }];
    });
  });
  const neighbours = new Set(listed.flatMap(({ authority }) => authority ?? []));
  neighbours.delete(ownArea);
  return { neighbours: [...neighbours], findings: [...unknownNeighbours(listed), ...endedNeighbours(listed)] };
}

function authorityNamed(cell: Cell | null): string | null {
  const code = areaCode(textOf(cell) ?? "");
  return code === null || tierOf(code) === null ? null : authorityOf(code);
}

function unknownNeighbours(listed: readonly Listed[]): Finding[] {
  const cells = listed.flatMap(({ cell, authority }) => (authority === null ? [cell] : []));
  const [first] = cells;
  if (first === undefined) return [];
  return [
    finding(
      BENCHMARKS,
      "unknown-area",
      { kind: cells.length === 1 ? "neighbour" : "neighbours", cells: formatFirst(cells.map(quoteCell)) },
      { source: first.source },
    ),
  ];
}

function endedNeighbours(listed: readonly Listed[]): Finding[] {
  const ended = listed.flatMap(({ cell, authority }): { cell: Cell; code: string; end: Month }[] => {
    const end = authority === null ? null : endOf(authority);
    return authority === null || end === null ? [] : [{ cell, code: authority, end }];
  });
  const [first] = ended;
  if (first === undefined) return [];
  const told = ended.map(({ cell, code, end }) => `${areaName(code)}, ${quoteCell(cell)}, in ${formatMonth(end)}`);
  return [finding(BENCHMARKS, "neighbour-ended", { authorities: formatFirst(told) }, { source: first.cell.source })];
}
