import { isDrawnAsLine } from "../../chart-xml/series-look";
import { fillColour, lineColour, setFillColour, setLineColour } from "../../chart-xml/shape";
import { ensure, find, setValueAt, valueAt, type XmlNode } from "../../chart-xml/xml-tree";
import { invalidArgument, invalidOperation } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import type { Look } from "./chart-look";
import { hexOf, shownChartColour } from "../../book/colours";
import { lookUp, wordOf } from "../cells/words";

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
  protected readonly look: Look;
  /** The group of the chart that draws it. */
  readonly #group: () => string;

  constructor(look: Look, group: () => string) {
    super();
    this.look = look;
    this.#group = group;
  }

  get #marker(): XmlNode | null {
    const marked = this.look.read();
    return marked === null ? null : find(marked, "c:marker");
  }
  get markerStyle() {
    return wordOf(SYMBOLS, valueAt(this.#marker, "c:symbol") ?? "auto") ?? "Automatic";
  }
  set markerStyle(style: string) {
    const symbol = lookUp(SYMBOLS, style, `${this.apiName}.markerStyle`);
    for (const marked of this.#marked("markerStyle")) setValueAt(marked, "c:marker/c:symbol", symbol);
  }
  /** In points. */
  get markerSize() {
    return Number(valueAt(this.#marker, "c:size") ?? 5);
  }
  set markerSize(size: number) {
    if (!Number.isInteger(size) || size < 2 || size > 72)
      throw invalidArgument(`${size} is not the size of a marker: 2 to 72.`, `${this.apiName}.markerSize`);
    for (const marked of this.#marked("markerSize")) setValueAt(marked, "c:marker/c:size", size);
  }
  get markerBackgroundColor() {
    return shownChartColour(fillColour(this.#marker));
  }
  set markerBackgroundColor(colour: string) {
    const hex = hexOf(colour, `${this.apiName}.markerBackgroundColor`);
    for (const marked of this.#marked("markerBackgroundColor")) setFillColour(ensure(marked, "c:marker"), hex);
  }
  get markerForegroundColor() {
    return shownChartColour(lineColour(this.#marker));
  }
  set markerForegroundColor(colour: string) {
    const hex = hexOf(colour, `${this.apiName}.markerForegroundColor`);
    for (const marked of this.#marked("markerForegroundColor")) setLineColour(ensure(marked, "c:marker"), hex);
  }

  #marked(member: string): readonly XmlNode[] {
    const location = `${this.apiName}.${member}`;
    if (!isDrawnAsLine(this.#group())) throw invalidOperation("This series has no markers.", location);
    return this.look.write();
  }
}
