import { readPackage } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

/** Three columns of four quarters, the third drawn as a line with markers. */
function drawChart(sheet: Excel.Worksheet): Excel.Chart {
  sheet.getRange("A1:D5").values = [
    ["Period", "Us", "England", "Target"],
    ["Q1", 10, 20, 15],
    ["Q2", 11, 21, 15],
    ["Q3", 12, 22, 15],
    ["Q4", 13, 23, 15],
  ];
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:D5"));
  chart.name = "Chart";
  chart.series.getItemAt(2).chartType = Excel.ChartType.lineMarkers;
  return chart;
}

const columns = (chart: Excel.Chart) => chart.series.getItemAt(0);
const line = (chart: Excel.Chart) => chart.series.getItemAt(2);
const point = (chart: Excel.Chart) => line(chart).points.getItemAt(3);
const values = (chart: Excel.Chart) => chart.axes.valueAxis;
const categories = (chart: Excel.Chart) => chart.axes.categoryAxis;

type Part = OfficeExtension.ClientObject & { load(members: Record<string, true>): unknown };
type Setting = readonly [where: string, part: (chart: Excel.Chart) => object, set: Readonly<Record<string, unknown>>];

const SETTINGS: readonly Setting[] = [
  ["a chart", (chart) => chart, { displayBlanksAs: "Zero", plotVisibleOnly: false }],
  ["a chart's writing", (chart) => chart.format.font, { size: 8, color: "#111111", name: "Arial", italic: true }],
  ["a chart's frame", (chart) => chart.format.border, { color: "#1D70B8", lineStyle: "Dash", weight: 1.5 }],
  ["a title", (chart) => chart.title, { text: "Rate & number <of> children", visible: true, overlay: true }],
  ["a title's writing", (chart) => chart.title.format.font, { size: 16, bold: true, color: "#003078" }],
  ["the place of the plot area", (chart) => chart.plotArea, { left: 36, top: 54, width: 180, height: 108 }], // prettier-ignore
  ["the place within the axes", (chart) => chart.plotArea, { insideLeft: 36, insideWidth: 90 }],
  ["a legend", (chart) => chart.legend, { visible: true, position: "Right", overlay: true }],
  ["a legend's writing", (chart) => chart.legend.format.font, { size: 7.5, underline: "Single" }],
  ["a line of the legend", (chart) => chart.legend.legendEntries.getItemAt(2), { visible: false }],
  ["numbers of an axis", values, { minimum: 0, maximum: 100, majorUnit: 20, minorUnit: 5, numberFormat: "0.0" }],
  ["an axis turned over", values, { reversePlotOrder: true, visible: false, tickLabelPosition: "High" }],
  ["the crossing of axes", values, { position: "Maximum" }],
  ["labels of an axis", categories, { tickLabelSpacing: 4, tickMarkSpacing: 2, textOrientation: 45 }],
  ["marks of an axis", categories, { majorTickMark: "Outside", minorTickMark: "Cross", isBetweenCategories: false }],
  ["an axis title", (chart) => values(chart).title, { text: "Per cent", visible: true }],
  ["an axis line", (chart) => categories(chart).format.line, { color: "#B1B4B6", weight: 1 }],
  ["no axis line", (chart) => categories(chart).format.line, { lineStyle: "None" }],
  ["an axis' writing", (chart) => categories(chart).format.font, { size: 8, color: "#505A5F", bold: true }],
  ["gridlines", (chart) => values(chart).majorGridlines, { visible: false }],
  [
    "the look of gridlines",
    (chart) => values(chart).majorGridlines.format.line,
    { color: "#F3F2F1", lineStyle: "Dot" },
  ],
  ["columns", columns, { gapWidth: 40, overlap: 100, name: "Leicestershire", hasDataLabels: true }],
  ["the edge of columns", (chart) => columns(chart).format.line, { color: "#0B0C0C", weight: 0.5 }],
  ["a line", (chart) => line(chart).format.line, { color: "#D4351C", weight: 2.25, lineStyle: "DashDot" }],
  ["a bent line", line, { smooth: true, chartType: "Line" }],
  ["markers", line, { markerStyle: "Diamond", markerSize: 9, markerBackgroundColor: "#FFFFFF", markerForegroundColor: "#D4351C" }], // prettier-ignore
  ["labels", (chart) => columns(chart).dataLabels, { position: "InsideEnd", showValue: true, numberFormat: "0.0" }],
  ["labels of the line", (chart) => line(chart).dataLabels, { position: "Bottom", showCategoryName: true, separator: " / " }], // prettier-ignore
  [
    "the writing of labels",
    (chart) => columns(chart).dataLabels.format.font,
    { size: 7, color: "#FFFFFF", bold: true },
  ],
  ["a point", point, { hasDataLabel: true, markerStyle: "Square", markerSize: 12, markerBackgroundColor: "#00703C" }],
  ["a point's label", (chart) => point(chart).dataLabel, { position: "Top", showSeriesName: true, showValue: false, numberFormat: "0" }], // prettier-ignore
  ["a label's own text", (chart) => point(chart).dataLabel, { text: "Latest" }],
  ["the writing of a point's label", (chart) => point(chart).dataLabel.format.font, { size: 9, bold: true, color: "#D4351C" }], // prettier-ignore
];

it.each(SETTINGS)("keeps %s when the workbook is saved and opened", async (_, part, settings) => {
  const excel = await workbookWith((sheet) => {
    const chart = drawChart(sheet);
    for (const [name, value] of Object.entries(settings)) Reflect.set(part(chart), name, value);
  });
  await reopened(excel);
  const wanted = Object.fromEntries(Object.keys(settings).map((name) => [name, true as const]));
  const read = await readFirstSheet(
    (sheet) => {
      const found = part(sheet.charts.getItem("Chart")) as Part; // every part of a chart is one
      found.load(wanted);
      return found;
    },
    (found) => Object.fromEntries(Object.keys(settings).map((name) => [name, Reflect.get(found, name) as unknown])),
  );
  expect(read).toEqual(settings);
});

it("gives a point what its series is given afterwards, and leaves the series what the point is given", async () => {
  await workbookWith((sheet) => {
    const chart = drawChart(sheet);
    point(chart).markerBackgroundColor = "#00703c";
    point(chart).markerSize = 12;
    line(chart).markerBackgroundColor = "#ffdd00";
  });
  const read = await readFirstSheet(
    (sheet) => {
      const chart = sheet.charts.getItem("Chart");
      const wanted = { markerBackgroundColor: true, markerSize: true };
      return [line(chart).load(wanted), point(chart).load(wanted)];
    },
    (parts) => parts.map(({ markerBackgroundColor, markerSize }) => `${markerBackgroundColor} ${markerSize}`),
  );
  expect(read).toEqual(["#FFDD00 5", "#FFDD00 12"]);
});

it("takes the label from one point of a series that has labels", async () => {
  const excel = await workbookWith((sheet) => {
    const chart = drawChart(sheet);
    columns(chart).hasDataLabels = true;
    columns(chart).points.getItemAt(1).hasDataLabel = false;
  });
  await reopened(excel);
  const read = await readFirstSheet(
    (sheet) => {
      const { points } = columns(sheet.charts.getItem("Chart"));
      points.load({ hasDataLabel: true, value: true });
      return points;
    },
    (points) => points.items.map(({ hasDataLabel, value }) => `${String(value)}: ${String(hasDataLabel)}`),
  );
  expect(read).toEqual(["10: true", "11: false", "12: true", "13: true"]);
});

it("fills columns and one of them otherwise, and what a line has to fill: its markers", async () => {
  const excel = await workbookWith((sheet) => {
    const chart = drawChart(sheet);
    columns(chart).format.fill.setSolidColor("#1d70b8");
    columns(chart).points.getItemAt(3).format.fill.clear();
    line(chart).format.fill.setSolidColor("#ffdd00");
  });
  const text = readPackage(await excel.save()).get("xl/charts/chart1.xml");
  expect(text).toMatch(/<c:order val="0"\/><c:tx>.*?<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="1D70B8"\/>/);
  expect(text).toMatch(/<c:dPt><c:idx val="3"\/>.*?<c:spPr><a:noFill\/>/);
  expect(text).toMatch(/<c:marker>.*?<c:spPr><a:solidFill><a:srgbClr val="FFDD00"\/>/);
});

it("takes from a line what columns do not have when it becomes columns, and keeps its colour", async () => {
  const excel = await workbookWith((sheet) => {
    const chart = drawChart(sheet);
    line(chart).format.line.color = "#d4351c";
    point(chart).markerSize = 12;
    point(chart).hasDataLabel = true;
    point(chart).dataLabel.position = "Top";
    line(chart).chartType = Excel.ChartType.columnClustered;
  });
  const text = readPackage(await excel.save()).get("xl/charts/chart1.xml");
  expect(text).toMatch(/<c:order val="2"\/><c:tx>.*?<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="D4351C"\/>/);
  expect(text).toMatch(/<c:dLbl><c:idx val="3"\/>/);
  expect(text).not.toMatch(/c:marker|c:dPt|c:dLblPos|c:lineChart/);
});

it("lets Excel place the plot area again", async () => {
  await workbookWith((sheet) => {
    const { plotArea } = drawChart(sheet);
    plotArea.left = 36;
    plotArea.position = "Automatic";
  });
  const read = await readFirstSheet(
    (sheet) => sheet.charts.getItem("Chart").plotArea.load({ left: true, position: true }),
    ({ left, position }) => ({ left, position }),
  );
  expect(read).toEqual({ left: null, position: "Automatic" });
});

it("hides a title, and shows one again without the text that it had", async () => {
  await workbookWith((sheet) => {
    const { title } = drawChart(sheet);
    title.text = "Rate";
    title.visible = false;
    title.visible = true;
  });
  const text = await readFirstSheet(
    (sheet) => sheet.charts.getItem("Chart").title.load({ text: true }),
    (title) => title.text,
  );
  expect(text).toBe("Chart Title");
});

it.each<readonly [what: string, change: (chart: Excel.Chart) => void, code: string]>([
  ["labels of a line inside its end", (chart) => (line(chart).dataLabels.position = "InsideEnd"), "InvalidArgument"],
  ["labels of columns above them", (chart) => (columns(chart).dataLabels.position = "Top"), "InvalidArgument"],
  ["a smallest category", (chart) => (categories(chart).minimum = 1), "InvalidArgument"],
  ["a marker of 100 points", (chart) => (line(chart).markerSize = 100), "InvalidArgument"],
  ["markers of columns", (chart) => { columns(chart).markerSize = 7; }, "InvalidOperation"], // prettier-ignore
  ["gaps between lines", (chart) => (line(chart).gapWidth = 50), "InvalidOperation"],
  ["a colour that is none", (chart) => (line(chart).format.line.color = "reddish"), "InvalidArgument"],
  ["a line style that is none", (chart) => (line(chart).format.line.lineStyle = "Grey25"), "InvalidArgument"],
  [
    "values of two columns",
    (chart) => {
      line(chart).setValues(chart.worksheet.getRange("B2:C5"));
    },
    "InvalidArgument",
  ],
  ["the look of a title that is hidden", hideTitleAndWriteIt, "InvalidOperation"],
  ["a secondary axis", (chart) => (line(chart).axisGroup = "Secondary"), "ApiNotFound"],
  ["a trend line", (chart) => line(chart).trendlines.add("Linear"), "ApiNotFound"],
])("refuses %s", async (_, change, code) => {
  await workbookWith((sheet) => void drawChart(sheet));
  const error = await errorOf(({ workbook }) => {
    change(workbook.worksheets.getFirst().charts.getItem("Chart"));
  });
  expect(error.code).toBe(code);
});

function hideTitleAndWriteIt(chart: Excel.Chart): void {
  chart.title.visible = false;
  chart.title.format.font.bold = true;
}
