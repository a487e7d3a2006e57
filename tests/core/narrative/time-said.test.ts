import { draftOf, type Row, type Workbook } from "../../support/tables";

const reportOf = (count: number, indicator: Row = {}): Workbook => ({
  indicators: Array.from({ length: count }, (_, index) => ({ Ref: `A${index}`, ...indicator })),
  observations: Array.from({ length: count }, (_, index) => ({ Ref: `A${index}`, Value: 50 })),
});
const TIME = /in Quarter 3 2024\/25|at the end of December 2024|from April to December 2024/gi;
const timesIn = (workbook: Workbook): number =>
  draftOf(workbook)
    .split("\n")
    .filter((text) => text.includes("share was"))
    .flatMap((text) => text.match(TIME) ?? []).length;

describe("a report of more than twenty indicators says once what time its figures are of", () => {
  it("in its opening, and no more in its paragraphs", () => {
    expect(draftOf(reportOf(21))).toContain(
      "Unless another time is given, figures are for that quarter, or for its last day.",
    );
    expect(timesIn(reportOf(21))).toBe(0);
    expect(timesIn(reportOf(21, { Basis: "snapshot" }))).toBe(0);
  });
  it("but of what runs from elsewhere each paragraph says it", () => {
    expect(timesIn(reportOf(21, { Basis: "year to date" }))).toBe(21);
  });
  it("and so does a shorter one whose figures are all of one time", () => {
    expect(draftOf(reportOf(5))).toContain("Unless another time");
    expect(timesIn(reportOf(5))).toBe(0);
  });
  it("but others say it in each paragraph, which may be copied alone", () => {
    expect(timesIn(reportOf(4))).toBe(4);
    expect(draftOf(reportOf(4))).not.toContain("Unless another time");
    const { indicators = [], observations } = reportOf(20);
    const mixed = indicators.map((row, index) => (index === 0 ? { ...row, Basis: "rolling 12 months" } : row));
    expect(draftOf({ indicators: mixed, observations })).not.toContain("Unless another time");
  });
});
