import { dashboardPlan } from "../../../src/core/dashboard/dashboard-plan";
import { profilePlan } from "../../../src/core/dashboard/profile/profile-plan";
import type { SheetPlan } from "../../../src/core/dashboard/sheet-plan";
import { figureWidth, linesOf } from "../../../src/core/dashboard/text-width";
import { chartedIndicators } from "../../../src/core/dashboard/trends/charted";
import { trendFigures } from "../../../src/core/dashboard/trends/trend-figures-plan";
import { inputCells } from "../../../src/core/dashboard/workings/input-cells";
import { workingsPlan } from "../../../src/core/dashboard/workings/workings-plan";
import { NOTHING_WITHHELD } from "../../../src/core/facts/level/read-level";
import { factsOf } from "../../support/sample";
import { gridsOf } from "../../support/tables";

const madeAt = "Made on 4 March 2025.";

/** The plans of one indicator in pounds with four quarters, the latest of which is as given. */
function plansOf(latest: number): Readonly<Record<"dashboard" | "figures" | "workings", SheetPlan>> {
  const grids = gridsOf({
    indicators: [{ Unit: "£", Decimals: 2, Target: latest, "Target type": "at least" }],
    observations: [
      { Period: "Q4 2023/24", Value: 100 },
      { Period: "Q1 2024/25", Value: 100 },
      { Period: "Q2 2024/25", Value: latest },
      { Period: "Q3 2024/25", Value: latest },
    ],
  });
  const { workbook, facts, summary } = factsOf(grids);
  const charted = chartedIndicators(workbook, facts, NOTHING_WITHHELD);
  return {
    dashboard: dashboardPlan({ workbook, facts, summary, madeAt }),
    figures: trendFigures({ workbook, charted, madeAt }).plan,
    workings: workingsPlan({ workbook, facts, cells: inputCells(grids), madeAt }),
  };
}

const column = ({ values, table }: SheetPlan, header: string): number =>
  values[table?.block.row ?? 0]?.indexOf(header) ?? -1;

// Calibri of 10 points: a digit and £ are 5.07 wide, a point and a comma 2.5; Excel leaves some 5 points beside them.
describe("a column is as wide as its longest figure", () => {
  it.each([
    { sheet: "dashboard", header: "Previous", latest: 1_234_567.5, least: 10 * 5.07 + 3 * 2.5 + 5 },
    { sheet: "dashboard", header: "Current", latest: 123_456_789.5, least: 12 * 5.07 + 3 * 2.5 + 5 },
    { sheet: "figures", header: "Figure", latest: 123_456_789.5, least: 12 * 5.07 + 3 * 2.5 + 5 },
    { sheet: "figures", header: "Target", latest: 123_456_789.5, least: 12 * 5.07 + 3 * 2.5 + 5 },
    { sheet: "workings", header: "Quartile’s figure", latest: 12_345_678_901.5, least: 14 * 5.07 + 4 * 2.5 + 5 },
    { sheet: "workings", header: "Excel’s figure", latest: 12_345_678_901.5, least: 14 * 5.07 + 4 * 2.5 + 5 },
  ] as const)("$sheet, $header of £$latest", ({ sheet, header, latest, least }) => {
    const [wide, usual] = [plansOf(latest)[sheet], plansOf(120)[sheet]];
    const at = column(wide, header);
    expect(wide.columnWidths[at]).toBeGreaterThanOrEqual(least);
    expect(wide.columnWidths[at]).toBeLessThan(least * 1.25);
    expect(usual.columnWidths[at]).toBeLessThan(least);
  });

  it("and a change as wide as its words", () => {
    expect(figureWidth(96, ["● Similar, +0.1 points [stated]"])).toBeGreaterThan(120);
  });
});

describe("figures shrink where the owner has made their column narrow, which else shows ####", () => {
  it.each([
    ["dashboard", ["Previous", "Current", "Change", "England", "Neighbours"]],
    ["figures", ["Figure", "England", "Target", "Target, upper end", "Lower limit", "Upper limit"]],
    ["workings", ["Quartile’s figure", "Excel’s figure"]],
  ] as const)("%s", (sheet, headers) => {
    const plan = plansOf(120)[sheet];
    const body = (plan.table?.block.row ?? 0) + 1;
    for (const header of headers) {
      const at = column(plan, header);
      const styles = plan.styles.filter(
        ({ block }) =>
          block.row <= body && body < block.row + block.rows && block.column <= at && at < block.column + block.columns,
      );
      expect([header, Object.assign({}, ...styles.map(({ style }) => style))]).toEqual([
        header,
        expect.objectContaining({ wrap: false, shrink: true }),
      ]);
    }
  });
});

describe("lines of a text in a column", () => {
  it.each([
    { text: "", lines: 1 },
    { text: "Short", lines: 1 },
    { text: "word ".repeat(20).trim(), lines: 3 },
    { text: "w".repeat(200), lines: 10 },
  ])("$text: $lines", ({ text, lines }) => {
    expect(linesOf(text, 200)).toBe(lines);
  });
});

it("a table without a row says so once", () => {
  const { workbook, facts } = factsOf(gridsOf({ observations: [{ Value: 70 }] }));
  const { values, table } = profilePlan({ workbook, facts, madeAt });
  expect(values.slice((table?.block.row ?? 0) + 1)).toEqual([["None", ...Array<string>(10).fill("")]]);
  expect(values[3]?.[0]).toBe(
    "No indicator has a quartile among authorities’ published figures, so there is no chart. The table is empty.",
  );
});
