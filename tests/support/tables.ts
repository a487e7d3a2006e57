import type { Report, ReportedIndicator } from "../../src/core/facts/report";
import type { CellValue, TableGrid } from "../../src/core/workbook/grid";
import { reportOf, sampleNarrative } from "./sample";

/** A row of a table by its headers; what is left out is blank. */
export type Row = Readonly<Record<string, CellValue>>;

/** A table from rows by header, as it would be read from a sheet of its name. */
export function tableOf(name: string, rows: readonly Row[], formats: Readonly<Record<string, string>> = {}): TableGrid {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    headers,
    rows: rows.map((row) => headers.map((header) => row[header] ?? "")),
    formats: rows.map(() => headers.map((header) => formats[header] ?? "General")),
  };
}

const INDICATOR: Row = {
  Ref: "X1",
  Indicator: "Example measure",
  Unit: "%",
  Polarity: "high is good",
  Basis: "in quarter",
  Subject: "the example share",
};

export interface Workbook {
  readonly indicators?: readonly Row[];
  readonly observations: readonly Row[];
  readonly others?: readonly TableGrid[];
}

/** A small workbook: one percentage unless told otherwise, figures for Q2 and Q3 2024/25 as given. */
export function gridsOf({ indicators = [{}], observations, others = [] }: Workbook): TableGrid[] {
  return [
    tableOf(
      "Indicators",
      indicators.map((row) => ({ ...INDICATOR, ...row })),
    ),
    tableOf(
      "Observations",
      observations.map((row) => ({ Ref: "X1", Period: "Q3 2024/25", ...row })),
    ),
    ...others,
  ];
}

/** The tables in which one setting has another value, whatever it was. */
export function withSetting(grids: readonly TableGrid[], name: string, value: CellValue): TableGrid[] {
  return grids.map((grid) => {
    if (grid.name !== "Settings") return grid;
    const rows = [...grid.rows.filter(([setting]) => setting !== name), [name, value]];
    return { ...grid, rows, formats: rows.map((row) => row.map(() => "General")) };
  });
}

export function factsOfOne(workbook: Workbook, ref = "X1"): ReportedIndicator {
  const found = reportOf(gridsOf(workbook)).indicators.find((indicator) => indicator.ref === ref);
  if (found === undefined) throw new Error(`no facts for ${ref}`);
  return found;
}

export function codesOf(workbook: Workbook): string[] {
  return reportOf(gridsOf(workbook)).findings.map(({ code }) => code);
}

export function reportOfWorkbook(workbook: Workbook): Report {
  return reportOf(gridsOf(workbook));
}

/** The text of one indicator's paragraph. */
export function paragraphOf(workbook: Workbook, ref = "X1"): string {
  return sampleNarrative(gridsOf(workbook)).paragraphs.find((paragraph) => paragraph.ref === ref)?.text ?? "";
}

/** The text of the whole draft. */
export function draftOf(workbook: Workbook): string {
  return sampleNarrative(gridsOf(workbook))
    .paragraphs.map(({ text }) => text)
    .join("\n");
}
