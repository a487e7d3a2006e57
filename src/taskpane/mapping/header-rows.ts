import { shownCell } from "../../core/workbook/quote-cell";
import { cellText, isBlank } from "../../core/workbook/grid";
import type { PointedRange } from "../../core/workbook/mapping/draft-mapping";
import { headingsIn, type HeadingRows } from "../../core/workbook/mapping/heading-rows";

/** A row that may hold the headings, or the rows that hold them together. */
export interface HeaderRow {
  /** The first of them, counted from 0 within the range. */
  readonly row: number;
  /** "Row 4: KPI no., Qtr, Num"; "Rows 2 to 3: KPI no., Q1 2023/24, Q2 2023/24". */
  readonly text: string;
}

const MOST_LETTERS = 60;

/** The first filled rows of a range as a person knows them, those that hold its headings as one. */
export function headerRows({ top, firstRow }: PointedRange, { first, count }: HeadingRows): readonly HeaderRow[] {
  return top.values.flatMap((cells, row) => {
    if (row > first && row < first + count) return [];
    const isFirst = row === first && count > 1;
    const filled = isFirst
      ? headingsIn(top, { first, count }).map(({ text }) => text)
      : cells.map((value, column) => cellText(shownCell({ value, format: top.formats[row]?.[column] ?? "General" })));
    const words = filled.filter((text) => !isBlank(text)).join(", ");
    if (words === "") return [];
    const shown = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
    const name = isFirst ? `Rows ${firstRow + row + 1} to ${firstRow + row + count}` : `Row ${firstRow + row + 1}`;
    return [{ row, text: `${name}: ${shown}` }];
  });
}
