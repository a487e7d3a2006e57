import type { Chart as LibraryChart } from "../library/types";
import type { Book, Sheet } from "../book/book";
import { cellsOfPart } from "../book/chart-cache";
import { titleOfChart } from "../book/chart-title";
import { USUAL_AREA } from "../book/charts";
import { EMU_IN_POINT, POINTS_IN_PIXEL } from "../ground/units";
import { numberFormatOf, styleAt } from "../book/styles";
import { axisOf } from "../chart-xml/axes";
import { numberFormatIn } from "../chart-xml/number-format";
import { seriesOf } from "../chart-xml/series";
import { lineColour } from "../chart-xml/shape";
import { ownText } from "../chart-xml/writing";
import { childrenNamed, find, flagAt, valueAt, type XmlNode } from "../chart-xml/xml-tree";
import { shownChartColour } from "../book/colours";
import { startOf, type SheetLayout } from "./sheet-layout";
import { pictureSeries, type SeriesPicture } from "./series-picture";

/** A line of numbers or labels along a chart's side; null where the chart leaves it to be worked out. */
interface AxisPicture {
  readonly isShown: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly format: string;
  /** Of the lines across the chart; null where there are none. */
  readonly gridColour: string | null;
  readonly title: string | null;
}

/** A chart as plain data: what is drawn, where, how. Lengths are pixels, colours "#1D70B8". */
export interface ChartPicture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly title: string | null;
  readonly legend: "top" | "right" | "bottom" | "left" | null;
  readonly labels: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly values: AxisPicture;
  readonly categories: AxisPicture;
  /** The gap between two columns as a share of a column. */
  readonly gap: number;
}

const LEGENDS = { t: "top", r: "right", b: "bottom", l: "left", tr: "right" } as const;

/** The sheet's charts; those of kinds that are not read here are left out. */
export function pictureCharts(book: Book, sheet: Sheet, layout: SheetLayout): ChartPicture[] {
  return sheet.cells.getCharts().flatMap((chart) => {
    const root = book.chartParts.get(chart)?.root;
    return root === undefined ? [] : [picture(book, placeIn(layout, chart), chart, root)];
  });
}

type Place = Pick<ChartPicture, "left" | "top" | "width" | "height">;

/** A chart is anchored in cells, so it lies where these are seen to lie. */
function placeIn(layout: SheetLayout, { range: { tl, br } }: LibraryChart): Place {
  const pixels = (emu: number) => Math.round(emu / EMU_IN_POINT / POINTS_IN_PIXEL);
  const across = (column: number) => startOf(layout.columnWidths, layout.usualWidth, column);
  const down = (row: number) => startOf(layout.rowHeights, layout.usualHeight, row);
  const [left, top] = [across(tl.nativeCol) + pixels(tl.nativeColOff), down(tl.nativeRow) + pixels(tl.nativeRowOff)];
  if (br === undefined)
    return { left, top, width: USUAL_AREA.width / POINTS_IN_PIXEL, height: USUAL_AREA.height / POINTS_IN_PIXEL };
  const right = across(br.nativeCol) + pixels(br.nativeColOff);
  return { left, top, width: right - left, height: down(br.nativeRow) + pixels(br.nativeRowOff) - top };
}

function picture(book: Book, place: Place, chart: LibraryChart, root: XmlNode): ChartPicture {
  const drawn = seriesOf(root);
  const legend = find(root, "c:chart/c:legend");
  const hidden = legend === null ? [] : childrenNamed(legend, "c:legendEntry").map((entry) => valueAt(entry, "c:idx"));
  const series = drawn.map((one, index) => pictureSeries(book, one, !hidden.includes(String(index))));
  const [first] = drawn;
  const bars = drawn.find(({ group }) => group.name === "c:barChart");
  return {
    ...place,
    name: book.chartNames.get(chart) ?? `Chart ${chart.chartNumber}`,
    title: titleOfChart(book, root),
    legend: legend === null ? null : LEGENDS[(valueAt(legend, "c:legendPos") ?? "r") as keyof typeof LEGENDS], // the schema's
    labels: series.find(({ labels }) => labels.length > 0)?.labels ?? [],
    series,
    values: pictureAxis(axisOf(root, "Value"), first === undefined ? "General" : formatOfCells(book, first.series)),
    categories: pictureAxis(axisOf(root, "Category"), "General"),
    gap: Number(valueAt(bars?.group ?? null, "c:gapWidth") ?? 150) / 100,
  };
}

function pictureAxis(axis: XmlNode | null, linkedFormat: string): AxisPicture {
  const number = (path: string) => {
    const value = valueAt(axis, path);
    return value === null ? null : Number(value);
  };
  const { code, isLinked } = numberFormatIn(axis);
  const grid = axis === null ? null : find(axis, "c:majorGridlines");
  return {
    isShown: axis !== null && !flagAt(axis, "c:delete") && valueAt(axis, "c:tickLblPos") !== "none",
    min: number("c:scaling/c:min"),
    max: number("c:scaling/c:max"),
    step: number("c:majorUnit"),
    format: isLinked ? linkedFormat : code,
    gridColour: grid === null ? null : shownChartColour(lineColour(grid)) || "#D9D9D9",
    title: axis === null ? null : ownText(find(axis, "c:title")),
  };
}

function formatOfCells(book: Book, series: XmlNode): string {
  const cells = cellsOfPart(book, series, "values");
  return cells === null ? "General" : numberFormatOf(styleAt(cells.sheet.cells, cells.box.top, cells.box.left));
}
