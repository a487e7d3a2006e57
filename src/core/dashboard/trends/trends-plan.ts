import { formatPeriod, sayPeriod } from "../../format/period";
import { compare, type Exact } from "../../measures/exact";
import { levelFormat } from "../cell-formats";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { footerOf } from "../footer";
import { CHART_COLOURS, PALETTE } from "../palette";
import type { Block, ChartPlan, ChartSeries, PlanCell, SheetPlan } from "../sheet-plan";
import { chartHeading, chartSentence, chartTitle } from "./chart-words";
import type { Charted } from "./charted";
import { DRAWN, TREND_FIGURES_BLOCK, type TrendFigures } from "./trend-figures-plan";

/** Three charts side by side fill an A4 page on its side at full size. */
const CHARTS_ACROSS = 3;
const CHART_WIDTH = 252;
const GAP_WIDTH = 12;
const CHART_HEIGHT = 162;
const HEADING_HEIGHT = 30;
const WORDS_HEIGHT = 44;
const GAP_HEIGHT = 10;

const ROWS = { title: 0, subtitle: 1, stamp: 2, key: 3, where: 4, first: 5 } as const;
const ROWS_A_BAND = 4;

interface TrendsParts {
  readonly workbook: PerformanceWorkbook;
  readonly charted: readonly Charted[];
  readonly figures: TrendFigures;
  readonly madeAt: string;
}

/** The Trends sheet: small charts three across, each under its heading and over one sentence that says what it shows. */
export function trendsPlan({ workbook, charted, figures, madeAt }: TrendsParts): SheetPlan {
  const { organisation, reportTitle } = workbook.settings;
  const bands = Math.ceil(charted.length / CHARTS_ACROSS);
  const columnWidths = Array.from({ length: 2 * CHARTS_ACROSS - 1 }, (_, column) =>
    column % 2 === 0 ? CHART_WIDTH : GAP_WIDTH,
  );
  const line = (first: string): PlanCell[] => columnWidths.map((_, column) => (column === 0 ? first : ""));
  const inBand = (band: number): readonly Charted[] => charted.slice(band * CHARTS_ACROSS, (band + 1) * CHARTS_ACROSS);
  const across = (texts: readonly string[]): PlanCell[] =>
    columnWidths.map((_, column) => (column % 2 === 0 ? (texts[column / 2] ?? "") : ""));
  const bandOf = (index: number): number => ROWS.first + ROWS_A_BAND * index;
  return {
    blockName: "Quartile_Trends",
    sheetName: "Trends",
    values: [
      line(`${reportTitle}: trends`),
      line([organisation, sayPeriod(workbook.period)].filter((part) => part !== "").join(" · ")),
      line(madeAt),
      line(keyOf(charted)),
      line(
        charted.length === 0
          ? "No indicator has four comparable figures yet, so none is drawn."
          : "Indicators with four comparable figures or more are drawn. The numbers stand on the sheet Trend figures.",
      ),
      ...Array.from({ length: bands }, (_, band) => [
        across(inBand(band).map(({ facts }) => chartHeading(facts))),
        across([]),
        across(inBand(band).map(chartSentence)),
        across([]),
      ]).flat(),
    ],
    numberFormats: [],
    styles: [
      { block: rowBlock(ROWS.title, columnWidths), style: { bold: true, size: 18, color: PALETTE.navy } },
      { block: rowBlock(ROWS.subtitle, columnWidths), style: { size: 12, color: PALETTE.ink } },
      { block: { ...rowBlock(ROWS.stamp, columnWidths), rows: 3 }, style: { color: PALETTE.quiet } },
      ...Array.from({ length: bands }, (_, band) => [
        {
          block: rowBlock(bandOf(band), columnWidths),
          style: { bold: true, color: PALETTE.navy, wrap: true, verticalAlign: "bottom" },
        } as const,
        {
          block: rowBlock(bandOf(band) + 2, columnWidths),
          style: { color: PALETTE.ink, wrap: true, verticalAlign: "top" },
        } as const,
      ]).flat(),
    ],
    conditionalStyles: [],
    columnWidths,
    rowHeights: Array.from({ length: bands }, (_, band) =>
      [HEADING_HEIGHT, CHART_HEIGHT, WORDS_HEIGHT, GAP_HEIGHT].map((height, row) => ({
        row: bandOf(band) + row,
        height,
      })),
    ).flat(),
    table: null,
    keyColumns: [],
    authorColumn: null,
    stamp: { row: ROWS.stamp, column: 0 },
    freezeRows: 0,
    print: {
      titleRow: null,
      footer: footerOf(workbook),
      columns: null,
    },
    charts: charted.map((one, index) =>
      chartOf(one, figures.blocks[index], {
        row: bandOf(Math.floor(index / CHARTS_ACROSS)) + 1,
        column: 2 * (index % CHARTS_ACROSS),
        rows: 1,
        columns: 1,
      }),
    ),
  };
}

/** What the lines are, as far as any is drawn. */
function keyOf(charted: readonly Charted[]): string {
  const isAny = (test: (one: Charted) => boolean): boolean => charted.some(test);
  const parts = [
    "blue line with dots, our figures, the latest in numbers",
    ...(isAny(({ facts }) => facts.england !== null) ? ["orange line, England at its latest figure"] : []),
    ...(isAny(({ points }) => points.some(({ target }) => target !== null)) ? ["dark dashes, the target"] : []),
    ...(isAny(({ facts }) => facts.trend?.kind === "charted")
      ? ["grey dots, the limits between which chance alone moves a figure"]
      : []),
  ];
  return `Key: ${parts.join("; ")}.`;
}

function rowBlock(row: number, columns: readonly unknown[]): Block {
  return { row, column: 0, rows: 1, columns: columns.length };
}

function chartOf({ facts, points }: Charted, block: Block = NOWHERE, place: Block): ChartPlan {
  const { indicator, england, trend } = facts;
  const column = (at: number): Block => ({ ...block, column: at, columns: 1 });
  const isDrawn = (ends: "one" | "two"): boolean =>
    points.some(({ target }) => target !== null && (ends === "one" || target.type === "range"));
  const line = (name: string, at: number, look: ChartSeries["look"]): ChartSeries => ({
    name,
    values: column(at),
    look,
  });
  const target = { kind: "line", color: CHART_COLOURS.target, weight: 1.5, dash: "dashed" } as const;
  const limit = { kind: "line", color: CHART_COLOURS.limits, weight: 1.5, dash: "dotted" } as const;
  return {
    name: `Quartile trend ${indicator.ref}`,
    kind: "lines",
    title: chartTitle(facts),
    place,
    source: TREND_FIGURES_BLOCK,
    categories: column(DRAWN.period),
    axisFormat: levelFormat(indicator.unit, 0),
    axisRange: { from: null, to: indicator.unit.kind === "percentage" && isNearWhole(points) ? 1 : null },
    series: [
      line(indicator.ref, DRAWN.figure, {
        kind: "marked-line",
        color: CHART_COLOURS.ours,
        weight: 2.25,
        labelFormat: levelFormat(indicator.unit, indicator.decimals),
      }),
      ...(england === null
        ? []
        : [
            line(`England ${formatPeriod(england.period)}`, DRAWN.england, {
              kind: "line",
              color: CHART_COLOURS.england,
              weight: 1.5,
              dash: "solid",
            }),
          ]),
      ...(isDrawn("one") ? [line("Target", DRAWN.target, target)] : []),
      ...(isDrawn("two") ? [{ ...line("Target, upper end", DRAWN.targetTo, target), unlisted: true } as const] : []),
      ...(trend?.kind === "charted"
        ? [
            line("Limits of chance", DRAWN.lower, limit),
            { ...line("Upper limit", DRAWN.upper, limit), unlisted: true } as const,
          ]
        : []),
    ],
  };
}

const NEAR_WHOLE: Exact = { above: 85n, below: 1n };

/** Shares that come near to 100% leave Excel's own axis at 120%. */
function isNearWhole(points: Charted["points"]): boolean {
  return points.some(({ level }) => level !== null && compare(level.exact, NEAR_WHOLE) > 0);
}

const NOWHERE: Block = { row: 0, column: 0, rows: 1, columns: 1 };
