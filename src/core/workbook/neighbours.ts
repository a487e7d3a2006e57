import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { formatFirst } from "../format/list";
import { formatMonth } from "../format/period";
import type { Month } from "../measures/period";
import { areaCode, areaName, authorityOf, belongsTo, endOf, isReorganisedFrom, tierOf } from "./areas";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import { bodyCell, type Cell, cellText, headedByRow, headerSource, MOST_ROWS_ABOVE, type TableGrid } from "./grid";
import { NEIGHBOUR_COLUMNS, NUMBERED_NEIGHBOUR } from "./neighbour-columns";
import { textOf } from "./read-words";
import { headerKey, openTable } from "./table";

/** A cell that names a neighbour of ours, and the authority that it names, by today's code; null where it names none. */
interface Listed {
  readonly cell: Cell;
  readonly authority: string | null;
}

/**
 * Our own area's statistical neighbours by today's codes, each once, in the table's order; our own, should it be listed,
 * is none of them, and neither is one that it followed or that followed it. A table has a row a neighbour, a row an authority with its neighbours across, or a column an authority
 * with them below it. What names no authority, or one that ended, is told in one finding each, and so is a table that has
 * none of these shapes, or none of ours.
 */
export function readNeighbours(
  grids: readonly TableGrid[],
  ownArea: string,
): { readonly neighbours: readonly string[]; readonly findings: readonly Finding[] } {
  const tables = grids.map(belowTitles).map((grid) => ({ grid, cells: cellsOfOurs(grid, ownArea) }));
  const listed = tables.flatMap(({ cells }) =>
    (cells ?? []).flatMap((cell): Listed[] =>
      textOf(cell) === null ? [] : [{ cell, authority: authorityNamed(cell) }],
    ),
  );
  const isOurs = (authority: string): boolean => authority === ownArea || isReorganisedFrom(ownArea, authority);
  const neighbours = new Set(
    listed.flatMap(({ authority }) => (authority === null || isOurs(authority) ? [] : [authority])),
  );
  const unread = tables.flatMap(({ grid, cells }) => (cells === null ? [unreadNeighbours(grid)] : []));
  const isNoneOfOurs = unread.length === 0 && listed.length === 0 && grids.some(({ rows }) => rows.length > 0);
  return {
    neighbours: [...neighbours],
    findings: [
      ...unread,
      ...(isNoneOfOurs ? [finding(BENCHMARKS, "no-neighbours-of-ours", { area: areaName(ownArea) })] : []),
      ...unknownNeighbours(listed),
      ...listedWrongly(listed, ownArea),
      ...endedNeighbours(listed.filter(({ authority }) => authority !== null && !isOurs(authority))),
    ],
  };
}

/** The table headed by the first row that names an authority's column and its neighbours'; as it is where none does. */
function belowTitles(grid: TableGrid): TableGrid {
  const heads = grid.rows.slice(0, MOST_ROWS_ABOVE).map((_, row) => headedByRow(grid, row));
  const named = [grid, ...heads].find((one) => {
    const table = openTable({ ...one, rows: [], formats: [] }, NEIGHBOUR_COLUMNS);
    return table.has("area") && (table.has("neighbour") || numberedIn(one).length > 0);
  });
  return named ?? grid;
}

/** The columns that hold one neighbour each. */
function numberedIn(grid: TableGrid): readonly number[] {
  return grid.headers.flatMap((header, column) => (NUMBERED_NEIGHBOUR.test(headerKey(header)) ? [column] : []));
}

/** The cells that name neighbours of ours; null where the table has no shape that is known. */
function cellsOfOurs(grid: TableGrid, ownArea: string): readonly Cell[] | null {
  const table = openTable(grid, NEIGHBOUR_COLUMNS);
  const hasArea = table.has("area");
  const numbered = numberedIn(grid);
  const ours = hasArea ? table.rows.filter((row) => authorityNamed(row.cell("area")) === ownArea) : [];
  if (hasArea && table.has("neighbour")) return ours.flatMap((row) => row.cell("neighbour") ?? []);
  if (hasArea && numbered.length > 0)
    return ours.flatMap(({ index }) => numbered.map((column) => bodyCell(grid, index, column)));
  const headed = grid.headers.map((header) => authorityOfText(cellText(header)));
  if (headed.every((authority) => authority === null)) return null;
  return headed.flatMap((authority, column) =>
    authority === ownArea ? grid.rows.map((_, index) => bodyCell(grid, index, column)) : [],
  );
}

function authorityNamed(cell: Cell | null): string | null {
  return authorityOfText(textOf(cell) ?? "");
}

function authorityOfText(text: string): string | null {
  const code = areaCode(text);
  return code === null || tierOf(code) === null ? null : authorityOf(code);
}

function unreadNeighbours(grid: TableGrid): Finding {
  return finding(
    BENCHMARKS,
    "neighbours-unread",
    { table: grid.name, headings: formatFirst(grid.headers.map(cellText).filter((text) => text !== "")) },
    { source: headerSource(grid, 0) },
  );
}

/** What counts once at most, though it is listed: our own area, and a neighbour listed again. */
function listedWrongly(listed: readonly Listed[], ownArea: string): Finding[] {
  const known = listed.flatMap(({ cell, authority }) => (authority === null ? [] : [{ cell, authority }]));
  const itself = known.filter(({ authority }) => authority === ownArea);
  const reorganised = known.filter(({ authority }) => isReorganisedFrom(ownArea, authority));
  const tier = tierOf(ownArea);
  const ofOtherTier = known.filter(({ authority }) => tier !== null && !belongsTo(authority, tier));
  const again = known.filter(
    ({ authority }, index) =>
      authority !== ownArea && known.findIndex((other) => other.authority === authority) < index,
  );
  return (
    [
      ["itself", itself],
      ["reorganised", reorganised],
      ["twice", again],
      ["other-tier", ofOtherTier],
    ] as const
  ).flatMap(([kind, of]) => {
    const [first] = of;
    if (first === undefined) return [];
    const authorities = formatFirst([...new Set(of.map(({ authority }) => areaName(authority)))]);
    const cells = formatFirst(of.map(({ cell }) => quoteCell(cell)));
    return [finding(BENCHMARKS, "neighbour-listed", { kind, authorities, cells }, { source: first.cell.source })];
  });
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
