import type { Block, ChartPlan, ChartSeries, SeriesLook } from "../../core/dashboard/sheet-plan";
import { CHART_COLOURS, PALETTE } from "../../core/dashboard/palette";
import { type Canvas, spanOf } from "../own-sheets/canvas";
import type { Outbox } from "../run/outbox";

const TEXT = "#1F2933";
const GRID = "#D5DBE1";
const FONT = { title: 11, text: 10 } as const;
const MARKER = { dot: 5, mark: 10 } as const;
/** Columns of a stack stand this near, in per cent of their width. */
const GAP = 80;

/** What a chart takes in a request, measured and rounded up. */
const BYTES = { chart: 8_000, series: 3_000 } as const;

/** More periods than these are named in turns, so that their names need not be turned. */
const MOST_LABELS = 6;

const KINDS = { lines: "Line", "stacked-columns": "ColumnStacked" } as const;
const LABEL_PLACES = { above: "Top", below: "Bottom" } as const;
const DASHES = { solid: "Continuous", dashed: "Dash", dotted: "RoundDot" } as const;

interface Drawing {
  readonly canvas: Canvas;
  readonly charts: readonly ChartPlan[];
  /** Names of the charts that the sheet holds already. */
  readonly held: readonly string[];
}

/** What the name of every chart of ours begins with: one that no plan has is gone with its indicator. */
const OURS = "Quartile ";

/**
 * Queues the charts of a sheet: those that are there are brought up to date, the owner's own are left alone. `canvases`
 * are the places of all plans, by block name.
 */
export async function drawCharts(
  outbox: Outbox,
  { canvas, charts, held }: Drawing,
  canvases: ReadonlyMap<string, Canvas>,
): Promise<void> {
  const wanted = new Set(charts.map(({ name }) => name));
  for (const name of held) if (name.startsWith(OURS) && !wanted.has(name)) canvas.sheet.charts.getItem(name).delete();
  for (const plan of charts) {
    const source = canvases.get(plan.source);
    if (source === undefined) continue;
    await outbox.makeRoom(BYTES.chart + BYTES.series * plan.series.length);
    drawChart(canvas, plan, source, held.includes(plan.name));
  }
}

function drawChart(canvas: Canvas, plan: ChartPlan, source: Canvas, isHeld: boolean): void {
  const cells = (block: Block): Excel.Range => spanOf(source, block);
  const [first, ...others] = plan.series;
  const chart = isHeld ? canvas.sheet.charts.getItem(plan.name) : addChart(canvas, plan, cells(first.values));
  if (isHeld) chart.setData(cells(first.values), "Columns");
  const place = spanOf(canvas, plan.place);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  setLegend(chart, plan);
  setAxes(chart, plan);
  for (const [index, one] of [first, ...others].entries()) {
    const series = drawn[index];
    if (series === undefined) continue;
    series.name = one.name;
    series.setValues(cells(one.values));
    lookLike(series, one, plan);
  }
  drawn[0]?.setXAxisValues(cells(plan.categories));
  // The whole chart's letters come before those of its parts, which they would set too.
  chart.format.font.size = FONT.text;
  chart.format.font.color = TEXT;
  setTitle(chart, plan.title);
  for (const [index, { look, values }] of plan.series.entries())
    if (look.kind === "marked-line") markLatest(drawn[index], values.rows - 1, look.color);
}

function setLegend({ legend }: Excel.Chart, { series }: ChartPlan): void {
  legend.visible = series.length > 1;
  // A place given to a legend that is not shown would show it.
  if (series.length > 1) legend.position = "Bottom";
  for (const [index, { unlisted }] of series.entries())
    if (unlisted === true) legend.legendEntries.getItemAt(index).visible = false;
}

function addChart({ sheet }: Canvas, plan: ChartPlan, values: Excel.Range): Excel.Chart {
  const chart = sheet.charts.add(KINDS[plan.kind], values, "Columns");
  chart.name = plan.name;
  return chart;
}

function setTitle(chart: Excel.Chart, title: string): void {
  chart.title.text = title;
  chart.title.format.font.size = FONT.title;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = TEXT;
}

function setAxes({ axes }: Excel.Chart, { kind, categories, axisFormat, axisRange }: ChartPlan): void {
  axes.valueAxis.numberFormat = axisFormat;
  axes.valueAxis.majorGridlines.visible = true;
  axes.valueAxis.majorGridlines.format.line.color = GRID;
  axes.categoryAxis.tickLabelPosition = "Low";
  if (kind === "lines") axes.categoryAxis.tickLabelSpacing = Math.ceil(categories.rows / MOST_LABELS);
  if (axisRange.from !== null) axes.valueAxis.minimum = axisRange.from;
  if (axisRange.to !== null) axes.valueAxis.maximum = axisRange.to;
}

function lookLike(series: Excel.ChartSeries, { look, values }: ChartSeries, { kind }: ChartPlan): void {
  switch (look.kind) {
    case "marked-line":
      drawLine(series, look.color, look.weight, "Continuous");
      series.chartType = "LineMarkers";
      series.markerStyle = "Circle";
      series.markerSize = MARKER.dot;
      series.markerBackgroundColor = look.color;
      series.markerForegroundColor = look.color;
      labelLatest(series, values.rows - 1, look);
      return;
    case "line":
      series.chartType = "Line";
      series.markerStyle = "None";
      drawLine(series, look.color, look.weight, DASHES[look.dash]);
      return;
    case "part":
      series.format.fill.setSolidColor(look.color);
      series.format.line.color = CHART_COLOURS.outline;
      series.gapWidth = GAP;
      return;
    case "marks":
      if (kind === "stacked-columns") series.chartType = "LineMarkers";
      series.format.line.lineStyle = "None";
      series.markerStyle = "Diamond";
      series.markerSize = MARKER.mark;
      series.markerBackgroundColor = look.fill;
      series.markerForegroundColor = look.color;
  }
}

function drawLine(
  series: Excel.ChartSeries,
  color: string,
  weight: number,
  style: Excel.ChartLineStyle | "Continuous" | "Dash" | "RoundDot",
): void {
  series.format.line.color = color;
  series.format.line.weight = weight;
  series.format.line.lineStyle = style;
  series.smooth = false;
}

/** Prints the latest figure beside its dot. */
function labelLatest(
  series: Excel.ChartSeries,
  latest: number,
  { labelFormat, labelAt }: Extract<SeriesLook, { kind: "marked-line" }>,
): void {
  const point = series.points.getItemAt(latest);
  point.hasDataLabel = true;
  point.dataLabel.showValue = true;
  point.dataLabel.showSeriesName = false;
  point.dataLabel.position = LABEL_PLACES[labelAt];
  // A line that passes all the same is not drawn through the number.
  point.dataLabel.format.fill.setSolidColor(PALETTE.white);
  point.dataLabel.numberFormat = labelFormat;
}

function markLatest(series: Excel.ChartSeries | undefined, latest: number, color: string): void {
  if (series === undefined) return;
  const { font } = series.points.getItemAt(latest).dataLabel.format;
  font.bold = true;
  font.color = color;
}
