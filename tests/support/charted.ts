import { chartedIndicators } from "../../src/core/dashboard/trends/charted";
import { NOTHING_WITHHELD } from "../../src/core/facts/level/read-level";
import { factsOf } from "./sample";
import { gridsOf, type Row, type Workbook } from "./tables";

export const YEARS = ["2020/21", "2021/22", "2022/23", "2023/24", "2024/25", "2025/26"];

/** One yearly indicator's figures, the last of which is of the latest year. */
export function yearly(values: readonly (number | string)[], indicator: Row = {}): Workbook {
  return {
    indicators: [{ Frequency: "year", Basis: "financial year", Decimals: 0, ...indicator }],
    observations: values.map((Value, index) => ({ Period: YEARS[index] ?? "", Value })),
  };
}

/** The workbook and its indicators that are drawn. */
export function chartedOf(given: Workbook) {
  const { workbook, facts } = factsOf(gridsOf(given));
  return { workbook, charted: chartedIndicators(workbook, facts, NOTHING_WITHHELD) };
}
