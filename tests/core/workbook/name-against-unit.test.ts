import { reportOfWorkbook } from "../../support/tables";

const told = (name: string, unit: string): boolean =>
  reportOfWorkbook({
    indicators: [{ Indicator: name, Unit: unit, Subject: "" }],
    observations: [{ Value: 50 }],
  }).findings.some(({ code }) => code === "name-against-unit");

describe("a name that contradicts its unit is asked about", () => {
  it.each([
    ["The number of looked after children", "%"],
    ["Number of fly-tips cleared", "percentage"],
    ["No. of complaints", "%"],
    ["Percentage of invoices paid on time", "number"],
    ["Invoices paid on time (%)", "number"],
    ["The total value of council tax arrears (£m)", "£"],
    ["Net spend £000", "£"],
    ["Reserves (millions)", "£"],
    ["Reserves (£m)", "£k"],
    ["Reserves (£000s)", "£m"],
    ["Reserves (£)", "number"],
  ])("%s in %s", (name, unit) => {
    expect(told(name, unit)).toBe(true);
  });
});

describe("a name that agrees with its unit, or says nothing of one, is not", () => {
  it.each([
    ["The number of looked after children", "number"],
    ["Percentage of invoices paid on time", "%"],
    ["Children whose number of moves is three or more", "%"],
    ["Council tax arrears", "£"],
    ["Council tax arrears (£m)", "£m"],
    ["Council tax arrears (£m)", "£ (millions)"],
    ["Net spend £000", "£'000s"],
    ["Net spend (£)", "£"],
    ["Average number of days lost", "days"],
    ["Proportion of waste recycled", "ratio"],
  ])("%s in %s", (name, unit) => {
    expect(told(name, unit)).toBe(false);
  });
});
