import type { ChartPicture } from "../../embedded-excel/screen/chart-picture";
import type { MarkerPicture, SeriesPicture } from "../../embedded-excel/screen/series-picture";
import { drawn } from "../page/element";
import type { Span } from "./plot";

/** Where things lie: from a place along the categories, and from a value, to pixels. */
export interface Places {
  /** The middle of a category, or of a number across. */
  readonly along: (at: number) => number;
  readonly value: (value: number) => number;
  /** The pixels that a category has. */
  readonly room: number;
  /** Bars that lie run the other way round. */
  readonly lies: boolean;
}

type Spans = readonly (Span | null)[];

const DASHES: Readonly<Record<string, string>> = {
  sysDot: "1 3",
  dot: "1 4",
  sysDash: "4 2",
  dash: "6 4",
  lgDash: "9 4",
  dashDot: "6 3 1 3",
  lgDashDot: "9 3 1 3",
  lgDashDotDot: "9 3 1 3 1 3",
};

export function drawSeries(chart: ChartPicture, series: SeriesPicture, spans: Spans, places: Places): SVGElement[] {
  switch (series.drawnAs) {
    case "column":
    case "bar":
      return drawColumns(chart, series, spans, places);
    case "area":
      return drawArea(series, spans, places);
    case "line":
    case "scatter":
      return drawLine(series, spans, places);
    case "pie":
      return [];
  }
}

function drawColumns(chart: ChartPicture, series: SeriesPicture, spans: Spans, places: Places): SVGElement[] {
  const beside = chart.series.filter(({ drawnAs, stacking }) => drawnAs === series.drawnAs && stacking === "none");
  const count = series.stacking === "none" ? beside.length : 1;
  const index = series.stacking === "none" ? beside.indexOf(series) : 0;
  const width = places.room / (count + chart.gap);
  return spans.flatMap((span, at) => {
    if (span === null) return [];
    const start = places.along(at) - (width * count) / 2 + index * width;
    const [a, b] = [places.value(span.from), places.value(span.to)];
    const [low, size] = [Math.min(a, b), Math.abs(a - b)];
    const place = places.lies
      ? { x: low, y: start, width: size, height: width }
      : { x: start, y: low, width, height: size };
    const outline = series.line === null ? {} : { stroke: series.line.colour, "stroke-width": series.line.width };
    return [drawn("rect", { ...place, fill: series.pointColours.get(at) ?? series.colour, ...outline })];
  });
}

function drawArea(series: SeriesPicture, spans: Spans, { along, value }: Places): SVGElement[] {
  const known = spans.flatMap((span, at) => (span === null ? [] : [{ at, span }]));
  const top = known.map(({ at, span }) => `${along(at)},${value(span.to)}`);
  const back = known.reverse().map(({ at, span }) => `${along(at)},${value(span.from)}`);
  return [drawn("polygon", { points: [...top, ...back].join(" "), fill: series.colour, "fill-opacity": 0.85 })];
}

function drawLine(series: SeriesPicture, spans: Spans, { along, value }: Places): SVGElement[] {
  const points = spans.map((span, at) => {
    const across = series.drawnAs === "scatter" ? (series.across[at] ?? null) : at;
    return span === null || across === null ? null : { x: along(across), y: value(span.to), at };
  });
  const made: SVGElement[] = [];
  if (series.line !== null) {
    const { colour, width, dash } = series.line;
    const d = points
      .map((point, index) => (point === null ? "" : `${points[index - 1] == null ? "M" : "L"}${point.x} ${point.y}`))
      .join("");
    const dashes = DASHES[dash] === undefined ? {} : { "stroke-dasharray": DASHES[dash] };
    made.push(drawn("path", { d, fill: "none", stroke: colour, "stroke-width": width, ...dashes, ...ROUND }));
  }
  for (const point of points) {
    if (point === null) continue;
    if (series.marker !== null) made.push(drawMarker(series.marker, point.x, point.y));
    const text = series.pointTexts.get(point.at);
    if (text === undefined) continue;
    const y = series.textsBelow ? point.y + 18 : point.y - 9;
    const look = { class: "point-text", "text-anchor": "middle", fill: series.colour };
    made.push(drawn("text", { x: point.x, y, ...look }, text));
  }
  return made;
}

const ROUND = { "stroke-linecap": "round", "stroke-linejoin": "round" };

export function drawMarker({ symbol, size, colour }: MarkerPicture, x: number, y: number): SVGElement {
  const half = size / 2;
  const fill = { fill: colour };
  switch (symbol) {
    case "circle":
      return drawn("circle", { cx: x, cy: y, r: half, ...fill });
    case "square":
      return drawn("rect", { x: x - half, y: y - half, width: size, height: size, ...fill });
    case "diamond":
      return drawn("polygon", {
        points: `${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`,
        ...fill,
      });
    case "triangle":
      return drawn("polygon", { points: `${x},${y - half} ${x + half},${y + half} ${x - half},${y + half}`, ...fill });
  }
}
