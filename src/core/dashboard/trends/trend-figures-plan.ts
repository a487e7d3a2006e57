import { formatPeriod, sayPeriod } from "../../format/period";
import type { Exact } from "../../measures/exact";
import { exactFromDecimal, round } from "../../measures/rounding";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { exactNumber, levelFormat, levelText } from "../cell-formats";
import { chanceLimits } from "./chance-limits";
import { footerOf } from "../footer";
import { PALETTE } from "../palette";
import { type Block, ONE_LINE, type PlanCell, type SheetPlan } from "../sheet-plan";
import { NO_PICTURES, tableSheetPlan } from "../table-sheet-plan";
import { figureWidth } from "../text-width";
import type { Charted } from "./charted";
import { targetEnds } from "./target-ends";

const COLUMNS = [
  { header: "Ref", width: 50 },
  { header: "Indicator", width: 220 },
  { header: "Period", width: 84 },
  { header: "Figure", width: 66 },
  { header: "England", width: 66 },
  { header: "Target", width: 66 },
  { header: "Target, upper end", width: 66 },
  { header: "Lower limit", width: 66 },
  { header: "Upper limit", width: 66 },
] as const;

/** The columns that charts draw. */
export const DRAWN = { period: 2, figure: 3, england: 4, target: 5, targetTo: 6, lower: 7, upper: 8 } as const;

export const TREND_FIGURES_BLOCK = "Quartile_TrendFigures";

/** The numbers behind the charts, and where those of each indicator stand. */
export interface TrendFigures {
  readonly plan: SheetPlan;
  /** The rows of each charted indicator, in their order; all columns. */
  readonly blocks: readonly Block[];
}

interface TrendFiguresParts {
  readonly workbook: PerformanceWorkbook;
  readonly charted: readonly Charted[];
  readonly madeAt: string;
}

/** The sheet of the numbers that the charts draw: a row a period of each indicator. */
export function trendFigures({ workbook, charted, madeAt }: TrendFiguresParts): TrendFigures {
  const { organisation, reportTitle } = workbook.settings;
  const rows = charted.flatMap(figureRows);
  const plan = tableSheetPlan({
    names: { block: TREND_FIGURES_BLOCK, table: "QuartileTrendFigures", sheet: "Trend figures" },
    title: `${reportTitle}: the figures behind the charts`,
    subtitle: [organisation, sayPeriod(workbook.period)].filter((part) => part !== "").join(" · "),
    madeAt,
    help: "An empty cell means that there is no such figure. England stands at its latest figure. Limits are those of an XmR chart, between which chance alone moves a figure.",
    pictures: NO_PICTURES,
    columns: COLUMNS.map(({ header, width }, column) => ({
      header,
      width: figureWidth(
        width,
        rows.map(({ printed }) => printed[column - DRAWN.figure] ?? ""),
      ),
    })),
    rows: rows.map(({ cells }) => cells),
    authorColumn: null,
    keyColumns: [0, DRAWN.period],
    numberFormats: (body) => [
      {
        block: { ...body, column: DRAWN.figure, columns: COLUMNS.length - DRAWN.figure },
        formats: (rows.length === 0 ? [{ format: "General" }] : rows).map(({ format }) =>
          COLUMNS.slice(DRAWN.figure).map(() => format),
        ),
      },
    ],
    footer: footerOf(workbook),
    printedColumns: null,
    styles: (body) => [
      {
        block: {
          ...body,
          row: body.row - 1,
          rows: body.rows + 1,
          column: DRAWN.figure,
          columns: COLUMNS.length - DRAWN.figure,
        },
        style: { align: "right" },
      },
      {
        block: { ...body, column: DRAWN.figure, columns: COLUMNS.length - DRAWN.figure },
        style: ONE_LINE,
      },
    ],
    conditionalStyles: (body) => [
      { block: { ...body, columns: 2 }, when: { kind: "same-as-above", column: 0 }, style: { color: PALETTE.quiet } },
      { block: body, when: { kind: "differs-from-above", column: 0 }, style: { topLine: PALETTE.navy } },
    ],
  });
  return { plan, blocks: blocksOf(charted, plan) };
}

function blocksOf(charted: readonly Charted[], { table }: SheetPlan): readonly Block[] {
  let row = (table?.block.row ?? 0) + 1;
  return charted.map(({ points }) => {
    const block = { row, column: 0, rows: points.length, columns: COLUMNS.length };
    row += points.length;
    return block;
  });
}

interface FigureCells {
  readonly cells: readonly PlanCell[];
  readonly format: string;
  /** The figures as they are printed. */
  readonly printed: readonly string[];
}

function figureRows({ facts: { indicator, england, trend }, points }: Charted): FigureCells[] {
  const { unit, decimals } = indicator;
  const cell = (value: Exact | null): PlanCell => (value === null ? "" : exactNumber(value, unit));
  const print = (value: Exact | null): string => (value === null ? "" : levelText(round(value, decimals), unit));
  const format = levelFormat(unit, decimals);
  const isCharted = trend?.kind === "charted";
  return points.map(({ period, level, target }) => {
    const inLimits = isCharted && period.end >= trend.from.end;
    const [lower, upper] = targetEnds(target);
    const figures = [
      level === null ? null : exactFromDecimal(level.shown),
      england === null ? null : exactFromDecimal(england.shown),
      lower,
      upper,
      inLimits ? chanceLimits(trend, unit).lower : null,
      inLimits ? chanceLimits(trend, unit).upper : null,
    ];
    return {
      cells: [indicator.ref, indicator.name, formatPeriod(period), ...figures.map(cell)],
      format,
      printed: figures.map(print),
    };
  });
}
