import type { CellValue, TableGrid } from "../../core/workbook/grid";

/** The numbers of one made-up indicator: its history, earliest first, and every authority's published value. */
export interface MadeUpIndicator {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
  readonly published: readonly number[];
}

interface Size {
  readonly indicators: number;
  readonly authorities: number;
  readonly periods: number;
}

/** Numbers that are the same in every run. */
export function madeUpIndicators({ indicators, authorities, periods }: Size): readonly MadeUpIndicator[] {
  const next = madeUpShares();
  return Array.from({ length: indicators }, () => ({
    numerators: Array.from({ length: periods }, () => Math.floor(200 * next())),
    denominators: Array.from({ length: periods }, () => 200 + Math.floor(200 * next())),
    published: Array.from({ length: authorities }, () => Math.round(1000 * next()) / 10),
  }));
}

/** Shares from 0 to 1 that look random: the sequence of Park and Miller 1988, with their later multiplier. */
function madeUpShares(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const LAST_QUARTER = 2024 * 4 + 3;

/** "Q4 2024/25" for the last period of a history, and so on back. */
function quarterName(place: number, periods: number): string {
  const quarter = LAST_QUARTER - (periods - 1 - place);
  const year = Math.floor(quarter / 4);
  return `Q${(quarter % 4) + 1} ${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The contract's tables, as they would be read from a sheet, of percentages placed among the authorities with these codes. */
export function madeUpTables(indicators: readonly MadeUpIndicator[], codes: readonly string[]): readonly TableGrid[] {
  const refs = indicators.map((_, index) => `X${index + 1}`);
  const [ownArea = "", ...neighbours] = codes.slice(0, 11);
  return [
    table("Settings", ["Setting", "Value"], [["Area code", ownArea]]),
    table(
      "Indicators",
      ["Ref", "Indicator", "Unit", "Polarity", "Basis", "Benchmark"],
      refs.map((ref, index) => [
        ref,
        `Measure ${ref}`,
        "%",
        index % 2 === 0 ? "high is good" : "low is good",
        "in quarter",
        `Share ${ref}`,
      ]),
    ),
    table(
      "Observations",
      ["Ref", "Period", "Numerator", "Denominator"],
      indicators.flatMap(({ numerators, denominators }, index) =>
        numerators.map((numerator, place) => [
          refs[index] ?? "",
          quarterName(place, numerators.length),
          numerator,
          denominators[place] ?? 0,
        ]),
      ),
    ),
    table(
      "Benchmarks_2023_24",
      ["Area code", ...refs.map((ref) => `Share ${ref}`)],
      codes.map((code, row) => [code, ...indicators.map(({ published }) => published[row] ?? "")]),
    ),
    table(
      "Neighbours",
      ["Area code", "Neighbour code"],
      neighbours.map((neighbour) => [ownArea, neighbour]),
    ),
  ];
}

function table(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): TableGrid {
  const general = headers.map(() => "General");
  return { name, sheet: name, firstRow: 0, firstColumn: 0, headers, rows, formats: rows.map(() => general) };
}
