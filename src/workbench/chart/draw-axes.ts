import type { ChartPicture } from "../../embedded-excel/screen/chart-picture";
import { numberText } from "../../embedded-excel/screen/number-text";
import { drawn } from "../page/element";
import type { Places } from "./draw-series";
import type { Frame } from "./plot";
import type { Scale } from "./scale";

/** The usual width of a character of the labels, in pixels. */
export const CHARACTER = 6.2;

/** The lines across the chart and the numbers beside them. */
export function drawValueAxis(chart: ChartPicture, scale: Scale, places: Places, frame: Frame): SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const at = places.value(tick);
    const line = places.lies
      ? { x1: at, x2: at, y1: frame.top, y2: frame.bottom }
      : { x1: frame.left, x2: frame.right, y1: at, y2: at };
    const grid = chart.values.gridColour;
    const place = places.lies
      ? { x: at, y: frame.bottom + 16, "text-anchor": "middle" }
      : { x: frame.left - 6, y: at + 4, "text-anchor": "end" };
    return [
      ...(grid === null ? [] : [drawn("line", { ...line, stroke: grid })]),
      ...(chart.values.isShown ? [drawn("text", place, numberText(chart.values.format, tick))] : []),
    ];
  });
}

/** The labels below the chart, slanted where they would touch; of bars that lie, beside it. */
export function drawLabels(chart: ChartPicture, places: Places, frame: Frame): SVGElement[] {
  if (!chart.categories.isShown) return [];
  const isTight = areTight(chart, places.room);
  return chart.labels.map((label, index) => {
    const at = places.along(index);
    if (places.lies) return drawn("text", { x: frame.left - 6, y: at + 4, "text-anchor": "end" }, label);
    if (!isTight) return drawn("text", { x: at, y: frame.bottom + 16, "text-anchor": "middle" }, label);
    const [x, y] = [at + 4, frame.bottom + 12];
    return drawn("text", { x, y, "text-anchor": "end", transform: `rotate(-45 ${x} ${y})` }, label);
  });
}

export function areTight({ labels }: ChartPicture, room: number): boolean {
  return Math.max(0, ...labels.map(({ length }) => length)) * CHARACTER > room - 4;
}
