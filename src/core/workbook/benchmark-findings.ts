import { formatFirst, formatList } from "../format/list";
import { formatPeriod } from "../format/period";
import { areaName } from "./areas";
import type { PublishedCell } from "./benchmark-rows";
import type { Entry, LeftOut } from "./benchmarks";
import { error, type Finding, formatSource, note, quoteCell, warning } from "./finding";
import { bodyCell, type Cell, headerSource, type TableGrid } from "./grid";
import { readNumber } from "./read-number";

export function unknownYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  const [first] = cells;
  return warning("unknown-period", {
    message: `${cells.length} rows of ${grid.name} have a year that could not be read and were left out, the first in ${first === undefined ? grid.sheet : quoteCell(first)}.`,
    advice: "Type the year as 2023/24, or 2024 for a calendar year.",
    source: first?.source ?? null,
  });
}

/** Figures of several years together: they are no year's, whatever the table is called. */
export function pooledYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  const labels = [...new Set(cells.map(({ value }) => String(value)))];
  const isOne = cells.length === 1;
  return warning("pooled-years", {
    message: `${cells.length} ${isOne ? "cell" : "cells"} of ${grid.name} ${isOne ? "says" : "say"} that figures are of several years together (${formatFirst(labels)}), the first in ${cells[0] === undefined ? grid.sheet : formatSource(cells[0].source)}; nothing is placed among such figures.`,
    advice: "Use the figures of a single year, if they are published.",
    source: cells[0]?.source ?? null,
  });
}

/** Figures of quarters, terms, weeks or months: a benchmark is of a whole year. */
export function partsOfYears(grid: TableGrid, cells: readonly Cell[]): Finding {
  const labels = [...new Set(cells.map(({ value }) => String(value)))];
  const isOne = cells.length === 1;
  return warning("part-of-year", {
    message: `${cells.length} ${isOne ? "cell" : "cells"} of ${grid.name} ${isOne ? "says" : "say"} that figures are of no whole year (${formatFirst(labels)}), the first in ${cells[0] === undefined ? grid.sheet : formatSource(cells[0].source)}; nothing is placed among such figures.`,
    advice: "Use the figures of whole years, if they are published.",
    source: cells[0]?.source ?? null,
  });
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
    error("number-too-large", {
      message: `Numbers of ${grid.name} that have more digits than Excel keeps were left out: ${cells.length}, the first in ${quoteCell(first)}.`,
      advice: "Type the number that was published.",
      source: first.source,
    }),
  ];
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

export function unknownAreaNames(grid: TableGrid, cells: readonly Cell[]): Finding {
  const named = cells.map(({ value, source }) => `"${String(value)}" (${source.address})`);
  return warning("unknown-area", {
    message: `${cells.length} rows of ${grid.name} name no authority known here and were left out: ${formatFirst(named)}.`,
    advice: "Add a column Area code with the nine-character codes.",
    source: cells[0]?.source ?? null,
  });
}

const ofWhat = ({ name, year, code }: PublishedCell): string => `${name} for ${formatPeriod(year)}, ${areaName(code)}`;

export function areasTwice({ twice }: LeftOut): Finding[] {
  const [first] = twice;
  if (first === undefined) return [];
  const named = twice.map(
    ([one, other]) => `${ofWhat(one)} (${formatSource(one.source)} and ${formatSource(other.source)})`,
  );
  return [
    warning("area-twice", {
      message: `Benchmarks has two different values for one area and year, and nothing says which is right, so neither is used: ${formatFirst(named)}.`,
      advice: "Delete the rows that are wrong.",
      source: first[1].source,
    }),
  ];
}

export function recodedAreas({ recoded }: LeftOut): Finding[] {
  const [first] = recoded;
  if (first === undefined) return [];
  const named = recoded.map((cell) => `${ofWhat(cell)} under ${cell.code} (${formatSource(cell.source)})`);
  return [
    note("area-under-two-codes", {
      message: `Benchmarks has values of one authority under two of its codes; that of the code in force in the year is used, and these are not: ${formatFirst(named)}.`,
      advice: "Nothing to do, or delete the rows under the other code.",
      source: first.source,
    }),
  ];
}

export function notInBeing({ notInBeing: cells }: LeftOut): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const names = new Set(cells.map(({ code }) => areaName(code)));
  const isOne = cells.length === 1;
  return [
    note("authority-not-in-being", {
      message: `${cells.length} published ${isOne ? "value" : "values"} of ${formatList([...names])}, the first in ${formatSource(first.source)}, ${isOne ? "is" : "are"} of years at whose end the authority was not in being, and left out.`,
      advice: "Nothing to do. A publisher who counts such values has other places and quarters.",
      source: first.source,
    }),
  ];
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
