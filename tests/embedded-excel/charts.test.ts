import { elements, parse, readPackage } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

const QUARTERS = [
  ["Period", "Lowest quarter", "Second quarter", "Third quarter", "Leicestershire"],
  ["Q1", 60, 15, 10, 71.5],
  ["Q2", 61, 14, 10, 74],
  ["Q3", 58, 17, 12, ""],
  ["Q4", 60, 15, 11, 90.7],
];

/** Bands of quarters as stacked columns, the council's line over them. */
function drawBands(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:E5").values = QUARTERS;
  const chart = sheet.charts.add(Excel.ChartType.columnStacked, sheet.getRange("A1:D5"), Excel.ChartSeriesBy.columns);
  chart.name = "Bands";
  chart.setPosition("A8", "H24");
  const line = chart.series.add("Leicestershire");
  line.setValues(sheet.getRange("E2:E5"));
  line.setXAxisValues(sheet.getRange("A2:A5"));
  line.chartType = Excel.ChartType.lineMarkers;
}

/** The XML of the workbook's charts in the order of their parts. */
function chartParts(bytes: Uint8Array): ReturnType<typeof parse>[] {
  const parts = [...readPackage(bytes)].filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  return parts.sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => parse(text));
}

const seriesOf = async (name: string) =>
  readFirstSheet(
    (sheet) => {
      const series = sheet.charts.getItem(name).series;
      series.load({ name: true, chartType: true });
      return series;
    },
    (series) => series.items.map((one) => `${one.name}: ${one.chartType}`),
  );

it.each([
  { when: "at once", reopen: false },
  { when: "after saving and opening", reopen: true },
])("draws a line with markers over stacked columns, $when", async ({ reopen }) => {
  const excel = await workbookWith(drawBands);
  if (reopen) await reopened(excel);
  expect(await seriesOf("Bands")).toEqual([
    "Lowest quarter: ColumnStacked",
    "Second quarter: ColumnStacked",
    "Third quarter: ColumnStacked",
    "Leicestershire: LineMarkers",
  ]);
});

it("leaves a gap where a cell is empty, and keeps a copy of the other values", async () => {
  const excel = await workbookWith(drawBands);
  const [chart = parse("<none/>")] = chartParts(await excel.save());
  expect(elements(chart, "dispBlanksAs")[0]?.getAttribute("val")).toBe("gap");
  const [line] = elements(chart, "lineChart");
  const values = elements(line ?? chart, "val").flatMap((val) => elements(val, "pt"));
  expect(values.map((point) => `${point.getAttribute("idx") ?? ""}: ${point.textContent ?? ""}`)).toEqual([
    "0: 71.5",
    "1: 74",
    "3: 90.7",
  ]);
});

it("marks every text of a chart as British English and writes it in Calibri", async () => {
  const excel = await workbookWith((sheet) => {
    drawBands(sheet);
    const chart = sheet.charts.getItem("Bands");
    chart.title.text = "Reviews on time";
    chart.axes.valueAxis.title.text = "Per cent";
    const last = chart.series.getItemAt(3).points.getItemAt(3);
    last.hasDataLabel = true;
    last.dataLabel.text = "us";
  });
  const [chart = parse("<none/>")] = chartParts(await excel.save());
  const runs = [...elements(chart, "rPr"), ...elements(chart, "endParaRPr")];
  expect(runs.length).toBeGreaterThan(5);
  expect(new Set(runs.map((run) => run.getAttribute("lang")))).toEqual(new Set(["en-GB"]));
  expect(new Set(elements(chart, "latin").map((font) => font.getAttribute("typeface")))).toEqual(new Set(["Calibri"]));
});

it("shows other cells after opening, and keeps how each series looked", async () => {
  const opened = await workbookWith((sheet) => {
    drawBands(sheet);
    sheet.charts.getItem("Bands").series.getItemAt(0).format.fill.setSolidColor("#1d70b8");
    sheet.getRange("A30:C32").values = [["", "First", "Second"], ["2023/24", 1, 2], ["2024/25", 3, 4]]; // prettier-ignore
  });
  await reopened(opened);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.getItem("Bands").setData(sheet.getRange("A30:C32"), Excel.ChartSeriesBy.columns);
    await context.sync();
  });
  expect(await seriesOf("Bands")).toEqual(["First: ColumnStacked", "Second: ColumnStacked"]);
  const read = await readFirstSheet(
    (sheet) => {
      const series = sheet.charts.getItem("Bands").series.getItemAt(0);
      return {
        values: series.getDimensionValues(Excel.ChartSeriesDimension.values),
        labels: series.getDimensionValues(Excel.ChartSeriesDimension.categories),
      };
    },
    ({ values, labels }) => ({ values: values.value, labels: labels.value }),
  );
  expect(read).toEqual({ values: [1, 3], labels: ["2023/24", "2024/25"] });
});

it("deletes one chart of an opened workbook and keeps the others, new and old", async () => {
  const excel = await workbookWith((sheet) => {
    drawBands(sheet);
    for (const name of ["Second", "Third"])
      sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:B5")).set({ name, top: 400 });
  });
  const opened = await reopened(excel);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.getItem("Second").delete();
    sheet.charts.add(Excel.ChartType.barStacked, sheet.getRange("A1:D5")).name = "Fourth";
    await context.sync();
  });
  await reopened(opened);
  const read = await readFirstSheet(
    (sheet) => {
      sheet.charts.load({ name: true, chartType: true });
      return sheet.charts;
    },
    (charts) => charts.items.map(({ name, chartType }) => `${name}: ${chartType}`),
  );
  expect(read.sort()).toEqual(["Bands: ColumnStacked", "Fourth: BarStacked", "Third: Line"]);
});

it("draws no series on axes that the chart does not have", async () => {
  await workbookWith(drawBands);
  const error = await errorOf(({ workbook }) => {
    workbook.worksheets.getFirst().charts.getItem("Bands").series.getItemAt(0).chartType = Excel.ChartType.barClustered;
  });
  expect(error.code).toBe("InvalidArgument");
});

it("leaves no part of a chart behind when its sheet is deleted", async () => {
  const excel = await workbookWith((sheet, { workbook }) => {
    const other = workbook.worksheets.add("Gone");
    drawBands(other);
    sheet.getRange("A1").values = [["kept"]];
    other.delete();
  });
  expect([...readPackage(await excel.save()).keys()].filter((part) => /chart|drawing/.test(part))).toEqual([]);
});
