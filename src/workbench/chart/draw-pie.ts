import type { SeriesPicture } from "../../embedded-excel/screen/series-picture";
import { drawn } from "../page/element";
import type { Frame } from "./plot";

/** A pie of one series, from the top clockwise. */
export function drawPie(series: SeriesPicture, { left, top, right, bottom }: Frame): SVGElement[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const radius = Math.min(right - left, bottom - top) / 2;
  const total = series.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0) || 1;
  let turned = 0;
  return series.values.map((value, index) => {
    const share = Math.max(0, value ?? 0) / total;
    const [from, to] = [turned, turned + share];
    turned = to;
    const fill = series.pointColours.get(index) ?? series.colour;
    if (share > 0.9999) return drawn("circle", { cx: x, cy: y, r: radius, fill });
    const at = (turn: number) =>
      `${x + radius * Math.sin(turn * 2 * Math.PI)} ${y - radius * Math.cos(turn * 2 * Math.PI)}`;
    const d = `M${x} ${y}L${at(from)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
    return drawn("path", { d, fill, stroke: "#FFFFFF" });
  });
}
