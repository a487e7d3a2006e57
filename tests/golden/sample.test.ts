import { toMarkdown } from "../../src/documents/markdown";
import { isFormula, type PlanCell, type SheetPlan } from "../../src/core/dashboard/sheet-plan";
import { expectGolden } from "../support/golden";
import { madeOf, sampleGrids } from "../support/sample";

const MADE_AT = "Made on 4 March 2025 at 12:00 from this workbook’s tables.";

/** A plan's cells as text, a line a row; numbers with their format, so that what is printed can be read. */
function planText({ values, numberFormats }: SheetPlan): string {
  const formatAt = (row: number, column: number): string => {
    const held = numberFormats.find(
      ({ block }) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    );
    return held?.formats[row - held.block.row]?.[column - held.block.column] ?? "";
  };
  const cell = (value: PlanCell, row: number, column: number): string => {
    if (isFormula(value))
      return value.formula.map((part) => (typeof part === "string" ? part : `[${part.column}]`)).join("");
    return typeof value === "number" ? `${value} {${formatAt(row, column)}}` : value;
  };
  return `${values.map((cells, row) => cells.map((value, column) => cell(value, row, column)).join(" | ")).join("\n")}\n`;
}

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
