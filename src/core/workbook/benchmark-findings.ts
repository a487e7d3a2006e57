import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { CELLS } from "../findings/catalogue/cells";
import { TABLES } from "../findings/catalogue/tables";
import { formatFirst } from "../format/list";
import { formatPeriod } from "../format/period";
import { areaName } from "./areas";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import { quoteCell } from "./quote-cell";
import { bodyCell, type Cell, cellText, headerSource, type TableGrid } from "./grid";
import type { Entry, LeftOut, PublishedCell } from "./published-cell";
import { readNumber } from "./read-number";

export function unknownYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  const [first] = cells;
  return finding(
    TABLES,
    "unknown-period",
    {
      kind: cells.length === 1 ? "benchmark" : "benchmarks",
      rows: cells.length,
      table: grid.name,
      cell: first === undefined ? grid.sheet : quoteCell(first),
    },
    { source: first?.source ?? null },
  );
}

/** Figures of several years together: they are no year's, whatever the table is called. */
export function pooledYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  return finding(BENCHMARKS, "pooled-years", labelsOf(grid, cells), { source: cells[0]?.source ?? null });
}

/** Figures of quarters, terms, weeks or months: a benchmark is of a whole year. */
export function partsOfYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  return finding(BENCHMARKS, "part-of-year", labelsOf(grid, cells), { source: cells[0]?.source ?? null });
}

/** Bare years beside pairs: they may be the calendar year, or the pair that ends then. */
export function yearsBesidePairs(grid: TableGrid, cells: readonly Cell[]): Finding {
  return finding(BENCHMARKS, "benchmark-year-beside-pairs", labelsOf(grid, cells), {
    source: cells[0]?.source ?? null,
  });
}

/** Rows that say another year than the headings over their values. */
export function yearsAgainstHeadings(grid: TableGrid, cells: readonly Cell[]): Finding {
  return finding(BENCHMARKS, "benchmark-year-against-heading", labelsOf(grid, cells), {
    source: cells[0]?.source ?? null,
  });
}

/** Labels that are read as years of two kinds, for indicators of both. */
export function yearsOfSeveralKinds(grid: TableGrid, cells: readonly Cell[]): Finding {
  return finding(BENCHMARKS, "benchmark-year-of-several-kinds", labelsOf(grid, cells), {
    source: cells[0]?.source ?? null,
  });
}

function labelsOf(grid: TableGrid, cells: readonly Cell[]) {
  const [first] = cells;
  return {
    kind: cells.length === 1 ? "one" : "several",
    cells: cells.length,
    table: grid.name,
    labels: formatFirst([...new Set(cells.map(({ value }) => String(value)))]),
    cell: first === undefined ? grid.sheet : formatSource(first.source),
  } as const;
}

/** No smaller number is too large, though its cell be a percentage's; so few cells are looked at twice. */
const LONG = 1e12;

/** Numbers that are not counted, for nothing can print them; nothing where there are none. */
export function numbersTooLarge(grid: TableGrid): readonly Finding[] {
  const long = grid.rows.flatMap((row, index) =>
    row.flatMap((value, column) =>
      typeof value === "number" && Math.abs(value) > LONG ? [bodyCell(grid, index, column)] : [],
    ),
  );
  const cells = long.filter((cell) => readNumber(cell).kind === "too-large");
  const [first] = cells;
  if (first === undefined) return [];
  return [
    finding(
      CELLS,
      "number-too-large",
      { kind: "published", table: grid.name, cells: cells.length, cell: quoteCell(first) },
      { source: first.source },
    ),
  ];
}

/** Published values that are neither a number nor a mark, and so left out. */
export function unreadValues({ name }: TableGrid, cells: readonly Cell[]): Finding {
  return finding(
    BENCHMARKS,
    "published-value-unread",
    {
      kind: cells.length === 1 ? "one" : "several",
      table: name,
      values: cells.length,
      cells: formatFirst(cells.map(quoteCell)),
    },
    { source: cells[0]?.source ?? null },
  );
}

/** A column a year, and nothing that says of which benchmark. */
export function yearsAcross(grid: TableGrid, columns: readonly number[]): Finding {
  const [first = 0] = columns;
  const headings = columns.map((column) => cellText(grid.headers[column] ?? ""));
  return finding(
    BENCHMARKS,
    "years-across",
    { table: grid.name, sheet: grid.sheet, years: formatFirst(headings) },
    { source: headerSource(grid, first) },
  );
}

export function noYear(grid: TableGrid): Finding {
  return finding(
    BENCHMARKS,
    "benchmark-without-year",
    { table: grid.name, sheet: grid.sheet },
    { source: headerSource(grid, 0) },
  );
}

const ofWhat = ({ name, year, code }: PublishedCell): string => `${name} for ${formatPeriod(year)}, ${areaName(code)}`;

/** A label that is read as two years is told once. */
const unique = (named: readonly string[]): readonly string[] => [...new Set(named)];

export function areasTwice({ twice }: LeftOut): Finding[] {
  const [first] = twice;
  if (first === undefined) return [];
  const named = unique(
    twice.map(([one, other]) => `${ofWhat(one)} (${formatSource(one.source)} and ${formatSource(other.source)})`),
  );
  return [finding(BENCHMARKS, "area-twice", { values: formatFirst(named) }, { source: first[1].source })];
}

export function recodedAreas({ recoded }: LeftOut): Finding[] {
  const [first] = recoded;
  if (first === undefined) return [];
  const named = unique(recoded.map((cell) => `${ofWhat(cell)} under ${cell.code} (${formatSource(cell.source)})`));
  return [finding(BENCHMARKS, "area-under-two-codes", { values: formatFirst(named) }, { source: first.source })];
}

/** Every published value looks like a share of 1 beside our own percentage. */
export function publishedAsShares(highest: Entry): Finding {
  return onAnotherScale("shares", highest);
}

/** Every published value is more than a percentage of a whole can be, and none of ours is. */
export function publishedAsNumbers(lowest: Entry): Finding {
  return onAnotherScale("no-percentages", lowest);
}

function onAnotherScale(kind: "shares" | "no-percentages", { name, year, value, source }: Entry): Finding {
  return finding(
    BENCHMARKS,
    "benchmark-on-another-scale",
    { kind, benchmark: name, year: formatPeriod(year), cell: formatSource(source), value },
    { source },
  );
}
