import { NONE, OWN_TEXT_HEADER } from "../../facts/own-sheets";
import type { TableGrid } from "../../workbook/grid";
import { openTable } from "../../workbook/table";

/** An author's text as it stands in a row of our own sheets. */
export interface SheetText {
  readonly key: string;
  /** The report's period, as printed. */
  readonly period: string;
  /** "" where the author's cell is empty. */
  readonly text: string;
}

/**
 * Reads what authors wrote on our own sheets, exactly as it stands. A text in a row that has lost its Ref or Period is
 * known by its row, and a second text for one paragraph by a number, so that neither is lost.
 */
export function readSheetTexts(grids: readonly TableGrid[]): readonly SheetText[] {
  const found: SheetText[] = [];
  for (const row of grids.flatMap(textsIn)) {
    const twins = found.filter(({ key, period }) => period === row.period && withoutNumber(key) === row.key);
    if (twins.length === 0) found.push(row);
    else if (row.text !== "" && twins.every(({ text }) => text !== row.text))
      found.push({ ...row, key: `${row.key} (${twins.length + 1})` });
  }
  return found;
}

function textsIn(grid: TableGrid): readonly SheetText[] {
  const table = openTable(grid, { key: ["Ref"], period: ["Period"], text: [OWN_TEXT_HEADER] });
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

function withoutNumber(key: string): string {
  return key.replace(/ \(\d+\)$/, "");
}

function exact(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
