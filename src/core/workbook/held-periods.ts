import { bodyCell, type CellValue, isBlank, type TableGrid } from "./grid";
import { OBSERVATION_COLUMNS } from "./observation-columns";
import { readPeriodHeading } from "./period-heading";
import { type NamedPeriod, readName } from "./period-words";
import { textOf } from "./read-words";
import { openTable, type Table } from "./table";

/** The different periods that are named for each Ref. */
export type PeriodsHeld = ReadonlyMap<string, readonly NamedPeriod[]>;

type PeriodCell = readonly [ref: string, period: CellValue];

/**
 * The different periods that the Observations tables name for each Ref, before it is known how long they are: of a table
 * with a row a period those of all its rows, filled in or not; of a wide one those of the columns with a figure.
 */
export function periodsHeld(grids: readonly TableGrid[]): PeriodsHeld {
  const names = new Map<CellValue, Keyed | null>();
  const held = new Map<string, Map<string, NamedPeriod>>();
  for (const [ref, period] of grids.flatMap(periodCells)) {
    if (!names.has(period)) names.set(period, keyed(readName(period)));
    const named = names.get(period) ?? null;
    const ofRef = held.get(ref) ?? new Map<string, NamedPeriod>();
    held.set(ref, ofRef);
    if (named !== null) ofRef.set(named.key, named.name);
  }
  return new Map(Array.from(held, ([ref, ofRef]) => [ref, [...ofRef.values()]]));
}

interface Keyed {
  readonly name: NamedPeriod;
  /** The same for all that is named alike: days of one month, 2022/23 and 22/23. */
  readonly key: string;
}

function keyed(name: NamedPeriod | null): Keyed | null {
  return name === null ? null : { name, key: JSON.stringify(name) };
}

function periodCells(grid: TableGrid): readonly PeriodCell[] {
  const table = openTable(grid, OBSERVATION_COLUMNS);
  return table.has("period") ? downRows(table) : acrossColumns(table);
}

function downRows({ rows }: Table<"ref" | "period">): readonly PeriodCell[] {
  return rows.flatMap((row): readonly PeriodCell[] => {
    const [ref, period] = [textOf(row.cell("ref")), row.cell("period")];
    return ref === null || period === null || isBlank(period.value) ? [] : [[ref, period.value]];
  });
}

function acrossColumns({ grid, rows, otherColumns }: Table<"ref">): readonly PeriodCell[] {
  const periods = otherColumns.flatMap((column) => {
    const heading = readPeriodHeading(grid.headers[column] ?? "");
    // A target of the year says nothing of how long the figures are.
    return heading === null || heading.part === "target" ? [] : [{ column, period: heading.period }];
  });
  return rows.flatMap((row) => {
    const ref = textOf(row.cell("ref"));
    if (ref === null) return [];
    return periods
      .filter(({ column }) => !isBlank(bodyCell(grid, row.index, column).value))
      .map(({ period }): PeriodCell => [ref, period]);
  });
}
