import type { CellStyle } from "../../core/dashboard/sheet-plan";

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL_ALIGN = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues the look of a block of cells; what the style leaves out stays as it is. */
export function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold === true) format.font.bold = true;
  if (style.underline === true) format.font.underline = "Single";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGN[style.verticalAlign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink === true) format.shrinkToFit = true;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rowLines === undefined) return;
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = style.rowLines;
  }
}
