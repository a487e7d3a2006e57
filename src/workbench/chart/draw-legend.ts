import type { ChartPicture } from "../../embedded-excel/screen/chart-picture";
import { drawn } from "../page/element";
import { CHARACTER } from "./draw-axes";
import { drawMarker } from "./draw-series";

const KEY = 26;
const GAP = 14;

interface Entry {
  readonly name: string;
  readonly key: (x: number, y: number) => SVGElement[];
}

/** What each series looks like, and its name; in a line, or below one another at the right. */
export function drawLegend(chart: ChartPicture, left: number, top: number, width: number): SVGElement[] {
  const entries = entriesOf(chart);
  const isStacked = chart.legend === "right" || chart.legend === "left";
  const widths = entries.map(({ name }) => KEY + name.length * CHARACTER + GAP);
  let x = isStacked ? left : left + Math.max(0, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  return entries.flatMap(({ name, key }, index) => {
    const y = isStacked ? top + index * 18 : top;
    const made = [...key(x, y - 4), drawn("text", { x: x + KEY, y }, name)];
    if (!isStacked) x += widths[index] ?? 0;
    return made;
  });
}

function entriesOf(chart: ChartPicture): Entry[] {
  const [first] = chart.series;
  if (first?.drawnAs === "pie")
    return chart.labels.map((name, index) => ({ name, key: square(first.pointColours.get(index) ?? first.colour) }));
  return chart.series
    .filter(({ isInLegend }) => isInLegend)
    .map(({ name, drawnAs, line, marker, colour }) => {
      if (drawnAs !== "line" && drawnAs !== "scatter") return { name, key: square(colour, line?.colour) };
      const key = (x: number, y: number) => [
        ...(line === null
          ? []
          : [
              drawn("line", {
                x1: x,
                x2: x + KEY - 6,
                y1: y,
                y2: y,
                stroke: line.colour,
                "stroke-width": line.width,
                ...(line.dash === "solid" ? {} : { "stroke-dasharray": "2 3" }),
              }),
            ]),
        ...(marker === null ? [] : [drawMarker(marker, x + (KEY - 6) / 2, y)]),
      ];
      return { name, key };
    });
}

function square(colour: string, outline = "none") {
  return (x: number, y: number) => [
    drawn("rect", { x: x + 9, y: y - 5, width: 11, height: 11, fill: colour, stroke: outline }),
  ];
}
