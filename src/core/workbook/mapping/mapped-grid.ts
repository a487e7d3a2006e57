import { MAPPING } from "../../findings/catalogue/mapping";
import { type Finding, finding } from "../../findings/finding";
import { formatSource, type Source } from "../../format/source";
import { blockAddress, type CellValue, cellText, isBlank, type TableGrid } from "../grid";
import { headerKey } from "../table";
import { headingsIn } from "./heading-rows";
import { type Heading, headingKey } from "./headings";
import { joinedPeriod, namesPartOfAnyYear } from "./joined-period";
import { contractHeaders, type MappableTable, mappableColumns, YEAR_OF_PERIOD } from "./mappable-columns";
import type { TableMapping } from "./mapping";

/** The cells of a mapped range, its rows of headings first, with those beyond its edges that may belong to it. */
export interface MappedCells {
  readonly sheet: string;
  /** Row and column of the first cell, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** As far as the range itself goes. */
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A table of the contract that a workbook maps and that cannot be read as mapped. */
export interface LostTable {
  readonly table: MappableTable;
  readonly finding: Finding;
}

export type MappedTable =
  | { readonly kind: "grid"; readonly grid: TableGrid }
  | { readonly kind: "lost"; readonly lost: LostTable };

/**
 * A mapped range as the table of the contract that it stands for: the contract's headers over the owner's own cells, each
 * at its place in the workbook. Rows filled directly below an open edge belong to it, and so do periods directly to the
 * right. A range of which one matched heading is gone or double is no table at all: half its figures would be wrong.
 */
export function mappedGrid(table: MappableTable, mapping: TableMapping, cells: MappedCells): MappedTable {
  const { headingRows } = mapping;
  const all = headingsIn(cells, { first: 0, count: headingRows });
  const headings = all.slice(0, cells.columns + periodsBeyond(table, mapping, all.slice(cells.columns)));
  const places = new Map<string, number>();
  for (const [key, text] of Object.entries(mapping.columns)) {
    const found = headings.flatMap((heading, place) => (headingKey(heading.text) === headingKey(text) ? [place] : []));
    const [place] = found;
    if (place === undefined) return lost(table, goneHeading({ table, mapping, cells }, key, text));
    if (found.length > 1) return lost(table, doubleHeading({ table, mapping, cells }, text));
    places.set(key, place);
  }
  const isPeriodTable = table === "Observations" && mapping.form === "wide";
  if (isPeriodTable && !headings.some(({ isPeriod }) => isPeriod))
    return lost(table, noPeriods({ table, mapping, cells }));
  const rowCount = rowsOf(mapping, cells, headings.length);
  const body = cells.values.slice(headingRows, rowCount).map((row) => row.slice(0, headings.length));
  return {
    kind: "grid",
    grid: {
      name: table,
      sheet: cells.sheet,
      firstRow: cells.firstRow + headingRows - 1,
      firstColumn: cells.firstColumn,
      headers: headings.map((heading, place) => contractHeader({ table, mapping, places }, heading, place)),
      rows: table === "Indicators" ? withoutRepeats(body, places) : withJoinedPeriods(body, places),
      formats: cells.formats.slice(headingRows, rowCount).map((row) => row.slice(0, headings.length)),
    },
  };
}

/** A range whose defined name, or what is remembered of its columns, is no longer there. */
export function goneRange(table: MappableTable): LostTable {
  return { table, finding: finding(MAPPING, "mapping-range-gone", { table }) };
}

/** A mapping that another hand, or a later Quartile, has written. */
export function unreadableMapping(table: MappableTable): LostTable {
  return { table, finding: finding(MAPPING, "mapping-unreadable", { table }) };
}

function lost(table: MappableTable, why: Finding): MappedTable {
  return { kind: "lost", lost: { table, finding: why } };
}

/** Columns directly to the right of a wide range whose headings read as periods. */
function periodsBeyond(table: MappableTable, { form, right }: TableMapping, beyond: readonly Heading[]): number {
  if (table !== "Observations" || form !== "wide" || right === "closed") return 0;
  const end = beyond.findIndex(({ isPeriod }) => !isPeriod);
  return end < 0 ? beyond.length : end;
}

/** Rows of the range, header included, and those filled directly below it. */
function rowsOf({ below }: TableMapping, { rows, values, columns: own }: MappedCells, columns: number): number {
  if (below === "closed") return Math.min(rows, values.length);
  const isEmpty = (row: readonly CellValue[]): boolean => row.slice(0, Math.max(own, columns)).every(isBlank);
  const beyond = values.slice(rows).findIndex(isEmpty);
  return beyond < 0 ? values.length : rows + beyond;
}

interface Placed {
  readonly table: MappableTable;
  readonly mapping: TableMapping;
  readonly places: ReadonlyMap<string, number>;
}

/** What the contract's readers see over a column; blank over one that they would misread. */
function contractHeader({ table, mapping, places }: Placed, { text, value, isPeriod }: Heading, at: number): CellValue {
  const key = [...places].find(([, place]) => place === at)?.[0];
  if (key !== undefined)
    return mappableColumns(table, mapping.form).columns.find((column) => column.key === key)?.header ?? "";
  // A quarter without its year is told where the table is read.
  const isOfTime = isPeriod || namesPartOfAnyYear(text);
  if (table === "Observations") return mapping.form === "wide" && isOfTime ? value : "";
  const isContracts = contractHeaders(table).some((header) => headerKey(header) === headerKey(text));
  return isContracts ? "" : value;
}

/** In a range with a row a period, an indicator stands many times: rows that say the same of it are one. */
function withoutRepeats(
  rows: readonly (readonly CellValue[])[],
  places: ReadonlyMap<string, number>,
): readonly (readonly CellValue[])[] {
  const columns = [...places.values()];
  const seen = new Set<string>();
  return rows.map((row) => {
    const says = JSON.stringify(columns.map((column) => cellText(row[column] ?? "")));
    if (seen.has(says)) return row.map(() => "");
    seen.add(says);
    return row;
  });
}

function withJoinedPeriods(
  rows: readonly (readonly CellValue[])[],
  places: ReadonlyMap<string, number>,
): readonly (readonly CellValue[])[] {
  const [period, year] = [places.get("period"), places.get(YEAR_OF_PERIOD)];
  if (period === undefined || year === undefined) return rows;
  return rows.map((row) => row.map((cell, column) => (column === period ? joinedPeriod(cell, row[year] ?? "") : cell)));
}

interface Where {
  readonly table: MappableTable;
  readonly mapping: TableMapping;
  readonly cells: MappedCells;
}

function goneHeading({ table, mapping, cells }: Where, key: string, text: string): Finding {
  const label = mappableColumns(table, mapping.form).columns.find((column) => column.key === key)?.label ?? key;
  const source = headingCells(mapping, cells);
  const range = formatSource({ sheet: cells.sheet, address: blockAddress(cells) });
  return finding(
    MAPPING,
    "mapping-heading-gone",
    { table, range, heading: text, column: label, headings: formatSource(source) },
    { source },
  );
}

function doubleHeading({ table, mapping, cells }: Where, text: string): Finding {
  const source = headingCells(mapping, cells);
  return finding(
    MAPPING,
    "mapping-heading-double",
    { kind: "when-read", table, sheet: cells.sheet, heading: text, headings: formatSource(source) },
    { source },
  );
}

function noPeriods({ table, mapping, cells }: Where): Finding {
  const source = headingCells(mapping, cells);
  return finding(
    MAPPING,
    "mapping-no-periods",
    { kind: "when-read", table, sheet: cells.sheet, headings: formatSource(source) },
    { source },
  );
}

function headingCells({ headingRows }: TableMapping, cells: MappedCells): Source {
  return { sheet: cells.sheet, address: blockAddress({ ...cells, rows: headingRows }) };
}
