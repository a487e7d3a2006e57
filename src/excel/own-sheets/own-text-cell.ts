import { AUTHOR_SHEETS } from "../../core/facts/own-sheets";
import { ownTextHeader } from "../../core/author/sheet-texts";
import type { CellValue } from "../../core/workbook/grid";
import { headerKey } from "../../core/workbook/table";
import { textInCell } from "./author-cells";
import { cellInput } from "../run/cell-input";
import { askFilters, filtersLeftOn } from "../run/filters";

/** An author's words for the paragraph of this key and period, and what they saw there when they began. */
export interface OwnTextChange {
  readonly key: string;
  /** The report's period, as the sheet prints it. */
  readonly period: string;
  readonly was: string;
  readonly text: string;
}

/**
 * "changed-meanwhile" where the cell holds other words than its author saw; then it is left as it is. "filtered" where Excel
 * might put the words into another row.
 */
export type OwnTextSaved = "saved" | "changed-meanwhile" | "no-such-paragraph" | "filtered";

/** Writes the author's cell of one paragraph on the Narrative sheet, and no other. */
export async function writeOwnText(context: Excel.RequestContext, change: OwnTextChange): Promise<OwnTextSaved> {
  const table = context.workbook.tables.getItemOrNullObject(AUTHOR_SHEETS.narrative.table);
  await context.sync();
  if (table.isNullObject) return "no-such-paragraph";
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  const filters = askFilters(table.worksheet);
  await context.sync();
  const [headers = []] = header.values as CellValue[][];
  const columnOf = (name: string): number => headers.findIndex((each) => headerKey(String(each)) === headerKey(name));
  const [key, period, text] = [columnOf("Ref"), columnOf("Period"), columnOf(ownTextHeader(headers) ?? "")];
  const rows = body.values as CellValue[][];
  const row = rows.findIndex((cells) => cells[key] === change.key && cells[period] === change.period);
  if (row < 0 || text < 0) return "no-such-paragraph";
  if (textInCell(rows[row]?.[text]).trim() !== change.was.trim()) return "changed-meanwhile";
  if (filtersLeftOn(filters).length > 0) return "filtered";
  body.getCell(row, text).values = [[cellInput(change.text)]];
  await context.sync();
  return "saved";
}
