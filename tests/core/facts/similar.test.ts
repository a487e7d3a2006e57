import { reportOf } from "../../support/sample";
import { codesOf, factsOfOne, gridsOf, tableOf } from "../../support/tables";

describe("a rate’s change is similar within 0.1 at one decimal, and never by a whole printed unit", () => {
  it.each([
    { Unit: "days", Decimals: 0, before: 2, now: 1, direction: "down" },
    { Unit: "%", Decimals: 0, before: 9, now: 8, direction: "down" },
    { Unit: "%", Decimals: 0, before: 8.6, now: 9.4, direction: "unchanged" },
    { Unit: "%", Decimals: 1, before: 26.3, now: 26.2, direction: "similar" },
    { Unit: "%", Decimals: 1, before: 26.4, now: 26.2, direction: "down" },
    { Unit: "%", Decimals: 2, before: 0.92, now: 0.93, direction: "similar" },
    { Unit: "%", Decimals: 2, before: 0.92, now: 0.97, direction: "up" },
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

describe("a change of a count or of money is similar within 1% of the earlier figure", () => {
  it.each([
    { Unit: "number", before: 466, now: 470, direction: "similar" },
    { Unit: "number", before: 466, now: 471, direction: "up" },
    { Unit: "number", before: 100, now: 99, direction: "similar" },
    { Unit: "number", before: 99, now: 100, direction: "up" },
    { Unit: "number", before: 50, now: 50, direction: "unchanged" },
    { Unit: "£", before: -20_000, now: -20_150, direction: "similar" },
    { Unit: "£", before: -20_000, now: -20_250, direction: "down" },
    { Unit: "days", before: 46.6, now: 47, direction: "up" },
  ])("$Unit, $before to $now: $direction", ({ Unit, before, now, direction }) => {
    const observations = [{ Period: "Q2 2024/25", Value: before }, { Value: now }];
    expect(factsOfOne({ indicators: [{ Unit }], observations }).comparisons[0]?.direction).toBe(direction);
  });
});

describe("the setting says what is similar, of rates and of counts", () => {
  const wayOf = (Value: string | number, format: string, Unit: string, before: number, now: number) =>
    factsOfOne({
      indicators: [{ Unit }],
      observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
      others: [tableOf("Settings", [{ Setting: "Similar within", Value }], { Value: format })],
    }).comparisons[0]?.direction;

  it.each([
    { Value: 0.5, format: "General", rate: "similar", count: "similar", what: "a number: of rates alone" },
    { Value: "3%", format: "General", rate: "up", count: "similar", what: "a per cent as text: of counts alone" },
    { Value: 0.03, format: "0%", rate: "up", count: "similar", what: "a per cent as Excel holds it" },
    { Value: "0.5; 0.5%", format: "General", rate: "similar", count: "up", what: "both" },
    { Value: "0.5%, 0.5", format: "General", rate: "similar", count: "up", what: "both the other way round" },
    { Value: 0, format: "General", rate: "up", count: "up", what: "nothing" },
    { Value: "0; 1%", format: "General", rate: "up", count: "similar", what: "nothing of rates" },
  ])("$what: $Value as $format", ({ Value, format, rate, count }) => {
    expect(wayOf(Value, format, "%", 50, 50.4)).toBe(rate);
    expect(wayOf(Value, format, "number", 1000, 1008)).toBe(count);
  });

  it.each(["a little", "-1", "1; 2", "1%; 2%", "0.1; x"])("%j is asked about", (Value) => {
    const observations = [{ Value: 90 }];
    const others = [tableOf("Settings", [{ Setting: "Similar within", Value }])];
    expect(codesOf({ observations, others })).toContain("bad-setting");
  });
});

describe("an indicator’s own Similar within comes before the setting", () => {
  it.each([
    { Unit: "number", own: 20, format: "General", before: 100, now: 120, direction: "similar" },
    { Unit: "number", own: 20, format: "General", before: 100, now: 121, direction: "up" },
    { Unit: "number", own: "5%", format: "General", before: 1000, now: 1050, direction: "similar" },
    { Unit: "number", own: 0, format: "General", before: 1000, now: 1001, direction: "up" },
    { Unit: "days", own: 0.05, format: "0%", before: 40, now: 42, direction: "similar" },
    { Unit: "%", own: 2, format: "General", before: 50, now: 52, direction: "similar" },
    { Unit: "%", own: "2%", format: "General", before: 50, now: 52, direction: "similar" },
    { Unit: "%", own: "2%", format: "General", before: 50, now: 52.1, direction: "up" },
  ])("$Unit within $own: $before to $now is $direction", ({ Unit, own, format, before, now, direction }) => {
    const [indicators, observations] = gridsOf({
      indicators: [{ Unit, "Similar within": own }],
      observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
    });
    const formats = indicators?.headers.map((header) => (header === "Similar within" ? format : "General")) ?? [];
    const grids = [indicators, observations].flatMap((grid) => grid ?? []);
    const [one] = reportOf(
      grids.map((grid) => (grid === indicators ? { ...grid, formats: [formats] } : grid)),
    ).indicators;
    expect(one?.comparisons[0]?.direction).toBe(direction);
  });

  it("what is no size is asked about, and the setting stands", () => {
    const workbook = { indicators: [{ "Similar within": "some" }], observations: [{ Value: 90 }] };
    expect(codesOf(workbook)).toContain("unknown-word");
  });
});
