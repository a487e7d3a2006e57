import { dashboardPlan } from "../../../src/core/dashboard/dashboard-plan";
import { SYMBOLS } from "../../../src/core/dashboard/symbols";
import type { SheetPlan } from "../../../src/core/dashboard/sheet-plan";
import { factsOf } from "../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

function planOf(given: Workbook): SheetPlan {
  const { workbook, facts, summary } = factsOf(gridsOf(given));
  return dashboardPlan({ workbook, facts, summary, madeAt: "Made on 4 March 2025." });
}

/** The table's cells of one column, a row an indicator. */
function column({ values, table }: SheetPlan, header: string): unknown[] {
  const [headers = [], ...rows] = values.slice(table?.block.row);
  return rows.map((row) => row[headers.indexOf(header)]);
}

const above = ({ values, table }: SheetPlan): string =>
  values
    .slice(0, table?.block.row)
    .map(([first]) => (typeof first === "string" ? first : ""))
    .join("\n");

describe("an earlier figure that is not there has the symbol of its reason", () => {
  it.each<{ what: string; earlier: Row; symbol: string }>([
    { what: "its owner marked it as suppressed", earlier: { Value: "c" }, symbol: "[c]" },
    { what: "it is unreliable", earlier: { Value: "u" }, symbol: "[u]" },
    { what: "it rounds to 0", earlier: { Value: "low" }, symbol: "[low]" },
    { what: "it does not apply", earlier: { Value: "z" }, symbol: "[z]" },
    { what: "it was not supplied", earlier: { Value: "x" }, symbol: "[x]" },
    { what: "its status says so", earlier: { Status: "not available" }, symbol: "[x]" },
  ])("$what: $symbol", ({ earlier, symbol }) => {
    const before = { Period: "Q2 2024/25", ...earlier };
    expect(column(planOf({ observations: [before, { Value: 70 }] }), "Previous")).toEqual([symbol]);
    expect(column(planOf({ observations: [before, { Value: "c" }] }), "Previous")).toEqual([symbol]);
  });

  it("there is no row: [x]", () => {
    expect(column(planOf({ observations: [{ Value: 70 }] }), "Previous")).toEqual(["[x]"]);
  });

  it("the setting withheld it: [c], as its finding says", () => {
    const plan = planOf({
      indicators: [{ "Counts people": "yes" }],
      observations: [
        { Period: "Q2 2024/25", Numerator: 3, Denominator: 90 },
        { Period: "Q3 2024/25", Numerator: 40, Denominator: 90 },
      ],
      others: [tableOf("Settings", [{ Setting: "Hide counts from 1 to", Value: 5 }])],
    });
    expect(column(plan, "Previous")).toEqual(["[c]"]);
  });
});

it("every symbol is explained above the table", () => {
  for (const [symbol, words] of Object.entries(SYMBOLS))
    expect(above(planOf({ observations: [{ Value: 70 }] }))).toContain(`${symbol} ${words}`);
});

// Shares of 1,000 that fall by 5 points a year, and jump back up at the end of twelve.
it("a trend of five figures says that it is one, and the key says that the latest change may go the other way", () => {
  const shares = [900, 880, 890, 870, 880, 890, 880, 800, 700, 600, 500, 520];
  const plan = planOf({
    indicators: [{ Basis: "financial year", Frequency: "year" }],
    observations: shares.map((Numerator, index) => ({
      Period: `${2012 + index}/${13 + index}`,
      Numerator,
      Denominator: 1000,
    })),
  });
  expect(String(column(plan, "Change"))).toBe("2");
  expect(String(column(plan, "Trend"))).toMatch(/; falling over five figures$/);
  expect(above(plan)).toContain("whatever the latest change");
});

it("an indicator without a theme has an empty one, which the key explains", () => {
  const plan = planOf({ observations: [{ Value: 70 }] });
  expect(column(plan, "Theme")).toEqual([""]);
  expect(above(plan)).toContain("An empty theme or note means there is none.");
});

describe("the footer names the tables that the figures come from", () => {
  const comparators = tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England: 60 }]);
  const settings = (Organisation: string): Workbook["others"] => [
    tableOf("Settings", [{ Setting: "Organisation", Value: Organisation }]),
  ];
  it.each<{ what: string; others: Workbook["others"]; footer: string }>([
    { what: "figures alone", others: [], footer: "Q3 2024/25 · Source: this workbook’s Observations" },
    {
      what: "typed comparators",
      others: [...(settings("Exampleshire") ?? []), comparators],
      footer: "Exampleshire · Q3 2024/25 · Source: this workbook’s Observations and Comparators",
    },
  ])("$what", ({ others = [], footer }) => {
    expect(planOf({ observations: [{ Value: 70 }], others }).print.footer).toBe(footer);
  });

  it("within what Excel keeps, however long the organisation's name", () => {
    const { footer } = planOf({ observations: [{ Value: 70 }], others: settings("A".repeat(300)) ?? [] }).print;
    expect(footer.length).toBeLessThan(210);
    expect(footer).toMatch(/A · Q3 2024\/25 · Source: this workbook’s Observations$/);
  });
});
