import type { TableGrid } from "../../src/core/workbook/grid";
import { type Row, tableOf, type Workbook } from "./tables";

export const CODES = [
  "E10000018",
  "E10000003",
  "E10000007",
  "E10000008",
  "E10000011",
  "E10000012",
  "E10000013",
  "E10000014",
];

/** Eight authorities from 10 or from another value on, ten apart, and England. */
export const published = (labels: Row, from = 10): Row[] => [
  ...CODES.map((code, index) => ({ Benchmark: "Deaths", ...labels, "Area code": code, Value: from + 10 * index })),
  { Benchmark: "Deaths", ...labels, "Area code": "E92000001", Value: from + 35 },
];

export const settings = (rows: Record<string, string>): TableGrid =>
  tableOf(
    "Settings",
    Object.entries({ "Area code": "E10000018", ...rows }).map(([Setting, Value]) => ({ Setting, Value })),
  );

export const CALENDAR: Row = {
  Unit: "per 1,000",
  Polarity: "low is good",
  Basis: "calendar year",
  Benchmark: "Deaths",
};

export const workbook = (
  indicator: Row,
  observation: Row,
  rows: readonly Row[],
  asked: Record<string, string> = {},
): Workbook => ({
  indicators: [indicator],
  observations: [observation],
  others: [settings(asked), tableOf("Benchmarks", rows)],
});
