import { shownCell } from "../../core/workbook/quote-cell";
import { cellText, isBlank } from "../../core/workbook/grid";
import type { PointedRange } from "../../core/workbook/mapping/draft-mapping";

/** A row that may hold the headings. */
export interface HeaderRow {
  /** Counted from 0 within the range. */
  readonly row: number;
  /** "Row 4: KPI no., Qtr, Num". */
  readonly text: string;
}

const MOST_LETTERS = 60;

/** The first filled rows of a range as a person knows them. */
export function headerRows({ top, firstRow }: PointedRange): readonly HeaderRow[] {
  return top.values.flatMap((cells, row) => {
    const filled = cells
      .map((value, column) => cellText(shownCell({ value, format: top.formats[row]?.[column] ?? "General" })))
      .filter((text) => !isBlank(text));
    if (filled.length === 0) return [];
    const words = filled.join(", ");
    const shown = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
    return [{ row, text: `Row ${firstRow + row + 1}: ${shown}` }];
  });
}
