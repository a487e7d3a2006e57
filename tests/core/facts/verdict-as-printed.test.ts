import { workingsPlan } from "../../../src/core/dashboard/workings/workings-plan";
import { inputCells } from "../../../src/core/dashboard/workings/input-cells";
import { factsOf } from "../../support/sample";
import { factsOfOne, gridsOf, paragraphOf, type Row, type Workbook } from "../../support/tables";

/** One figure of an indicator with a target. */
const of = (indicator: Row, own: Row): Workbook => ({ indicators: [indicator], observations: [own] });
const atMost = { Polarity: "low is good" };

describe("no target is met or missed by rounding: the printed figure bears its verdict out", () => {
  it.each<{ what: string; indicator: Row; own: Row; display: string; rag: string }>([
    { what: "just short of it", indicator: { Target: 95 }, own: { Value: 94.96 }, display: "94.96%", rag: "red" },
    { what: "short of another", indicator: { Target: 90 }, own: { Value: 89.95 }, display: "89.95%", rag: "red" },
    { what: "as counts", indicator: { Target: 90 }, own: { Numerator: 1799, Denominator: 2000 }, display: "89.95%", rag: "red" }, // prettier-ignore
    { what: "by a third decimal", indicator: { Target: 90 }, own: { Value: 89.996 }, display: "89.996%", rag: "red" },
    { what: "past a limit", indicator: { Target: 5, ...atMost }, own: { Value: 5.04 }, display: "5.04%", rag: "red" },
    { what: "above what it must exceed", indicator: { Target: ">95" }, own: { Value: 95.04 }, display: "95.04%", rag: "green" }, // prettier-ignore
    { what: "outside a range", indicator: { Target: "80 to 90" }, own: { Value: 90.04 }, display: "90.04%", rag: "red" }, // prettier-ignore
    { what: "outside the tolerance", indicator: { Target: 95, Tolerance: 5 }, own: { Value: 89.96 }, display: "89.96%", rag: "red" }, // prettier-ignore
    { what: "a target of its period", indicator: {}, own: { Value: 94.96, Target: 95 }, display: "94.96%", rag: "red" },
    { what: "a rate", indicator: { Unit: "per 1,000", Decimals: 1, Target: 12, ...atMost }, own: { Numerator: 1204, Denominator: 100_000 }, display: "12.04 per 1,000", rag: "red" }, // prettier-ignore
    { what: "an amount", indicator: { Unit: "days", Decimals: 1, Target: 20, ...atMost }, own: { Value: 20.04 }, display: "20.04 days", rag: "red" }, // prettier-ignore
    { what: "met, and so printed as ever", indicator: { Target: 95 }, own: { Value: 95.04 }, display: "95.0%", rag: "green" }, // prettier-ignore
    { what: "met to the point", indicator: { Target: 95 }, own: { Value: 95 }, display: "95.0%", rag: "green" },
    { what: "missed as printed, too", indicator: { Target: 95 }, own: { Value: 94.94 }, display: "94.9%", rag: "red" },
    { what: "money keeps its pence", indicator: { Unit: "£", Decimals: 2, Target: 100, ...atMost }, own: { Value: 100.004 }, display: "£100.00", rag: "green" }, // prettier-ignore
  ])("$what: $display is $rag", ({ indicator, own, display, rag }) => {
    const facts = factsOfOne(of(indicator, own));
    expect([facts.value?.display, facts.target?.rag]).toEqual([display, rag]);
  });

  it("and Workings says how it was rounded", () => {
    const grids = gridsOf(of({ Target: 95 }, { Value: 94.96 }));
    const { values } = workingsPlan({ ...factsOf(grids), cells: inputCells(grids), madeAt: "" });
    expect(values.flat()).toContain("Rounded half away from zero to 2 decimals");
  });

  it("and the sentence says by how much", () => {
    expect(paragraphOf(of({ Target: 95 }, { Value: 94.96 }))).toMatch(/94\.96%.* missed the target of 95% by 0\.04 /);
  });
});
