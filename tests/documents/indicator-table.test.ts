import type { ReportedIndicator } from "../../src/core/facts/report";
import { indicatorTable } from "../../src/core/narrative/indicator-table";
import { CP1, reportOf } from "../support/small-report";
import { tableCells } from "../support/table-cells";

describe("the table of indicators", () => {
  const row = (part: Partial<ReportedIndicator>) => tableCells(reportOf([{ ...CP1, ...part }])).get(CP1.ref) ?? {};
  const [comparison] = CP1.comparisons;
  if (comparison === undefined) throw new Error("no comparison");
  const { change, previous } = comparison;
  if (CP1.target === null || CP1.value === null || change === null || previous === null) throw new Error("not whole");
  const target = CP1.target;
  const figures = (value: string, before: string, difference: string, unit: string): Partial<ReportedIndicator> => ({
    value: { ...CP1.value, ...previous, display: value },
    comparisons: [
      { ...comparison, previous: { ...previous, display: before }, change: { ...change, display: difference, unit } },
    ],
  });

  it("says what moved, how it is judged and where it stands", () => {
    expect(row({})).toEqual({
      Ref: "CP1",
      Indicator: "Reviews <on time>",
      Previous: "92.7%",
      Current: "90.7%",
      Change: "−2.0 points",
      Judgement: "Worse",
      Target: "95% or more",
      "Against target": "Missed (red)",
      Quartile: "Third (2023/24)",
    });
  });

  it("has no column that says nothing", () => {
    expect(Object.keys(row({ comparisons: [], target: null, quartile: null }))).toEqual([
      "Ref",
      "Indicator",
      "Current",
    ]);
  });

  it.each([
    ["at-least", "90%", "90% or more"],
    ["at-least", "100%", "100%"],
    ["at-least", "100.0%", "100.0%"],
    ["at-least", "100 days", "100 days or more"],
    ["at-most", "12%", "No more than 12%"],
    ["at-most", "£1,200,000", "No more than £1,200,000"],
    ["at-most", "0", "0"],
    ["at-most", "£0", "£0"],
    ["above", "5", "More than 5"],
    ["below", "2.1%", "Less than 2.1%"],
    ["range", "8% to 12%", "8% to 12%"],
  ] as const)("a target that is %s %s keeps its side", (type, display, expected) => {
    expect(row({ target: { ...target, type, display } }).Target).toBe(expected);
  });

  it.each([
    ["green", "Met (green)"],
    ["amber", "Within tolerance (amber)"],
    ["red", "Missed (red)"],
    ["not-yet", "Judged at year end"],
  ] as const)("a target that is %s says so in words", (rag, expected) => {
    expect(row({ target: { ...target, rag } })["Against target"]).toBe(expected);
  });

  it.each([
    ["90.7%", "92.7%", "-2.0", "percentage points", "−2.0 points"],
    ["2,566", "3,200", "-634", "number", "−634"],
    ["11,788.0 tonnes", "12,422.0 tonnes", "-634.0", "tonnes", "−634.0 tonnes"],
    ["58.0 per 100,000", "56.3 per 100,000", "+1.7", "per 100,000", "+1.7 per 100,000"],
    ["31 days", "32 days", "-1", "days", "−1 day"],
    ["1 day", "3 days", "-2", "days", "−2 days"],
    ["7.2 out of 10", "6.9 out of 10", "+0.3", "score out of 10", "+0.3"],
    ["£1,302,451", "£1,207,451", "+95,000", "£", "+£95,000"],
    ["£9.9 million", "£9.3 million", "+0.6", "£ million", "+£0.6 million"],
    ["2 hours 42 minutes", "2 hours 48 minutes", "-6", "minutes", "−6 minutes"],
  ])("a change to %s from %s keeps its unit", (value, before, difference, unit, expected) => {
    expect(row(figures(value, before, difference, unit)).Change).toBe(expected);
  });

  it.each<[string, Partial<ReportedIndicator>, string, string]>([
    ["no figure", { value: null }, "Current", "Not available"],
    ["similar", { comparisons: [{ ...comparison, verdict: "similar" }] }, "Judgement", "Similar"],
    ["unchanged", { comparisons: [{ ...comparison, verdict: "unchanged" }] }, "Judgement", "Unchanged"],
    ["chance", { comparisons: [{ ...comparison, verdict: "no-clear-change" }] }, "Judgement", "No clear change"],
    ["no polarity", { comparisons: [{ ...comparison, verdict: "not-judged" }] }, "Judgement", "No judgement"],
    ["stated", { quartile: CP1.quartile && { ...CP1.quartile, stated: true } }, "Quartile", "Third (stated)"],
    [
      "per cent",
      { comparisons: [{ ...comparison, change: { ...change, perCent: "-4.0%" } }] },
      "Change",
      "−2.0 points (−4.0%)",
    ],
    ["another period", { period: "Autumn 2024" }, "Period", "Autumn 2024"],
    ["provisional", { status: "provisional" }, "Period", "Q3 2024/25 (provisional)"],
    [
      "a year ago",
      { comparisons: [{ ...comparison, with: "same-period-last-year", period: "Q3 2023/24" }] },
      "Previous",
      "92.7% (Q3 2023/24)",
    ],
  ])("tells %s", (_what, part, header, expected) => {
    expect(row(part)[header]).toBe(expected);
  });

  it("puts indicators under their themes, in the order in which these come", () => {
    const of = (ref: string, theme: string | null) => ({ ...CP1, ref, theme });
    const shape = (indicators: readonly ReportedIndicator[]) =>
      indicatorTable(reportOf(indicators)).rows.map((one) => (one.kind === "theme" ? one.name : one.cells[0]?.text));
    expect(shape([of("A1", "A"), of("B1", "B"), of("N1", null), of("A2", "A")])).toEqual([
      "N1",
      "A",
      "A1",
      "A2",
      "B",
      "B1",
    ]);
    expect(shape([of("A1", "A"), of("A2", "A")])).toEqual(["A1", "A2"]);
  });
});
