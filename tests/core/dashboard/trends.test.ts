import { pageHeights } from "../../../src/core/dashboard/page";
import { isFormula, type SheetPlan } from "../../../src/core/dashboard/sheet-plan";
import { chartTitle } from "../../../src/core/dashboard/trends/chart-words";
import { latestLabelSide } from "../../../src/core/dashboard/trends/latest-label";
import { trendFigures } from "../../../src/core/dashboard/trends/trend-figures-plan";
import { trendsPlan } from "../../../src/core/dashboard/trends/trends-plan";
import { factsOf } from "../../support/sample";
import { chartedOf, yearly, YEARS } from "../../support/charted";
import { gridsOf } from "../../support/tables";

const madeAt = "Made on 4 March 2025.";
describe("a chart's title says since when, for the line may have gone the other way before", () => {
  it.each([
    { values: [61, 60, 61, 57, 59], title: "Improved from 57% to 59% since 2023/24" },
    { values: [57, 60, 61, 61, 59], title: "Worsened from 61% to 59% since 2023/24" },
    { values: [57, 60, 61, 59, 59], title: "Unchanged at 59% since 2023/24" },
  ])("$title", ({ values, title }) => {
    const [facts] = factsOf(gridsOf(yearly(values))).facts;
    expect(facts === undefined ? null : chartTitle(facts)).toBe(title);
  });
});

describe("the latest figure's number stands on the side of its dot that lines leave free", () => {
  it.each<{ what: string; values: readonly number[]; target?: number | string; side: string }>([
    { what: "the line comes from below", values: [50, 50, 50, 60], side: "above" },
    { what: "the line comes from above", values: [70, 70, 70, 60], side: "below" },
    { what: "a level line, with nothing near", values: [60, 60, 60, 60], side: "above" },
    { what: "a target just above", values: [50, 50, 50, 60], target: 62, side: "below" },
    { what: "a target just below", values: [70, 70, 70, 60], target: 59, side: "above" },
    {
      what: "between the ends of a range, nearer to the upper",
      values: [60, 60, 60, 60],
      target: "50 to 62",
      side: "below",
    },
  ])("$what: $side", ({ values, target = "", side }) => {
    const { charted } = chartedOf(yearly(values, { Target: target, "Target type": target === "" ? "" : "at least" }));
    expect(charted.map(latestLabelSide)).toEqual([side]);
  });

  it("the limits of chance: below the upper one where that is near", () => {
    // Five points, mean 96.2, mean moving range 2.5, so limits from 89.55 to 100: 3 below the upper, 7.45 above the lower.
    const { charted } = chartedOf(yearly([95, 98, 94, 97, 97]));
    expect(charted.map(latestLabelSide)).toEqual(["below"]);
  });
});

const LONG = "A measure whose name goes on and on because its owner wanted every condition said in it "
  .repeat(3)
  .slice(0, 200);

function plansOf(count: number, name: string): SheetPlan {
  const refs = Array.from({ length: count }, (_, index) => `X${index + 1}`);
  const { workbook, charted } = chartedOf({
    indicators: refs.map((Ref) => ({ Ref, Indicator: name, Frequency: "year", Basis: "financial year", Target: 50 })),
    observations: refs.flatMap((Ref) => YEARS.map((Period, index) => ({ Ref, Period, Value: 40 + index }))),
  });
  return trendsPlan({ workbook, charted, figures: trendFigures({ workbook, charted, madeAt }), madeAt });
}

const SHAPES = [
  { what: "one indicator", count: 1, name: "Example measure" },
  { what: "15 indicators", count: 15, name: "Example measure" },
  { what: "60 indicators", count: 60, name: "Example measure of something that takes two lines to say" },
  { what: "names of 200 characters", count: 20, name: LONG },
] as const;

describe.each(SHAPES)("with $what", ({ count, name }) => {
  const plan = plansOf(count, name);
  const heights = plan.values.map((_, row) => plan.rowHeights.find((one) => one.row === row)?.height ?? NaN);

  it("every height is one that Excel keeps, so that charts stand in their rows however far down", () => {
    for (const height of heights) expect(height % 0.75).toBe(0);
  });

  it("no page parts a chart from its heading and its sentence, whatever a program gets onto one", () => {
    const { least, most } = pageHeights(plan.columnWidths.reduce((sum, width) => sum + width, 0));
    for (const page of [least, (least + most) / 2, most]) {
      const pages: number[] = [];
      let used = 0;
      for (const height of heights) {
        const isNext = used + height > page;
        pages.push((pages.at(-1) ?? 1) + (isNext ? 1 : 0));
        used = isNext ? height : used + height;
      }
      for (const { place } of plan.charts)
        expect([page, pages[place.row - 1], pages[place.row + 1]]).toEqual([page, pages[place.row], pages[place.row]]);
    }
  });

  // Calibri bold of 10 points takes some 5.2 points a letter, and a line of it 12.75.
  it("every heading has room for all its lines, its Ref first", () => {
    for (const { place, name: chart } of plan.charts) {
      const heading = plan.values[place.row - 1]?.[place.column];
      if (heading === undefined || isFormula(heading)) throw new Error("no heading");
      expect(String(heading).startsWith(`${chart.replace("Quartile trend ", "")} `)).toBe(true);
      const lines = Math.ceil((String(heading).length * 5.2) / (plan.columnWidths[place.column] ?? 1));
      expect(heights[place.row - 1]).toBeGreaterThanOrEqual(12.75 * lines);
    }
  });
});
