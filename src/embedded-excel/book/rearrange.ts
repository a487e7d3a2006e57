import type { Worksheet } from "../library/types";
import type { Box } from "../ground/address";
import { contentOf, NOTHING, putContent, type CellContent } from "./cell-content";
import { copiedFormula, type CellPlace } from "./copied-formula";

/** A line of cells: what a row of a block becomes, or a column. */
export type Line = "rows" | "columns";

/**
 * Puts lines of the block in the places of others: `sources[i]` comes to lie at `targets[i]`; null empties it.
 *
 * Lines are rows or columns of the sheet. Formulas keep their distance, as they do when copied.
 */
export function rearrange(
  cells: Worksheet,
  box: Box,
  line: Line,
  targets: readonly number[],
  sources: readonly (number | null)[],
): void {
  const [from, to] = line === "rows" ? [box.left, box.right] : [box.top, box.bottom];
  const across = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const placeOf = (at: number, other: number): CellPlace =>
    line === "rows" ? { row: at, column: other } : { row: other, column: at };
  const cellAt = ({ row, column }: CellPlace) => cells.getCell(row + 1, column + 1);
  const held = sources.map((at) =>
    across.map((other) => (at === null ? NOTHING : contentOf(cellAt(placeOf(at, other))))),
  );
  for (const [index, target] of targets.entries())
    for (const [i, other] of across.entries()) {
      const place = placeOf(target, other);
      const content = held[index]?.[i] ?? NOTHING;
      putContent(cellAt(place), moved(content, placeOf(sources[index] ?? target, other), place));
    }
}

function moved(content: CellContent, from: CellPlace, to: CellPlace): CellContent {
  const { value } = content;
  const formula = value !== null && typeof value === "object" && "formula" in value ? value.formula : undefined;
  if (typeof formula !== "string" || (from.row === to.row && from.column === to.column)) return content;
  return { ...content, value: { formula: copiedFormula(formula, from, to) } };
}
