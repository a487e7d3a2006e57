import type { Chart } from "../library/types";
import type { Book } from "../book/book";
import { writtenChart } from "../book/chart-cache";
import { ChartPart } from "../book/chart-part";
import { parseTree, writeTree } from "../chart-xml/xml-tree";
import {
  attributesOf,
  attributeText,
  partText,
  relationshipsOf,
  setPartText,
  type Parts,
} from "../library/package-parts";

const FRAME = /(<xdr:graphicFrame\b[\s\S]*?<xdr:cNvPr\b)([^>]*?)(\/?>)([\s\S]*?<c:chart\b([^>]*)>)/g;

/** Every chart as the file has it, by the path of its part. */
type OpenedCharts = ReadonlyMap<string, string>;

/**
 * Takes the charts out of an opened file before the library reads it. The library reads only those with the prefix "c":
 * it gets the others with it, so that it knows of them.
 */
export function takeCharts(parts: Parts): OpenedCharts {
  const charts = new Map<string, string>();
  for (const path of parts.keys()) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(path)) continue;
    const text = partText(parts, path) ?? "";
    charts.set(path, text);
    if (!text.includes("<c:chartSpace")) setPartText(parts, path, writeTree(parseTree(text)));
  }
  return charts;
}

/** Gives the charts their parts, and their names: these stand in the drawing that frames them, and the library forgets them. */
export function adoptCharts(parts: Parts, book: Book, opened: OpenedCharts): void {
  const names = new Map<number, string>();
  eachDrawing(parts, (path, text) => {
    for (const [, , frame = "", , , chart = ""] of text.matchAll(FRAME)) {
      const name = attributesOf(frame).name;
      const number = chartNumber(parts, path, chart);
      if (name !== undefined && number !== null) names.set(number, name);
    }
  });
  for (const { cells } of book.sheets)
    for (const chart of cells.getCharts()) {
      const name = names.get(chart.chartNumber);
      if (name !== undefined) book.chartNames.set(chart, name);
      const text = opened.get(chartPath(chart));
      if (text !== undefined) book.chartParts.set(chart, new ChartPart(text));
    }
}

/** Writes our charts over what the library has of them. */
export function writeCharts(parts: Parts, book: Book): void {
  for (const { cells } of book.sheets)
    for (const chart of cells.getCharts()) {
      const part = book.chartParts.get(chart);
      if (part !== undefined) setPartText(parts, chartPath(chart), writtenChart(book, part));
    }
  writeNames(parts, book);
}

/** The part that each chart was opened from. `origins` has the paths of parts that the library knows by others. */
export function chartOrigins(book: Book, origins: ReadonlyMap<string, string>): Map<Chart, string> {
  const charts = book.sheets.flatMap(({ cells }) => cells.getCharts());
  return new Map(charts.map((chart) => [chart, origins.get(chartPath(chart)) ?? chartPath(chart)]));
}

function chartPath({ chartNumber }: Chart): string {
  return `xl/charts/chart${chartNumber}.xml`;
}

function writeNames(parts: Parts, book: Book): void {
  const names = new Map<number, string>();
  for (const { cells } of book.sheets)
    for (const chart of cells.getCharts()) {
      const name = book.chartNames.get(chart);
      if (name !== undefined) names.set(chart.chartNumber, name);
    }
  if (names.size === 0) return;
  eachDrawing(parts, (path, text) => {
    const named = text.replace(
      FRAME,
      (whole, before: string, frame: string, close: string, after: string, chart: string) => {
        const number = chartNumber(parts, path, chart);
        const name = number === null ? undefined : names.get(number);
        return name === undefined ? whole : before + attributeText({ ...attributesOf(frame), name }) + close + after;
      },
    );
    setPartText(parts, path, named);
  });
}

export function eachDrawing(parts: Parts, visit: (path: string, text: string) => void): void {
  for (const path of [...parts.keys()])
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(path)) visit(path, partText(parts, path) ?? "");
}

/** 3 for a reference to xl/charts/chart3.xml. */
function chartNumber(parts: Parts, drawing: string, reference: string): number | null {
  const id = attributesOf(reference)["r:id"];
  const target = relationshipsOf(parts, drawing).find((relationship) => relationship.id === id)?.target;
  const digits = /\/chart(\d+)\.xml$/.exec(target ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
