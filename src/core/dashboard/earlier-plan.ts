import { AUTHOR_SHEETS, NONE, OWN_TEXT_HEADER } from "../facts/own-sheets";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { PALETTE } from "./palette";
import type { Block, PlanValue, SheetPlan } from "./sheet-plan";

/** A text that is kept though it belongs to no paragraph of this report. */
export interface EarlierRow {
  readonly period: string;
  readonly section: string;
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly status: "your-text" | "published" | "not-in-this-report";
}

const COLUMNS = [
  { header: "Period", width: 80 },
  { header: "Section", width: 120 },
  { header: "Ref", width: 60 },
  { header: "Indicator", width: 180 },
  { header: OWN_TEXT_HEADER, width: 420 },
  { header: "Status", width: 130 },
] as const;

const OWN_TEXT = 4;

const STATUS = {
  "your-text": "Your text",
  published: "As published",
  "not-in-this-report": "Not in this report; kept",
} as const;

const ROWS = { title: 0, subtitle: 1, stamp: 2, help: 3, header: 4 } as const;

interface EarlierParts {
  readonly workbook: PerformanceWorkbook;
  readonly earlier: readonly EarlierRow[];
  readonly madeAt: string;
}

/** The sheet of texts that are kept: of earlier periods, and of indicators that this report has not got. */
export function earlierPlan({ workbook, earlier, madeAt }: EarlierParts): SheetPlan {
  const { organisation, reportTitle } = workbook.settings;
  const width = COLUMNS.length;
  const line = (text: string): PlanValue[] => [text, ...COLUMNS.slice(1).map(() => "")];
  const rows = earlier.map(({ period, section, key, name, text, status }): PlanValue[] => [
    period === "" ? NONE : period,
    section === "" ? NONE : section,
    key,
    name === "" ? NONE : name,
    text,
    STATUS[status],
  ]);
  const body: Block = { row: ROWS.header + 1, column: 0, rows: Math.max(1, rows.length), columns: width };
  return {
    blockName: AUTHOR_SHEETS.earlier.block,
    sheetName: "Earlier paragraphs",
    values: [
      line(`${reportTitle}: paragraphs that are kept`),
      line(organisation === "" ? NONE : organisation),
      line(madeAt),
      line(
        "Texts of earlier periods, the latest first, and of indicators that are not in this report. None is ever dropped.",
      ),
      COLUMNS.map(({ header }) => header),
      ...(rows.length === 0 ? [line(NONE)] : rows),
    ],
    numberFormats: [],
    styles: [
      {
        block: { row: ROWS.title, column: 0, rows: 1, columns: width },
        style: { bold: true, size: 18, color: PALETTE.navy },
      },
      { block: { row: ROWS.subtitle, column: 0, rows: 1, columns: width }, style: { size: 12, color: PALETTE.ink } },
      { block: { row: ROWS.stamp, column: 0, rows: 2, columns: width }, style: { color: PALETTE.quiet } },
      {
        block: { row: ROWS.header, column: 0, rows: 1, columns: width },
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
    ],
    conditionalStyles: [
      {
        block: { ...body, columns: 1 },
        when: { kind: "same-as-above", column: 0 },
        style: { color: PALETTE.quiet },
      },
    ],
    columnWidths: COLUMNS.map(({ width: points }) => points),
    table: { name: AUTHOR_SHEETS.earlier.table, block: { ...body, row: ROWS.header, rows: body.rows + 1 } },
    authorColumn: OWN_TEXT,
    stamp: { row: ROWS.stamp, column: 0 },
    freezeRows: ROWS.header + 1,
    print: { titleRow: ROWS.header, footer: organisation, columns: null },
  };
}
