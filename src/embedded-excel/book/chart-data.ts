import { absoluteAddress, columnsIn, quoteSheetName, rowsIn, type Box } from "../ground/address";
import type { AxisPlan } from "../chart-xml/kinds";
import { scalarOf } from "./cell-value";
import type { Area } from "./book";
import { isDateFormat, numberFormatOf, styleAt } from "./styles";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** The cells that make a series, as formulas. */
export interface SeriesReferences {
  readonly name: string | null;
  readonly labels: string | null;
  readonly values: string;
}

/** How a chart speaks of cells. */
export function chartReference({ sheet, box }: Area): string {
  return `${quoteSheetName(sheet.cells.name)}!${absoluteAddress(box)}`;
}

/**
 * The series that Excel makes of a block: one a column, or one a row where there are more columns than rows.
 *
 * The first cells of the lines name the series if they are not numbers; the first line labels the points if it is
 * not numbers, or if it is dates. Where the corner is empty, both do whatever they are. Where both axes have numbers,
 * the first line is always the numbers across.
 */
export function splitIntoSeries({ sheet, box }: Area, by: SeriesBy, axes: AxisPlan): SeriesReferences[] {
  const byRows = by === "Rows" || (by === "Auto" && columnsIn(box) > rowsIn(box));
  const lines = byRows ? rowsIn(box) : columnsIn(box);
  const points = byRows ? columnsIn(box) : rowsIn(box);
  const cell = (line: number, from: number, to: number = from): Box =>
    byRows
      ? { top: box.top + line, bottom: box.top + line, left: box.left + from, right: box.left + to }
      : { left: box.left + line, right: box.left + line, top: box.top + from, bottom: box.top + to };
  const valueAt = ({ top, left }: Box) => scalarOf(sheet.cells.findCell(top + 1, left + 1)?.value);
  const isNumber = (area: Box) => typeof valueAt(area) === "number";
  const isDate = ({ top, left }: Box) => isDateFormat(numberFormatOf(styleAt(sheet.cells, top, left)));
  const cornerIsEmpty = lines > 1 && points > 1 && valueAt(cell(0, 0)) === "";
  const named = points > 1 && (cornerIsEmpty || !isNumber(cell(lines - 1, 0)));
  const labelled =
    lines > 1 && (axes === "numbers" || cornerIsEmpty || !isNumber(cell(0, points - 1)) || isDate(cell(0, points - 1)));
  const reference = (area: Box) => chartReference({ sheet, box: area });
  const first = named ? 1 : 0;
  return Array.from({ length: lines - (labelled ? 1 : 0) }, (_, index) => {
    const line = index + (labelled ? 1 : 0);
    return {
      name: named ? reference(cell(line, 0)) : null,
      labels: labelled ? reference(cell(0, first, points - 1)) : null,
      values: reference(cell(line, first, points - 1)),
    };
  });
}
