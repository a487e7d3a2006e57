import { paragraphOf } from "../../support/tables";

describe("an average improves; things, money and totals rise", () => {
  it.each([
    ["Vacancies in social work", "%", "They rose by 1.0 percentage points from 10.0%"],
    ["Number of cases for each worker", "cases", "That was 1 more than the 10"],
    ["Average time to answer a call", "minutes", "It improved from 10 minutes"],
    ["Sickness absence", "days per FTE", "It improved from 10 days"],
    ["Cost per meal", "pence", "It rose by 1p from 10p"],
    ["Waste collected", "tonnes", "It rose by 1"],
  ])("%s in %s: %s", (Indicator, Unit, says) => {
    const Subject = Indicator.startsWith("Vacancies") ? Indicator : "";
    const indicator = { Indicator, Subject, Unit, Polarity: "high is good", Decimals: Unit === "%" ? 1 : 0 };
    const observations = [{ Period: "Q2 2024/25", Value: 10 }, { Value: 11 }];
    expect(paragraphOf({ indicators: [indicator], observations })).toContain(says);
  });
});
