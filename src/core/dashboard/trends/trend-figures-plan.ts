import { formatPeriod } from "../../format/period";
import type { Exact } from "../../measures/exact";
import { type Decimal, round } from "../../measures/rounding";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { type FormattedNumber, levelCell } from "../cell-formats";
import { asTyped } from "../../facts/display";
import { sheetHeading } from "../sheet-heading";
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
    help: "An empty cell means that there is no such figure. England stands at its latest figure. Limits are those of an XmR chart, between which chance alone moves a figure.",
    pictures: NO_PICTURES,
    columns: COLUMNS.map(({ header, width }, column) => ({
      header,
      width: figureWidth(
        width,
        rows.map(({ figures }) => figures[column - DRAWN.figure]?.printed ?? ""),
      ),
    })),
    rows: rows.map(({ cells }) => cells),
    authorColumn: null,
    keyColumns: [0, DRAWN.period],
    numberFormats: (body) => [
      {
        block: { ...body, column: DRAWN.figure, columns: COLUMNS.length - DRAWN.figure },
        formats: (rows.length === 0 ? [NO_FIGURES] : rows.map(({ figures }) => figures)).map((figures) =>
          figures.map((figure) => figure?.format ?? "General"),
        ),
      },
    ],
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
  return { plan, drawn: inBlocks(charted, plan) };
}

function inBlocks(charted: readonly Charted[], { table }: SheetPlan): TrendFigures["drawn"] {
  let row = (table?.block.row ?? 0) + 1;
  return charted.map((one) => {
    const block = { row, column: 0, rows: one.points.length, columns: COLUMNS.length };
    row += one.points.length;
    return { charted: one, block };
  });
}

interface FigureCells {
  readonly cells: readonly PlanCell[];
  readonly figures: readonly (FormattedNumber | null)[];
}

/** The figures of a table without a row. */
const NO_FIGURES: FigureCells["figures"] = COLUMNS.slice(DRAWN.figure).map(() => null);

/** Each figure at its own decimals, as the Dashboard prints it; limits at the indicator's. */
function figureRows({ facts: { indicator, england, trend }, points }: Charted): FigureCells[] {
  const { unit, decimals } = indicator;
  const level = (shown: Decimal): FormattedNumber => levelCell(shown, unit);
  const limit = (value: Exact): FormattedNumber => level(round(value, decimals));
  return points.map((point) => {
    const limits = trend?.kind === "charted" && point.period.end >= trend.from.end ? trend : null;
    const [lower, upper] = targetEnds(point.target).map((end) => end && level(asTyped(end)));
    const figures = [
      point.level && level(point.level.shown),
      england && level(england.shown),
      lower ?? null,
      upper ?? null,
      limits && limit(limits.lower),
      limits && limit(limits.upper),
    ];
    return {
      cells: [
        indicator.ref,
        indicator.name,
        formatPeriod(point.period),
        ...figures.map((figure) => figure?.value ?? ""),
      ],
      figures,
    };
  });
}
