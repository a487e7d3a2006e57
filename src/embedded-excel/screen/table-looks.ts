import type { Style } from "../library/types";
import { cellBox, contains } from "../ground/address";
import type { Sheet } from "../book/book";
import { hasHeader, tableBox } from "../book/tables";

const ACCENTS = ["FF000000", "FF4472C4", "FFED7D31", "FFA5A5A5", "FFFFC000", "FF5B9BD5", "FF70AD47"];

/** What a table's style gives a cell: the header, and a line under each row. Excel's sixty styles are told apart by
 * their accent only. */
export function tableLook(sheet: Sheet, row: number, column: number): Partial<Style> | null {
  const cell = cellBox(row, column);
  for (const { model } of sheet.cells.getTables()) {
    const box = tableBox(model);
    if (!contains(box, cell)) continue;
    const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(model.style?.theme ?? "");
    if (style === null) return null;
    const accent = { argb: ACCENTS[(Number(style[2]) - 1) % 7] ?? "FF000000" };
    const isHeader = hasHeader(model) && row === box.top;
    const isPlain = style[1] === "Light" && Number(style[2]) <= 7;
    const line = { style: "thin" as const, color: accent };
    if (isHeader && !isPlain)
      return {
        font: { bold: true, color: { argb: "FFFFFFFF" } },
        fill: { type: "pattern", pattern: "solid", fgColor: accent },
      };
    if (isHeader) return { font: { bold: true }, border: { top: line, bottom: line } };
    return isPlain ? null : { border: { bottom: line } };
  }
  return null;
}
