import type { Book } from "../book/book";
import { placeChart, placeOfChart } from "../book/charts";
import { columnWidthOf, rowHeightOf } from "../book/geometry";
import { EMU_IN_POINT } from "../ground/units";
import { childrenNamed, element, find, parseTree, writeTree, type XmlNode } from "../chart-xml/xml-tree";
import { eachDrawing } from "./charts-part";
import { setPartText, type Parts } from "../library/package-parts";

/**
 * The library reads only drawings with the prefix "xdr", and of charts only those that lie between two cells. Others
 * (openpyxl's) are rewritten before it reads them: the second cell is the first, and the size lies beyond its edge.
 */
export function widenAnchors(parts: Parts): void {
  eachDrawing(parts, (path, text) => {
    if (text.includes("<xdr:wsDr") && !text.includes("oneCellAnchor")) return;
    const root = parseTree(text);
    for (const anchor of childrenNamed(root, "xdr:oneCellAnchor"))
      if (find(anchor, "xdr:graphicFrame") !== null) widen(anchor);
    setPartText(parts, path, writeTree(root, "drawing"));
  });
}

function widen(anchor: XmlNode): void {
  const size = find(anchor, "xdr:ext")?.attributes ?? {};
  const from = (name: string) => Number(find(anchor, `xdr:from/xdr:${name}`)?.text ?? 0);
  const to =
    `<xdr:col>${from("col")}</xdr:col><xdr:colOff>${from("colOff") + Number(size.cx ?? 0)}</xdr:colOff>` +
    `<xdr:row>${from("row")}</xdr:row><xdr:rowOff>${from("rowOff") + Number(size.cy ?? 0)}</xdr:rowOff>`;
  anchor.name = "xdr:twoCellAnchor";
  anchor.attributes.editAs = "oneCell";
  anchor.children = anchor.children.map((child) =>
    child.name === "xdr:ext" ? element(`<xdr:to>${to}</xdr:to>`) : child,
  );
}

/** Lets a chart whose size lies beyond the edge of a cell end in the cell where it does. */
export function settleAnchors(book: Book): void {
  for (const sheet of book.sheets)
    for (const chart of sheet.cells.getCharts()) {
      const { br } = chart.range;
      if (br === undefined) continue;
      const isBeyond =
        br.nativeColOff > columnWidthOf(sheet.cells, br.nativeCol) * EMU_IN_POINT ||
        br.nativeRowOff > rowHeightOf(sheet.cells, br.nativeRow) * EMU_IN_POINT;
      if (isBeyond) placeChart(sheet, chart, placeOfChart(sheet, chart));
    }
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
