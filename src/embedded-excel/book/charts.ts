import type { Chart as LibraryChart } from "../library/types";
import { kindOf, type ChartKind } from "../chart-xml/kinds";
import { newChart, newLegend, newTitle } from "../chart-xml/new-chart";
import { setReference } from "../chart-xml/references";
import { addSeries, groupsOf, removeSeries, seriesOf } from "../chart-xml/series";
import { drop, ensure, place, type XmlNode } from "../chart-xml/xml-tree";
import { invalidArgument, invalidOperation } from "../ground/api-error";
import type { Sheet } from "./book";
import type { SeriesReferences } from "./chart-data";
import { ChartPart } from "./chart-part";
import { anchorAt, placeOf } from "./geometry";

/** Where a chart lies on its sheet, in points. */
export interface ChartArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Excel's usual size for a new chart. */
export const USUAL_AREA: ChartArea = { left: 0, top: 0, width: 360, height: 216 };
const TITLE_SIZE = 14;

/** A chart as Excel makes it: a title, and a legend where there is more than one series. */
export function newPart(kind: ChartKind, series: readonly SeriesReferences[]): ChartPart {
  const root = newChart(kind);
  layOutSeries(root, series, kind);
  const chart = ensure(root, "c:chart");
  place(chart, newTitle(TITLE_SIZE));
  if (series.length > 1 || kind.axes === "none") place(chart, newLegend());
  return new ChartPart(root);
}

/** Lets the chart show these and no others; a series that there was keeps its look, a new one looks like the last. */
export function layOutSeries(root: XmlNode, wanted: readonly SeriesReferences[], ofNew: ChartKind | null = null): void {
  const before = seriesOf(root);
  for (const surplus of before.slice(wanted.length)) removeSeries(root, surplus);
  const last = before.at(-1) ?? null;
  for (const [index, { name, labels, values }] of wanted.entries()) {
    const known = before[index];
    const group = known?.group ?? last?.group ?? groupsOf(root).at(-1);
    const kind = group === undefined ? null : (ofNew ?? kindOf(group, last?.series ?? null));
    if (group === undefined || kind === null)
      throw invalidOperation("The data of this chart cannot be changed here.", "Chart.setData");
    const series = known?.series ?? addSeries(root, group, kind);
    drop(series, "c:tx", "c:cat", "c:xVal");
    if (name !== null) setReference(series, "name", group.name, name);
    if (labels !== null) setReference(series, "labels", group.name, labels);
    setReference(series, "values", group.name, values);
  }
}

export function placeOfChart({ cells }: Sheet, chart: LibraryChart): ChartArea {
  const { tl, br } = chart.range;
  const start = placeOf(cells, tl);
  const end =
    br === undefined ? { left: start.left + USUAL_AREA.width, top: start.top + USUAL_AREA.height } : placeOf(cells, br);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

export function placeChart({ cells }: Sheet, chart: LibraryChart, { left, top, width, height }: ChartArea): void {
  if (left < 0 || top < 0 || width <= 0 || height <= 0)
    throw invalidArgument("A chart lies on the sheet and has a size.", "Chart");
  const { tl, br } = chart.range;
  if (br === undefined) throw invalidArgument("This chart of the file cannot be moved here.", "Chart");
  Object.assign(tl, anchorAt(cells, left, top));
  Object.assign(br, anchorAt(cells, left + width, top + height));
}
