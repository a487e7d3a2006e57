import { columnsIn, overlap, rowsIn } from "../../ground/address";
import { isError, scalarOf, type Scalar } from "../../book/cell-value";
import { rearrange, type Line } from "../../book/rearrange";
import type { Sheet } from "../../book/book";
import { mergedBoxes } from "../../book/sheet-cells";
import { columnsKnown, styleAt } from "../../book/styles";
import { invalidArgument, invalidOperation, notImplemented } from "../../ground/api-error";
import { shownColour } from "../../book/colours";
import { scaleColour } from "../conditional/conditional-thresholds";
import { assertWritable, type Block } from "../cells/access";
import { lookUp } from "../cells/words";
import { cellsChanged, renameTableColumns } from "./range-write";

/** What Excel is told of one column (or row) to sort by. */
export interface SortField {
  readonly key?: unknown;
  readonly ascending?: unknown;
  readonly sortOn?: unknown;
  readonly color?: unknown;
  readonly dataOption?: unknown;
}

/** A column (or row) of the range to sort by, from 0. */
interface SortKey {
  readonly index: number;
  readonly on: "value" | "fill" | "font";
  readonly direction: 1 | -1;
  /** Of what comes first where it is sorted on a colour. */
  readonly colour: string;
  readonly textsAsNumbers: boolean;
}

const SORTED_ON = { Value: "value", CellColor: "fill", FontColor: "font", Icon: null } as const;

/** How a range is sorted. */
interface SortPlan {
  readonly fields: unknown;
  readonly letters: "alike" | "byCase";
  readonly header: "sorted" | "stays";
  readonly line: Line;
}

/** Sorts what is to be seen of the range; hidden lines keep their places, as in Excel. */
export function sortRange(range: Block, plan: SortPlan, location: string): void {
  const { book, sheet, box } = range;
  const count = plan.line === "rows" ? columnsIn(box) : rowsIn(box);
  const keys = readFields(plan.fields, count, location);
  assertWritable(range, location);
  if (mergedBoxes(sheet.cells).some((merge) => overlap(merge, box)))
    throw invalidOperation("Merged cells cannot be sorted.", location);
  book.freshen();
  const lines = visibleLines(range, plan);
  const read = new Map(lines.map((at) => [at, keys.map((key) => sortValueAt(range, plan.line, at, key))]));
  const collator = new Intl.Collator("en-GB", { sensitivity: plan.letters === "alike" ? "accent" : "variant" });
  const sorted = lines.slice().sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const order = compare(read.get(a)?.[i] ?? BLANK, read.get(b)?.[i] ?? BLANK, key, collator);
      if (order !== 0) return order;
    }
    return a - b;
  });
  if (sorted.every((at, i) => at === lines[i])) return;
  rearrange(sheet.cells, box, plan.line, lines, sorted);
  renameTableColumns(sheet, box);
  cellsChanged(book, sheet, box);
}

function readFields(fields: unknown, count: number, location: string): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("There is no field to sort by.", location);
  return fields.map((field: SortField) => {
    const { key, ascending, sortOn, color, dataOption } = field;
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= count)
      throw invalidArgument(`${String(key)} is no column of the range, counted from 0.`, location);
    const on = lookUp(SORTED_ON, sortOn ?? "Value", location);
    if (on === null) throw notImplemented("The embedded Excel does not sort by icons.", location);
    const textsAsNumbers = lookUp({ Normal: false, TextAsNumber: true }, dataOption ?? "Normal", location);
    const colour = on === "value" ? "" : scaleColour(color, location);
    return { index: key, on, direction: ascending === false ? -1 : 1, colour, textsAsNumbers };
  });
}

function visibleLines({ sheet: { cells }, box }: Block, { line, header }: SortPlan): number[] {
  const [first, last] = line === "rows" ? [box.top, Math.min(box.bottom, cells.rowCount - 1)] : [box.left, box.right];
  const from = header === "stays" ? first + 1 : first;
  const isHidden = (at: number) =>
    line === "rows"
      ? cells.findRow(at + 1)?.hidden === true
      : at < columnsKnown(cells) && cells.getColumn(at + 1).hidden;
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i).filter((at) => !isHidden(at));
}

/** Numbers before texts, then logical values, errors, and blanks last of all. */
interface SortValue {
  readonly rank: "number" | "text" | "logical" | "error" | "blank";
  readonly value: Scalar;
}

const RANKS: readonly SortValue["rank"][] = ["number", "text", "logical", "error", "blank"];
const BLANK: SortValue = { rank: "blank", value: "" };

function sortValueAt({ sheet: { cells }, box }: Block, line: Line, at: number, key: SortKey): SortValue {
  const [row, column] = line === "rows" ? [at, box.left + key.index] : [box.top + key.index, at];
  if (key.on !== "value") return { rank: "logical", value: colourAt(cells, row, column, key.on) === key.colour };
  const held = cells.findCell(row + 1, column + 1)?.value;
  const value = scalarOf(held);
  if (value === "") return BLANK;
  if (isError(held)) return { rank: "error", value: 0 };
  if (typeof value === "boolean") return { rank: "logical", value };
  if (typeof value === "number") return { rank: "number", value };
  const number = key.textsAsNumbers && value.trim() !== "" ? Number(value) : NaN;
  return Number.isNaN(number) ? { rank: "text", value } : { rank: "number", value: number };
}

function colourAt(cells: Sheet["cells"], row: number, column: number, of: "fill" | "font"): string | null {
  const { fill, font } = styleAt(cells, row, column);
  if (of === "font") return shownColour(font?.color) ?? "#000000";
  return fill?.type === "pattern" ? shownColour(fill.fgColor) : null;
}

function compare(a: SortValue, b: SortValue, { on, direction }: SortKey, collator: Intl.Collator): number {
  // Where a colour is sorted on, "ascending" puts it on top.
  if (on !== "value") return direction * (Number(b.value) - Number(a.value));
  if (a.rank === "blank" || b.rank === "blank") return Number(a.rank === "blank") - Number(b.rank === "blank");
  if (a.rank !== b.rank) return direction * (RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  if (typeof a.value === "string" && typeof b.value === "string") return direction * collator.compare(a.value, b.value);
  return direction * (Number(a.value) - Number(b.value));
}
