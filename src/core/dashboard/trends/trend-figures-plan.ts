import { formatPeriod } from "../../format/period";
import type { Exact } from "../../measures/exact";
import { type Decimal, round } from "../../measures/rounding";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { type FormattedNumber, levelCell } from "../cell-formats";
import { asTyped } from "../../facts/display";
import { sheetHeading } from "../sheet-heading";
import { PALETTE } from "../palette";
import { type Block, ONE_LINE, type SheetPlan } from "../sheet-plan";
import { columnAt, columnsFrom, headersOf, inColumns } from "../table-columns";
import { NO_PICTURES, tableSheetPlan } from "../table-sheet-plan";
import { figureWidth } from "../text-width";
import type { Charted } from "./charted";
import { targetEnds } from "./target-ends";

/** The columns that say what a row is of, with their widths in points. */
const DESCRIPTION = { Ref: 50, Indicator: 220, Period: 84 } as const;

/** The columns of figures, with the least width of each. */
const FIGURES = {
  Figure: 66,
  England: 66,
  Target: 66,
  "Target, upper end": 66,
  "Lower limit": 66,
  "Upper limit": 66,
} as const;

const COLUMNS = { ...DESCRIPTION, ...FIGURES } as const;

export type TrendHeader = keyof typeof COLUMNS;

/** Which column that is, counted from 0, for the charts that draw it. */
export const trendColumn = (header: TrendHeader): number => columnAt(COLUMNS, header);

const FIGURE_COLUMNS = columnsFrom(COLUMNS, "Figure", "Upper limit");

export const TREND_FIGURES_BLOCK = "Quartile_TrendFigures";

/** The numbers behind the charts, and where those of each indicator stand. */
export interface TrendFigures {
  readonly plan: SheetPlan;
  /** Each indicator and its rows, all columns. */
  readonly drawn: readonly { readonly charted: Charted; readonly block: Block }[];
}

interface TrendFiguresParts {
  readonly workbook: PerformanceWorkbook;
  readonly charted: readonly Charted[];
  readonly madeAt: string;
}

/** The sheet of the numbers that the charts draw: a row a period of each indicator. */
export function trendFigures({ workbook, charted, madeAt }: TrendFiguresParts): TrendFigures {
  const rows = charted.flatMap(figureRows);
  const plan = tableSheetPlan({
    names: { block: TREND_FIGURES_BLOCK, table: "QuartileTrendFigures", sheet: "Trend figures" },
    ...sheetHeading(workbook, "the figures behind the charts"),
    madeAt,
    help: "An empty cell means there is no such figure. England is shown at its latest figure. Limits are those of an XmR chart: chance alone moves a figure between them.",
    pictures: NO_PICTURES,
    columns: [
      ...headersOf(DESCRIPTION).map((header) => ({ header, width: DESCRIPTION[header] })),
      ...headersOf(FIGURES).map((header) => ({
        header,
        width: figureWidth(
          FIGURES[header],
          rows.map(({ figures }) => figures[header]?.printed ?? ""),
        ),
      })),
    ],
    rows: rows.map(({ description, figures }) => [
      ...inColumns(DESCRIPTION, description),
      ...inColumns(FIGURES, figures).map((figure) => figure?.value ?? ""),
    ]),
    authorColumn: null,
    keyColumns: [trendColumn("Ref"), trendColumn("Period")],
    numberFormats: (body) => [
      {
        block: { ...body, ...FIGURE_COLUMNS },
        formats:
          rows.length === 0
            ? [headersOf(FIGURES).map(() => "General")]
            : rows.map(({ figures }) => inColumns(FIGURES, figures).map((figure) => figure?.format ?? "General")),
      },
    ],
    printedColumns: null,
    styles: (body) => [
      { block: { ...body, row: body.row - 1, rows: body.rows + 1, ...FIGURE_COLUMNS }, style: { align: "right" } },
      { block: { ...body, ...FIGURE_COLUMNS }, style: ONE_LINE },
    ],
    conditionalStyles: (body) => [
      {
        block: { ...body, ...columnsFrom(COLUMNS, "Ref", "Indicator") },
        when: { kind: "same-as-above", column: 0 },
        style: { color: PALETTE.quiet },
      },
      { block: body, when: { kind: "differs-from-above", column: 0 }, style: { topLine: PALETTE.navy } },
    ],
  });
  return { plan, drawn: inBlocks(charted, plan) };
}

function inBlocks(charted: readonly Charted[], { table }: SheetPlan): TrendFigures["drawn"] {
  let row = (table?.block.row ?? 0) + 1;
  return charted.map((one) => {
    const block = { row, column: 0, rows: one.points.length, columns: headersOf(COLUMNS).length };
    row += one.points.length;
    return { charted: one, block };
  });
}

interface TrendRow {
  readonly description: Readonly<Record<keyof typeof DESCRIPTION, string>>;
  readonly figures: Readonly<Record<keyof typeof FIGURES, FormattedNumber | null>>;
}

/** Each figure at its own decimals, as the Dashboard prints it; limits at the indicator's. */
function figureRows({ facts: { indicator, england, trend }, points }: Charted): TrendRow[] {
  const { unit, decimals } = indicator;
  const level = (shown: Decimal): FormattedNumber => levelCell(shown, unit);
  const limit = (value: Exact): FormattedNumber => level(round(value, decimals));
  return points.map((point) => {
    const limits = trend?.kind === "charted" && point.period.end >= trend.from.end ? trend : null;
    const [lower, upper] = targetEnds(point.target).map((end) => end && level(asTyped(end, unit)));
    return {
      description: { Ref: indicator.ref, Indicator: indicator.name, Period: formatPeriod(point.period) },
      figures: {
        Figure: point.level && level(point.level.shown),
        England: england && level(england.shown),
        Target: lower ?? null,
        "Target, upper end": upper ?? null,
        "Lower limit": limits && limit(limits.lower),
        "Upper limit": limits && limit(limits.upper),
      },
    };
  });
}
