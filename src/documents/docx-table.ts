import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from "docx";
import { printable } from "../core/format/printable";
import type { TableHeader, TextCell, TextColumn, TextRow, TextTable } from "../core/narrative/indicator-table";
import { A4, COLOURS, SIZE, SPACE, TONES } from "./docx-look";

/** How the page of a table lies, its type, and the widths of all columns but the indicator's, which takes what is left. */
interface Layout {
  readonly lies: "upright" | "on-its-side";
  readonly width: number;
  readonly type: number;
  readonly widths: Readonly<Record<Exclude<TableHeader, "Indicator">, number>>;
}

const UPRIGHT: Layout = {
  lies: "upright",
  width: A4.short - 2 * SPACE.margin,
  type: SIZE.small,
  widths: {
    Ref: 620,
    Period: 1000,
    Previous: 1170,
    Current: 900,
    Change: 1200,
    Judgement: 1060,
    Target: 1080,
    "Against target": 1100,
    Quartile: 960,
  },
};

const ON_ITS_SIDE: Layout = {
  lies: "on-its-side",
  width: A4.long - 2 * SPACE.margin,
  type: SIZE.table,
  widths: {
    Ref: 920,
    Period: 1180,
    Previous: 1250,
    Current: 1250,
    Change: 1400,
    Judgement: 1180,
    Target: 1500,
    "Against target": 1600,
    Quartile: 1060,
  },
};

/** Narrower than this an indicator's name breaks at every word. */
const NARROWEST_NAME = 2400;

/** Upright, so that it can follow the text on its page, where its columns leave the names room; else on its side. */
export function layoutOf({ columns }: Pick<TextTable, "columns">): Layout {
  return UPRIGHT.width - othersWidth(columns, UPRIGHT) >= NARROWEST_NAME ? UPRIGHT : ON_ITS_SIDE;
}

function othersWidth(columns: readonly TextColumn[], { widths }: Layout): number {
  return columns.reduce((sum, { header }) => sum + (header === "Indicator" ? 0 : widths[header]), 0);
}

/** Words that follow a column of numbers stand a little off them. */
const MARGINS = {
  left: { top: 25, bottom: 25, left: 120, right: 40 },
  right: { top: 25, bottom: 25, left: 60, right: 60 },
} as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: COLOURS.white };
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };

/** The table under its caption, with a header row that Word repeats on every page; no row breaks across pages. */
export function docxTable(table: TextTable): readonly [Paragraph, Table] {
  const { caption, columns, rows } = table;
  const layout = layoutOf(table);
  const widths = columnWidths(columns, layout);
  const cell: CellFrame = (column) => ({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: MARGINS[columns[column]?.align ?? "left"],
  });
  return [
    new Paragraph({
      style: "Caption",
      keepNext: true,
      children: [
        new TextRun("Table "),
        new SimpleField("SEQ Table \\* ARABIC", "1"),
        new TextRun(`. ${printable(caption)}`),
      ],
    }),
    new DescribedTable(printable(caption), {
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      width: { size: layout.width, type: WidthType.DXA },
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: NO_LINE,
        bottom: THIN_LINE,
        left: NO_LINE,
        right: NO_LINE,
        insideHorizontal: THIN_LINE,
        insideVertical: NO_LINE,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ header, align }, column) =>
            filled(
              cell(column),
              COLOURS.navy,
              words(header, align, { bold: true, color: COLOURS.white, size: layout.type }),
            ),
          ),
        }),
        ...rows.map((row) => tableRow(row, columns, cell, layout.type)),
      ],
    }),
  ];
}

function columnWidths(columns: readonly TextColumn[], layout: Layout): readonly number[] {
  const left = layout.width - othersWidth(columns, layout);
  return columns.map(({ header }) => (header === "Indicator" ? left : layout.widths[header]));
}

type CellFrame = (column: number) => Pick<ConstructorParameters<typeof TableCell>[0], "width" | "margins">;

/** A theme's name stands in the indicators' column: merged cells are no help to people who hear a table. */
function tableRow(row: TextRow, columns: readonly TextColumn[], cell: CellFrame, size: number): TableRow {
  const children = columns.map(({ header, align }, column) => {
    if (row.kind === "indicator") return bodyCell(row.cells[column], { header, align }, cell(column), size);
    const name = header === "Indicator" ? row.name : "";
    return filled(cell(column), COLOURS.band, words(name, "left", { bold: true, color: COLOURS.navy, size }, true));
  });
  return new TableRow({ cantSplit: true, children });
}

/** The cell against a target is filled, other news is in coloured words; what is current stands out. */
function bodyCell(
  { text, tone }: TextCell = { text: "", tone: "plain" },
  { header, align }: TextColumn,
  frame: ReturnType<CellFrame>,
  size: number,
): TableCell {
  const bold = header === "Current" && tone !== "absent";
  const paragraph = words(keptTogether(text), align, { color: TONES[tone].color, bold, size });
  return header === "Against target"
    ? filled(frame, TONES[tone].fill, paragraph)
    : new TableCell({ ...frame, children: [paragraph] });
}

/** A line breaks before "(Q3 2023/24)" and "per 10,000", and not within them. */
function keptTogether(text: string): string {
  return text.replace(/\([^)]*\)|per [\d,]+/g, (part) => part.replaceAll(" ", "\u00a0"));
}

function filled(frame: ReturnType<CellFrame>, fill: string, paragraph: Paragraph): TableCell {
  return new TableCell({ ...frame, shading: { type: ShadingType.CLEAR, fill, color: "auto" }, children: [paragraph] });
}

function words(text: string, align: TextColumn["align"], run: IRunOptions, keepNext = false): Paragraph {
  return new Paragraph({
    alignment: align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    keepNext,
    children: [new TextRun({ ...run, text: printable(text) })],
  });
}

/** A table with the title that Word reads out as its alternative text. */
class DescribedTable extends Table {
  constructor(title: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const [properties] = this.root as readonly unknown[];
    if (properties instanceof XmlComponent) properties.addChildElement(new TableTitle(title));
  }
}

class TableTitle extends XmlComponent {
  constructor(title: string) {
    super("w:tblCaption");
    this.root.push({ _attr: { "w:val": title } });
  }
}
