import {
  BorderStyle,
  type IRunOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { printable } from "../core/format/printable";
import type { TextTable } from "../core/narrative/indicator-table";

const NAVY = "12436D";
const WHITE = "FFFFFF";
const LINE = "D5DBE1";

/** In half points. */
const SIZE = 18;

/** In twentieths of a point, one a column of the indicators' table: together an A4 page on its side within its margins. */
const WIDTHS = [1000, 4258, 1200, 1200, 1300, 1600, 1200, 1200, 1000] as const;

const MARGINS = { top: 40, bottom: 40, left: 60, right: 60 };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: WHITE };
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE };

/** A table with a header row that Word repeats on every page; no row breaks across pages. */
export function docxTable({ headers, rows }: TextTable): Table {
  return new Table({
    columnWidths: [...WIDTHS],
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: NO_LINE,
      bottom: THIN_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: THIN_LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headers.map(headerCell) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(bodyCell) })),
    ],
  });
}

const HEADER_RUN: IRunOptions = { bold: true, color: WHITE, size: SIZE };

function headerCell(text: string, column: number): TableCell {
  const run = new TextRun({ ...HEADER_RUN, text: printable(text) });
  return new TableCell({
    ...cellFrame(column),
    shading: { type: ShadingType.CLEAR, fill: NAVY, color: "auto" },
    children: [new Paragraph({ children: [run] })],
  });
}

function bodyCell(text: string, column: number): TableCell {
  return new TableCell({
    ...cellFrame(column),
    children: [new Paragraph({ children: [new TextRun({ text: printable(text), size: SIZE })] })],
  });
}

function cellFrame(column: number) {
  return { width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA }, margins: MARGINS };
}
