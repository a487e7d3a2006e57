import { formatQuarterMonths } from "../format/period";
import { commentsOn } from "../facts/comments";
import { VERDICT_WORDS } from "../facts/figure/verdict";
import type { IndicatorFacts, Summary } from "../facts/facts";
import { RULE_NAMES } from "../facts/placing/placing";
import { finiteDecimalText } from "../measures/rounding";
import type { ReportPeriod } from "../workbook/report-period";
import type { ChangesWithinChance } from "../workbook/settings";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { POSITIONS } from "./columns/cells";
import type { ColumnLook, DashboardCell, DashboardColumn, DashboardReading } from "./columns/column";
import { at, DASHBOARD_COLUMNS, type DashboardHeader } from "./columns/columns";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import {
  type Block,
  type CellStyle,
  type ConditionalStyle,
  ONE_LINE,
  type PlanValue,
  type SheetPlan,
  type StyledBlock,
} from "./sheet-plan";
import { symbolKey } from "./symbols";
import { columnsFrom, headersOf } from "./table-columns";
import { figureWidth } from "./text-width";

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
  sixth: at("England"),
} as const;

const NEXT_CHIP = { first: "second", second: "third", third: "fourth", fourth: "fifth", fifth: "sixth" } as const;

const HEADERS = headersOf(DASHBOARD_COLUMNS);
const COLUMNS: readonly DashboardColumn[] = Object.values(DASHBOARD_COLUMNS);

/** The columns of figures, whose formats differ row by row. */
const FIGURES = columnsFrom(DASHBOARD_COLUMNS, "Previous", "Neighbours");

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
  const { settings } = workbook;
  const rows = byTheme.map((one) => dashboardRow({ facts: one, comments: commentsOn(workbook, one), settings }));
  const values = [
    ...heading(workbook, summary, madeAt),
    HEADERS,
    ...rows.map((cells) => cells.map(({ value }) => value)),
  ];
  const body: Block = { row: ROWS.header + 1, column: 0, rows: rows.length, columns: COLUMNS.length };
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

/** " (October to December 2024)" of a quarter, which its name leaves unsaid. */
function monthsOf(report: ReportPeriod): string {
  return report.kind === "period" && report.period.frequency === "quarter"
    ? ` (${formatQuarterMonths(report.period)})`
    : "";
}

function heading(
  workbook: PerformanceWorkbook,
  { tally, better, worse, similar, noClearChange, noJudgement, notAvailable }: Summary,
  madeAt: string,
): PlanValue[][] {
  const { settings, period } = workbook;
  const { title, subtitle } = sheetHeading(workbook, "dashboard");
  const months = monthsOf(period);
  const { points, perCent } = settings.similarWithin;
  const own = workbook.indicators.some(({ similarWithin }) => similarWithin !== null) ? "; some rows by their own" : "";
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
      [CHIPS.fourth]: `No clear change: ${noClearChange}`,
      [CHIPS.fifth]: `No judgement: ${noJudgement}`,
      [CHIPS.sixth]: `Not available: ${notAvailable}`,
    }),
    line({
      0: `Key: ▲ Up, ▼ Down, ● Similar (within ${finiteDecimalText(points) ?? ""} at one decimal; counts and money within ${finiteDecimalText(perCent) ?? ""}%${own}) or no change. Better and worse follow each indicator's polarity. ${WITHIN_CHANCE[settings.changesWithinChance]} A change is the difference of the ${settings.changeRule === "displayed" ? "figures as printed" : "unrounded figures"}. ↳ marks a figure that supports the one above it.`,
    }),
    line({
      0: `Symbols: ${symbolKey(USED)}. Points are percentage points. An empty theme or note means that there is none.`,
    }),
    line({
      0: `Quartile: where the figure would stand among English authorities' published values for the year shown; top is best. Rule: ${RULE_NAMES[settings.quartileRule]}. Trend: what a control chart says of the latest figure; “rising” or “falling over five figures” is OHID’s test of those five together, whatever the latest change.`,
    }),
  ];
}

/** What the sheet says of changes that chance alone could bring. */
const WITHIN_CHANCE: Readonly<Record<ChangesWithinChance, string>> = {
  "no-clear-change": "No clear change: chance alone could bring it.",
  judged: "A change that chance alone could bring is judged too; its note says so.",
};

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
  // Each is as wide as the way to the next, whatever columns lie between.
  const chip = (index: number, place: keyof typeof NEXT_CHIP, fill: string): StyledBlock => ({
    block: row(index, CHIPS[place], CHIPS[NEXT_CHIP[place]] - CHIPS[place]),
    style: { fill, bold: true, color: PALETTE.ink },
  });
  return [
    { block: row(ROWS.title), style: { bold: true, size: 18, color: PALETTE.navy } },
    { block: row(ROWS.subtitle), style: { size: 12, color: PALETTE.ink } },
    { block: row(ROWS.stamp), style: { color: PALETTE.quiet } },
    { block: { ...row(ROWS.quartiles, 0, 1), rows: 2 }, style: { bold: true, color: PALETTE.navy } },
    chip(ROWS.quartiles, "first", PALETTE.top),
    chip(ROWS.quartiles, "second", PALETTE.second),
    chip(ROWS.quartiles, "third", PALETTE.third),
    chip(ROWS.quartiles, "fourth", PALETTE.bottom),
    chip(ROWS.directions, "first", PALETTE.better),
    chip(ROWS.directions, "second", PALETTE.similar),
    chip(ROWS.directions, "third", PALETTE.worse),
    chip(ROWS.directions, "fourth", PALETTE.similar),
    { block: { ...row(ROWS.key), rows: 3 }, style: { color: PALETTE.quiet } },
  ];
}

/** The header's cell and the column under it, or the column alone. */
const LOOKS: Readonly<Record<ColumnLook, { readonly withHeader: boolean; readonly style: CellStyle }>> = {
  indented: { withHeader: true, style: { indent: 1 } },
  "one-line": { withHeader: false, style: ONE_LINE },
  bold: { withHeader: false, style: { bold: true } },
};

function tableStyles(body: Block): StyledBlock[] {
  const whole: Block = { ...body, row: ROWS.header, rows: body.rows + 1 };
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
    {
      block: row(ROWS.header),
      style: { bold: true, color: PALETTE.white, fill: PALETTE.navy, wrap: true, verticalAlign: "center" },
    },
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
