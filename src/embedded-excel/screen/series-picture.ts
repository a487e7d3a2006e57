import type { Book } from "../book/book";
import { cellsOfPart, lineOfValues, nameOfSeries } from "../book/chart-cache";
import { readText } from "../book/range-values";
import { hasLabel, labelOf, labelsOf } from "../chart-xml/labels";
import { partOf, type SeriesPart } from "../chart-xml/references";
import { colourOfSeries, isDrawnAsLine } from "../chart-xml/series-look";
import type { GroupedSeries } from "../chart-xml/series";
import { fillColour, isLineDrawn, lineColour, lineDash, lineWeight } from "../chart-xml/shape";
import { childWithIndex, descendants, find, flagAt, valueAt, type XmlNode } from "../chart-xml/xml-tree";
import { shownChartColour } from "../book/colours";
import { numberText } from "./number-text";

type DrawnAs = "column" | "bar" | "line" | "area" | "scatter" | "pie";

export interface MarkerPicture {
  readonly symbol: "circle" | "square" | "diamond" | "triangle";
  readonly size: number;
  readonly colour: string;
}

/** One series of a chart. */
export interface SeriesPicture {
  readonly name: string;
  readonly drawnAs: DrawnAs;
  readonly stacking: "none" | "stacked" | "percent";
  readonly colour: string;
  /** Of the line, or around columns; null draws none. */
  readonly line: { readonly colour: string; readonly width: number; readonly dash: string } | null;
  readonly marker: MarkerPicture | null;
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[];
  /** Of scattered points. */
  readonly across: readonly (number | null)[];
  /** What stands beside single points, by their index. */
  readonly pointTexts: ReadonlyMap<number, string>;
  /** Where they stand: above unless the chart says otherwise. */
  readonly textsBelow: boolean;
  /** Colours of single points, by their index. */
  readonly pointColours: ReadonlyMap<number, string>;
  readonly isInLegend: boolean;
}

export function pictureSeries(book: Book, { group, series }: GroupedSeries, isInLegend: boolean): SeriesPicture {
  const drawnAs = drawnAsOf(group);
  const values = numbersOf(book, series, "values");
  const colour = shownChartColour(colourOfSeries(series, group.name));
  const width = lineWeight(series) ?? (isDrawnAsLine(group.name) ? 2.25 : 0.75);
  const outline = shownChartColour(lineColour(series));
  const hasLine = isLineDrawn(series) && (isDrawnAsLine(group.name) || outline !== "");
  const line = { colour: outline || colour, width: width / 0.75, dash: lineDash(series) };
  return {
    name: nameOfSeries(book, series),
    drawnAs,
    stacking: stackingOf(group),
    colour,
    line: hasLine ? line : null,
    marker: isDrawnAsLine(group.name) ? markerOf(group, series, colour) : null,
    values,
    labels: labelsAlong(book, series),
    across: drawnAs === "scatter" ? numbersOf(book, series, "labels") : [],
    pointTexts: textsOf(series, values),
    textsBelow: valueAt(labelsOf(series), "c:dLblPos") === "b",
    pointColours: coloursOf(series, drawnAs, values.length),
    isInLegend,
  };
}

function drawnAsOf(group: XmlNode): DrawnAs {
  switch (group.name) {
    case "c:barChart":
      return valueAt(group, "c:barDir") === "bar" ? "bar" : "column";
    case "c:areaChart":
      return "area";
    case "c:scatterChart":
      return "scatter";
    case "c:pieChart":
    case "c:doughnutChart":
      return "pie";
    default:
      return "line";
  }
}

function stackingOf(group: XmlNode): SeriesPicture["stacking"] {
  const grouping = valueAt(group, "c:grouping");
  if (grouping === "percentStacked") return "percent";
  return grouping === "stacked" ? "stacked" : "none";
}

function numbersOf(book: Book, series: XmlNode, part: SeriesPart): (number | null)[] {
  const cells = cellsOfPart(book, series, part);
  if (cells !== null) return lineOfValues(cells).map((value) => (typeof value === "number" ? value : null));
  return keptIn(series, part).map((text) => (text === "" ? null : Number(text)));
}

function labelsAlong(book: Book, series: XmlNode): string[] {
  const cells = cellsOfPart(book, series, "labels");
  return cells === null ? keptIn(series, "labels") : readText(cells.sheet, cells.box).flat();
}

/** The copy of the values that the file keeps: for cells of other workbooks, and for charts without cells. */
function keptIn(series: XmlNode, part: SeriesPart): string[] {
  const holder = partOf(series, part);
  const texts: string[] = [];
  for (const point of holder === null ? [] : descendants(holder, "c:pt"))
    texts[Number(point.attributes.idx)] = find(point, "c:v")?.text ?? "";
  return Array.from(texts, (text: string | undefined) => text ?? "");
}

const SYMBOLS = ["circle", "square", "diamond", "triangle"] as const;

function markerOf(group: XmlNode, series: XmlNode, colour: string): MarkerPicture | null {
  const marker = find(series, "c:marker");
  const symbol = valueAt(marker, "c:symbol");
  if (symbol === "none" || (marker === null && group.name === "c:lineChart" && !flagAt(group, "c:marker"))) return null;
  return {
    symbol: SYMBOLS.find((known) => known === symbol) ?? "circle",
    size: Number(valueAt(marker, "c:size") ?? 5) / 0.75,
    colour: shownChartColour(fillColour(marker)) || colour,
  };
}

function textsOf(series: XmlNode, values: readonly (number | null)[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [index, value] of values.entries()) {
    if (value === null || !hasLabel(series, index)) continue;
    const format = find(labelOf(series, index) ?? series, "c:numFmt") ?? find(labelsOf(series) ?? series, "c:numFmt");
    texts.set(index, numberText(format?.attributes.formatCode ?? "General", value));
  }
  return texts;
}

function coloursOf(series: XmlNode, drawnAs: DrawnAs, count: number): Map<number, string> {
  const colours = new Map<number, string>();
  for (let index = 0; index < count; index++) {
    const own = shownChartColour(fillColour(childWithIndex(series, "c:dPt", index)));
    const usual = drawnAs === "pie" ? shownChartColour({ theme: `accent${(index % 6) + 1}` }) : "";
    if (own !== "" || usual !== "") colours.set(index, own || usual);
  }
  return colours;
}
