import type { TableGrid } from "../../src/core/workbook/grid";
import type { Row, Workbook } from "./tables";

const YEARS = ["2021/22", "2022/23", "2023/24", "2024/25"] as const;

/** The rows of one figure of each year from 2021/22, a number standing for a value. */
export function yearRows(figures: readonly (Row | number | string)[], Ref = "X1"): Row[] {
  return figures.map((figure, index) => ({
    Ref,
    Period: YEARS[index] ?? "",
    ...(typeof figure === "object" ? figure : { Value: figure }),
  }));
}

/** The columns that ask for an average of three years. */
export const AVERAGED: Row = { Frequency: "year", Basis: "financial year", "Compare with": "three-year average" };

/** One yearly indicator compared with its three-year average, with its figures from 2021/22 to 2024/25. */
export function averaged(
  figures: readonly (Row | number | string)[],
  indicator: Row = {},
  others: readonly TableGrid[] = [],
): Workbook {
  return { indicators: [{ ...AVERAGED, ...indicator }], observations: yearRows(figures), others };
}

export const out = (Numerator: number | string, Denominator: number): Row => ({ Numerator, Denominator });

/** Three years out of about 300, and the year after them: 92.1% on average, then 96.8%. */
export const SHARES = [out(284, 313), out(290, 312), out(291, 314), out(300, 310)];
