import { titleOfChart } from "../../book/chart-title";
import { newLegend, newTitle } from "../../chart-xml/new-chart";
import { seriesOf } from "../../chart-xml/series";
import { setOwnText } from "../../chart-xml/writing";
import {
  childWithIndex,
  drop,
  element,
  ensure,
  find,
  flagAt,
  place,
  placeByIndex,
  setFlagAt,
  setValueAt,
  valueAt,
  type XmlNode,
} from "../../chart-xml/xml-tree";
import { invalidOperation } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import { ChartLegendFormat, ChartTitleFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";
import { lookUp, wordOf } from "../cells/words";

const TITLE_SIZE = 14;

/** A chart's title. Without a text of its own it is the name of the only series. */
export class ChartTitle extends RichObject {
  readonly apiName = "ChartTitle";
  readonly #context: ChartContext;

  constructor(context: ChartContext) {
    super();
    this.#context = context;
  }

  get #title(): XmlNode | null {
    return find(this.#context.root, "c:chart/c:title");
  }
  get text() {
    return titleOfChart(this.#context.book, this.#context.root) ?? "";
  }
  set text(text: string) {
    this.visible = true;
    setOwnText(ensure(this.#context.root, "c:chart/c:title"), text);
  }
  get visible() {
    return this.#title !== null;
  }
  set visible(visible: boolean) {
    const chart = ensure(this.#context.root, "c:chart");
    setFlagAt(chart, "c:autoTitleDeleted", !visible);
    if (!visible) drop(chart, "c:title");
    else if (this.#title === null) place(chart, newTitle(TITLE_SIZE));
  }
  get overlay() {
    return flagAt(this.#title, "c:overlay");
  }
  set overlay(overlay: boolean) {
    setFlagAt(shown(this.#title, "ChartTitle.overlay"), "c:overlay", overlay);
  }
  get format() {
    return new ChartTitleFormat({
      context: this.#context,
      read: () => this.#title,
      write: () => [shown(this.#title, "ChartTitle.format")],
    });
  }
}

const POSITIONS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** A chart's legend. */
export class ChartLegend extends RichObject {
  readonly apiName = "ChartLegend";
  readonly #context: ChartContext;

  constructor(context: ChartContext) {
    super();
    this.#context = context;
  }

  get #legend(): XmlNode | null {
    return find(this.#context.root, "c:chart/c:legend");
  }
  get visible() {
    return this.#legend !== null;
  }
  set visible(visible: boolean) {
    const chart = ensure(this.#context.root, "c:chart");
    if (!visible) drop(chart, "c:legend");
    else if (this.#legend === null) place(chart, newLegend());
  }
  get position() {
    return wordOf(POSITIONS, valueAt(this.#legend, "c:legendPos") ?? "r") ?? "Right";
  }
  set position(position: string) {
    const wanted = lookUp(POSITIONS, position, "ChartLegend.position");
    this.visible = true;
    const legend = ensure(this.#context.root, "c:chart/c:legend");
    setValueAt(legend, "c:legendPos", wanted);
    drop(legend, "c:layout");
  }
  get overlay() {
    return flagAt(this.#legend, "c:overlay");
  }
  set overlay(overlay: boolean) {
    setFlagAt(shown(this.#legend, "ChartLegend.overlay"), "c:overlay", overlay);
  }
  get legendEntries() {
    return new ChartLegendEntryCollection(this.#context);
  }
  get format() {
    return new ChartLegendFormat({
      context: this.#context,
      read: () => this.#legend,
      write: () => [shown(this.#legend, "ChartLegend.format")],
    });
  }
}

/** The lines of the legend, one a series. */
export class ChartLegendEntryCollection extends RichCollection<ChartLegendEntry> {
  readonly apiName = "ChartLegendEntryCollection";
  readonly list: () => readonly ChartLegendEntry[];

  constructor(context: ChartContext) {
    super();
    this.list = () => seriesOf(context.root).map((_, index) => new ChartLegendEntry(context, index));
  }
}

export class ChartLegendEntry extends RichObject {
  readonly apiName = "ChartLegendEntry";
  readonly #context: ChartContext;
  readonly #index: number;

  constructor(context: ChartContext, index: number) {
    super();
    this.#context = context;
    this.#index = index;
  }

  get #legend(): XmlNode {
    return shown(find(this.#context.root, "c:chart/c:legend"), "ChartLegendEntry");
  }
  get index() {
    return this.#index;
  }
  get visible() {
    return !flagAt(childWithIndex(this.#legend, "c:legendEntry", this.#index), "c:delete");
  }
  set visible(visible: boolean) {
    const legend = this.#legend;
    const known = childWithIndex(legend, "c:legendEntry", this.#index);
    legend.children = legend.children.filter((child) => child !== known);
    const hidden = `<c:legendEntry><c:idx val="${this.#index}"/><c:delete val="1"/></c:legendEntry>`;
    if (!visible) placeByIndex(legend, element(hidden));
  }
}

/** The part of the chart, which must be there: what is hidden has no look to change. */
export function shown(part: XmlNode | null, location: string): XmlNode {
  if (part === null) throw invalidOperation("This part of the chart is not shown.", location);
  return part;
}
