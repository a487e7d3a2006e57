import { columnsIn } from "../../ground/address";
import { scalarOf } from "../../book/cell-value";
import { rearrange } from "../../book/rearrange";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { assertWritable, type Block } from "../cells/access";
import { cellsChanged, renameTableColumns } from "./range-write";

/** How many rows went, and how many are left. */
export class RemoveDuplicatesResult extends RichObject {
  readonly apiName = "RemoveDuplicatesResult";
  readonly #removed: number;
  readonly #remaining: number;

  constructor(removed: number, remaining: number) {
    super();
    this.#removed = removed;
    this.#remaining = remaining;
  }

  get removed() {
    return this.#removed;
  }

  get uniqueRemaining() {
    return this.#remaining;
  }
}

/** Takes out the rows whose values in these columns stood in a row above; those below move up within the range. */
export function removeDuplicates(range: Block, columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
  const location = "Range.removeDuplicates";
  const { book, sheet, box } = range;
  const compared = readColumns(columns, columnsIn(box), location);
  assertWritable(range, location);
  book.freshen();
  const first = box.top + (includesHeader === true ? 1 : 0);
  const known = new Set<string>();
  const kept: number[] = [];
  let filled = 0;
  for (let row = first; row <= lastFilledRow(range); row++) {
    filled++;
    const key = JSON.stringify(compared.map((column) => keyOf(range, row, box.left + column)));
    if (!known.has(key)) kept.push(row);
    known.add(key);
  }
  if (kept.length < filled) {
    const rows = Array.from({ length: filled }, (_, i) => first + i);
    rearrange(
      sheet.cells,
      box,
      "rows",
      rows,
      rows.map((_, i) => kept[i] ?? null),
    );
    renameTableColumns(sheet, box);
    cellsChanged(book, sheet, box);
  }
  return new RemoveDuplicatesResult(filled - kept.length, kept.length);
}

function readColumns(columns: unknown, width: number, location: string): readonly number[] {
  const isColumn = (column: unknown): column is number =>
    typeof column === "number" && Number.isInteger(column) && column >= 0 && column < width;
  if (!Array.isArray(columns) || columns.length === 0 || !columns.every(isColumn))
    throw invalidArgument("The columns are numbers within the range, from 0.", location);
  return columns;
}

/** Rows beyond the last filled one are no rows of data. */
function lastFilledRow({ sheet, box }: Block): number {
  for (let row = Math.min(box.bottom, sheet.cells.rowCount - 1); row >= box.top; row--)
    for (let column = box.left; column <= box.right; column++)
      if (scalarOf(sheet.cells.findCell(row + 1, column + 1)?.value) !== "") return row;
  return box.top - 1;
}

/** Texts are the same whatever their case. */
function keyOf({ sheet }: Block, row: number, column: number): string {
  const value = scalarOf(sheet.cells.findCell(row + 1, column + 1)?.value);
  return `${typeof value} ${String(value).toLowerCase()}`;
}
