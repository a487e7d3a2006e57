import { NONE, OWN_HEADERS, OWN_TEXT_HEADER } from "../facts/own-sheets";
import type { CellValue, TableGrid } from "../workbook/grid";
import { headerKey, openTable } from "../workbook/table";
import { firstKey, furtherKey } from "./paragraph-key";

/** An author's text as it stands in a row of our own sheets. */
export interface SheetText {
  readonly key: string;
  /** The report's period, as printed. */
  readonly period: string;
  /** "" where the author's cell is empty. */
  readonly text: string;
}

/** What authors wrote on our own sheets, and the sheets on which their column cannot be told from the others. */
export interface SheetTexts {
  readonly texts: readonly SheetText[];
  readonly withoutColumn: readonly string[];
}

/**
 * Reads what authors wrote on our own sheets, exactly as it stands. A text in a row that has lost its Ref or Period is
 * known by its row, and a second text for one paragraph by a number, so that neither is lost.
 */
export function readSheetTexts(grids: readonly TableGrid[]): SheetTexts {
  const texts: SheetText[] = [];
  const columns = grids.map((grid) => ({ grid, header: ownTextHeader(grid.headers) }));
  for (const row of columns.flatMap(({ grid, header }) => (header === null ? [] : textsIn(grid, header)))) {
    const twins = texts.filter(({ key, period }) => period === row.period && firstKey(key) === row.key);
    if (twins.length === 0) texts.push(row);
    else if (row.text !== "" && twins.every(({ text }) => text !== row.text))
      texts.push({ ...row, key: furtherKey(row.key, twins.length + 1) });
  }
  return { texts, withoutColumn: columns.flatMap(({ grid, header }) => (header === null ? [grid.sheet] : [])) };
}

/** The header over the author's column: ours or, where that is gone, the only one that is none of ours. */
export function ownTextHeader(headers: readonly CellValue[]): string | null {
  const texts = headers.map((header) => exact(header).trim());
  if (texts.some((text) => headerKey(text) === headerKey(OWN_TEXT_HEADER))) return OWN_TEXT_HEADER;
  const ours = new Set(OWN_HEADERS.map(headerKey));
  const [only, ...others] = texts.filter((text) => text !== "" && !ours.has(headerKey(text)));
  return only === undefined || others.length > 0 ? null : only;
}

function textsIn(grid: TableGrid, header: string): readonly SheetText[] {
  const table = openTable(grid, { key: ["Ref"], period: ["Period"], text: [header] });
  return table.rows.flatMap((row) => {
    const key = exact(row.cell("key")?.value).trim();
    const shown = exact(row.cell("period")?.value).trim();
    const period = shown === NONE ? "" : shown;
    const written = exact(row.cell("text")?.value);
    const text = written.trim() === "" ? "" : written;
    if (key !== "" && period !== "") return [{ key, period, text }];
    return text === "" ? [] : [{ key: key === "" ? `Row ${grid.firstRow + row.index + 2}` : key, period, text }];
  });
}

function exact(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
