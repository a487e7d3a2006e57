import { parseReference } from "../ground/address";
import { partOf, referenceOf, type SeriesPart } from "../chart-xml/references";
import { groupsOf } from "../chart-xml/series";
import { childrenNamed, drop, element, ensure, find, place, valueAt, type XmlNode } from "../chart-xml/xml-tree";
import type { Area, Book } from "./book";
import type { ChartPart } from "./chart-part";
import { isError, scalarOf, type Scalar } from "./cell-value";
import { numberFormatOf, styleAt } from "./styles";

/** A longer line of cells is no line that a chart shows: files then keep no copy of it. */
const MOST_POINTS = 32_000;

function cellsOfReference(book: Book, formula: string): Area | null {
  const reference = parseReference(formula);
  const sheet = reference?.sheet == null ? null : book.findSheet(reference.sheet);
  return reference === null || sheet === null ? null : { sheet, box: reference.box };
}

/** The cells that a part of a series shows; null where it shows none of this workbook. */
export function cellsOfPart(book: Book, series: XmlNode, part: SeriesPart): Area | null {
  return cellsOfReference(book, referenceOf(series, part) ?? "");
}

/** The values of the cells in a line; null for an error, "" for an empty cell. */
export function lineOfValues({ sheet: { cells }, box }: Area): (Scalar | null)[] {
  const values: (Scalar | null)[] = [];
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      const value = cells.findCell(row + 1, column + 1)?.value;
      values.push(isError(value) ? null : scalarOf(value));
    }
  return values;
}

/** What is to be written of a chart, the values of the cells brought up to date. */
export function writtenChart(book: Book, part: ChartPart): string {
  refreshCaches(book, part.root, { makeMissing: part.isChanged });
  return part.text;
}

/**
 * Brings the copies of values that the chart's file keeps beside its references up to the cells; programs that do
 * not read the cells draw them. Copies that already say the same stay as they are; missing ones are made if asked for.
 */
function refreshCaches(book: Book, root: XmlNode, { makeMissing }: { makeMissing: boolean }): void {
  for (const group of groupsOf(root))
    for (const series of childrenNamed(group, "c:ser")) {
      for (const part of ["name", "labels", "values"] as const) {
        const holder = partOf(series, part);
        const cells = cellsOfPart(book, series, part);
        if (holder === null || cells === null || find(holder, "c:multiLvlStrRef") !== null) continue;
        if ((cells.box.bottom - cells.box.top + 1) * (cells.box.right - cells.box.left + 1) > MOST_POINTS) continue;
        if (makeMissing || hasCache(holder)) refreshPart(holder, cells, part === "values");
      }
    }
}

function hasCache(holder: XmlNode): boolean {
  return find(holder, "c:numRef/c:numCache") !== null || find(holder, "c:strRef/c:strCache") !== null;
}

function refreshPart(holder: XmlNode, cells: Area, isValues: boolean): void {
  const values = lineOfValues(cells);
  const asNumbers = isValues || (holder.name !== "c:tx" && values.every((v) => typeof v === "number" || v === ""));
  const wanted = asNumbers ? "c:numRef" : "c:strRef";
  const [reference] = holder.children;
  if (reference === undefined) return;
  const cache = find(reference, asNumbers ? "c:numCache" : "c:strCache");
  const points = asNumbers ? numberPoints(values) : textPoints(values);
  if (reference.name === wanted && cache !== null && isSame(cache, values.length, points)) return;
  reference.name = wanted;
  drop(reference, "c:numCache", "c:strCache");
  place(reference, newCache(asNumbers ? formatOf(cells) : null, values.length, points));
}

type Points = ReadonlyMap<number, string>;

function numberPoints(values: readonly (Scalar | null)[]): Points {
  return new Map(values.flatMap((value, index) => (typeof value === "number" ? [[index, String(value)]] : [])));
}

function textPoints(values: readonly (Scalar | null)[]): Points {
  return new Map(values.flatMap((value, index) => (value === "" || value === null ? [] : [[index, String(value)]])));
}

function isSame(cache: XmlNode, count: number, points: Points): boolean {
  if (valueAt(cache, "c:ptCount") !== String(count)) return false;
  const kept = childrenNamed(cache, "c:pt");
  return (
    kept.length === points.size &&
    kept.every((point) => {
      const wanted = points.get(Number(point.attributes.idx));
      const text = find(point, "c:v")?.text;
      return text === wanted || (cache.name === "c:numCache" && Number(text) === Number(wanted));
    })
  );
}

function newCache(format: string | null, count: number, points: Points): XmlNode {
  const cache = element(format === null ? "<c:strCache/>" : "<c:numCache><c:formatCode/></c:numCache>");
  if (format !== null) ensure(cache, "c:formatCode").text = format;
  cache.children.push(element(`<c:ptCount val="${count}"/>`));
  for (const [index, text] of points) {
    const point = element(`<c:pt idx="${index}"><c:v/></c:pt>`);
    ensure(point, "c:v").text = text;
    cache.children.push(point);
  }
  return cache;
}

function formatOf({ sheet, box }: Area): string {
  return numberFormatOf(styleAt(sheet.cells, box.top, box.left));
}

/** What the series is called: what its cell says now, or the text of its own, or "Series1" by its number. */
export function nameOfSeries(book: Book, series: XmlNode): string {
  const own = find(series, "c:tx/c:v");
  if (own !== null) return own.text;
  const formula = referenceOf(series, "name");
  if (formula === null) return `Series${Number(valueAt(series, "c:order") ?? 0) + 1}`;
  const cells = cellsOfReference(book, formula);
  if (cells === null) return find(series, "c:tx/c:strRef/c:strCache/c:pt/c:v")?.text ?? "";
  return lineOfValues(cells).map(String).join(" ");
}
