import type { Chart as LibraryChart } from "../../library/types";
import type { Sheet } from "../../book/book";
import { splitIntoSeries, type SeriesBy } from "../../book/chart-data";
import { layOutSeries, newPart, placeChart, placeOfChart, USUAL_AREA, type ChartArea } from "../../book/charts";
import { placeOf } from "../../book/geometry";
import { kindNamed, kindOf } from "../../chart-xml/kinds";
import { redrawAll } from "../../chart-xml/redraw";
import { groupsOf, seriesOf } from "../../chart-xml/series";
import { find, flagAt, setFlagAt, setValueAt, valueAt, type XmlNode } from "../../chart-xml/xml-tree";
import { apiNotFound, invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartAreaFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";
import { ChartLegend, ChartTitle } from "./chart-parts";
import { ChartPlotArea } from "./chart-plot-area";
import { ChartSeriesCollection } from "./chart-series";
import { boxOfArgument, CellBlock } from "../cells/cell-block";
import { lookUp, wordOf } from "../cells/words";

/** The charts on a sheet. */
export class ChartCollection extends RichCollection<Chart> {
  readonly apiName = "ChartCollection";
  readonly list: () => readonly Chart[];
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.list = () => sheet.cells.getCharts().map((chart) => new Chart(model, sheet, chart));
  }

  add(type: string, source: unknown, seriesBy: SeriesBy = "Auto") {
    const location = "ChartCollection.add";
    if (!(source instanceof CellBlock)) throw invalidArgument("The data of a chart is a range.", location);
    const kind = kindNamed(type);
    if (kind === null) throw invalidArgument(`The embedded Excel draws no ${type} charts.`, location);
    this.#model.book.freshen();
    const part = newPart(kind, splitIntoSeries(source, seriesBy, kind.axes));
    const { cells } = this.#sheet;
    // The library keeps the chart's place, and a part of the file that ours is written over.
    cells.addChart({ type: "line", series: [{ values: "A1" }] }, "A1:B2");
    const added = cells.getCharts().at(-1);
    if (added === undefined) throw new Error("The library did not add the chart.");
    this.#model.book.chartParts.set(added, part);
    placeChart(this.#sheet, added, USUAL_AREA);
    return new Chart(this.#model, this.#sheet, added);
  }
}

const ids = new WeakMap<LibraryChart, string>();
let nextId = 1;

function idOf(chart: LibraryChart): string {
  const known = ids.get(chart) ?? `{00000000-0004-0000-${String(nextId++).padStart(4, "0")}-000000000000}`;
  ids.set(chart, known);
  return known;
}

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

/** One chart. Positions and sizes are in points. */
export class Chart extends RichObject {
  readonly apiName = "Chart";
  override readonly wireId: string;
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #chart: LibraryChart;
  readonly #context: ChartContext;

  constructor(model: Model, sheet: Sheet, chart: LibraryChart) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#chart = chart;
    this.wireId = idOf(chart);
    const root = () => this.#root ?? unreadable();
    const area = () => placeOfChart(sheet, chart);
    this.#context = {
      book: model.book,
      sheet,
      get root() {
        return root();
      },
      get size() {
        return area();
      },
    };
  }

  /** Null for charts of the kinds younger than DrawingML's: they are kept, named, moved and deleted. */
  get #root(): XmlNode | null {
    return this.#model.book.chartParts.get(this.#chart)?.root ?? null;
  }
  get id() {
    return this.wireId;
  }
  get name() {
    return this.#model.book.chartNames.get(this.#chart) ?? `Chart ${this.#chart.chartNumber}`;
  }
  set name(name: string) {
    this.#model.book.chartNames.set(this.#chart, name);
  }
  get chartType() {
    const root = this.#root;
    const [group] = root === null ? [] : groupsOf(root);
    return group === undefined ? "Invalid" : (kindOf(group, find(group, "c:ser"))?.name ?? "Invalid");
  }
  set chartType(type: string) {
    const kind = kindNamed(type);
    if (kind === null) throw invalidArgument(`The embedded Excel draws no ${type} charts.`, "Chart.chartType");
    redrawAll(this.#context.root, kind);
  }
  /** What an empty cell is: a gap, a nought, or nothing at all, the line going on. */
  get displayBlanksAs() {
    const root = this.#root;
    return wordOf(BLANKS, valueAt(root, "c:chart/c:dispBlanksAs") ?? "zero") ?? "NotPlotted";
  }
  set displayBlanksAs(blanks: string) {
    setValueAt(this.#context.root, "c:chart/c:dispBlanksAs", lookUp(BLANKS, blanks, "Chart.displayBlanksAs"));
  }
  get plotVisibleOnly() {
    return flagAt(this.#root, "c:chart/c:plotVisOnly");
  }
  set plotVisibleOnly(visibleOnly: boolean) {
    setFlagAt(this.#context.root, "c:chart/c:plotVisOnly", visibleOnly);
  }
  get title() {
    return new ChartTitle(this.#context);
  }
  get legend() {
    return new ChartLegend(this.#context);
  }
  get axes() {
    return new ChartAxes(this.#context);
  }
  get series() {
    return new ChartSeriesCollection(this.#context);
  }
  get plotArea() {
    return new ChartPlotArea(this.#context);
  }
  get dataLabels() {
    const all = this.#root === null ? [] : seriesOf(this.#root);
    const [first] = all;
    const kind = () => (first === undefined ? null : kindOf(first.group, first.series));
    return new ChartDataLabels(
      this.#context,
      all.map(({ series }) => series),
      kind,
    );
  }
  get format() {
    const root = () => this.#context.root;
    return new ChartAreaFormat({ context: this.#context, read: root, write: () => [root()] });
  }
  get worksheet() {
    return this.#model.worksheet(this.#sheet);
  }

  get left() {
    return this.#area().left;
  }
  set left(left: number) {
    this.#place({ ...this.#area(), left });
  }
  get top() {
    return this.#area().top;
  }
  set top(top: number) {
    this.#place({ ...this.#area(), top });
  }
  get width() {
    return this.#area().width;
  }
  set width(width: number) {
    this.#place({ ...this.#area(), width });
  }
  get height() {
    return this.#area().height;
  }
  set height(height: number) {
    this.#place({ ...this.#area(), height });
  }
  setPosition(startCell: unknown, endCell?: unknown) {
    const location = "Chart.setPosition";
    const from = boxOfArgument(startCell, this.#sheet, location);
    const start = placeOf(this.#sheet.cells, corner(from.top, from.left));
    if (endCell === undefined || endCell === null) {
      this.#place({ ...this.#area(), left: start.left, top: start.top });
      return;
    }
    const to = boxOfArgument(endCell, this.#sheet, location);
    const end = placeOf(this.#sheet.cells, corner(to.bottom + 1, to.right + 1));
    this.#place({ ...start, width: end.left - start.left, height: end.top - start.top });
  }
  /** Shows other cells. The first series keeps the look that the first had, and so on. */
  setData(source: unknown, seriesBy: SeriesBy = "Auto") {
    if (!(source instanceof CellBlock)) throw invalidArgument("The data of a chart is a range.", "Chart.setData");
    this.#model.book.freshen();
    const { root } = this.#context;
    const axes = kindNamed(this.chartType)?.axes ?? "upright";
    layOutSeries(root, splitIntoSeries(source, seriesBy, axes));
  }
  delete() {
    this.#sheet.cells.removeChart(this.#chart);
  }

  #area(): ChartArea {
    return placeOfChart(this.#sheet, this.#chart);
  }
  #place(area: ChartArea): void {
    placeChart(this.#sheet, this.#chart, area);
  }
}

function unreadable(): never {
  throw apiNotFound("Chart of a kind that Excel 2016 added");
}

function corner(row: number, column: number) {
  return { nativeCol: column, nativeColOff: 0, nativeRow: row, nativeRowOff: 0 };
}
