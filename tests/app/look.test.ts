import { createStarter } from "../../src/app/create-workbook";
import { look } from "../../src/app/look";
import type { InputTable } from "../../src/cli/sample-tables";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { change, openExample } from "../support/authoring";
import {
  exampleTables,
  inExcel,
  openSample,
  openTables,
  refreshed,
  refreshNow,
  sheetNames,
} from "../support/refreshing";

describe("what a workbook offers", () => {
  it("is its periods, the latest first, and its own one", async () => {
    await openExample();
    expect(await look()).toEqual({
      kind: "ready",
      period: "Q2 2025/26",
      periods: ["Q2 2025/26", "Q1 2025/26"],
      reports: [],
      paragraphs: null,
      last: null,
    });
  });

  it("is when the sheets were made, and whether an input has changed since", async () => {
    await openExample();
    await refreshed();
    const madeAt = "Made on 4 March 2025 at 12:00 from this workbook’s tables.";
    expect(await look()).toMatchObject({ last: { madeAt, state: "current" } });
    await change("Observations", ["X1", "Q1 2025/26"], "Numerator", 39);
    expect(await look()).toMatchObject({ last: { madeAt, state: "inputs-changed" } });
    await change("Observations", ["X1", "Q1 2025/26"], "Numerator", 40);
    expect(await look()).toMatchObject({ last: { madeAt, state: "current" } });
  });

  it("is what the sample has", async () => {
    await openSample();
    expect(await look()).toMatchObject({ kind: "ready", period: "Q3 2024/25" });
  });

  it("is nothing in an empty workbook", async () => {
    connect(newWorkbook());
    expect(await look()).toEqual({ kind: "no-tables" });
  });

  const withSettings = (...rows: readonly (readonly [string, string])[]): readonly InputTable[] => [
    ...exampleTables(2),
    { sheet: "Settings", name: "Settings", cells: [["Setting", "Value"], ...rows] },
  ];
  it.each([
    ["by size", []],
    ["by size", [["Paragraphs", ""]]],
    ["exceptions only", [["paragraphs", "Exceptions only"]]],
    ["by size", [["Paragraphs", "some"]]],
  ] as const)("is which indicators get a paragraph, where Settings can keep it: %s", async (choice, rows) => {
    await openTables(withSettings(["Organisation", "Exampleshire"], ...rows));
    expect(await look()).toMatchObject({
      paragraphs: { name: "Paragraphs", choices: ["by size", "all", "exceptions first", "exceptions only"], choice },
    });
  });

  const cleared = (table: string) => async (): Promise<void> => {
    await openExample();
    await inExcel(({ workbook }) => {
      workbook.tables.getItem(table).getDataBodyRange().clear("Contents");
    });
  };

  // A refresh would be refused in each; its advice is to choose, to change a setting or to mend a table.
  it.each([
    {
      workbook: "whose period in Settings has no rows yet",
      open: () => openTables(withSettings(["Current period", "Q3 2025/26"])),
      offers: { period: "Q3 2025/26", periods: ["Q2 2025/26", "Q1 2025/26"] },
    },
    {
      workbook: "whose period in Settings is before all figures",
      open: () => openTables(withSettings(["Current period", "Dec 2019"])),
      offers: { period: "Q3 2019/20", periods: ["Q2 2025/26", "Q1 2025/26"] },
    },
    {
      workbook: "whose period in Settings cannot be read",
      open: () => openTables(withSettings(["Current period", "Q5 2025/26"])),
      offers: { period: "Q5 2025/26", periods: ["Q2 2025/26", "Q1 2025/26"] },
    },
    { workbook: "without a row of figures", open: cleared("Observations"), offers: { period: null, periods: [] } },
    { workbook: "without an indicator", open: cleared("Indicators"), offers: { period: null, periods: [] } },
    {
      workbook: "of which half is there",
      open: async () => {
        await openExample();
        await inExcel(({ workbook }) => {
          workbook.worksheets.getItem("Observations").delete();
        });
      },
      offers: { period: null, periods: [] },
    },
  ])("is what there is in one $workbook", async ({ open, offers }) => {
    await open();
    expect(await look()).toMatchObject({ kind: "not-ready", ...offers, reports: [], last: null });
    expect(await refreshNow()).toMatchObject({ kind: "refused" });
  });
});

describe("the starter", () => {
  it("is a workbook that refreshes without a word of complaint", async () => {
    connect(newWorkbook());
    const made = await createStarter();
    expect(made.ok).toBe(true);
    expect(await sheetNames()).toEqual(["Sheet1", "Settings", "Indicators", "Observations", "Commentary"]);
    const report = await refreshed();
    expect(report.organisation).toBe("Exampleshire County Council");
    expect(report.indicators.map(({ ref, value }) => [ref, value?.display ?? null])).toEqual([
      ["EX1", "90.6%"],
      ["EX2", "12.8 days"],
      ["EX3", null],
    ]);
    expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("offers the known words where a column takes one of a few", async () => {
    connect(newWorkbook());
    await createStarter();
    const rule = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Indicators").columns.getItem("Polarity").getDataBodyRange();
      column.dataValidation.load("rule");
      await context.sync();
      return column.dataValidation.rule.list?.source;
    });
    expect(rule).toBe("high is good,low is good,near target,no judgement");
  });
});
