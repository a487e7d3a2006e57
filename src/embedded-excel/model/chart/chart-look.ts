import type { Book, Sheet } from "../../book/book";
import {
  isLineDrawn,
  lineColour,
  lineDash,
  lineWeight,
  setFillColour,
  setLineColour,
  setLineDash,
  setLineWeight,
} from "../../chart-xml/shape";
import { rewrite, rewriteAll, writingOf, type Writing, type WritingChange } from "../../chart-xml/writing";
import type { XmlNode } from "../../chart-xml/xml-tree";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { hexOf, shownChartColour } from "../../book/colours";
import { lookUp, wordOf } from "../cells/words";

/** The chart that the parts of a chart belong to. */
export interface ChartContext {
  readonly book: Book;
  readonly sheet: Sheet;
  /** The chart's XML. */
  readonly root: XmlNode;
  /** Of the whole chart, in points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Something in a chart that has a look. */
export interface Look {
  readonly context: ChartContext;
  /** Where its look is read; null where it has none of its own. */
  readonly read: () => XmlNode | null;
  /** Where its look is set: several places where it stands for several things. Fails where it is not shown. */
  readonly write: () => readonly XmlNode[];
}

/** What fills a part of a chart. */
export class ChartFill extends RichObject {
  readonly apiName = "ChartFill";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  setSolidColor(colour: string) {
    const hex = hexOf(colour, "ChartFill.setSolidColor");
    for (const shape of this.#look.write()) setFillColour(shape, hex);
  }
  clear() {
    for (const shape of this.#look.write()) setFillColour(shape, null);
  }
}

/** Office's line styles as dashes of DrawingML. */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
/** What a line is drawn in that has no colour of its own. */
const BLACK = "000000";

abstract class Line extends RichObject {
  abstract override readonly apiName: "ChartLineFormat" | "ChartBorder";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get color() {
    return shownChartColour(lineColour(this.#look.read()));
  }
  set color(colour: string) {
    const hex = hexOf(colour, `${this.apiName}.color`);
    for (const shape of this.#look.write()) setLineColour(shape, hex);
  }
  get lineStyle() {
    const shape = this.#look.read();
    return isLineDrawn(shape) ? (wordOf(DASHES, lineDash(shape)) ?? "Continuous") : "None";
  }
  set lineStyle(style: string) {
    if (style === "None") {
      this.clear();
      return;
    }
    const dash = lookUp(DASHES, style, `${this.apiName}.lineStyle`);
    for (const shape of this.#look.write()) setLineDash(shape, dash, BLACK);
  }
  /** In points. */
  get weight() {
    return lineWeight(this.#look.read()) ?? 0.75;
  }
  set weight(points: number) {
    if (typeof points !== "number" || !(points >= 0 && points <= 1584))
      throw invalidArgument(`${String(points)} is not the weight of a line.`, `${this.apiName}.weight`);
    for (const shape of this.#look.write()) setLineWeight(shape, points);
  }
  clear() {
    for (const shape of this.#look.write()) setLineColour(shape, null);
  }
}

/** A line of a chart: a series, an axis, gridlines. */
export class ChartLineFormat extends Line {
  readonly apiName = "ChartLineFormat";
}

/** The line around a part of a chart. */
export class ChartBorder extends Line {
  readonly apiName = "ChartBorder";
}

/** How a part of a chart is written. What it does not say is as the whole chart is written. */
export class ChartFont extends RichObject {
  readonly apiName = "ChartFont";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get #writing(): Writing {
    const own = Object.entries(writingOf(this.#look.read())).filter(([, value]) => value !== undefined);
    return { ...writingOf(this.#look.context.root), ...Object.fromEntries(own) };
  }
  get bold() {
    return this.#writing.bold ?? false;
  }
  set bold(bold: boolean) {
    this.#change({ bold });
  }
  get italic() {
    return this.#writing.italic ?? false;
  }
  set italic(italic: boolean) {
    this.#change({ italic });
  }
  get underline() {
    return (this.#writing.underline ?? "none") === "none" ? "None" : "Single";
  }
  set underline(underline: string) {
    this.#change({ underline: lookUp({ None: "none", Single: "sng" }, underline, "ChartFont.underline") });
  }
  get size() {
    return this.#writing.size ?? 10;
  }
  set size(size: number) {
    if (typeof size !== "number" || !(size >= 1 && size <= 409))
      throw invalidArgument(`${String(size)} is not a size of writing.`, "ChartFont.size");
    this.#change({ size });
  }
  get name() {
    const { name = "Calibri" } = this.#writing;
    return name.startsWith("+") ? "Calibri" : name; // "+mn-lt" is the theme's font
  }
  set name(name: string) {
    this.#change({ name });
  }
  get color() {
    const colour = shownChartColour(this.#writing.colour);
    return colour === "" ? "#000000" : colour;
  }
  set color(colour: string) {
    this.#change({ colour: hexOf(colour, "ChartFont.color") });
  }

  #change(change: WritingChange): void {
    const { root } = this.#look.context;
    for (const written of this.#look.write())
      if (written === root) rewriteAll(root, change);
      else rewrite(written, change);
  }
}
