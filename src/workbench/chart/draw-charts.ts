import type { ChartPicture } from "../../embedded-excel/screen/chart-picture";
import { drawn, element } from "../page/element";
import { areTight, CHARACTER, drawLabels, drawValueAxis } from "./draw-axes";
import { drawLegend } from "./draw-legend";
import { drawPie } from "./draw-pie";
import { drawSeries, type Places } from "./draw-series";
import { stack, valueScale, type Frame } from "./plot";
import { numberText } from "../../embedded-excel/screen/number-text";
import { scaleFor, type Scale } from "./scale";

const EDGE = 12;
const TITLE = 30;
const LEGEND = 24;
const SLANTED = 0.75;

/** The sheet's charts, each where it lies. */
export function drawCharts(charts: readonly ChartPicture[]): HTMLElement[] {
  return charts.map((chart) => {
    const { left, top, width, height } = chart;
    const holder = element("div", { class: "chart" });
    Object.assign(holder.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    holder.append(drawChart(chart));
    return holder;
  });
}

function drawChart(chart: ChartPicture): SVGElement {
  const { width, height, title, name } = chart;
  const spans = stack(chart.series);
  const scale = valueScale(chart, spans);
  const frame = frameOf(chart, scale);
  const [first] = chart.series;
  const drawing = drawn("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title ?? name,
  });
  if (title !== null)
    drawing.append(drawn("text", { x: width / 2, y: 21, "text-anchor": "middle", class: "chart-title" }, title));
  if (first?.drawnAs === "pie") drawing.append(...drawPie(first, frame));
  else {
    const places = placesIn(chart, scale, frame);
    drawing.append(...drawValueAxis(chart, scale, places, frame));
    for (const one of chart.series) drawing.append(...drawSeries(chart, one, spans.get(one) ?? [], places));
    drawing.append(...drawLabels(chart, places, frame));
  }
  if (chart.legend === "right" || chart.legend === "left")
    drawing.append(...drawLegend(chart, chart.legend === "right" ? frame.right + EDGE : EDGE, frame.top + 14, 0));
  else if (chart.legend !== null)
    drawing.append(...drawLegend(chart, 0, chart.legend === "top" ? TITLE + 12 : height - 10, width));
  return drawing;
}

/** What title, legend and labels leave for the plot. */
function frameOf(chart: ChartPicture, scale: Scale): Frame {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length)) * CHARACTER;
  const lies = chart.series.some(({ drawnAs }) => drawnAs === "bar");
  const numbers = longest(scale.ticks.map((tick) => numberText(chart.values.format, tick)));
  const beside = lies ? longest(chart.labels) : chart.values.isShown ? numbers : 0;
  const sideLegend = longest(chart.series.map(({ name }) => name)) + 40;
  const left = EDGE + beside + 6 + (chart.legend === "left" ? sideLegend : 0);
  const right = chart.width - EDGE - (chart.legend === "right" ? sideLegend : 0);
  const room = (right - left) / Math.max(1, chart.labels.length);
  const below = !lies && areTight(chart, room) ? longest(chart.labels) * SLANTED + 14 : 22;
  return {
    left,
    right,
    top: (chart.title === null ? EDGE : TITLE + 6) + (chart.legend === "top" ? LEGEND : 0),
    bottom: chart.height - EDGE / 2 - below - (chart.legend === "bottom" ? LEGEND : 0),
  };
}

function placesIn(chart: ChartPicture, scale: Scale, { left, top, right, bottom }: Frame): Places {
  const lies = chart.series.some(({ drawnAs }) => drawnAs === "bar");
  const share = (value: number) => (value - scale.min) / (scale.max - scale.min || 1);
  const count = Math.max(1, chart.labels.length, ...chart.series.map(({ values }) => values.length));
  const room = (lies ? bottom - top : right - left) / count;
  const across = chart.series.flatMap((one) => (one.drawnAs === "scatter" ? one.across : []));
  const numbers = across.filter((value) => value !== null);
  if (numbers.length > 0) {
    const line = scaleFor(numbers, chart.categories, false);
    const along = (value: number) => left + ((value - line.min) / (line.max - line.min || 1)) * (right - left);
    return { along, value: (value) => bottom - share(value) * (bottom - top), room, lies: false };
  }
  return {
    // The first bar that lies is the lowest.
    along: (at) => (lies ? bottom - (at + 0.5) * room : left + (at + 0.5) * room),
    value: (value) => (lies ? left + share(value) * (right - left) : bottom - share(value) * (bottom - top)),
    room,
    lies,
  };
}
