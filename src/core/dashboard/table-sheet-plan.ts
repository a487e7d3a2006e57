import { NONE } from "../facts/own-sheets";
import type { SheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import type {
  Block,
  ConditionalStyle,
  FormattedBlock,
  PlanCell,
  PlanValue,
  SheetPlan,
  StyledBlock,
} from "./sheet-plan";

interface TableSheet extends SheetHeading {
  readonly names: { readonly block: string; readonly table: string; readonly sheet: string };
  readonly madeAt: string;
  /** How to use it. */
  readonly help: string;
  /** Charts between those lines and the table, each in a row of that height under a caption. */
  readonly pictures: { readonly captions: readonly string[]; readonly height: number };
  /** Widths in points. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** Where there is none, the table's one row says so once, and so does the line above it. */
  readonly rows: readonly (readonly PlanCell[])[];
  /** The columns by which a row is known again. */
  readonly keyColumns: readonly number[];
  /** The column that is the author's; null for none. */
  readonly authorColumn: number | null;
  readonly printedColumns: number | null;
  readonly numberFormats: (body: Block) => readonly FormattedBlock[];
  /** Looks of its own, of blocks of the table's body. */
  readonly styles: (body: Block) => readonly StyledBlock[];
  readonly conditionalStyles: (body: Block) => readonly ConditionalStyle[];
}

const ROWS = { title: 0, subtitle: 1, stamp: 2, help: 3 } as const;

const FIRST_ROW = 4;
const ROWS_A_PICTURE = 2;

/** The row that a chart takes, counted from 0. */
export function pictureRow(picture: number): number {
  return FIRST_ROW + ROWS_A_PICTURE * picture + 1;
}

export const NO_PICTURES = { captions: [], height: 0 } as const;

/** A sheet that is one table under a few lines: the frame that our sheets of texts and of workings share. */
export function tableSheetPlan(sheet: TableSheet): SheetPlan {
  const { columns, rows, names, pictures } = sheet;
  const header = FIRST_ROW + ROWS_A_PICTURE * pictures.captions.length;
  const width = columns.length;
  const line = (text: string): PlanValue[] => [text, ...columns.slice(1).map(() => "")];
  const body: Block = { row: header + 1, column: 0, rows: Math.max(1, rows.length), columns: width };
  return {
    blockName: names.block,
    sheetName: names.sheet,
    values: [
      line(sheet.title),
      line(sheet.subtitle === "" ? NONE : sheet.subtitle),
      line(sheet.madeAt),
      line(rows.length === 0 ? `${sheet.help} The table is empty.` : sheet.help),
      ...pictures.captions.flatMap((caption) => [line(caption), line("")]),
      columns.map((column) => column.header),
      ...(rows.length === 0 ? [line(NONE)] : rows),
    ],
    numberFormats: sheet.numberFormats(body),
    styles: [...frameStyles(width, header, body), ...sheet.styles(body)],
    conditionalStyles: sheet.conditionalStyles(body),
    columnWidths: columns.map(({ width: points }) => points),
    rowHeights: pictures.captions.map((_, picture) => ({ row: pictureRow(picture), height: pictures.height })),
    keyColumns: sheet.keyColumns,
    table: { name: names.table, block: { ...body, row: header, rows: body.rows + 1 } },
    authorColumn: sheet.authorColumn,
    stamp: { row: ROWS.stamp, column: 0 },
    charts: [],
    freezeRows: pictures.captions.length === 0 ? header + 1 : 0,
    print: { titleRow: header, footer: sheet.footer, columns: sheet.printedColumns },
  };
}

function frameStyles(width: number, header: number, body: Block): readonly StyledBlock[] {
  const rows = (row: number, count: number): Block => ({ row, column: 0, rows: count, columns: width });
  return [
    { block: rows(ROWS.title, 1), style: { bold: true, size: 18, color: PALETTE.navy } },
    { block: rows(ROWS.subtitle, 1), style: { size: 12, color: PALETTE.ink } },
    { block: rows(ROWS.stamp, Math.max(2, header - ROWS.stamp)), style: { color: PALETTE.quiet } },
    {
      block: rows(header, 1),
      style: {
        bold: true,
        color: PALETTE.white,
        fill: PALETTE.navy,
        wrap: true,
        align: "left",
        verticalAlign: "center",
      },
    },
    {
      block: body,
      style: { wrap: true, verticalAlign: "top", align: "left", color: PALETTE.ink, rowLines: PALETTE.line },
    },
  ];
}
