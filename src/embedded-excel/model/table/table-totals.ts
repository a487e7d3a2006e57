import { type Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { isBoxEmpty } from "../../book/sheet-cells";
import { insertCells } from "../../book/shift-cells";
import { bodyBox, hasTotals, placeTable, tableBox, tableName, type TableModel } from "../../book/tables";
import { readValues } from "../../book/range-values";
import { assertUnprotected } from "../cells/access";
import { clearRange } from "../range/range-clear";
import { writeRangeValues } from "../range/range-write";

/** Gives the table a row of totals, or takes it away. */
export function setTotals(book: Book, sheet: Sheet, table: TableModel, show: boolean): void {
  const location = "Table.showTotals";
  if (show === hasTotals(table)) return;
  const before = tableBox(table);
  assertUnprotected({ sheet }, location);
  if (!show) {
    clearRange({ book, sheet, box: { ...before, top: before.bottom } }, "All");
    table.totalsRow = false;
    placeTable(table, { ...before, bottom: before.bottom - 1 });
    return;
  }
  const row: Box = { ...before, top: before.bottom + 1, bottom: before.bottom + 1 };
  if (!isBoxEmpty(sheet.cells, row)) insertCells(book, sheet, row, "Down");
  const totals = firstTotals(book, sheet, table);
  table.totalsRow = true;
  placeTable(table, { ...before, bottom: row.bottom });
  writeRangeValues({ book, sheet, box: row }, [totals], location);
}

/** What Excel writes at first: "Total" on the left, the sum or the count of the last column on the right. */
function firstTotals(book: Book, sheet: Sheet, table: TableModel): (string | null)[] {
  const body = bodyBox(table);
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (first === undefined || last === undefined) return [];
  book.freshen();
  const values = readValues(sheet, { ...body, left: body.right }).flat();
  const areNumbers = values.every((value) => typeof value === "number" || value === "");
  last.totalsRowFunction = areNumbers ? "sum" : "count";
  const name = last.name.replace(/['[\]#]/g, "'$&");
  const formula = `=SUBTOTAL(${areNumbers ? 109 : 103},${tableName(table)}[${name}])`;
  if (first !== last) first.totalsRowLabel = "Total";
  return table.columns.map((column) => (column === last ? formula : column === first ? "Total" : null));
}
