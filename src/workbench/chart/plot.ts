import type { ChartPicture } from "../../embedded-excel/screen/chart-picture";
import type { SeriesPicture } from "../../embedded-excel/screen/series-picture";
import { scaleFor, type Scale } from "./scale";

/** The rectangle that the axes enclose, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One value of a series and where it begins: stacked values begin where those before them ended. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Each series' values after stacking; null for a missing value. */
export function stack(series: readonly SeriesPicture[]): Map<SeriesPicture, (Span | null)[]> {
  const spans = new Map<SeriesPicture, (Span | null)[]>();
  const sums = new Map<string, number>();
  for (const one of series)
    spans.set(
      one,
      one.values.map((value, index) => {
        if (value === null) return null;
        if (one.stacking === "none") return { from: 0, to: value };
        const share = one.stacking === "percent" ? value / totalAt(series, one, index) : value;
        const key = `${one.drawnAs}:${share < 0}:${index}`;
        const from = sums.get(key) ?? 0;
        sums.set(key, from + share);
        return { from, to: from + share };
      }),
    );
  return spans;
}

function totalAt(series: readonly SeriesPicture[], like: SeriesPicture, index: number): number {
  const values = series.filter(({ drawnAs }) => drawnAs === like.drawnAs).map(({ values: all }) => all[index] ?? 0);
  return values.reduce((sum, value) => sum + Math.abs(value), 0) || 1;
}

/** The scale that all the series share. */
export function valueScale(chart: ChartPicture, spans: ReadonlyMap<SeriesPicture, readonly (Span | null)[]>): Scale {
  const ends = [...spans.values()].flat().flatMap((span) => (span === null ? [] : [span.to]));
  const fromZero = chart.series.some(({ drawnAs }) => drawnAs !== "line" && drawnAs !== "scatter");
  return scaleFor(ends, chart.values, fromZero);
}
