import { fillColour, lineColour, setFillColour, setLineColour } from "./chart-xml/shape";
import { ensure, find, setValueAt, valueAt, type XmlNode } from "./chart-xml/xml-tree";
import { invalidArgument } from "./protocol";
import { RichObject } from "./rich-object";
import { hexOf, shownChartColour } from "./object-model/colours";
import { lookUp, wordOf } from "./object-model/range-format";

const SYMBOLS: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** A series or a point of it: what stands where its values are. */
export abstract class MarkedObject extends RichObject {
  readonly #read: () => XmlNode | null;
  readonly #write: () => readonly XmlNode[];

  constructor(read: () => XmlNode | null, write: () => readonly XmlNode[]) {
    super();
    this.#read = read;
    this.#write = write;
  }

  get #marker(): XmlNode | null {
    const marked = this.#read();
    return marked === null ? null : find(marked, "c:marker");
  }
  get markerStyle() {
    return wordOf(SYMBOLS, valueAt(this.#marker, "c:symbol") ?? "auto") ?? "Automatic";
  }
  set markerStyle(style: string) {
    const symbol = lookUp(SYMBOLS, style, `${this.apiName}.markerStyle`);
    for (const marked of this.#write()) setValueAt(marked, "c:marker/c:symbol", symbol);
  }
  /** In points. */
  get markerSize() {
    return Number(valueAt(this.#marker, "c:size") ?? 5);
  }
  set markerSize(size: number) {
    if (!Number.isInteger(size) || size < 2 || size > 72)
      throw invalidArgument(`${size} is not the size of a marker: 2 to 72.`, `${this.apiName}.markerSize`);
    for (const marked of this.#write()) setValueAt(marked, "c:marker/c:size", size);
  }
  get markerBackgroundColor() {
    return shownChartColour(fillColour(this.#marker));
  }
  set markerBackgroundColor(colour: string) {
    const hex = hexOf(colour, `${this.apiName}.markerBackgroundColor`);
    for (const marked of this.#write()) setFillColour(ensure(marked, "c:marker"), hex);
  }
  get markerForegroundColor() {
    return shownChartColour(lineColour(this.#marker));
  }
  set markerForegroundColor(colour: string) {
    const hex = hexOf(colour, `${this.apiName}.markerForegroundColor`);
    for (const marked of this.#write()) setLineColour(ensure(marked, "c:marker"), hex);
  }
}
