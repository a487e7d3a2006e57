import { boxAddress, contains, intersection, parseReference, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { isError, scalarOf } from "../../book/cell-value";
import { ruleEntries } from "../../book/conditional-formats";
import { isCovered, usedBox } from "../../book/sheet-cells";
import { columnsKnown } from "../../book/styles";
import { notImplemented } from "../../ground/api-error";
import type { CellAreas } from "../cells/access";
import { lookUp } from "../cells/words";

type ValueKind = "Errors" | "Logical" | "Numbers" | "Text";

/** Which kinds of value each word of Excel's means. */
const VALUE_KINDS: Readonly<Record<string, readonly ValueKind[]>> = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsText: ["Errors", "Text"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalText: ["Logical", "Text"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

/** The cells of that kind, within the used part of the sheet, in as large blocks as they make. */
export function specialCells(areas: CellAreas, cellType: unknown, valueType: unknown, location: string): Box[] {
  const { book, sheet, boxes } = areas;
  const kinds = lookUp(VALUE_KINDS, valueType ?? "All", location);
  book.freshen();
  switch (String(cellType)) {
    case "Constants":
      return cellsWhere(areas, ({ content, kind }) => content === "constant" && kinds.includes(kind));
    case "Formulas":
      return cellsWhere(areas, ({ content, kind }) => content === "formula" && kinds.includes(kind));
    case "Blanks":
      return cellsWhere(areas, ({ content }) => content === "blank");
    case "Visible":
      return visibleBoxes(sheet, boxes);
    case "ConditionalFormats":
      return partsOf(
        boxes,
        ruleEntries(sheet.cells).flatMap(({ ref }) => ref.split(" ")),
      );
    case "DataValidations":
      return partsOf(
        boxes,
        Object.keys(sheet.cells.dataValidations.model).map((key) => key.replace(/^range:/, "")),
      );
    default:
      lookUp({ SameConditionalFormat: true, SameDataValidation: true }, cellType, location);
      throw notImplemented(`The embedded Excel finds no cells by ${String(cellType)}.`, location);
  }
}

interface Looked {
  readonly content: "blank" | "constant" | "formula";
  readonly kind: ValueKind;
}

function cellsWhere({ sheet, boxes }: CellAreas, isWanted: (looked: Looked) => boolean): Box[] {
  const used = usedBox(sheet.cells, { valuesOnly: false });
  if (used === null) return [];
  return boxes.flatMap((box) => {
    const part = intersection(box, used);
    return part === null ? [] : blocksWhere(part, (row, column) => isWanted(look(sheet, row, column)));
  });
}

function look({ cells }: Sheet, row: number, column: number): Looked {
  const cell = cells.findCell(row + 1, column + 1);
  if (cell === undefined || isCovered(cell)) return { content: "blank", kind: "Text" };
  const value = scalarOf(cell.value);
  if (cell.formula === undefined && value === "") return { content: "blank", kind: "Text" };
  return { content: cell.formula === undefined ? "constant" : "formula", kind: kindOf(value, isError(cell.value)) };
}

function kindOf(value: unknown, isErrorValue: boolean): ValueKind {
  if (isErrorValue) return "Errors";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "number" ? "Numbers" : "Text";
}

/** The cells where it holds, in rows joined downwards while they are alike. */
export function blocksWhere(box: Box, holds: (row: number, column: number) => boolean): Box[] {
  const found: Box[] = [];
  let open = new Map<string, Box>();
  for (let row = box.top; row <= box.bottom; row++) {
    const next = new Map<string, Box>();
    for (const [left, right] of runsWhere(box.left, box.right, (column) => holds(row, column))) {
      const key = `${left}:${right}`;
      const above = open.get(key);
      const block = above === undefined ? { top: row, left, bottom: row, right } : { ...above, bottom: row };
      next.set(key, block);
    }
    for (const [key, block] of open) if (!next.has(key)) found.push(block);
    open = next;
  }
  return [...found, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsWhere(from: number, to: number, holds: (index: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let index = from; index <= to; index++) {
    if (!holds(index)) continue;
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** What is left of the blocks without hidden rows and columns. */
export function visibleBoxes({ cells }: Sheet, boxes: readonly Box[]): Box[] {
  const rowIsSeen = (row: number) => cells.findRow(row + 1)?.hidden !== true;
  const columnIsSeen = (column: number) => column >= columnsKnown(cells) || !cells.getColumn(column + 1).hidden;
  return boxes.flatMap((box) =>
    runsWhere(box.top, box.bottom, rowIsSeen).flatMap(([top, bottom]) =>
      runsWhere(box.left, box.right, columnIsSeen).map(([left, right]) => ({ top, left, bottom, right })),
    ),
  );
}

function partsOf(boxes: readonly Box[], references: readonly string[]): Box[] {
  const parts = references.flatMap((text) => {
    const box = parseReference(text)?.box;
    return box === undefined ? [] : boxes.flatMap((within) => intersection(box, within) ?? []);
  });
  const distinct = new Map(parts.map((box) => [boxAddress(box), box]));
  const all = [...distinct.values()];
  return all.filter((box) => !all.some((other) => other !== box && contains(other, box)));
}
