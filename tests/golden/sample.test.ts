import { toMarkdown } from "../../src/documents/markdown";
import { dashboardPlan } from "../../src/core/dashboard/dashboard-plan";
import { profilePlan } from "../../src/core/dashboard/profile/profile-plan";
import { chartedIndicators } from "../../src/core/dashboard/trends/charted";
import { trendFigures } from "../../src/core/dashboard/trends/trend-figures-plan";
import { trendsPlan } from "../../src/core/dashboard/trends/trends-plan";
import { inputCells } from "../../src/core/dashboard/workings/input-cells";
import { workingsPlan } from "../../src/core/dashboard/workings/workings-plan";
import { NOTHING_WITHHELD } from "../../src/core/facts/level/read-level";
import { narrativePlan } from "../../src/core/dashboard/narrative-plan";
import { isFormula, type PlanCell, type SheetPlan } from "../../src/core/dashboard/sheet-plan";
import { summarise } from "../../src/core/facts/summary";
import { expectGolden } from "../support/golden";
import { authoredDraft, factsOf, sampleGrids } from "../support/sample";

const MADE_AT = "Made on 4 March 2025 at 12:00 from this workbook’s tables.";

/** A plan's cells as text, a line a row; numbers with their format, so that what is printed can be read. */
function planText({ values, numberFormats }: SheetPlan): string {
  const formatAt = (row: number, column: number): string => {
    const held = numberFormats.find(({ block }) => row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns);
    return held?.formats[row - held.block.row]?.[column - held.block.column] ?? "";
  };
  const cell = (value: PlanCell, row: number, column: number): string => {
    if (isFormula(value)) return value.formula.map((part) => (typeof part === "string" ? part : `[${part.column}]`)).join("");
    return typeof value === "number" ? `${value} {${formatAt(row, column)}}` : value;
  };
  return `${values.map((cells, row) => cells.map((value, column) => cell(value, row, column)).join(" | ")).join("\n")}\n`;
}

const { workbook, facts } = factsOf(sampleGrids());
const { paragraphs } = authoredDraft(sampleGrids());

it("the sample's paragraphs read as they were last accepted", () => {
  expectGolden("narrative.md", toMarkdown({ title: workbook.settings.reportTitle, period: "Q3 2024/25", paragraphs }));
});

it("the sample's Dashboard holds what was last accepted", () => {
  expectGolden("dashboard.txt", planText(dashboardPlan({ workbook, facts, summary: summarise(facts), madeAt: MADE_AT })));
});

it("the sample's Workings hold what was last accepted", () => {
  const cells = inputCells(sampleGrids());
  expectGolden("workings.txt", planText(workingsPlan({ workbook, facts, cells, madeAt: MADE_AT })));
});

it("the sample's charts draw and say what was last accepted", () => {
  const charted = chartedIndicators(workbook, facts, NOTHING_WITHHELD);
  const figures = trendFigures({ workbook, charted, madeAt: MADE_AT });
  const plans = [
    profilePlan({ workbook, facts, madeAt: MADE_AT }),
    trendsPlan({ workbook, charted, figures, madeAt: MADE_AT }),
    figures.plan,
  ];
  expectGolden("charts.txt", plans.map((plan) => `${planText(plan)}${JSON.stringify(plan.charts, null, 1)}\n`).join("\n"));
});

it("the sample's Narrative sheet holds what was last accepted", () => {
  expectGolden("narrative-sheet.txt", planText(narrativePlan({ workbook, paragraphs, madeAt: MADE_AT })));
});
