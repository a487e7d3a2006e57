import { cellsOfPart, lineOfValues } from "../../book/chart-cache";
import { hasLabel, setHasLabel } from "../../chart-xml/labels";
import type { ChartKind } from "../../chart-xml/kinds";
import { ensurePoint, pointOf } from "../../chart-xml/points";
import type { XmlNode } from "../../chart-xml/xml-tree";
import { MarkedObject } from "./marked-object";
import { RichCollection } from "../../wire/rich-object";
import { ChartDataLabel } from "./chart-data-labels";
import { ChartPointFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";

/** The points of a series: one a cell of its values. */
export class ChartPointsCollection extends RichCollection<ChartPoint> {
  readonly apiName = "ChartPointsCollection";
  readonly list: () => readonly ChartPoint[];

  constructor(context: ChartContext, series: XmlNode, kind: () => ChartKind | null) {
    super();
    this.list = () => {
      const cells = cellsOfPart(context.book, series, "values");
      return (cells === null ? [] : lineOfValues(cells)).map(
        (_, index) => new ChartPoint(context, series, index, kind),
      );
    };
  }
}

/** One point of a series. It looks like the others until it is given a look of its own. */
export class ChartPoint extends MarkedObject {
  readonly apiName = "ChartPoint";
  readonly #context: ChartContext;
  readonly #series: XmlNode;
  readonly #index: number;
  readonly #kind: () => ChartKind | null;

  constructor(context: ChartContext, series: XmlNode, index: number, kind: () => ChartKind | null) {
    const read = () => pointOf(series, index) ?? series;
    super({ context, read, write: () => [ensurePoint(series, index)] }, () => kind()?.group ?? "");
    this.#context = context;
    this.#series = series;
    this.#index = index;
    this.#kind = kind;
  }

  get value() {
    const cells = cellsOfPart(this.#context.book, this.#series, "values");
    this.#context.book.freshen();
    return cells === null ? null : lineOfValues(cells)[this.#index];
  }
  get hasDataLabel() {
    return hasLabel(this.#series, this.#index);
  }
  set hasDataLabel(has: boolean) {
    setHasLabel(this.#series, this.#index, has);
  }
  get dataLabel() {
    return new ChartDataLabel(this.#context, this.#series, this.#index, this.#kind);
  }
  get format() {
    return new ChartPointFormat(this.look, this.#kind()?.group ?? "");
  }
}
