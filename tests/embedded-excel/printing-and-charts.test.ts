import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

it("keeps how a sheet is printed when the workbook is saved and opened", async () => {
  const excel = await workbookWith((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, { left: 2.54, right: 1.27 });
    pageLayout.topMargin = 36;
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$2");
    const head = pageLayout.headersFooters.defaultForAllPages;
    head.leftHeader = "Performance";
    head.rightHeader = "R&&D";
    head.centerFooter = "Page &P of &N";
  });
  await reopened(excel);
  const read = await readFirstSheet(
    ({ pageLayout }) => ({
      layout: pageLayout.load({
        orientation: true,
        paperSize: true,
        zoom: true,
        centerHorizontally: true,
        leftMargin: true,
        rightMargin: true,
        topMargin: true,
        bottomMargin: true,
      }),
      area: pageLayout.getPrintAreaOrNullObject().load({ address: true }),
      titles: pageLayout.getPrintTitleRowsOrNullObject().load({ address: true }),
      head: pageLayout.headersFooters.defaultForAllPages.load({
        leftHeader: true,
        rightHeader: true,
        centerFooter: true,
      }),
    }),
    ({ layout, area, titles, head }) => ({
      ...layout.toJSON(),
      area: area.address,
      titles: titles.address,
      head: head.toJSON(),
    }),
  );
  expect(read).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    centerHorizontally: true,
    leftMargin: 72,
    rightMargin: 36,
    topMargin: 36,
    bottomMargin: 54,
    area: "Sheet1!A1:F40",
    titles: "Sheet1!1:2",
    head: { leftHeader: "Performance", rightHeader: "R&&D", centerFooter: "Page &P of &N" },
  });
});

async function workbookWithChart() {
  return workbookWith((sheet) => {
    sheet.getRange("A1:C4").values = [["", "Us", "England"], ["Q1", 3, 4], ["Q2", 5, 4], ["Q3", 6, 7]]; // prettier-ignore
    const chart = sheet.charts.add(Excel.ChartType.lineMarkers, sheet.getRange("A1:C4"));
    chart.set({ name: "Trend", left: 60, top: 100, width: 300, height: 200 });
    chart.title.text = "Re-referrals";
    chart.legend.position = Excel.ChartLegendPosition.bottom;
  });
}

it.each([
  { when: "at once", reopen: false },
  { when: "after saving and opening", reopen: true },
])("finds a chart by its name, with its look and place, $when", async ({ reopen }) => {
  const excel = await workbookWithChart();
  if (reopen) await reopened(excel);
  const chart = await readFirstSheet(
    (sheet) =>
      sheet.charts.getItem("Trend").load({
        name: true,
        chartType: true,
        left: true,
        top: true,
        width: true,
        height: true, // prettier-ignore
        title: { text: true },
        legend: { position: true },
      }),
    (found) => found.toJSON(),
  );
  expect(chart).toMatchObject({
    name: "Trend",
    chartType: "LineMarkers",
    left: 60,
    top: 100,
    width: 300,
    height: 200,
    title: { text: "Re-referrals" },
    legend: { position: "Bottom" },
  });
});

it("moves a chart of an opened workbook to cells, and deletes it", async () => {
  const opened = await reopened(await workbookWithChart());
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    charts.getItem("Trend").setPosition("B2", "E11");
    await context.sync();
  });
  await reopened(opened);
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    const chart = charts.getItem("Trend").load({ left: true, top: true, width: true, height: true });
    await context.sync();
    // Columns are 48 points wide and rows 15 high.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 192, 150]);
    chart.delete();
    const left = charts.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

it("draws no kind of chart it does not know", async () => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.charts.add(Excel.ChartType.treemap, sheet.getRange("A1:B2"));
  });
  expect(error.code).toBe("InvalidArgument");
});
