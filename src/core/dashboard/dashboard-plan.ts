import { formatQuarterMonths } from "../format/period";
import { commentsOn } from "../facts/comments";
import type { IndicatorFacts, Summary } from "../facts/facts";
import { RULE_NAMES } from "../facts/placing/placing";
import { finiteDecimalText } from "../measures/rounding";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { dashboardRow } from "./dashboard-row";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import {
  type Block,
  type ConditionalStyle,
  ONE_LINE,
  type PlanValue,
  type SheetPlan,
  type StyledBlock,
} from "./sheet-plan";
import { symbolKey } from "./symbols";
import { figureWidth } from "./text-width";

interface Column {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly align: "left" | "right";
}

/** The table's columns. Their widths fill an A4 page on its side at about three quarters of full size. */
const COLUMNS = [
  { header: "Theme", width: 70, align: "left" },
  { header: "Ref", width: 44, align: "left" },
  { header: "Indicator", width: 150, align: "left" },
  { header: "Period and basis", width: 74, align: "left" },
  { header: "Previous", width: 50, align: "right" },
  { header: "Current", width: 50, align: "right" },
  { header: "Out of", width: 70, align: "left" },
  { header: "Change", width: 96, align: "left" },
  { header: "Judgement", width: 66, align: "left" },
  { header: "Target", width: 66, align: "left" },
  { header: "England", width: 48, align: "right" },
  { header: "Neighbours", width: 60, align: "right" },
  { header: "Quartile", width: 92, align: "left" },
  { header: "Trend", width: 74, align: "left" },
  { header: "Notes", width: 190, align: "left" },
] as const satisfies readonly Column[];

export type DashboardHeader = (typeof COLUMNS)[number]["header"];

const at = (header: DashboardHeader): number => COLUMNS.findIndex((column) => column.header === header);

const ROWS = {
  title: 0,
  subtitle: 1,
  stamp: 2,
  quartiles: 3,
  directions: 4,
  key: 5,
  symbols: 6,
  rule: 7,
  header: 8,
} as const;

/** The columns in which the counts above the table stand. */
const CHIPS = {
  first: at("Period and basis"),
  second: at("Previous"),
  third: at("Out of"),
  fourth: at("Change"),
  fifth: at("Judgement"),
} as const;

/** The first and last column of figures, whose formats differ row by row. */
const FIGURES = { first: at("Previous"), last: at("Neighbours") };

const USED = ["[x]", "[c]", "[u]", "[low]", "[z]", "[stated]"] as const;

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
  const rows = byTheme.map((one) => dashboardRow(one, commentsOn(workbook, one), workbook.settings));
  const values = [
    ...heading(workbook, summary, madeAt),
    COLUMNS.map(({ header }) => header),
    ...rows.map((cells) => cells.map(({ value }) => value)),
  ];
  const body: Block = { row: ROWS.header + 1, column: 0, rows: rows.length, columns: COLUMNS.length };
  const figures: Block = { ...body, column: FIGURES.first, columns: FIGURES.last - FIGURES.first + 1 };
  return {
    blockName: "Quartile_Dashboard",
    sheetName: "Dashboard",
    values,
    numberFormats: [
      {
        block: figures,
        formats: rows.map((cells) => cells.slice(FIGURES.first, FIGURES.last + 1).map(({ format }) => format)),
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
    table: { name: "QuartileDashboard", block: { ...body, row: ROWS.header, rows: rows.length + 1 } },
    stamp: { row: ROWS.stamp, column: 0 },
    charts: [],
    freezeRows: ROWS.header + 1,
    authorColumn: null,
    print: {
      titleRow: ROWS.header,
      footer: sheetHeading(workbook, "dashboard").footer,
      columns: null,
    },
  };
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

function heading(
  workbook: PerformanceWorkbook,
  { tally, better, worse, similar, noJudgement, notAvailable }: Summary,
  madeAt: string,
): PlanValue[][] {
  const { settings, period } = workbook;
  const { title, subtitle } = sheetHeading(workbook, "dashboard");
  const months = period.frequency === "quarter" ? ` (${formatQuarterMonths(period)})` : "";
  const similarWithin = finiteDecimalText(settings.similarWithin) ?? "";
  return [
    line({ 0: title }),
    line({ 0: `${subtitle}${months}` }),
    line({ 0: madeAt }),
    line({
      0:
        tally.of === 0
          ? "National quartile: no indicator has a benchmark"
          : `National quartile of indicators with a benchmark: ${tally.of}`,
      [CHIPS.first]: `Top: ${tally.top}`,
      [CHIPS.second]: `Second: ${tally.second}`,
      [CHIPS.third]: `Third: ${tally.third}`,
      [CHIPS.fourth]: `Bottom: ${tally.bottom}`,
    }),
    line({
      0: "Change of indicators with a paragraph of their own",
      [CHIPS.first]: `Better: ${better}`,
      [CHIPS.second]: `Similar: ${similar}`,
      [CHIPS.third]: `Worse: ${worse}`,
      [CHIPS.fourth]: `No judgement: ${noJudgement}`,
      [CHIPS.fifth]: `Not available: ${notAvailable}`,
    }),
    line({
      0: `Key: ▲ Up, ▼ Down, ● Similar (within ${similarWithin} at one decimal) or no change. Better and worse follow each indicator's polarity. Points are percentage points. A change is the difference of the ${settings.changeRule === "displayed" ? "figures as printed" : "unrounded figures"}. ↳ marks a figure that supports the one above it.`,
    }),
    line({
      0: `Symbols: ${symbolKey(USED)}. An empty theme or note means that there is none.`,
    }),
    line({
      0: `Quartile: where the figure would stand among English authorities' published values for the year shown; top is best. Rule: ${RULE_NAMES[settings.quartileRule]}. Trend: what a control chart says of the latest figure; “rising” or “falling over five figures” is OHID’s test of those five together, whatever the latest change.`,
    }),
  ];
}

/** A row that is empty but for the columns given. */
function line(cells: Readonly<Record<number, string>>): PlanValue[] {
  return COLUMNS.map((_, column) => cells[column] ?? "");
}

const row = (index: number, column = 0, columns: number = COLUMNS.length): Block => ({
  row: index,
  column,
  rows: 1,
  columns,
});

function headingStyles(): StyledBlock[] {
  const chip = (index: number, column: number, columns: number, fill: string): StyledBlock => ({
    block: row(index, column, columns),
    style: { fill, bold: true, color: PALETTE.ink },
  });
  return [
    { block: row(ROWS.title), style: { bold: true, size: 18, color: PALETTE.navy } },
    { block: row(ROWS.subtitle), style: { size: 12, color: PALETTE.ink } },
    { block: row(ROWS.stamp), style: { color: PALETTE.quiet } },
    { block: { ...row(ROWS.quartiles, 0, 1), rows: 2 }, style: { bold: true, color: PALETTE.navy } },
    chip(ROWS.quartiles, CHIPS.first, 1, PALETTE.top),
    chip(ROWS.quartiles, CHIPS.second, 2, PALETTE.second),
    chip(ROWS.quartiles, CHIPS.third, 1, PALETTE.third),
    chip(ROWS.quartiles, CHIPS.fourth, 1, PALETTE.bottom),
    chip(ROWS.directions, CHIPS.first, 1, PALETTE.better),
    chip(ROWS.directions, CHIPS.second, 2, PALETTE.similar),
    chip(ROWS.directions, CHIPS.third, 1, PALETTE.worse),
    { block: { ...row(ROWS.key), rows: 3 }, style: { color: PALETTE.quiet } },
  ];
}

function tableStyles(body: Block): StyledBlock[] {
  const columnsOf = (align: Column["align"]): readonly number[] =>
    COLUMNS.flatMap((column, index) => (column.align === align ? [index] : []));
  return [
    {
      block: row(ROWS.header),
      style: { bold: true, color: PALETTE.white, fill: PALETTE.navy, wrap: true, verticalAlign: "center" },
    },
    { block: body, style: { wrap: true, verticalAlign: "center", color: PALETTE.ink, rowLines: PALETTE.line } },
    ...columnsOf("right").map((column): StyledBlock => ({
      block: { row: ROWS.header, column, rows: body.rows + 1, columns: 1 },
      style: { align: "right" },
    })),
    ...columnsOf("left").map((column): StyledBlock => ({
      block: { row: ROWS.header, column, rows: body.rows + 1, columns: 1 },
      style: { align: "left" },
    })),
    ...(["Out of", "Quartile", "Trend", "Notes"] as const).map((header): StyledBlock => ({
      block: { ...body, row: ROWS.header, rows: body.rows + 1, column: at(header), columns: 1 },
      style: { indent: 1 },
    })),
    ...(["Previous", "Current", "Change", "England", "Neighbours"] as const).map((header): StyledBlock => ({
      block: { ...body, column: at(header), columns: 1 },
      style: ONE_LINE,
    })),
    { block: { ...body, column: at("Current"), columns: 1 }, style: { bold: true } },
  ];
}

function conditionalStyles(body: Block): ConditionalStyle[] {
  const begins = (header: DashboardHeader, text: string, fill: string): ConditionalStyle => ({
    block: { ...body, column: at(header), columns: 1 },
    when: { kind: "begins-with", column: at(header), text },
    style: { fill, bold: true },
  });
  const theme = at("Theme");
  const symbols: Block = { ...body, column: FIGURES.first, columns: at("Trend") - FIGURES.first + 1 };
  return [
    begins("Quartile", "Top", PALETTE.top),
    begins("Quartile", "Second", PALETTE.second),
    begins("Quartile", "Third", PALETTE.third),
    begins("Quartile", "Bottom", PALETTE.bottom),
    begins("Judgement", "Better", PALETTE.better),
    begins("Judgement", "Similar", PALETTE.similar),
    begins("Judgement", "Worse", PALETTE.worse),
    {
      block: { ...body, column: theme, columns: 1 },
      when: { kind: "same-as-above", column: theme },
      style: { color: PALETTE.quiet },
    },
    { block: body, when: { kind: "differs-from-above", column: theme }, style: { topLine: PALETTE.navy } },
    { block: symbols, when: { kind: "itself-begins-with", text: "[" }, style: { color: PALETTE.quiet } },
  ];
}
