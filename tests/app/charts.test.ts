import { change, removeIndicator } from "../support/authoring";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import type { InputTable } from "../../src/cli/sample-tables";
import { inExcel, openSample, openTables, refreshed, sheetValues } from "../support/refreshing";

interface DrawnChart {
  readonly name: string;
  readonly title: string;
  readonly series: readonly (readonly [name: string, values: readonly unknown[]])[];
}

/** What the charts of a sheet draw. */
function chartsOn(sheet: string): Promise<readonly DrawnChart[]> {
  return Excel.run(async (context) => {
    const charts = context.workbook.worksheets
      .getItem(sheet)
      .charts.load("items/name,items/title/text,items/series/items/name");
    await context.sync();
    const read = charts.items.map((chart) => ({
      chart,
      values: chart.series.items.map((series) => series.getDimensionValues("Values")),
    }));
    await context.sync();
    return read.map(({ chart, values }) => ({
      name: chart.name,
      title: chart.title.text,
      series: chart.series.items.map((series, index) => [series.name, values[index]?.value ?? []] as const),
    }));
  });
}

const QUARTERS = ["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25", "Q1 2025/26"];

/** Two fictional indicators of five quarters, the second with a gap and a target. */
const fiveQuarters: readonly InputTable[] = [
  {
    sheet: "Indicators",
    name: "Indicators",
    cells: [
      ["Ref", "Indicator", "Unit", "Theme", "Polarity", "Basis", "Target"],
      ["X1", "First measure", "%", "Theme", "high is good", "in quarter", ""],
      ["X2", "Second measure", "number", "Theme", "low is good", "in quarter", 12],
      ["X3", "Third measure", "number", "Theme", "low is good", "in quarter", ""],
    ],
  },
  {
    sheet: "Observations",
    name: "Observations",
    cells: [
      ["Ref", "Period", "Numerator", "Denominator", "Value"],
      ...QUARTERS.flatMap((quarter, index) => [
        ["X1", quarter, 40 + index, 100, ""],
        ...(index === 1 ? [] : [["X2", quarter, "", "", 20 - index]]),
        ...(index < 2 ? [] : [["X3", quarter, "", "", 5]]),
      ]),
    ],
  },
];

describe("indicators with four figures or more are drawn", () => {
  it("with their target, gaps left open, and say so in words under the chart", async () => {
    await openTables(fiveQuarters);
    await refreshed();
    const charts = await chartsOn("Trends");
    expect(charts.map(({ name, title }) => [name, title])).toEqual([
      ["Quartile trend X1", "No clear change from 43.0% to 44.0% since Q4 2024/25"],
      ["Quartile trend X2", "No clear change from 17 to 16 since Q4 2024/25"],
    ]);
    expect(charts[1]?.series.slice(0, 2)).toEqual([
      ["X2", [20, "", 18, 17, 16]],
      ["Target", [12, "", 12, 12, 12]],
    ]);
    const words = (await sheetValues("Trends")).flat().map(String);
    expect(words).toContain(
      "X2 over 4 figures: from 20 (Q1 2024/25) to 16 (Q1 2025/26); lowest 16 (Q1 2025/26); highest 20 (Q1 2024/25); target 12; one period without a figure.",
    );
  });

  it("with the latest figure in numbers, on the side of its dot that is free of lines", async () => {
    await openTables(fiveQuarters);
    await refreshed();
    const places = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Trends");
      const labels = ["Quartile trend X1", "Quartile trend X2"].map((name) =>
        charts.getItem(name).series.getItemAt(0).points.getItemAt(4).dataLabel.load("showValue,position"),
      );
      await context.sync();
      return labels.map(({ showValue, position }) => [showValue, position]);
    });
    // X1 rises towards it from below; X2 falls towards it from above, with its target of 12 further away below.
    expect(places).toEqual([
      [true, "Top"],
      [true, "Bottom"],
    ]);
  });

  it("once, however often the sheets are refreshed, saved and opened", async () => {
    const excel = await openTables(fiveQuarters);
    await refreshed();
    const first = await chartsOn("Trends");
    await refreshed();
    expect(await chartsOn("Trends")).toEqual(first);
    connect(await openWorkbook(await excel.save()));
    await change("Observations", ["X1", "Q1 2025/26"], "Numerator", 20);
    await refreshed();
    const again = await chartsOn("Trends");
    expect(again.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
    expect(again[0]?.title).toBe("Worsened from 43.0% to 20.0% since Q4 2024/25");
    expect(again[0]?.series[0]?.[1].at(-1)).toBe(0.2);
  });

  it("no longer once they are gone; a chart of the owner's stays", async () => {
    await openTables(fiveQuarters);
    await refreshed();
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Trends");
      sheet.charts.add(
        "Line",
        context.workbook.worksheets.getItem("Trend figures").getRange("D6:D10"),
        "Columns",
      ).name = "My own";
    });
    await removeIndicator(0);
    await refreshed();
    expect((await chartsOn("Trends")).map(({ name }) => name).sort()).toEqual(["My own", "Quartile trend X2"]);
  });
});

it("the quartile profile shows every placed indicator between the worst and the best authority", async () => {
  await openSample();
  const report = await refreshed();
  const [profile] = await chartsOn("Quartile profile");
  const placed = report.indicators.filter(({ quartile }) => quartile !== null && !quartile.stated);
  expect(profile?.series.map(([name]) => name)).toEqual([
    "Bottom quarter",
    "Third quarter",
    "Second quarter",
    "Top quarter",
    "Ours",
  ]);
  for (const [, values] of profile?.series ?? []) expect(values).toHaveLength(placed.length);
  const quarters = profile?.series.slice(0, 4).map(([, values]) => values.map(Number)) ?? [];
  for (const index of placed.keys())
    expect(quarters.reduce((sum, values) => sum + (values[index] ?? NaN), 0)).toBeCloseTo(100, 5);
  // The mark stands within the quarter that the placing says.
  const ours = profile?.series[4]?.[1].map(Number) ?? [];
  for (const [index, { quartile }] of placed.entries()) {
    const ends = [0, 1, 2, 3].map((part) =>
      quarters.slice(0, part + 1).reduce((sum, one) => sum + (one[index] ?? 0), 0),
    );
    const quarter = 4 - ends.findIndex((end) => (ours[index] ?? NaN) <= end + 1e-5);
    expect([placed[index]?.ref, quarter]).toEqual([placed[index]?.ref, quartile?.position]);
  }
});
