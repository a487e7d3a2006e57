import { cellBox, cellsIn, contains, intersection, WHOLE_SHEET, type Box } from "../../ground/address";
import { readText } from "../../book/range-values";
import { eachCell, usedBox } from "../../book/sheet-cells";
import { invalidArgument } from "../../ground/api-error";
import { blocksWhere } from "./special-cells";
import type { Block } from "../cells/access";

/** How a text is looked for. What is left out is as Microsoft documents it: in part, whatever the case, forward. */
export interface FindCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/**
 * The first cell that shows the text, row by row; null where none does.
 *
 * Within the range, or from a single cell on through the sheet and round again: the cell itself comes last.
 */
export function findText({ sheet, box }: Block, text: string, criteria: FindCriteria, location: string): Box | null {
  const { searchDirection = "Forward" } = criteria;
  if (searchDirection !== "Forward" && searchDirection !== "Backwards")
    throw invalidArgument(`${searchDirection} is no direction.`, location);
  const isOne = cellsIn(box) === 1;
  const area = isOne ? WHOLE_SHEET : box;
  const found: Box[] = [];
  eachCell(sheet.cells, (_, row, column) => {
    const cell = cellBox(row, column);
    if (contains(area, cell) && matches(readText(sheet, cell)[0]?.[0] ?? "", text, criteria)) found.push(cell);
  });
  const isAfter = (cell: Box) => cell.top > box.top || (cell.top === box.top && cell.left > box.left);
  const ahead = isOne ? [...found.filter(isAfter), ...found.filter((cell) => !isAfter(cell))] : found;
  if (searchDirection === "Forward") return ahead[0] ?? null;
  const back = found.slice().reverse();
  return (isOne ? back.find((cell) => !isAfter(cell) && !contains(box, cell)) : null) ?? back[0] ?? null;
}

/** All cells of the range that show the text, neighbours in a row or column as one block. */
export function findAllText({ book, sheet, box }: Block, text: string, criteria: FindCriteria): Box[] {
  book.freshen();
  const used = usedBox(sheet.cells, { valuesOnly: true });
  const area = used === null ? null : intersection(used, box);
  if (area === null) return [];
  return blocksWhere(area, (row, column) =>
    matches(readText(sheet, cellBox(row, column))[0]?.[0] ?? "", text, criteria),
  );
}

function matches(shown: string, text: string, { completeMatch = false, matchCase = false }: FindCriteria): boolean {
  const [held, wanted] = matchCase ? [shown, text] : [shown.toLowerCase(), text.toLowerCase()];
  return completeMatch ? held === wanted : held.includes(wanted);
}
