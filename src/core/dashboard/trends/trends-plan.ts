import type { PerformanceWorkbook } from "../../workbook/workbook";
import { sheetHeading } from "../sheet-heading";
import { leastFirstRow, rowHeight, spaceAfterBands } from "../page";
import { PALETTE } from "../palette";
import type { Block, PlanCell, SheetPlan } from "../sheet-plan";
import { linesOf } from "../text-width";
import { chartHeading, chartSentence } from "./chart-words";
import type { Charted } from "./charted";
import { trendChart } from "./trend-chart";
import type { TrendFigures } from "./trend-figures-plan";

/** Three charts side by side, and two such bands under the sheet's lines, fill an A4 page on its side at about 85%. */
const CHARTS_ACROSS = 3;
const CHART_WIDTH = 300;
const GAP_WIDTH = 12;
const CHART_HEIGHT = 150;
const GAP_HEIGHT = 4;
const LINE_HEIGHT = 13;
/** Bold letters are so much wider. */
const BOLD = 1.06;

const ROWS = { title: 0, subtitle: 1, stamp: 2, key: 3, where: 4, first: 5 } as const;
const ABOVE = [24, 18, 15, 15, 15] as const;
const ROWS_A_BAND = 4;

interface TrendsParts {
  readonly workbook: PerformanceWorkbook;
  readonly charted: readonly Charted[];
  readonly figures: TrendFigures;
  readonly madeAt: string;
}

/** The Trends sheet: small charts three across, each under its heading and over one sentence that says what it shows. */
export function trendsPlan({ workbook, charted, figures, madeAt }: TrendsParts): SheetPlan {
  const { title, subtitle, footer } = sheetHeading(workbook, "trends");
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
      line(title),
      line(subtitle),
      line(madeAt),
      line(keyOf(charted)),
      line(
        charted.length === 0
          ? "No indicator has four comparable figures yet, so there are no charts."
          : "Indicators with at least four comparable figures have a chart. The numbers are on the sheet Trend figures.",
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
    rowHeights: [
      ...ABOVE,
      ...bandHeights(
        Array.from({ length: bands }, (_, band) => inBand(band)),
        columnWidths,
      ),
    ].map((height, row) => ({ row, height })),
    table: null,
    keyColumns: [],
    authorColumn: null,
    stamp: { row: ROWS.stamp, column: 0 },
    freezeRows: 0,
    print: {
      titleRow: null,
      footer,
      columns: null,
    },
    charts: figures.drawn.map(({ charted: one, block }, index) =>
      trendChart(one, block, {
        row: bandOf(Math.floor(index / CHARTS_ACROSS)) + 1,
        column: 2 * (index % CHARTS_ACROSS),
        rows: 1,
        columns: 1,
      }),
    ),
  };
}

/** The heights of every band's rows, which leave its charts on one page with their headings and sentences. */
function bandHeights(bands: readonly (readonly Charted[])[], columnWidths: readonly number[]): readonly number[] {
  const mostLines = (texts: readonly string[], width: number, fewest: number): number =>
    Math.max(fewest, ...texts.map((text) => linesOf(text, width)));
  const width = total(columnWidths);
  const heights = bands.map((band, index) => {
    const heading =
      LINE_HEIGHT *
        mostLines(
          band.map(({ facts }) => chartHeading(facts)),
          CHART_WIDTH / BOLD,
          2,
        ) +
      4;
    return [
      index === 0 ? heading : Math.max(heading, leastFirstRow(width)),
      CHART_HEIGHT,
      LINE_HEIGHT * mostLines(band.map(chartSentence), CHART_WIDTH, 3) + 6,
      GAP_HEIGHT,
    ].map(rowHeight);
  });
  const spaces = spaceAfterBands(total(ABOVE), heights.map(total), width);
  return heights.flatMap((rows, band) => [...rows.slice(0, -1), rowHeight(GAP_HEIGHT + (spaces[band] ?? 0))]);
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What the lines are, as far as any is drawn. */
function keyOf(charted: readonly Charted[]): string {
  const isAny = (test: (one: Charted) => boolean): boolean => charted.some(test);
  const parts = [
    "blue line with dots, our figures, the latest labelled",
    ...(isAny(({ facts }) => facts.england !== null) ? ["orange line, England at its latest figure"] : []),
    ...(isAny(({ points }) => points.some(({ target }) => target !== null)) ? ["dark dashes, the target"] : []),
    ...(isAny(({ facts }) => facts.trend?.kind === "charted")
      ? ["grey dots, the limits within which chance alone moves a figure"]
      : []),
  ];
  return `Key: ${parts.join("; ")}.`;
}

function rowBlock(row: number, columns: readonly unknown[]): Block {
  return { row, column: 0, rows: 1, columns: columns.length };
}
