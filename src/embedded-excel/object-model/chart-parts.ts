import type { Chart as LibraryChart, LegendPosition } from "@cj-tech-master/excelts/chart";
import { RichObject } from "../rich-object";
import { lookUp, wordOf } from "./range-format";

/** A chart's title. */
export class ChartTitle extends RichObject {
  readonly apiName = "ChartTitle";
  readonly #chart: LibraryChart;

  constructor(chart: LibraryChart) {
    super();
    this.#chart = chart;
  }

  get text() {
    return this.#chart.title ?? "";
  }
  set text(text: string) {
    this.#chart.title = text;
  }
  get visible() {
    return this.#chart.title !== undefined;
  }
  set visible(visible: boolean) {
    if (!visible) this.#chart.title = undefined;
    else if (this.#chart.title === undefined) this.#chart.title = "Chart Title";
  }
}

const POSITIONS: Readonly<Record<string, LegendPosition>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** A chart's legend. */
export class ChartLegend extends RichObject {
  readonly apiName = "ChartLegend";
  readonly #chart: LibraryChart;

  constructor(chart: LibraryChart) {
    super();
    this.#chart = chart;
  }

  get visible() {
    return this.#chart.legend !== undefined;
  }
  set visible(visible: boolean) {
    if (!visible) this.#chart.legend = undefined;
    else this.#chart.legend ??= { legendPos: "r" };
  }
  get position() {
    return wordOf(POSITIONS, this.#chart.legend?.legendPos ?? "r") ?? "Right";
  }
  set position(position: string) {
    const legendPos = lookUp(POSITIONS, position, "ChartLegend.position");
    this.#chart.legend = { ...this.#chart.legend, legendPos };
  }
  get overlay() {
    return this.#chart.legend?.overlay === true;
  }
  set overlay(overlay: boolean) {
    this.#chart.legend = { legendPos: "r", ...this.#chart.legend, overlay };
  }
}
