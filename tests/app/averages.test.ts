import { change, refreshedAs, rowsOf } from "../support/authoring";
import { averaged, out, SHARES } from "../support/averaged";
import { COUNT, hiding } from "../support/people";
import { inExcel, refreshed } from "../support/refreshing";
import { gridsOf, type Row, tableOf } from "../support/tables";
import { openGrids, type Working, workings } from "../support/workings";

type Figures = readonly (Row | number | string)[];

const AVERAGE = "Average of 2021/22 to 2023/24";
const CHANGE = "Change from the average of 2021/22 to 2023/24";

/** The values, each typed with a % sign where the year says so: "90.7%" is what Excel keeps as 0.907 in per cent. */
function typed(values: readonly (number | string)[]): {
  readonly figures: Figures;
  readonly percents: readonly string[];
} {
  return {
    figures: values.map((value) => (typeof value === "number" ? value : Number((parseFloat(value) / 100).toFixed(6)))),
    percents: values.flatMap((value, index) => (typeof value === "number" ? [] : [`C${index + 2}`])),
  };
}

async function opened(
  { figures, percents = [] }: { readonly figures: Figures; readonly percents?: readonly string[] },
  indicator: Row = {},
  settings: readonly Row[] = [],
): Promise<void> {
  await openGrids(gridsOf(averaged(figures, indicator, settings.length === 0 ? [] : [tableOf("Settings", settings)])));
  await inExcel(({ workbook }) => {
    for (const address of percents)
      workbook.worksheets.getItem("Observations").getRange(address).numberFormat = [["0.0%"]];
  });
}

const rowOf = (rows: readonly Working[], figure: string): Working | undefined =>
  rows.find((row) => row.figure === figure);

describe("Excel's own figure of an average, and of a change on it, is ours", () => {
  it.each<{
    what: string;
    indicator?: Row;
    figures: Figures;
    percents?: readonly string[];
    settings?: readonly Row[];
    is: Readonly<Record<string, number>>;
  }>([
    { what: "percentages typed as 90.7", ...typed([90.7, 91.24, 92, 93.1]), is: { [AVERAGE]: 0.913, [CHANGE]: 1.8 } },
    {
      what: "percentages typed as 90.7%",
      ...typed(["90.7%", "91.24%", "92%", "93.1%"]),
      is: { [AVERAGE]: 0.913, [CHANGE]: 1.8 },
    },
    {
      what: "percentages typed in both ways",
      ...typed([90.7, "91.24%", 92, "93.1%"]),
      is: { [AVERAGE]: 0.913, [CHANGE]: 1.8 },
    },
    { what: "a half, which doubles hold as a little less", ...typed([13.1, 13, 13.05, 14]), is: { [AVERAGE]: 0.131 } },
    { what: "shares of counts", figures: SHARES, is: { [AVERAGE]: 0.921, [CHANGE]: 4.7 } },
    { what: "a value among shares", figures: [90.7, out(290, 312), 92, 93], is: { [AVERAGE]: 0.919, [CHANGE]: 1.1 } },
    {
      what: "rates of counts",
      indicator: { Unit: "per 1,000" },
      figures: [out(5, 2000), out(6, 2100), out(9, 2200), out(4, 2300)],
      is: { [AVERAGE]: 3.1, [CHANGE]: -1.4 },
    },
    {
      what: "counts",
      indicator: { Unit: "number" },
      figures: [98, 104, 101, 120],
      is: { [AVERAGE]: 101, [CHANGE]: 19, [`${CHANGE} as a percentage`]: 18.8 },
    },
    { what: "counts of none", indicator: { Unit: "number" }, figures: [0, 0, 0, 4], is: { [AVERAGE]: 0, [CHANGE]: 4 } },
    { what: "money", indicator: { Unit: "£" }, figures: [3000, 3100, 3300, 3200], is: { [AVERAGE]: 3133 } },
    {
      what: "differences of unrounded figures",
      figures: [out(1, 3), out(1, 7), out(2, 3), out(1, 2)],
      settings: [{ Setting: "Change is difference of", Value: "exact" }],
      is: { [AVERAGE]: 0.381, [CHANGE]: 11.9 },
    },
  ])("$what", async ({ indicator, figures, percents = [], settings, is }) => {
    await opened({ figures, percents }, indicator, settings);
    const report = await refreshed();
    expect(report.findings.filter(({ code }) => code === "written-differently")).toEqual([]);
    const rows = await workings();
    for (const [figure, value] of Object.entries(is)) {
      const row = rowOf(rows, figure);
      expect([figure, row?.computed, row?.live, row?.agreement]).toEqual([figure, value, value, "Agrees"]);
    }
    expect(rows.map(({ figure, agreement }) => [figure, agreement])).toEqual(
      rows.map(({ figure }) => [figure, "Agrees"]),
    );
  });

  it.each<[string, Figures, number | string]>([
    ["a year that changes", [90, 90, 93, 95], 96],
    // The mean of the other two is the same: a formula that left the blank out would still agree.
    ["a year that is blanked, though the others average alike", [90, 91, 92, 95], ""],
  ])("sees %s", async (_what, figures, value) => {
    await opened({ figures });
    await refreshed();
    await change("Observations", ["X1", "2022/23"], "Value", value);
    const rows = await workings();
    expect([AVERAGE, CHANGE].map((figure) => rowOf(rows, figure)?.agreement)).toEqual([
      "Does not agree",
      "Does not agree",
    ]);
  });
});

describe("a whole refresh", () => {
  it("shows the average on the Dashboard and in the paragraph, and knows it again at the next", async () => {
    await opened({ figures: [90, 90, 93, 95] });
    await refreshed();
    const [row] = await rowsOf("Dashboard");
    expect(row).toMatchObject({ Previous: 0.91, Current: 0.95, Change: 4, Judgement: "Better" });
    expect(row?.Notes).toContain("Compared with the average of 2021/22 to 2023/24.");
    await change("Observations", ["X1", "2022/23"], "Value", 93);
    const second = await refreshedAs();
    expect(second.paragraphs.find(({ ref }) => ref === "X1")?.text).toContain(
      "the average of 92.0% for the three years 2021/22 to 2023/24",
    );
    expect(second.changes.sinceLastRefresh.map(({ what, was, now }) => [what, was, now])).toEqual([
      ["figure", "90.0%", "93.0%"],
      ["three-year average", "91.0% (2021/22 to 2023/24)", "92.0% (2021/22 to 2023/24)"],
    ]);
  });

  it("withholds the average with a year that is withheld, on every sheet", async () => {
    await openGrids(gridsOf(averaged([30, 3, 33, 40], COUNT, [hiding(5)])));
    await refreshed();
    const [row] = await rowsOf("Dashboard");
    expect([row?.Previous, row?.Change]).toEqual(["[c]", "[z]"]);
    expect((await workings()).map(({ figure }) => figure)).toEqual(["Figure, 2024/25"]);
  });

  it("leaves the average where there is no current figure, and Workings has it", async () => {
    await opened({ figures: [90, 90, 93, { Status: "not available" }] });
    await refreshed();
    expect((await rowsOf("Dashboard"))[0]).toMatchObject({ Previous: 0.91, Current: "[x]" });
    expect(rowOf(await workings(), AVERAGE)).toMatchObject({ computed: 0.91, live: 0.91, agreement: "Agrees" });
  });
});
