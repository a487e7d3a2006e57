import { chartReference } from "../../book/chart-data";
import { cellsOfPart, lineOfValues, nameOfSeries } from "../../book/chart-cache";
import { labelsOf, setHasLabels, showsAnything } from "../../chart-xml/labels";
import { kindNamed, kindOf, type ChartKind } from "../../chart-xml/kinds";
import { canJoin, redrawAll, redrawSeries } from "../../chart-xml/redraw";
import { referenceOf, setOwnName, setReference, type SeriesPart } from "../../chart-xml/references";
import { addSeries, groupOf, groupsOf, removeSeries, seriesOf } from "../../chart-xml/series";
import { withItsPoints } from "../../chart-xml/points";
import { flagAt, setFlagAt, setValueAt, valueAt, type XmlNode } from "../../chart-xml/xml-tree";
import { MarkedObject } from "./marked-object";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "../../ground/api-error";
import { RichCollection } from "../../wire/rich-object";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartSeriesFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";
import { ChartPointsCollection } from "./chart-points";
import { PRIMARY } from "./chart-axes";
import { lookUp } from "../cells/words";
import { CellBlock } from "../cells/cell-block";

/** The series of a chart in the order in which they were added, whichever way each is drawn. */
export class ChartSeriesCollection extends RichCollection<ChartSeries> {
  readonly apiName = "ChartSeriesCollection";
  readonly list: () => readonly ChartSeries[];
  readonly #context: ChartContext;

  constructor(context: ChartContext) {
    super();
    this.#context = context;
    this.list = () => seriesOf(context.root).map(({ series }) => new ChartSeries(context, series));
  }

  add(name?: string | null, index?: number | null) {
    const { root } = this.#context;
    const last = seriesOf(root).at(-1) ?? null;
    const group = last?.group ?? groupsOf(root).at(-1);
    const kind = group === undefined ? null : kindOf(group, last?.series ?? null);
    if (group === undefined || kind === null)
      throw invalidOperation("No series can be added to this chart here.", "ChartSeriesCollection.add");
    if (index !== undefined && index !== null && index !== seriesOf(root).length)
      throw apiNotFound("ChartSeriesCollection.add(index)");
    const series = addSeries(root, group, kind);
    if (name !== undefined && name !== null) setOwnName(series, name);
    return new ChartSeries(this.#context, series);
  }
}

const ids = new WeakMap<XmlNode, string>();
let nextId = 1;

/** One series: what it shows, and how. */
export class ChartSeries extends MarkedObject {
  readonly apiName = "ChartSeries";
  override readonly wireId: string;
  readonly #context: ChartContext;
  readonly #series: XmlNode;

  constructor(context: ChartContext, series: XmlNode) {
    const group = () => groupOf(context.root, series)?.name ?? "";
    super({ context, read: () => series, write: () => withItsPoints(series) }, group);
    this.#context = context;
    this.#series = series;
    this.wireId = ids.get(series) ?? `series${nextId++}`;
    ids.set(series, this.wireId);
  }

  get #group(): XmlNode {
    const group = groupOf(this.#context.root, this.#series);
    if (group === null) throw itemNotFound("the series is no longer there", "ChartSeries");
    return group;
  }
  get #kind(): ChartKind | null {
    return kindOf(this.#group, this.#series);
  }
  get name() {
    return nameOfSeries(this.#context.book, this.#series);
  }
  set name(name: string) {
    if (name.startsWith("=")) setReference(this.#series, "name", this.#group.name, name.slice(1));
    else setOwnName(this.#series, name);
  }
  get chartType() {
    return this.#kind?.name ?? "Invalid";
  }
  set chartType(type: string) {
    const location = "ChartSeries.chartType";
    const kind = kindNamed(type);
    if (kind === null) throw invalidArgument(`The embedded Excel draws no ${type} series.`, location);
    const { root } = this.#context;
    if (canJoin(root, kind)) redrawSeries(root, { group: this.#group, series: this.#series }, kind);
    else if (seriesOf(root).length === 1) redrawAll(root, kind);
    else throw invalidArgument(`A ${type} series cannot lie on the axes of this chart.`, location);
  }
  get axisGroup() {
    return PRIMARY;
  }
  get plotOrder() {
    return seriesOf(this.#context.root).findIndex(({ series }) => series === this.#series) + 1;
  }
  get format() {
    return new ChartSeriesFormat(this.look, this.#group.name);
  }
  get points() {
    return new ChartPointsCollection(this.#context, this.#series, () => this.#kind);
  }

  get smooth() {
    return flagAt(this.#series, "c:smooth");
  }
  set smooth(smooth: boolean) {
    this.#assertGroup(["c:lineChart", "c:scatterChart"], "smooth");
    setFlagAt(this.#series, "c:smooth", smooth);
  }
  get gapWidth() {
    return Number(valueAt(this.#group, "c:gapWidth") ?? 150);
  }
  set gapWidth(width: number) {
    this.#setOfBars("c:gapWidth", width, [0, 500], "gapWidth");
  }
  get overlap() {
    return Number(valueAt(this.#group, "c:overlap") ?? 0);
  }
  set overlap(overlap: number) {
    this.#setOfBars("c:overlap", overlap, [-100, 100], "overlap");
  }
  get invertIfNegative() {
    return flagAt(this.#series, "c:invertIfNegative");
  }
  set invertIfNegative(invert: boolean) {
    this.#assertGroup(["c:barChart"], "invertIfNegative");
    setFlagAt(this.#series, "c:invertIfNegative", invert);
  }
  get varyByCategories() {
    return flagAt(this.#group, "c:varyColors");
  }
  set varyByCategories(vary: boolean) {
    setFlagAt(this.#group, "c:varyColors", vary);
  }
  get doughnutHoleSize() {
    return Number(valueAt(this.#group, "c:holeSize") ?? 0);
  }
  get hasDataLabels() {
    return showsAnything(labelsOf(this.#series));
  }
  set hasDataLabels(has: boolean) {
    setHasLabels(this.#series, has);
  }
  get dataLabels() {
    return new ChartDataLabels(this.#context, [this.#series], () => this.#kind);
  }

  setValues(source: unknown) {
    this.#refer("values", source, "setValues");
  }
  setXAxisValues(source: unknown) {
    this.#refer("labels", source, "setXAxisValues");
  }
  getDimensionValues(dimension: string) {
    const cells = cellsOfPart(this.#context.book, this.#series, partNamed(dimension, "getDimensionValues"));
    this.#context.book.freshen();
    return cells === null ? [] : lineOfValues(cells);
  }
  /** The reference without "=", as "Data!$B$2:$B$9". */
  getDimensionDataSourceString(dimension: string) {
    return referenceOf(this.#series, partNamed(dimension, "getDimensionDataSourceString")) ?? "";
  }
  delete() {
    removeSeries(this.#context.root, { group: this.#group, series: this.#series });
  }

  #refer(part: SeriesPart, source: unknown, member: string): void {
    const location = `ChartSeries.${member}`;
    if (!(source instanceof CellBlock)) throw invalidArgument("The data of a series is a range.", location);
    const { top, left, bottom, right } = source.box;
    if (top !== bottom && left !== right) throw invalidArgument("A series takes one row or one column.", location);
    setReference(this.#series, part, this.#group.name, chartReference(source));
  }
  #setOfBars(path: string, value: number, [least, most]: readonly [number, number], member: string): void {
    this.#assertGroup(["c:barChart"], member);
    if (!Number.isInteger(value) || value < least || value > most)
      throw invalidArgument(`${value} is not between ${least} and ${most}.`, `ChartSeries.${member}`);
    setValueAt(this.#group, path, value);
  }
  #assertGroup(groups: readonly string[], member: string): void {
    if (!groups.includes(this.#group.name))
      throw invalidOperation(`A ${this.chartType} series has no ${member}.`, `ChartSeries.${member}`);
  }
}

const DIMENSIONS = { Categories: "labels", XValues: "labels", Values: "values", YValues: "values" } as const;

function partNamed(dimension: string, member: string): SeriesPart {
  return lookUp(DIMENSIONS, dimension, `ChartSeries.${member}`);
}
