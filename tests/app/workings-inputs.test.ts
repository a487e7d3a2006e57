import type { TableGrid } from "../../src/core/workbook/grid";
import { change } from "../support/authoring";
import { inExcel, openSample, refreshed } from "../support/refreshing";
import { gridsOf, type Row, tableOf } from "../support/tables";
import { openGrids, workings } from "../support/workings";

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];
/** Our own is the first. */
const PUBLISHED = [50, 60, 70, 80, 90, 55, 65, 75];

function published(from: number, to: number): Row[] {
  return CODES.slice(from, to).map((code, index) => ({
    Benchmark: "Share",
    Year: "2022/23",
    "Area code": code,
    Value: PUBLISHED[from + index] ?? "",
  }));
}

/** One percentage of 70 for Q3 2024/25 beside the authorities' figures, those in two tables as they are given. */
function placed(benchmarks: readonly TableGrid[], rule = "DfE LAIT"): TableGrid[] {
  return gridsOf({
    indicators: [{ Unit: "%", Polarity: "high is good", Benchmark: "Share" }],
    observations: [{ Value: 70 }],
    others: [
      tableOf("Settings", [
        { Setting: "Area code", Value: CODES[0] ?? "" },
        { Setting: "Quartile rule", Value: rule },
      ]),
      ...benchmarks,
      tableOf(
        "Neighbours",
        CODES.slice(1, 5).map((code) => ({ "Area code": CODES[0] ?? "", "Neighbour code": code })),
      ),
    ],
  });
}

/** What Agreement says of some figures, by their names. */
async function agreementOf(names: RegExp): Promise<Readonly<Record<string, string>>> {
  const rows = (await workings()).filter(({ figure }) => names.test(figure));
  return Object.fromEntries(rows.map(({ figure, agreement }) => [figure, agreement]));
}

function blank(sheet: string, address: string): Promise<void> {
  return inExcel((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).clear("Contents");
  });
}

describe("authorities whose figures stand on two sheets", () => {
  const onTwoSheets = [tableOf("Benchmarks_A", published(0, 5)), tableOf("Benchmarks_B", published(5, 8))];
  const why =
    "Not checked: the authorities' figures are on several sheets, and no formula finds quartiles across sheets";

  it("have no live cuts, which Excel finds within one sheet only; ranks count sheet by sheet", async () => {
    await openGrids(placed(onTwoSheets));
    await refreshed();
    expect(await agreementOf(/cut|Median|Quartile|Rank/)).toEqual({
      "First quarter cut": why,
      Median: why,
      "Third quarter cut": why,
      "Quartile, 2022/23": why,
      Rank: "Agrees",
      "Rank, out of": "Agrees",
      "Rank, shared with": "Agrees",
    });
  });

  it("are placed by rank all the same", async () => {
    await openGrids(placed(onTwoSheets, "rank"));
    await refreshed();
    expect((await agreementOf(/Quartile/))["Quartile, 2022/23"]).toBe("Agrees");
  });
});

// Rows of Benchmarks: 50 (ours), 60, 70, 80, 90, 55, 65, 75 in D2 to D9; the neighbours are 60, 70, 80 and 90.
describe("a cell that is blanked is no figure, and 0 least of all", () => {
  const one = [tableOf("Benchmarks", published(0, 8))];

  it.each([
    { what: "a worse authority", cell: "D3", stopped: ["Rank, out of"], still: ["Rank", "Rank, shared with"] },
    { what: "one with our very figure", cell: "D4", stopped: ["Rank, out of", "Rank, shared with"], still: ["Rank"] },
    { what: "a better authority", cell: "D5", stopped: ["Rank", "Rank, out of"], still: ["Rank, shared with"] },
    { what: "our own published figure", cell: "D2", stopped: [], still: ["Rank", "Rank, out of", "Rank, shared with"] },
  ])("$what: the rank, of how many it is and who shares it are each seen", async ({ cell, stopped, still }) => {
    await openGrids(placed(one));
    await refreshed();
    await blank("Benchmarks", cell);
    expect(await agreementOf(/Rank/)).toEqual(
      Object.fromEntries([
        ...stopped.map((figure) => [figure, "Does not agree"]),
        ...still.map((figure) => [figure, "Agrees"]),
      ]),
    );
  });

  it("by rank, the quarter follows the number of authorities that are left", async () => {
    // 5 of 8 is the third quarter, with 4 ahead; among the 5 that are left, 4 ahead are rank 5, the bottom one.
    await openGrids(placed([tableOf("Benchmarks", published(0, 8))], "rank"));
    await change("Observations", ["X1", "Q3 2024/25"], "Value", 62);
    await refreshed();
    for (const worse of ["D3", "D7"]) await blank("Benchmarks", worse);
    const quartile = (await workings()).find(({ figure }) => figure.startsWith("Quartile"));
    expect([quartile?.computed, quartile?.live, quartile?.agreement]).toEqual([3, 4, "Does not agree"]);
  });

  it("a neighbour: the mean is that of the others", async () => {
    await openGrids(placed(one));
    await refreshed();
    await blank("Benchmarks", "D3");
    const mean = (await workings()).find(({ figure }) => figure.startsWith("Neighbours"));
    expect([mean?.computed, mean?.live, mean?.agreement]).toEqual([0.75, 0.8, "Does not agree"]);
  });

  it.each<{ what: string; row: Row; cell: string }>([
    { what: "a numerator of 0", row: { Numerator: 0, Denominator: 40 }, cell: "C2" },
    { what: "a value of 0", row: { Value: 0 }, cell: "C2" },
  ])("$what", async ({ row, cell }) => {
    await openGrids(gridsOf({ observations: [row] }));
    await refreshed();
    expect((await agreementOf(/^Figure/))["Figure, Q3 2024/25"]).toBe("Agrees");
    await blank("Observations", cell);
    expect((await agreementOf(/^Figure/))["Figure, Q3 2024/25"]).toBe("Does not agree");
  });
});

describe("a target range that is typed as words is worked out too", () => {
  it.each<{ what: string; target: string; unit: string; value: number; gap: number }>([
    { what: "below it, from the lower end", target: "60 to 70", unit: "%", value: 58, gap: -2 },
    { what: "within it, nothing", target: "60 to 70", unit: "%", value: 65, gap: 0 },
    { what: "above it, from the upper end", target: "60 to 70", unit: "%", value: 75.5, gap: 5.5 },
    { what: "the larger end first", target: "70 to 60", unit: "%", value: 75, gap: 5 },
    { what: "with signs and a dash", target: "60.5% – 70%", unit: "%", value: 60, gap: -0.5 },
    { what: "in thousands", target: "1,000-1,200", unit: "number", value: 900, gap: -100 },
  ])("$what: $target, $value", async ({ target, unit, value, gap }) => {
    await openGrids(gridsOf({ indicators: [{ Unit: unit, Target: target }], observations: [{ Value: value }] }));
    await refreshed();
    const row = (await workings()).find(({ figure }) => figure === "Gap to target");
    expect([row?.computed, row?.live, row?.agreement]).toEqual([gap, gap, "Agrees"]);
    await change("Indicators", ["X1"], "Target", "10 to 20");
    const changed = (await workings()).find(({ figure }) => figure === "Gap to target");
    expect(changed?.agreement).toBe("Does not agree");
  });
});

it("every source cell is reached by a link: the figure's own, and those that it is held against", async () => {
  await openSample();
  await refreshed();
  const links = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("QuartileWorkings").getDataBodyRange().load("formulas");
    await context.sync();
    return new Map<string, string[]>(
      body.formulas.map((row) => [`${String(row[0])} ${String(row[2])}`, row.slice(5, 7).map(String)]),
    );
  });
  const targets = (name: string): readonly (string | undefined)[] =>
    (links.get(name) ?? []).map((link) => /HYPERLINK\("([^"]*)"/.exec(link)?.[1]);
  expect(targets("CP1 Figure, Q3 2024/25")).toEqual(["#Observations!C3:D3", undefined]);
  expect(targets("CP1 Change since Q2 2024/25")).toEqual(["#Observations!C3:D3", "#Observations!C2:D2"]);
  expect(targets("CP1 Gap to England")).toEqual(["#Observations!C3:D3", "#Benchmarks!F2"]);
  expect(targets("CP1 Rank")).toEqual(["#Observations!C3:D3", "#Benchmarks!F4:F155"]);
});

it.each([
  { marked: "c", symbol: "[c]", words: "Withheld" },
  { marked: "u", symbol: "[u]", words: "Marked as unreliable" },
  { marked: "low", symbol: "[low]", words: "Rounds to 0 but is not 0" },
  { marked: "z", symbol: "[z]", words: "Does not apply" },
  { marked: "x", symbol: "[x]", words: "Not available" },
])("a figure marked $marked stands as $symbol, as on the Dashboard", async ({ marked, symbol, words }) => {
  await openGrids(gridsOf({ observations: [{ Value: marked }] }));
  await refreshed();
  const [row] = await workings();
  expect([row?.words, row?.computed, row?.live]).toEqual([words, symbol, symbol]);
});

describe("a figure that is placed at other decimals than it is printed with: cuts, quartile and ranks agree", () => {
  const placedAmong = (figure: Row, values: readonly number[], polarity: string): TableGrid[] =>
    gridsOf({
      indicators: [{ Unit: "%", Polarity: polarity, Benchmark: "Share", Decimals: 1 }],
      observations: [figure],
      others: [
        tableOf("Settings", [{ Setting: "Area code", Value: CODES[0] ?? "" }]),
        tableOf(
          "Benchmarks",
          values.map((Value, index) => ({
            ...{ Benchmark: "Share", Year: "2022/23", "Area code": CODES[index] ?? "", Value },
          })),
        ),
      ],
    });
  /** 63.1578…%. */
  const figure = { Numerator: 12, Denominator: 19 };
  const tenths = [50, 60.4, 63.2, 63.1, 63.3, 55, 65, 75];
  const quotients = [(100 * 12) / 19, (100 * 24) / 38, 200 / 3, 100 / 3, (100 * 36) / 57, 55, 65, 75];

  it.each([
    { what: "whole numbers", figure, values: [50, 60, 63, 63, 64, 55, 65, 75], shared: 2 },
    { what: "half-way between two", figure: { Value: 63.5 }, values: [50, 60, 63, 63, 64, 55, 65, 75], shared: 0 },
    { what: "tenths", figure, values: tenths, shared: 1 },
    { what: "four decimals", figure, values: [...tenths, 63.1579].slice(1), shared: 1 },
    { what: "quotients that nobody rounded", figure, values: quotients, shared: 2 },
  ])("$what", async ({ figure: ours, values, shared }) => {
    for (const polarity of ["high is good", "low is good"])
      for (const { scale, format } of [
        { scale: 1, format: "General" },
        { scale: 100, format: "0.0%" },
      ]) {
        const typed = values.map((value) => value / scale);
        await openGrids(placedAmong(ours, typed, polarity));
        await inExcel((context) => {
          context.workbook.worksheets.getItem("Benchmarks").getRange("D2:D9").numberFormat = typed.map(() => [format]);
        });
        await refreshed();
        const agreement = await agreementOf(/cut|Median|Quartile|Rank/);
        expect([...new Set(Object.values(agreement))]).toEqual(["Agrees"]);
        const others = (await workings()).find(({ figure }) => figure === "Rank, shared with");
        expect(others?.computed).toBe(shared);
      }
  });
});
