import type { TableGrid } from "../../../../src/core/workbook/grid";
import { readWorkbook } from "../../../../src/core/workbook/workbook";
import type { Raise } from "../../../support/raised-findings";
import { factsOf } from "../../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../../support/tables";

/** What is found in a small workbook, up to its facts. */
export const inWorkbook =
  (workbook: Workbook): Raise =>
  () =>
    factsOf(gridsOf(workbook)).findings;

/** The same, of one percentage with these rows of Observations. */
export const inRows = (...observations: readonly Row[]): Raise => inWorkbook({ observations });

/** What is found in tables that may not make a workbook. */
export const inTables =
  (...grids: readonly TableGrid[]): Raise =>
  () => {
    const { stops, findings } = readWorkbook(grids);
    return [...stops, ...findings];
  };

/** Eight counties, ours last. */
export const COUNTIES = [
  "E10000003",
  "E10000007",
  "E10000008",
  "E10000011",
  "E10000012",
  "E10000013",
  "E10000014",
  "E10000018",
];

/** Their values in one year, 10 apart. */
export const publishedIn = (Year: string, first = 10): readonly Row[] =>
  COUNTIES.map((code, index) => ({ Benchmark: "Share", Year, "Area code": code, Value: first + 10 * index }));

export const OUR_AREA: Row = { Setting: "Area code", Value: "E10000018" };

/** What is found in a workbook whose one indicator has a benchmark of these rows. */
export const placed = (
  rows: readonly Row[],
  { indicator = {}, own = { Value: 45 }, settings = [OUR_AREA], others = [] }: Placed = {},
): Raise =>
  inWorkbook({
    indicators: [{ Benchmark: "Share", ...indicator }],
    observations: [own],
    others: [tableOf("Settings", settings), tableOf("Benchmarks", rows), ...others],
  });

interface Placed {
  readonly indicator?: Row;
  readonly own?: Row;
  readonly settings?: readonly Row[];
  readonly others?: readonly TableGrid[];
}
