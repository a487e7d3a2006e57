import { createInputSheets } from "../../src/app/create-workbook";
import type { TableGrid } from "../../src/core/workbook/grid";
import { connect, type EmbeddedExcel, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { sheetValues } from "./refreshing";

/** A row of the Workings sheet. */
export interface Working {
  readonly ref: string;
  readonly figure: string;
  readonly words: string;
  readonly computed: unknown;
  readonly live: unknown;
  readonly agreement: string;
}

/** The rows of Workings as they stand. */
export async function workings(): Promise<readonly Working[]> {
  const rows = await sheetValues("Workings");
  const header = rows.findIndex(([first]) => first === "Ref");
  return rows.slice(header + 1).map((row) => {
    const [ref, figure, words, agreement] = [row[0], row[2], row[3], row[9]].map(String);
    return {
      ref: ref ?? "",
      figure: figure ?? "",
      words: words ?? "",
      computed: row[7],
      live: row[8],
      agreement: agreement ?? "",
    };
  });
}

/** A workbook of these tables, their number formats with them. */
export async function openGrids(grids: readonly TableGrid[]): Promise<EmbeddedExcel> {
  const excel = newWorkbook();
  connect(excel);
  const made = await createInputSheets(
    grids.map(({ name, headers, rows }) => ({
      sheet: name,
      name,
      cells: [headers, ...rows].map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell))),
      columnWidths: [],
    })),
  );
  if (!made.ok) throw new Error(made.fault.details);
  return excel;
}
