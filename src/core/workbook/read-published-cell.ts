import { toNumber } from "../measures/exact";
import { type AreaOfRow, hasNoArea } from "./area-of-row";
import { codeOfNameIn, ENGLAND, tierOf } from "./areas";
import type { BenchmarkColumn } from "./benchmark-columns";
import type { YearReading } from "./benchmark-year";
import type { Unread } from "./benchmark-unread";
import type { Cell } from "./grid";
import { NO_LIMITS } from "./limits";
import type { PublishedCell } from "./published-cell";
import { readNumber } from "./read-number";
import type { TableRow } from "./table";

/** What a cell of Benchmarks publishes of an area, for each year that its label is read as; nothing of regions and other nations, which are no rivals. */
export function publishedCells(
  name: string,
  years: readonly YearReading[],
  area: AreaOfRow | null,
  row: TableRow<BenchmarkColumn>,
  cell: Cell,
  unread: Unread,
): PublishedCell[] {
  if (area === null && hasNoArea(row) && readNumber(cell).kind === "number") unread.withoutArea.push(cell);
  if (area === null) return [];
  return years.flatMap((reading, index) => ofYear(name, reading, area, row, cell, index === 0 ? unread : null));
}

/** The same for one year; what cannot be read is told of the first. */
function ofYear(
  name: string,
  { year, askedBy }: YearReading,
  area: AreaOfRow,
  row: TableRow<BenchmarkColumn>,
  cell: Cell,
  unread: Unread | null,
): PublishedCell[] {
  const code = area.isNamed ? codeOfNameIn(area.code, year.end) : area.code;
  // What is amiss among the rows of regions and other nations touches no figure.
  if (code !== ENGLAND && tierOf(code) === null) return [];
  const reading = readNumber(cell);
  // A mark such as c says why there is no value; anything else that is no number is told. One too large is told of its table.
  if (reading.kind === "unreadable" || reading.kind === "excel-error") unread?.values.push(cell);
  const isNumber = reading.kind === "number";
  const value = isNumber ? toNumber(reading.value) : null;
  const saysNothing = reading.kind === "missing" && ["blank", "not-available", "not-applicable"].includes(reading.why);
  return [
    {
      name,
      year,
      askedBy,
      code,
      row: row.index,
      value,
      says: saysNothing ? "" : String(value ?? cell.value),
      saysPercent: isNumber && reading.percent,
      limits: NO_LIMITS,
      source: cell.source,
    },
  ];
}
