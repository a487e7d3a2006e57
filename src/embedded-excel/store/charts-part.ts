import type { Chart } from "@cj-tech-master/excelts/chart";
import type { Book } from "../book/book";
import { ChartPart } from "../book/chart-part";
import { attributesOf, attributeText, partText, relationshipsOf, setPartText, type Parts } from "./package-parts";

const FRAME = /(<xdr:graphicFrame\b[\s\S]*?<xdr:cNvPr\b)([^>]*?)(\/?>)([\s\S]*?<c:chart\b([^>]*)>)/g;

/** Charts as the file has them, and their names: these stand in the drawing that frames them, and the library forgets them. */
export function readCharts(parts: Parts, book: Book): void {
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
      const text = partText(parts, chartPath(chart));
      if (text !== null) book.chartParts.set(chart, new ChartPart(text));
    }
}

/** Writes our charts over what the library has of them. */
export function writeCharts(parts: Parts, book: Book): void {
  for (const { cells } of book.sheets)
    for (const chart of cells.getCharts()) {
      const text = book.chartParts.get(chart)?.written(book) ?? null;
      if (text !== null) setPartText(parts, chartPath(chart), text);
    }
  writeNames(parts, book);
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

function eachDrawing(parts: Parts, visit: (path: string, text: string) => void): void {
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

/** What the library keeps of a drawing that it read: it writes these anchors, and not the charts' own. */
interface LoadedDrawing {
  readonly anchors?: { chartNumber?: number; range?: unknown }[];
}

/** Makes the anchors that will be written those that the charts have, so that an opened chart can be moved. */
export function adoptAnchors(book: Book): void {
  for (const { cells } of book.sheets) {
    const drawing = Reflect.get(cells, "_drawing") as LoadedDrawing | null | undefined; // private to the library
    for (const anchor of drawing?.anchors ?? []) {
      const chart = cells.getCharts().find((own) => own.chartNumber > 0 && own.chartNumber === anchor.chartNumber);
      if (chart?.range.br !== undefined) anchor.range = chart.range;
    }
  }
}
