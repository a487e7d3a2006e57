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

/** The width of an A4 page on its side within its margins, in twentieths of a point. */
const TABLE_WIDTH = A4.long - 2 * SPACE.margin;

/** Of all columns but the indicator's, which takes what is left. */
const WIDTHS: Readonly<Record<Exclude<TableHeader, "Indicator">, number>> = {
  Ref: 920,
  Period: 1180,
  Previous: 1250,
  Current: 1250,
  Change: 1400,
  Judgement: 1180,
  Target: 1500,
  "Against target": 1600,
  Quartile: 1060,
};

/** Words that follow a column of numbers stand a little off them. */
const MARGINS = {
  left: { top: 40, bottom: 40, left: 120, right: 40 },
  right: { top: 40, bottom: 40, left: 60, right: 60 },
} as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: COLOURS.white };
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };

/** The table under its caption, with a header row that Word repeats on every page; no row breaks across pages. */
export function docxTable(table: TextTable): readonly [Paragraph, Table] {
  const { caption, columns, rows } = table;
  const widths = columnWidths(columns);
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
      width: { size: TABLE_WIDTH, type: WidthType.DXA },
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
            filled(cell(column), COLOURS.navy, words(header, align, { bold: true, color: COLOURS.white })),
          ),
        }),
        ...rows.map((row) => tableRow(row, columns, cell)),
      ],
    }),
  ];
}

function columnWidths(columns: readonly TextColumn[]): readonly number[] {
  const widthOf = (header: TableHeader): number => (header === "Indicator" ? 0 : WIDTHS[header]);
  const others = columns.reduce((sum, { header }) => sum + widthOf(header), 0);
  return columns.map(({ header }) => (header === "Indicator" ? TABLE_WIDTH - others : widthOf(header)));
}

type CellFrame = (column: number) => Pick<ConstructorParameters<typeof TableCell>[0], "width" | "margins">;

/** A theme's name stands in the indicators' column: merged cells are no help to people who hear a table. */
function tableRow(row: TextRow, columns: readonly TextColumn[], cell: CellFrame): TableRow {
  const children = columns.map(({ header, align }, column) => {
    if (row.kind === "indicator") return bodyCell(row.cells[column], header, align, cell(column));
    const name = header === "Indicator" ? row.name : "";
    return filled(cell(column), COLOURS.band, words(name, "left", { bold: true, color: COLOURS.navy }, true));
  });
  return new TableRow({ cantSplit: true, children });
}

/** The cell against a target is filled, other news is in coloured words; what is current stands out. */
function bodyCell(
  { text, tone }: TextCell = { text: "", tone: "plain" },
  header: TableHeader,
  align: TextColumn["align"],
  frame: ReturnType<CellFrame>,
): TableCell {
  const bold = header === "Current" && tone !== "absent";
  const paragraph = words(keptTogether(text), align, { color: TONES[tone].color, bold });
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
    children: [new TextRun({ ...run, text: printable(text), size: SIZE.table })],
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
