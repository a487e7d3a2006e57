import type { Answer, Fact } from "../../core/self-test/reading";
import type { SheetAtHand } from "./read-grids";
import { on } from "./read-sheets";

/** Charts hold what they draw to some 15 digits. */
const DIGITS = 12;

/** Every chart by its name: title, size, axis, and each series with what it draws. Three syncs. */
export async function readCharts(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<Fact[]> {
  const held = sheets.map(({ id, name }) => ({
    name,
    charts: context.workbook.worksheets.getItem(id).charts.load("items/name,items/width,items/height"),
  }));
  await context.sync();
  const known = held.flatMap(({ name, charts }) =>
    charts.items.map((chart) => ({
      name,
      chart,
      title: chart.title.load("text"),
      axis: chart.axes.valueAxis.load("minimum,maximum,numberFormat"),
      series: chart.series.load("items/name,items/chartType"),
      legend: chart.legend.load("visible"),
    })),
  );
  await context.sync();
  const read = known.map((one) => ({
    ...one,
    drawn: one.series.items.map((series) => ({
      series,
      values: series.getDimensionValues("Values"),
      categories: series.getDimensionValues("Categories"),
    })),
  }));
  await context.sync();
  return read.flatMap(({ name, chart, title, axis, legend, drawn }) => {
    const fact = on("chart", name);
    const [first] = drawn;
    return [
      fact(`${chart.name}: title`, title.text),
      on("place", name)(`${chart.name}: width`, chart.width),
      on("place", name)(`${chart.name}: height`, chart.height),
      fact(`${chart.name}: axis from`, bound(axis.minimum)),
      fact(`${chart.name}: axis to`, bound(axis.maximum)),
      fact(`${chart.name}: axis numbers`, axis.numberFormat),
      fact(`${chart.name}: legend`, legend.visible),
      fact(`${chart.name}: number of series`, drawn.length),
      fact(`${chart.name}: categories`, first === undefined ? "" : first.categories.value.map(String).join(", ")),
      ...drawn.flatMap(({ series, values }) => [
        fact(`${chart.name}, ${series.name}: kind`, series.chartType),
        fact(`${chart.name}, ${series.name}: values`, values.value.map(drawnValue).join(", ")),
      ]),
    ];
  });
}

/** An end of the axis that nobody set is Excel's own to find, and nothing is expected of it. */
function bound(value: unknown): Answer {
  return typeof value === "number" ? value : null;
}

function drawnValue(value: string | number | boolean | null | undefined): string {
  return typeof value === "number" ? String(Number(value.toPrecision(DIGITS))) : String(value ?? "");
}
