import { cellsOfReference, lineOfValues } from "../book/chart-cache";
import { hasLabel, setHasLabel } from "../chart-xml/labels";
import type { ChartKind } from "../chart-xml/kinds";
import { ensurePoint, pointOf } from "../chart-xml/points";
import { referenceOf } from "../chart-xml/references";
import type { XmlNode } from "../chart-xml/xml-tree";
import { MarkedObject } from "../marked-object";
import { RichCollection } from "../rich-object";
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
      const cells = cellsOfReference(context.book, referenceOf(series, "values") ?? "");
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
    super({
      read: () => pointOf(series, index) ?? series,
      write: () => [ensurePoint(series, index)],
      group: () => kind()?.group ?? "",
    });
    this.#context = context;
    this.#series = series;
    this.#index = index;
    this.#kind = kind;
  }

  get value() {
    const cells = cellsOfReference(this.#context.book, referenceOf(this.#series, "values") ?? "");
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
    const look = {
      context: this.#context,
      read: () => pointOf(this.#series, this.#index) ?? this.#series,
      write: () => [ensurePoint(this.#series, this.#index)],
    };
    return new ChartPointFormat(look, this.#kind()?.group ?? "");
  }
}
