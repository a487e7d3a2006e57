import { reportOfWorkbook } from "../../support/tables";
import { publishedTitles } from "../../support/titles";

/** The advice of each finding of a name that says another basis. */
const asked = (Indicator: string, Basis: string, more = {}): readonly string[] =>
  reportOfWorkbook({
    indicators: [{ Indicator, Basis, Unit: "number", Subject: "", ...more }],
    observations: [{ Value: 50 }],
  }).findings.flatMap(({ code, advice }) => (code === "name-against-basis" ? [advice] : []));

describe("a name that says another basis than the column Basis is asked about once", () => {
  it.each([
    ["Complaints (rolling 12 months)", "", "rolling 12 months"],
    ["Complaints (rolling 12 months)", "in quarter", "rolling 12 months"],
    ["Complaints, 12 months to date", "", "rolling 12 months"],
    ["Complaints - 12-month rolling", "year to date", "rolling 12 months"],
    ["Complaints (R12)", "in quarter", "rolling 12 months"],
    ["Complaints (R12M)", "", "rolling 12 months"],
    ["Complaints (last 12 months)", "", "rolling 12 months"],
    ["Complaints (cumulative)", "", "year to date"],
    ["Complaints (cumulative)", "in quarter", "year to date"],
    ["Complaints (YTD)", "rolling 12 months", "year to date"],
    ["Complaints, year-to-date", "", "year to date"],
    ["Exclusions (academic year to date)", "year to date", "academic year to date"],
    ["Complaints received in the quarter", "", "in quarter"],
    ["Complaints received in the quarter", "year to date", "in quarter"],
    ["Complaints received during the quarter", "rolling 12 months", "in quarter"],
    ["Complaints received in the month", "in quarter", "in month"],
    ["Complaints open at the end of the quarter", "in quarter", "snapshot"],
    ["Households (snapshot)", "", "snapshot"],
    ["Deaths (3-year pooled)", "in quarter", "pooled calendar years"],
  ])("%s under %j: %s", (name, basis, meant) => {
    expect(asked(name, basis)).toEqual([expect.stringContaining(`Type ${meant} as its Basis`)]);
  });

  it.each([
    ["Complaints (rolling 12 months)", "rolling 12 months"],
    ["Complaints (rolling 12 months)", "financial year"],
    ["Complaints (cumulative)", "year to date"],
    ["Complaints (cumulative)", "calendar year to date"],
    ["Complaints (YTD)", "cumulative"],
    ["Complaints received in the quarter", "in quarter"],
    ["Complaints open at the end of the quarter", "snapshot"],
    ["Adults who visited a library in the last 12 months", ""],
    ["Repeat referrals within 12 months", "in quarter"],
    ["Quarterly survey of tenants", "snapshot"],
    ["Deaths per quarter mile", ""],
  ])("%s under %j is not", (name, basis) => {
    const frequency = basis === "financial year" ? { Frequency: "quarter" } : {};
    expect(asked(name, basis, frequency)).toEqual([]);
  });

  it("no published title is asked about for words that say no basis", () => {
    const others = publishedTitles().filter(({ title }) => !/cumulative|to date|ytd|rolling/i.test(title));
    expect(others.filter(({ title }) => asked(title, "").length > 0)).toEqual([]);
    expect(others.length).toBeGreaterThan(200);
  });
});
