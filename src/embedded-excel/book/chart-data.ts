import type { AddChartOptions, AddChartSeriesOptions, Chart as LibraryChart } from "@cj-tech-master/excelts/chart";
import { absoluteAddress, columnsIn, quoteSheetName, rowsIn, type Box } from "../address";
import type { Sheet } from "./book";
import { scalarOf } from "./cell-value";

type Kind = Pick<AddChartOptions, "type" | "barDir" | "grouping" | "overlap" | "showMarker">;

/** Office's kinds of chart in the library's words: those an add-in for reports draws. */
const KINDS: Readonly<Record<string, Kind>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100 },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked", overlap: 100 },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked", overlap: 100 },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  LineStacked: { type: "line", grouping: "stacked", showMarker: false },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};

export function chartKind(name: string): Kind | null {
  return Object.entries(KINDS).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

/** Office's name for what a chart of the file is; of several kinds in one, the first. */
export function kindName(chart: LibraryChart): string {
  const group: Partial<Kind> & { marker?: boolean } = chart.chartTypes[0] ?? {};
  if (group.type === "line" && (group.grouping ?? "standard") === "standard")
    return group.marker === false ? "Line" : "LineMarkers";
  const found = Object.entries(KINDS).find(
    ([, kind]) =>
      kind.type === group.type &&
      (kind.barDir ?? null) === (group.barDir ?? null) &&
      (kind.grouping ?? null) === (group.grouping ?? null),
  );
  return found?.[0] ?? "Invalid";
}

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a block: one a column, or one a row where there are more columns than rows.
 *
 * The first line names the series if its cells are not numbers; the first column of the others labels the points if
 * its cells are not numbers.
 */
export function seriesOf(sheet: Sheet, box: Box, by: SeriesBy): AddChartSeriesOptions[] {
  const byRows = by === "Rows" || (by === "Auto" && columnsIn(box) > rowsIn(box));
  const lines = byRows ? rowsIn(box) : columnsIn(box);
  const points = byRows ? columnsIn(box) : rowsIn(box);
  const cell = (line: number, from: number, to: number = from): Box =>
    byRows
      ? { top: box.top + line, bottom: box.top + line, left: box.left + from, right: box.left + to }
      : { left: box.left + line, right: box.left + line, top: box.top + from, bottom: box.top + to };
  const isNumber = ({ top, left }: Box) => typeof scalarOf(sheet.cells.findCell(top + 1, left + 1)?.value) === "number";
  const named = points > 1 && !isNumber(cell(lines - 1, 0));
  const labelled = lines > 1 && !isNumber(cell(0, points - 1));
  const reference = (area: Box) => `${quoteSheetName(sheet.cells.name)}!${absoluteAddress(area)}`;
  const first = named ? 1 : 0;
  return Array.from({ length: lines - (labelled ? 1 : 0) }, (_, index) => {
    const line = index + (labelled ? 1 : 0);
    return {
      ...(named ? { name: { formula: reference(cell(line, 0)) } } : {}),
      ...(labelled ? { categories: reference(cell(0, first, points - 1)) } : {}),
      values: reference(cell(line, first, points - 1)),
    };
  });
}

/** Lets every formula of the chart (series, names, labels) go through the change. */
export function changeChartFormulas(chart: LibraryChart, change: (formula: string) => string): void {
  if (chart.chartModel === undefined) return;
  const before = JSON.stringify(chart.chartModel.chart);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const formula: unknown = Reflect.get(value, "formula");
    if (typeof formula === "string") Reflect.set(value, "formula", change(formula));
    for (const part of Object.values(value)) visit(part);
  };
  visit(chart.chartModel.chart);
  if (JSON.stringify(chart.chartModel.chart) !== before) chart.mutate(() => undefined);
}
