import { cellsIn, contains, overlap, parseReference, type Box } from "../../ground/address";
import type { Area, Book, Sheet } from "../../book/book";
import { copiedBoxes, copyCells, type CopyOptions } from "../../book/copy-cells";
import { tableBox } from "../../book/tables";
import { moveBlock } from "../../book/move-block";
import { invalidArgument, notImplemented } from "../../ground/api-error";
import { CellBlock } from "../cells/cell-block";
import { CellBlocks } from "../cells/cell-blocks";
import { assertWritable, type Block } from "../cells/access";
import { lookUp } from "../cells/words";
import { cellsChanged, renameTableColumns } from "./range-write";

/** The most cells that are pasted at once: more would take minutes. */
const MOST_CELLS = 2_000_000;

/** What `copyFrom` is told beside its source. */
interface CopyArguments {
  readonly copyType: unknown;
  readonly skipBlanks: unknown;
  readonly transpose: unknown;
}

const COPIED = { All: "All", Formulas: "Formulas", Values: "Values", Formats: "Formats", Link: null } as const;

/** Copies the source to each of the destinations, as large as the source or as often as it fills them. */
export function copyFrom(
  { book, sheet, boxes }: { readonly book: Book; readonly sheet: Sheet; readonly boxes: readonly Box[] },
  source: unknown,
  { copyType, skipBlanks, transpose }: CopyArguments,
  location: string,
): void {
  const what = lookUp(COPIED, copyType ?? "All", location);
  if (what === null) throw notImplemented("The embedded Excel pastes no links.", location);
  const from = areaOf(book, sheet, source, location);
  const options: CopyOptions = {
    what,
    blanks: skipBlanks === true ? "skip" : "copy",
    turn: transpose === true ? "transposed" : "asItIs",
  };
  const placed = boxes.flatMap((box) => copiedBoxes(from.box, box, options.turn));
  if (placed.reduce((count, box) => count + Math.min(cellsIn(box), MOST_CELLS), 0) > MOST_CELLS && placed.length > 1)
    throw invalidArgument("The request is too large.", location);
  for (const box of placed) assertWritable({ sheet, box }, location);
  if (what === "Values") book.freshen();
  copyCells(from, sheet, placed, options);
  for (const box of placed) {
    renameTableColumns(sheet, box);
    cellsChanged(book, sheet, box);
  }
}

/** The one block that an argument means: a range, or an address on the same or another sheet. */
function areaOf(book: Book, sheet: Sheet, argument: unknown, location: string): Area {
  if (argument instanceof CellBlock) return argument;
  if (argument instanceof CellBlocks) {
    const [box, ...others] = argument.boxes;
    if (box === undefined || others.length > 0)
      throw notImplemented("The embedded Excel copies one block of cells at a time.", location);
    return { sheet: argument.sheet, box };
  }
  const reference = typeof argument === "string" ? parseReference(argument) : null;
  const on = reference?.sheet == null ? sheet : book.findSheet(reference.sheet);
  if (reference === null || on === null) throw invalidArgument(`${String(argument)} is not a range.`, location);
  return { sheet: on, box: reference.box };
}

/** Moves the cells of the range, over what is there; what speaks of them follows. */
export function moveTo(range: Block, destination: unknown): void {
  const location = "Range.moveTo";
  const { book, sheet, box } = range;
  const to = areaOf(book, sheet, destination, location);
  if (to.sheet !== sheet) throw notImplemented("The embedded Excel moves cells within their sheet.", location);
  const [placed] = copiedBoxes(box, { ...to.box, bottom: to.box.top, right: to.box.left }, "asItIs");
  if (placed === undefined) return;
  for (const part of [range, { sheet, box: placed }]) assertWritable(part, location);
  assertTablesWhole(sheet, placed, box, location);
  moveBlock(book, sheet, box, placed);
  for (const part of [box, placed]) {
    renameTableColumns(sheet, part);
    cellsChanged(book, sheet, part);
  }
}

/** Cells of a table are not written over by halves, nor by a whole table. */
function assertTablesWhole(sheet: Sheet, placed: Box, moved: Box, location: string): void {
  const boxes = sheet.cells.getTables().map(({ model }) => tableBox(model));
  const movesTable = boxes.some((box) => contains(moved, box));
  const cuts = (box: Box) => overlap(box, placed) && !contains(moved, box) && (movesTable || !contains(box, placed));
  if (boxes.some(cuts)) throw invalidArgument("The destination overlaps a table.", location);
}
