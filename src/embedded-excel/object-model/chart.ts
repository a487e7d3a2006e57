import type { Chart as LibraryChart } from "@cj-tech-master/excelts/chart";
import type { Book, Sheet } from "../book/book";
import { chartKind, kindName, seriesOf, type SeriesBy } from "../book/chart-data";
import { anchorAt, placeOf } from "../book/geometry";
import { invalidArgument } from "../protocol";
import { RichCollection, RichObject } from "../rich-object";
import { ChartLegend, ChartTitle } from "./chart-parts";
import { boxOfArgument, Range } from "./range";
import { Worksheet } from "./worksheet";

interface ChartArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Excel's usual size for a new chart, in points. */
const USUAL: ChartArea = { left: 0, top: 0, width: 360, height: 216 };

/** The charts on a sheet. */
export class ChartCollection extends RichCollection<Chart> {
  readonly apiName = "ChartCollection";
  readonly list: () => readonly Chart[];
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.list = () => sheet.cells.getCharts().map((chart) => new Chart(book, sheet, chart));
  }

  add(type: string, source: unknown, seriesBy: SeriesBy = "Auto") {
    const location = "ChartCollection.add";
    if (!(source instanceof Range)) throw invalidArgument("The data of a chart is a range.", location);
    const kind = chartKind(type);
    if (kind === null) throw invalidArgument(`The embedded Excel draws no ${type} charts.`, location);
    const { cells } = this.#sheet;
    this.#book.freshen();
    const series = seriesOf(source.sheet, source.box, seriesBy);
    // Excel gives a chart of one series that series' name as its title, and others none that says anything.
    const title = series.length === 1 ? (series[0]?.name ?? "Chart Title") : "Chart Title";
    cells.addChart(
      { ...kind, series, title, legendPosition: "r", showLegend: true },
      "A1:B2", // placed below
    );
    const added = cells.getCharts().at(-1);
    if (added === undefined) throw new Error("The library did not add the chart.");
    placeChart(this.#sheet, added, USUAL);
    return new Chart(this.#book, this.#sheet, added);
  }
}

const ids = new WeakMap<LibraryChart, string>();
let nextId = 1;

function idOf(chart: LibraryChart): string {
  const known = ids.get(chart) ?? `{00000000-0004-0000-${String(nextId++).padStart(4, "0")}-000000000000}`;
  ids.set(chart, known);
  return known;
}

/** One chart. Positions and sizes are in points. */
export class Chart extends RichObject {
  readonly apiName = "Chart";
  override readonly wireId: string;
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #chart: LibraryChart;

  constructor(book: Book, sheet: Sheet, chart: LibraryChart) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#chart = chart;
    this.wireId = idOf(chart);
  }

  get id() {
    return this.wireId;
  }
  get name() {
    return this.#book.chartNames.get(this.#chart) ?? `Chart ${this.#chart.chartNumber}`;
  }
  set name(name: string) {
    this.#book.chartNames.set(this.#chart, name);
  }
  get chartType() {
    return kindName(this.#chart);
  }
  get title() {
    return new ChartTitle(this.#chart);
  }
  get legend() {
    return new ChartLegend(this.#chart);
  }
  get worksheet() {
    return new Worksheet(this.#book, this.#sheet);
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
  delete() {
    this.#sheet.cells.removeChart(this.#chart);
  }

  #area(): ChartArea {
    const { tl, br } = this.#chart.range;
    const start = placeOf(this.#sheet.cells, tl);
    const end =
      br === undefined
        ? { left: start.left + USUAL.width, top: start.top + USUAL.height }
        : placeOf(this.#sheet.cells, br);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  #place(area: ChartArea): void {
    placeChart(this.#sheet, this.#chart, area);
  }
}

function placeChart({ cells }: Sheet, chart: LibraryChart, { left, top, width, height }: ChartArea): void {
  if (left < 0 || top < 0 || width <= 0 || height <= 0)
    throw invalidArgument("A chart lies on the sheet and has a size.", "Chart");
  const { tl, br } = chart.range;
  if (br === undefined) throw invalidArgument("This chart of the file cannot be moved here.", "Chart");
  Object.assign(tl, anchorAt(cells, left, top));
  Object.assign(br, anchorAt(cells, left + width, top + height));
}

function corner(row: number, column: number) {
  return { nativeCol: column, nativeColOff: 0, nativeRow: row, nativeRowOff: 0 };
}
