import fc from "fast-check";
import { anyWorkbook } from "../support/any-workbook";
import { change } from "../support/authoring";
import { runs } from "../support/fuzz";
import { openSample, refreshed, refreshNow } from "../support/refreshing";
import { gridsOf, type Row, tableOf } from "../support/tables";
import { openGrids, workings } from "../support/workings";

const OBSERVED: readonly Row[] = [
  { Ref: "X1", Period: "Q2 2024/25", Numerator: 291, Denominator: 314 },
  { Ref: "X1", Period: "Q3 2024/25", Numerator: 284, Denominator: 313 },
];

describe("Excel works out what Quartile worked out", () => {
  it("of every figure of the sample, but for the three that are not available", async () => {
    await openSample();
    const report = await refreshed();
    const rows = await workings();
    expect(rows.filter(({ agreement }) => agreement === "Agrees").length).toBeGreaterThan(140);
    expect(
      rows.filter(({ agreement }) => agreement !== "Agrees").map(({ ref, agreement }) => [ref, agreement]),
    ).toEqual([
      ["TFH1", "Not checked"],
      ["YJ1", "Not checked"],
      ["YJ2", "Not checked"],
    ]);
    expect(new Set(rows.map(({ ref }) => ref)).size).toBe(report.indicators.length);
  });

  it("of any workbook's figures, or says why it cannot", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (grids) => {
        await openGrids(grids);
        const outcome = await refreshNow();
        if (outcome.kind !== "written") return;
        for (const row of await workings())
          expect([row, /^Agrees$|^Not checked/.test(row.agreement)]).toEqual([row, true]);
        expect(outcome.report.findings.filter(({ code }) => code === "written-differently")).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });

  it.each<{ name: string; indicator: Row; observed?: readonly Row[]; settings?: Row[]; figures: [string, number][] }>([
    {
      name: "a percentage, its change in points by the printed figures",
      indicator: { Unit: "%" },
      figures: [["Figure, Q3 2024/25", 0.907], ["Earlier figure, Q2 2024/25", 0.927], ["Change since Q2 2024/25", -2]], // prettier-ignore
    },
    {
      name: "its change by the unrounded figures",
      indicator: { Unit: "%" },
      settings: [{ Setting: "Change is difference of", Value: "exact" }],
      figures: [["Change since Q2 2024/25", -1.9]],
    },
    { name: "a rate", indicator: { Unit: "per 1,000" }, figures: [["Figure, Q3 2024/25", 907.3]] },
    { name: "a mean", indicator: { Unit: "days", Decimals: 2 }, figures: [["Figure, Q3 2024/25", 0.91]] },
    {
      name: "a count and its change in per cent",
      indicator: { Unit: "number" },
      observed: [
        { Ref: "X1", Period: "Q2 2024/25", Value: 1023 },
        { Ref: "X1", Period: "Q3 2024/25", Value: 1178 },
      ],
      figures: [["Change since Q2 2024/25", 155], ["Change since Q2 2024/25 as a percentage", 15.2]], // prettier-ignore
    },
    {
      name: "money in millions, its change in per cent and its target in millions, too",
      indicator: { Unit: "£m", Target: 9.5, Polarity: "low is good" },
      observed: [
        { Ref: "X1", Period: "Q2 2024/25", Value: 9.3 },
        { Ref: "X1", Period: "Q3 2024/25", Value: 9.9 },
      ],
      figures: [["Figure, Q3 2024/25", 9.9], ["Change since Q2 2024/25", 0.6], ["Change since Q2 2024/25 as a percentage", 6.5], ["Gap to target", 0.4]], // prettier-ignore
    },
    { name: "a share of something", indicator: { Unit: "% of days" }, figures: [["Figure, Q3 2024/25", 0.907], ["Change since Q2 2024/25", -2]] }, // prettier-ignore
    {
      name: "a time typed as a number of hours, in minutes and as a part of a day",
      indicator: { Unit: "hh:mm", Target: 2.5, Polarity: "low is good" },
      observed: [
        { Ref: "X1", Period: "Q2 2024/25", Value: 2.8 },
        { Ref: "X1", Period: "Q3 2024/25", Value: 2.7 },
      ],
      figures: [["Figure, Q3 2024/25", 0.1125], ["Change since Q2 2024/25", -6], ["Gap to target", 12]], // prettier-ignore
    },
    {
      name: "a mean of times, of 217 hours over 80 cases",
      indicator: { Unit: "hh:mm" },
      observed: [{ Ref: "X1", Period: "Q3 2024/25", Numerator: 217, Denominator: 80 }],
      figures: [["Figure, Q3 2024/25", 163 / 1440]],
    },
    { name: "a rate per 100k", indicator: { Unit: "per 100k" }, figures: [["Figure, Q3 2024/25", 90734.8]] },
    {
      name: "a percentage given as a plain number, against its target",
      indicator: { Unit: "%", Target: 95, "Target type": "at least" },
      observed: [{ Ref: "X1", Period: "Q3 2024/25", Value: 90.74 }],
      figures: [["Figure, Q3 2024/25", 0.907], ["Gap to target", -4.3]], // prettier-ignore
    },
  ])("$name", async ({ indicator, observed = OBSERVED, settings = [], figures }) => {
    await openGrids(
      gridsOf({
        indicators: [indicator],
        observations: observed,
        others: settings.length === 0 ? [] : [tableOf("Settings", settings)],
      }),
    );
    await refreshed();
    const rows = await workings();
    for (const [figure, value] of figures) {
      const row = rows.find((one) => one.figure === figure);
      expect([figure, row?.computed, row?.live, row?.agreement]).toEqual([figure, value, value, "Agrees"]);
    }
  });
});

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];
const PUBLISHED = [50, 60, 70, 80, 90, 55, 65, 75];

describe("placings are worked out from the authorities' own cells alone", () => {
  const place = (rule: string, polarity: string, values: readonly (number | string)[] = PUBLISHED) =>
    gridsOf({
      indicators: [{ Unit: "%", Polarity: polarity, Benchmark: "Share" }],
      observations: [{ Ref: "X1", Period: "Q3 2024/25", Value: 70 }],
      others: [
        tableOf("Settings", [
          { Setting: "Area code", Value: CODES[0] ?? "" },
          { Setting: "Quartile rule", Value: rule },
        ]),
        tableOf("Benchmarks", [
          { Benchmark: "Share", Year: "2022/23", "Area code": "E92000001", Value: 99 },
          ...values.map((Value, index) => ({
            Benchmark: "Share",
            Year: "2022/23",
            "Area code": CODES[index] ?? "",
            Value,
          })),
          { Benchmark: "Share", Year: "2022/23", "Area code": "E12000004", Value: 98 },
          { Benchmark: "Share", Year: "2021/22", "Area code": CODES[1] ?? "", Value: 97 },
        ]),
      ],
    });

  it.each(
    ["DfE LAIT", "better band", "QUARTILE.EXC", "rank"].flatMap((rule) =>
      ["high is good", "low is good"].map((polarity) => ({ rule, polarity })),
    ),
  )("by $rule, $polarity, England, a region and another year left out", async ({ rule, polarity }) => {
    await openGrids(place(rule, polarity));
    await refreshed();
    const rows = (await workings()).filter(({ figure }) => /cut|Median|Quartile|Rank/.test(figure));
    expect(rows).toHaveLength(7);
    expect(rows.map(({ figure, agreement }) => [figure, agreement])).toEqual(
      rows.map(({ figure }) => [figure, "Agrees"]),
    );
  });

  it("says so where an authority's cell holds text, which a formula would pass over", async () => {
    await openGrids(place("DfE LAIT", "high is good", [50, 60, "70", 80, 90, 55, 65, 75]));
    await refreshed();
    const cut = (await workings()).find(({ figure }) => figure === "Median");
    expect([cut?.live, cut?.agreement]).toEqual([
      "[x]",
      "Not checked: 1 of the authorities' cells contain text, which a formula cannot use",
    ]);
  });
});

describe("an input that changes is seen at once", () => {
  it("by just the figures that come from it, until the next refresh", async () => {
    await openSample();
    await refreshed();
    const before = await workings();
    await change("Observations", ["CP1", "Q3 2024/25"], "Numerator", 150);
    const after = await workings();
    const stopped = after.filter(({ agreement }, index) => agreement !== before[index]?.agreement);
    expect(stopped.map(({ ref, figure, agreement }) => [ref, figure, agreement])).toEqual(
      [
        "Figure, Q3 2024/25",
        "Change since Q2 2024/25",
        "Gap to England",
        "Gap to neighbours",
        "Quartile, 2023/24",
        "Rank",
        "Rank, shared with",
      ].map((figure) => ["CP1", figure, "Does not agree"]),
    );
    await change("Observations", ["CP1", "Q3 2024/25"], "Numerator", 284);
    expect(await workings()).toEqual(before);
  });
});
