import { toMarkdown } from "../../src/documents/markdown";
import type { SheetPlan } from "../../src/core/dashboard/sheet-plan";
import { expectGolden } from "../support/golden";
import { planText } from "../support/plan-text";
import { madeOf, sampleGrids } from "../support/sample";

const MADE_AT = "Made on 4 March 2025 at 12:00 from this workbook’s tables.";

const { report, sheets } = madeOf(sampleGrids(), MADE_AT);

/** The sheet of that name. */
function sheetOf(name: string): SheetPlan {
  const sheet = sheets.find(({ sheetName }) => sheetName === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

it("the sample's paragraphs read as they were last accepted", () => {
  expectGolden("narrative.md", toMarkdown(report));
});

it("the sample's Dashboard holds what was last accepted", () => {
  expectGolden("dashboard.txt", planText(sheetOf("Dashboard")));
});

it("the sample's Workings hold what was last accepted", () => {
  expectGolden("workings.txt", planText(sheetOf("Workings")));
});

it("the sample's charts draw and say what was last accepted", () => {
  const plans = ["Quartile profile", "Trends", "Trend figures"].map(sheetOf);
  expectGolden(
    "charts.txt",
    plans.map((plan) => `${planText(plan)}${JSON.stringify(plan.charts, null, 1)}\n`).join("\n"),
  );
});

it("the sample's Narrative sheet holds what was last accepted", () => {
  expectGolden("narrative-sheet.txt", planText(sheetOf("Narrative")));
});
