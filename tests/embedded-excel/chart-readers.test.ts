import { chartReaders } from "../support/embedded-chart-readers";
import { workbookWith } from "../support/embedded-run";

it.each(chartReaders())(
  "$name sees the charts that the add-in made, and what they show",
  async ({ read }) => {
    const excel = await workbookWith((sheet, { workbook }) => {
      sheet.name = "Chart data";
      sheet.getRange("A1:D5").values = [
        ["Period", "Lowest", "Second", "Us"],
        ["Q1", 60, 20, 71],
        ["Q2", 61, 19, ""],
        ["Q3", 62, 18, 74],
        ["Q4", 63, 17, 75],
      ];
      const { charts } = workbook.worksheets.add("Dashboard");
      const bands = charts.add(Excel.ChartType.columnStacked, sheet.getRange("A1:C5"));
      const line = bands.series.add("Leicestershire");
      line.setValues(sheet.getRange("D2:D5"));
      line.setXAxisValues(sheet.getRange("A2:A5"));
      line.chartType = Excel.ChartType.lineMarkers;
      line.points.getItemAt(3).hasDataLabel = true;
      charts.add(Excel.ChartType.xyscatter, sheet.getRange("B1:C5")).setPosition("K2", "P12");
    });
    expect(read(await excel.save())).toEqual([
      {
        groups: ["barChart", "lineChart"],
        series: [
          "Chart data!B1 Chart data!A2:A5 Chart data!B2:B5",
          "Chart data!C1 Chart data!A2:A5 Chart data!C2:C5",
          "Leicestershire Chart data!A2:A5 Chart data!D2:D5",
        ],
      },
      {
        groups: ["scatterChart"],
        series: ["Chart data!C1 Chart data!B2:B5 Chart data!C2:C5"],
      },
    ]);
  },
  60_000,
);
