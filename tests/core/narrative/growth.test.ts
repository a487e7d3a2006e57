import { paragraphOf, reportOfWorkbook, type Row, type Workbook } from "../../support/tables";

/** An indicator from April on, with its figures from April to September and to December 2024. */
const toDate = (indicator: Row, before: Row, now: Row): Workbook => ({
  indicators: [{ Subject: "", Basis: "year to date", "Compare with": "previous period", ...indicator }],
  observations: [
    { Period: "Q2 2024/25", ...before },
    { Period: "Q3 2024/25", ...now },
  ],
});

const COMPLETED: Row = { Indicator: "Affordable homes completed", Unit: "number" };
const COLLECTED: Row = { Indicator: "Council Tax collected", Unit: "%" };
const PLANS: Row = { Indicator: "Plans that were a second plan", Unit: "%" };

describe("a total is not compared with an earlier part of its own year, which it can only pass", () => {
  it.each<[string, Workbook]>([
    ["a count", toDate(COMPLETED, { Value: 58 }, { Value: 91 })],
    ["a share of what is due in the year", toDate(COLLECTED, { Numerator: 50, Denominator: 90 }, { Numerator: 75, Denominator: 90 })], // prettier-ignore
    ["a share without its counts that is compared with a year ago, too", toDate({ ...PLANS, "Compare with": "both" }, { Value: 41 }, { Value: 69 })], // prettier-ignore
    ["the same without its counts", toDate(COLLECTED, { Value: 55.5 }, { Value: 83.3 })],
  ])("%s", (_, workbook) => {
    expect(paragraphOf(workbook)).not.toMatch(/September|improve|worse|more than|rose/);
    expect(reportOfWorkbook(workbook).summary).toMatchObject({ better: 0, worse: 0 });
  });

  it("but a share of the cases so far is, for it may fall, too", () => {
    const workbook = toDate(PLANS, { Numerator: 300, Denominator: 900 }, { Numerator: 900, Denominator: 1800 });
    expect(paragraphOf(workbook)).toContain("for April to September 2024");
    expect(reportOfWorkbook(workbook).summary).toMatchObject({ better: 1 });
  });
});

it("a total that has reached the year's target early is not judged as if the year were over", () => {
  const target: Row = { Target: 80, "Target basis": "by year end" };
  expect(paragraphOf(toDate({ ...COMPLETED, ...target }, { Value: 58 }, { Value: 91 }))).toContain(
    "The target of 80 for the year is already met.",
  );
});
