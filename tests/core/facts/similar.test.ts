import { factsOfOne, tableOf } from "../../support/tables";

describe("a change is similar within 0.1 at one decimal, and never by a whole printed unit", () => {
  it.each([
    { Unit: "days", Decimals: 0, before: 2, now: 1, direction: "down" },
    { Unit: "%", Decimals: 0, before: 9, now: 8, direction: "down" },
    { Unit: "%", Decimals: 0, before: 8.6, now: 9.4, direction: "unchanged" },
    { Unit: "%", Decimals: 1, before: 26.3, now: 26.2, direction: "similar" },
    { Unit: "%", Decimals: 1, before: 26.4, now: 26.2, direction: "down" },
    { Unit: "%", Decimals: 2, before: 0.92, now: 0.93, direction: "similar" },
    { Unit: "%", Decimals: 2, before: 0.92, now: 0.97, direction: "up" },
    { Unit: "number", Decimals: 1, before: 10, now: 10.1, direction: "up" },
  ])("$Unit at $Decimals decimals, $before to $now: $direction", ({ Unit, Decimals, before, now, direction }) => {
    const observations = [{ Period: "Q2 2024/25", Value: before }, { Value: now }];
    expect(factsOfOne({ indicators: [{ Unit, Decimals }], observations }).comparisons[0]?.direction).toBe(direction);
  });

  it("a council that sets 1 means whole points too", () => {
    const setting = tableOf("Settings", [{ Setting: "Similar within", Value: 1 }]);
    const observations = [{ Period: "Q2 2024/25", Value: 9 }, { Value: 8 }];
    const { comparisons } = factsOfOne({ indicators: [{ Decimals: 0 }], observations, others: [setting] });
    expect(comparisons[0]?.direction).toBe("similar");
  });
});
