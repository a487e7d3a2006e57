import { formatPeriod } from "../format/period";
import type { Entry } from "./benchmarks";
import { error, type Finding, formatSource, quoteCell, warning } from "./finding";
import { type Cell, headerSource, type TableGrid } from "./grid";

export function unknownYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  const [first] = cells;
  return warning("unknown-period", {
    message: `${cells.length} rows of ${grid.name} have a year that could not be read and were left out, the first in ${first === undefined ? grid.sheet : quoteCell(first)}.`,
    advice: "Type the year as 2023/24.",
    source: first?.source ?? null,
  });
}

export function noAreaColumn(grid: TableGrid): Finding {
  return warning("missing-column", {
    message: `The table ${grid.name} on sheet ${grid.sheet} has neither a column Area code nor a column Area, so no benchmark was read from it.`,
    advice: "Add a column Area code with the nine-character codes (E10000018).",
    source: headerSource(grid, 0),
  });
}

export function noYear(grid: TableGrid): Finding {
  return warning("benchmark-without-year", {
    message: `The table ${grid.name} on sheet ${grid.sheet} does not say which year its benchmarks are of, so they were left out.`,
    advice:
      "Put the year into the header (“Re-referrals 2023/24”), into a column Year, or into the table's name (Benchmarks_2023_24).",
    source: headerSource(grid, 0),
  });
}

const MOST_NAMED = 3;

export function unknownAreaNames(grid: TableGrid, cells: readonly Cell[]): Finding {
  const named = cells.slice(0, MOST_NAMED).map(({ value, source }) => `"${String(value)}" (${source.address})`);
  const more = cells.length - named.length;
  return warning("unknown-area", {
    message: `${cells.length} rows of ${grid.name} name no authority known here and were left out: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    advice: "Add a column Area code with the nine-character codes.",
    source: cells[0]?.source ?? null,
  });
}

export function areaTwice({ name, area, source: first }: Entry, { source }: Entry): Finding {
  return warning("area-twice", {
    message: `${name}: area ${area} has two values, in ${formatSource(first)} and ${formatSource(source)}; the first was used.`,
    advice: "Delete the row that is wrong.",
    source,
  });
}

/** Every published value looks like a share of 1 beside our own percentage. */
export function publishedAsShares({ name, year, value, source }: Entry): Finding {
  return error("benchmark-on-another-scale", {
    message: `${name} for ${formatPeriod(year)}: the highest value, in ${formatSource(source)}, is ${value}, and our own figures are some hundred times larger, so this year's benchmark was left out.`,
    advice: "Type the percentages themselves (58.0), or give the cells a percent format, whichever values are meant.",
    source,
  });
}

/** Our own percentage looks like a share of 1 beside every published value. */
export function ownAsShare({ name, year, value, source }: Entry): Finding {
  return warning("own-figure-on-another-scale", {
    message: `${name} for ${formatPeriod(year)}: the lowest published value, in ${formatSource(source)}, is ${value}, and a figure of our own is some hundred times smaller; each was taken as printed.`,
    advice: "If 0.6 means 60%, give the cells of Observations a percent format or type 60.",
    source,
  });
}
