import { isUpright } from "../../chart-xml/axes";
import { newGridlines, newTitle } from "../../chart-xml/new-chart";
import { ownText, setOwnText } from "../../chart-xml/writing";
import { drop, find, place, type XmlNode } from "../../chart-xml/xml-tree";
import { RichObject } from "../../wire/rich-object";
import { ChartAxisTitleFormat, ChartGridlinesFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";
import { shown } from "./chart-parts";

/** What Excel writes beside an axis whose title has no text. */
const USUAL_TITLE = "Axis Title";
const TITLE_SIZE = 10;

/** The title of an axis. Giving it a text shows it. */
export class ChartAxisTitle extends RichObject {
  readonly apiName = "ChartAxisTitle";
  readonly #context: ChartContext;
  readonly #axis: () => XmlNode;

  constructor(context: ChartContext, axis: () => XmlNode) {
    super();
    this.#context = context;
    this.#axis = axis;
  }

  get #title(): XmlNode | null {
    return find(this.#axis(), "c:title");
  }
  get text() {
    return this.#title === null ? "" : (ownText(this.#title) ?? USUAL_TITLE);
  }
  set text(text: string) {
    this.visible = true;
    setOwnText(shown(this.#title, "ChartAxisTitle.text"), text);
  }
  get visible() {
    return this.#title !== null;
  }
  set visible(visible: boolean) {
    const axis = this.#axis();
    if (!visible) drop(axis, "c:title");
    else if (this.#title === null) place(axis, newTitle(TITLE_SIZE, isUpright(axis) ? "up" : "level"));
  }
  get format() {
    return new ChartAxisTitleFormat({
      context: this.#context,
      read: () => this.#title,
      write: () => [shown(this.#title, "ChartAxisTitle.format")],
    });
  }
}

/** The lines across the chart at the marks of an axis. */
export class ChartGridlines extends RichObject {
  readonly apiName = "ChartGridlines";
  readonly #context: ChartContext;
  readonly #axis: () => XmlNode;
  readonly #name: "c:majorGridlines" | "c:minorGridlines";

  constructor(context: ChartContext, axis: () => XmlNode, name: "c:majorGridlines" | "c:minorGridlines") {
    super();
    this.#context = context;
    this.#axis = axis;
    this.#name = name;
  }

  get #lines(): XmlNode | null {
    return find(this.#axis(), this.#name);
  }
  get visible() {
    return this.#lines !== null;
  }
  set visible(visible: boolean) {
    if (!visible) drop(this.#axis(), this.#name);
    else if (this.#lines === null) place(this.#axis(), newGridlines(this.#name));
  }
  get format() {
    return new ChartGridlinesFormat({
      context: this.#context,
      read: () => this.#lines,
      write: () => [shown(this.#lines, "ChartGridlines.format")],
    });
  }
}
