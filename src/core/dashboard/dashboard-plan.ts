import { commentsOn } from "../facts/comments";
import { VERDICT_WORDS } from "../facts/figure/verdict";
import type { IndicatorFacts, Summary } from "../facts/facts";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { POSITIONS } from "./columns/cells";
import type { ColumnLook, DashboardCell, DashboardColumn, DashboardReading } from "./columns/column";
import { at, DASHBOARD_COLUMNS, type DashboardHeader } from "./columns/columns";
import { HEADER_ROW, headingStyles, headingValues, STAMP_ROW } from "./dashboard-heading";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import {
  type Block,
  type CellStyle,
  type ConditionalStyle,
  ONE_LINE,
  type SheetPlan,
  type StyledBlock,
} from "./sheet-plan";
import { columnsFrom, headersOf } from "./table-columns";
import { figureWidth } from "./text-width";

const HEADERS = headersOf(DASHBOARD_COLUMNS);
const COLUMNS: readonly DashboardColumn[] = Object.values(DASHBOARD_COLUMNS);

/** The columns of figures, whose formats differ row by row. */
const FIGURES = columnsFrom(DASHBOARD_COLUMNS, "Previous", "Neighbours");

interface DashboardParts {
  readonly workbook: PerformanceWorkbook;
  readonly facts: readonly IndicatorFacts[];
  readonly summary: Summary;
  /** When it was made, as printed. */
  readonly madeAt: string;
}

/** The Dashboard sheet: title, tally, key, then one row an indicator. */
export function dashboardPlan({ workbook, facts, summary, madeAt }: DashboardParts): SheetPlan {
  const byTheme = inThemeOrder(facts);
  const { settings } = workbook;
  const rows = byTheme.map((one) => dashboardRow({ facts: one, comments: commentsOn(workbook, one), settings }));
  const values = [
    ...headingValues(workbook, summary, madeAt),
    HEADERS,
    ...rows.map((cells) => cells.map(({ value }) => value)),
  ];
  const body: Block = { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: COLUMNS.length };
  return {
    blockName: "Quartile_Dashboard",
    sheetName: "Dashboard",
    values,
    numberFormats: [
      {
        block: { ...body, ...FIGURES },
        formats: rows.map((cells) =>
          cells.slice(FIGURES.column, FIGURES.column + FIGURES.columns).map(({ format }) => format),
        ),
      },
    ],
    styles: [...headingStyles(), ...tableStyles(body)],
    conditionalStyles: conditionalStyles(body),
    columnWidths: COLUMNS.map(({ width }, column) =>
      figureWidth(
        width,
        rows.map((cells) => cells[column]?.printed ?? ""),
      ),
    ),
    rowHeights: [],
    keyColumns: [at("Ref")],
    table: { name: "QuartileDashboard", block: { ...body, row: HEADER_ROW, rows: rows.length + 1 } },
    stamp: { row: STAMP_ROW, column: 0 },
    charts: [],
    freezeRows: HEADER_ROW + 1,
    authorColumn: null,
    print: {
      titleRow: HEADER_ROW,
      footer: sheetHeading(workbook, "dashboard").footer,
      columns: null,
    },
  };
}

/** The cells of one indicator, each made by the column that it stands in. */
function dashboardRow(reading: DashboardReading): readonly DashboardCell[] {
  return COLUMNS.map(({ cell }) => cell(reading));
}

/** Rows of one theme stand together, themes in the order in which they are first met; a supporting figure follows its own. */
function inThemeOrder(facts: readonly IndicatorFacts[]): readonly IndicatorFacts[] {
  const own = facts.filter(({ indicator }) => !isSupportHeld(indicator.supports, facts));
  const themes = [...new Set(own.map(({ indicator }) => indicator.theme))];
  return themes.flatMap((theme) =>
    own
      .filter(({ indicator }) => indicator.theme === theme)
      .flatMap((one) => [
        one,
        ...facts.filter(
          ({ indicator }) => indicator.supports === one.indicator.ref && indicator.ref !== one.indicator.ref,
        ),
      ]),
  );
}

function isSupportHeld(supports: string | null, facts: readonly IndicatorFacts[]): boolean {
  return supports !== null && facts.some(({ indicator }) => indicator.ref === supports && indicator.supports === null);
}

/** The header's cell and the column under it, or the column alone. */
const LOOKS: Readonly<Record<ColumnLook, { readonly withHeader: boolean; readonly style: CellStyle }>> = {
  indented: { withHeader: true, style: { indent: 1 } },
  "one-line": { withHeader: false, style: ONE_LINE },
  bold: { withHeader: false, style: { bold: true } },
};

function tableStyles(body: Block): StyledBlock[] {
  const whole: Block = { ...body, row: HEADER_ROW, rows: body.rows + 1 };
  const columnsWhere = (is: (column: DashboardColumn) => boolean): readonly number[] =>
    COLUMNS.flatMap((column, index) => (is(column) ? [index] : []));
  const aligned = (align: DashboardColumn["align"]): StyledBlock[] =>
    columnsWhere((column) => column.align === align).map((column) => ({
      block: { ...whole, column, columns: 1 },
      style: { align },
    }));
  const looking = (look: ColumnLook): StyledBlock[] =>
    columnsWhere(({ looks }) => looks.includes(look)).map((column) => ({
      block: { ...(LOOKS[look].withHeader ? whole : body), column, columns: 1 },
      style: LOOKS[look].style,
    }));
  return [
    { block: body, style: { wrap: true, verticalAlign: "center", color: PALETTE.ink, rowLines: PALETTE.line } },
    ...aligned("right"),
    ...aligned("left"),
    ...looking("indented"),
    ...looking("one-line"),
    ...looking("bold"),
  ];
}

function conditionalStyles(body: Block): ConditionalStyle[] {
  const begins = (header: DashboardHeader, text: string, fill: string): ConditionalStyle => ({
    block: { ...body, column: at(header), columns: 1 },
    when: { kind: "begins-with", column: at(header), text },
    style: { fill, bold: true },
  });
  const theme = at("Theme");
  const symbols: Block = { ...body, ...columnsFrom(DASHBOARD_COLUMNS, "Previous", "Trend") };
  return [
    begins("Quartile", POSITIONS[1], PALETTE.top),
    begins("Quartile", POSITIONS[2], PALETTE.second),
    begins("Quartile", POSITIONS[3], PALETTE.third),
    begins("Quartile", POSITIONS[4], PALETTE.bottom),
    begins("Judgement", VERDICT_WORDS.better, PALETTE.better),
    begins("Judgement", VERDICT_WORDS.similar, PALETTE.similar),
    begins("Judgement", VERDICT_WORDS["no-clear-change"], PALETTE.similar),
    begins("Judgement", VERDICT_WORDS.worse, PALETTE.worse),
    {
      block: { ...body, column: theme, columns: 1 },
      when: { kind: "same-as-above", column: theme },
      style: { color: PALETTE.quiet },
    },
    { block: body, when: { kind: "differs-from-above", column: theme }, style: { topLine: PALETTE.navy } },
    { block: symbols, when: { kind: "itself-begins-with", text: "[" }, style: { color: PALETTE.quiet } },
  ];
}
