import { pointAtRange, saveMapping } from "../../src/app/map-ranges";
import { draftMapping, type PointedRange } from "../../src/core/workbook/mapping/draft-mapping";
import type { MappableTable } from "../../src/core/workbook/mapping/mappable-columns";
import { type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { inExcel, openTables, refreshed, sheetValues } from "./refreshing";

export type Cells = readonly (readonly (string | number)[])[];

const REGISTER: Cells = [
  ["Exampleshire: register of measures", "", "", "", "", "", "", ""],
  ["", "", "", "", "", "", "", ""],
  ["KPI no.", "Measure title", "Unit of measure", "Directorate", "Good performance is", "Lead", "Reporting basis", "Denominator description"], // prettier-ignore
  ["X1", "Example measure 1", "%", "Theme 1", "high is good", "A. Example", "in quarter", "cases"],
  ["X2", "Example measure 2", "%", "Theme 2", "high is good", "B. Example", "in quarter", "cases"],
  ["X3", "Example measure 3", "%", "Theme 3", "high is good", "A. Example", "in quarter", "cases"],
];

export const FIGURES: Cells = [
  ["Exampleshire: figures", "", "", "", "", ""],
  ["Returns of the services", "", "", "", "", ""],
  ["KPI no.", "Measure title", "Year", "Qtr", "Num", "Denom"],
  ["X1", "Example measure 1", "2025/26", "Q1", 40, 100],
  ["X1", "Example measure 1", "2025/26", "Q2", 45, 100],
  ["X2", "Example measure 2", "2025/26", "Q1", 41, 100],
  ["X2", "Example measure 2", "2025/26", "Q2", 46, 100],
  ["X3", "Example measure 3", "2025/26", "Q1", 42, 100],
  ["X3", "Example measure 3", "2025/26", "Q2", 47, 100],
];

/** Writes cells onto a sheet, from a place counted from 0. */
export function lay(sheet: Excel.Worksheet, cells: Cells, row = 0, column = 0): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
  range.values = cells.map((line) => [...line]);
  return range;
}

/** A workbook in another shape: a register and a sheet of figures, both below titles. */
export async function openOtherShape(): Promise<EmbeddedExcel> {
  const excel = await openTables([]);
  await inExcel(({ workbook }) => {
    lay(workbook.worksheets.add("Register"), REGISTER);
    lay(workbook.worksheets.add("KPI data"), FIGURES, 1, 1);
  });
  return excel;
}

/** Selects a range as a person does, and has the pane look at it. */
export async function point(sheet: string, address: string): Promise<PointedRange> {
  await inExcel(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
  });
  const pointed = await pointAtRange();
  if (!pointed.ok) throw new Error(pointed.fault.details);
  return pointed.value;
}

/** Maps a range with the columns that the matcher finds. */
export async function map(table: MappableTable, sheet: string, address: string): Promise<void> {
  const range = await point(sheet, address);
  const saved = await saveMapping(draftMapping(table, range), range);
  expect(saved).toEqual({ ok: true, value: "saved" });
}

export async function mapBoth(): Promise<void> {
  await map("Indicators", "Register", "C4");
  await map("Observations", "KPI data", "B2:G10");
}

/** The current figures after a refresh, as printed. */
export async function displays(): Promise<readonly (string | undefined)[]> {
  return (await refreshed()).indicators.map(({ value }) => value?.display);
}

/** What the Workings say of each figure beside its live formula. */
export async function agreements(): Promise<readonly string[]> {
  const cells = (await sheetValues("Workings")).flat().map(String);
  return cells.filter((cell) => /^(?:Agrees|Does not agree)/.test(cell));
}

export const AS_GIVEN = ["45.0%", "46.0%", "47.0%"];
