import {
  isPlaced,
  layoutShare,
  letExcelPlace,
  setLayoutShare,
  type LayoutSide,
  type LayoutTarget,
} from "../../chart-xml/layout";
import { plotAreaOf } from "../../chart-xml/series";
import type { XmlNode } from "../../chart-xml/xml-tree";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { ChartPlotAreaFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";

/** Where the series are drawn, in points from the chart's corner; null where Excel chooses the place. */
export class ChartPlotArea extends RichObject {
  readonly apiName = "ChartPlotArea";
  readonly #context: ChartContext;

  constructor(context: ChartContext) {
    super();
    this.#context = context;
  }

  get #area(): XmlNode {
    return plotAreaOf(this.#context.root);
  }
  get format() {
    return new ChartPlotAreaFormat({
      context: this.#context,
      read: () => this.#area,
      write: () => [this.#area],
    });
  }
  get position() {
    return isPlaced(this.#area) ? "Custom" : "Automatic";
  }
  set position(position: string) {
    if (position !== "Automatic")
      throw invalidArgument("A place of one's own is given by left, top, width and height.", "ChartPlotArea.position");
    letExcelPlace(this.#area);
  }

  get left() {
    return this.#read("outer", "x");
  }
  set left(left: number | null) {
    this.#write("outer", "x", left);
  }
  get top() {
    return this.#read("outer", "y");
  }
  set top(top: number | null) {
    this.#write("outer", "y", top);
  }
  get width() {
    return this.#read("outer", "w");
  }
  set width(width: number | null) {
    this.#write("outer", "w", width);
  }
  get height() {
    return this.#read("outer", "h");
  }
  set height(height: number | null) {
    this.#write("outer", "h", height);
  }
  get insideLeft() {
    return this.#read("inner", "x");
  }
  set insideLeft(left: number | null) {
    this.#write("inner", "x", left);
  }
  get insideTop() {
    return this.#read("inner", "y");
  }
  set insideTop(top: number | null) {
    this.#write("inner", "y", top);
  }
  get insideWidth() {
    return this.#read("inner", "w");
  }
  set insideWidth(width: number | null) {
    this.#write("inner", "w", width);
  }
  get insideHeight() {
    return this.#read("inner", "h");
  }
  set insideHeight(height: number | null) {
    this.#write("inner", "h", height);
  }

  #read(target: LayoutTarget, side: LayoutSide): number | null {
    const share = layoutShare(this.#area, target, side);
    return share === null ? null : share * this.#extent(side);
  }
  #write(target: LayoutTarget, side: LayoutSide, points: number | null): void {
    const extent = this.#extent(side);
    if (typeof points !== "number" || !(points >= 0 && points <= extent))
      throw invalidArgument(`${String(points)} lies outside the chart.`, "ChartPlotArea");
    setLayoutShare(this.#area, target, side, points / extent);
  }
  #extent(side: LayoutSide): number {
    const { width, height } = this.#context.size;
    return side === "x" || side === "w" ? width : height;
  }
}
