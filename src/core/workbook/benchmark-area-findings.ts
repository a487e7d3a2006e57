import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatFirst, formatList } from "../format/list";
import { formatSource } from "../format/source";
import type { CodeAgainstName } from "./area-of-row";
import { areaName, type Tier } from "./areas";
import { type Cell, headerSource, type TableGrid } from "./grid";
import { groupBy } from "./group-by";
import type { LeftOut } from "./published-cell";
import { quoteCell } from "./quote-cell";

export function noAreaColumn(grid: TableGrid): Finding {
  return finding(
    TABLES,
    "missing-column",
    { kind: "benchmarks", table: grid.name, sheet: grid.sheet },
    { source: headerSource(grid, 0) },
  );
}

/** Each name is to be looked up by a person, so more than a few are said. */
const MOST_UNKNOWN = 10;

export function unknownAreaNames(grid: TableGrid, cells: readonly Cell[]): Finding {
  const named = cells.map(({ value, source }) => `"${String(value)}" (${source.address})`);
  return finding(
    BENCHMARKS,
    "unknown-area",
    {
      kind: cells.length === 1 ? "benchmark" : "benchmarks",
      rows: cells.length,
      table: grid.name,
      names: formatFirst(named, MOST_UNKNOWN),
    },
    { source: cells[0]?.source ?? null },
  );
}

/** Values in rows that say nothing of their area. */
export function valuesWithoutArea(grid: TableGrid, cells: readonly Cell[]): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const values = { kind: cells.length === 1 ? "one" : "several", values: cells.length, table: grid.name } as const;
  return [
    finding(
      BENCHMARKS,
      "value-without-area",
      { ...values, cell: formatSource(first.source) },
      { source: first.source },
    ),
  ];
}

/** Rows whose code is of one authority and whose name is of another. */
export function codesAgainstNames(grid: TableGrid, rows: readonly CodeAgainstName[]): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const different = groupBy(rows, ({ name, code }) => `${String(name.value)} ${code}`);
  const named = [...different.values()].flatMap(([one]) =>
    one === undefined ? [] : [`${quoteCell(one.name)} under the code of ${areaName(one.code)}`],
  );
  const values = { kind: rows.length === 1 ? "one" : "several", count: rows.length, table: grid.name } as const;
  return [
    finding(
      BENCHMARKS,
      "area-code-against-name",
      { ...values, rows: formatFirst(named) },
      { source: first.name.source },
    ),
  ];
}

/** Values of districts where ours is a county or single-tier authority, and of counties where it is a district. */
export function ofOtherTier({ otherTier }: LeftOut, tier: Tier, ownArea: string): Finding[] {
  const [first] = otherTier;
  if (first === undefined) return [];
  const kinds = tier === "upper" ? (["district", "districts"] as const) : (["county", "counties"] as const);
  const values = {
    kind: kinds[otherTier.length === 1 ? 0 : 1],
    values: otherTier.length,
    area: areaName(ownArea),
    authorities: formatFirst([...new Set(otherTier.map(({ code }) => areaName(code)))]),
    cell: formatSource(first.source),
  } as const;
  return [finding(BENCHMARKS, "authority-of-other-tier", values, { source: first.source })];
}

/** Rows whose code is not listed, and whose name is of an authority. */
export function unknownCodesOfNamed(grid: TableGrid, rows: readonly CodeAgainstName[]): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const named = rows.map(({ name, code }) => `${code} (${quoteCell(name)})`);
  const values = { kind: rows.length === 1 ? "one" : "several", count: rows.length, table: grid.name } as const;
  const about = { source: first.name.source };
  return [finding(BENCHMARKS, "area-code-unknown", { ...values, rows: formatFirst([...new Set(named)]) }, about)];
}

export function notInBeing({ notInBeing: cells }: LeftOut): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const names = new Set(cells.map(({ code }) => areaName(code)));
  return [
    finding(
      BENCHMARKS,
      "authority-not-in-being",
      {
        kind: cells.length === 1 ? "one" : "several",
        values: cells.length,
        authorities: formatList([...names]),
        cell: formatSource(first.source),
      },
      { source: first.source },
    ),
  ];
}

/** Values under codes that the table of authorities does not have. */
export function unlistedCodes({ unlisted }: LeftOut): Finding[] {
  const [first] = unlisted;
  if (first === undefined) return [];
  const codes = [...new Set(unlisted.map(({ code }) => code))];
  return [
    finding(
      BENCHMARKS,
      "authority-not-listed",
      {
        kind: codes.length === 1 ? "one" : "several",
        codes: formatFirst(codes),
        cell: formatSource(first.source),
      },
      { source: first.source },
    ),
  ];
}
