import { codesOf, draftOf, factsOfOne, paragraphOf, reportOfWorkbook, tableOf } from "../../support/tables";

const COUNT = { Unit: "number", Polarity: "low is good", Subject: "the number of cases", "Counts people": "yes" };

describe("what the owner withheld is withheld everywhere", () => {
  it.each([
    { what: "a value marked beside its counts", indicator: {}, row: { Value: "[c]", Numerator: 4, Denominator: 50 } },
    { what: "a count marked", indicator: COUNT, row: { Value: "c" } },
    { what: "a count marked beside a numerator", indicator: COUNT, row: { Value: "c", Numerator: 4 } },
    { what: "a numerator marked", indicator: {}, row: { Numerator: "c", Denominator: 50 } },
  ])("$what", ({ indicator, row }) => {
    const workbook = { indicators: [indicator], observations: [row] };
    expect(factsOfOne(workbook).value).toBeNull();
    expect(factsOfOne(workbook).caveats).toContain("Withheld because the numbers are small.");
    const text = paragraphOf(workbook);
    expect(text).toContain("withheld");
    expect(text).not.toMatch(/\b(?:4|50|8\.0%)\b/);
  });

  const hiding = tableOf("Settings", [{ Setting: "Hide counts from 1 to", Value: 5 }]);
  it.each([
    { what: "a small count", indicator: COUNT, row: { Value: 3 }, shown: null },
    { what: "a larger count", indicator: COUNT, row: { Value: 6 }, shown: "6" },
    { what: "nought", indicator: COUNT, row: { Value: 0 }, shown: "0" },
    {
      what: "a small numerator",
      indicator: { "Counts people": "yes" },
      row: { Numerator: 2, Denominator: 40 },
      shown: null,
    },
    {
      what: "a small complement",
      indicator: { "Counts people": "yes" },
      row: { Numerator: 38, Denominator: 40 },
      shown: null,
    },
    { what: "small numbers of things", indicator: {}, row: { Numerator: 2, Denominator: 40 }, shown: "5.0%" },
  ])("Hide counts from 1 to 5: $what", ({ indicator, row, shown }) => {
    const workbook = { indicators: [indicator], observations: [row], others: [hiding] };
    expect(factsOfOne(workbook).value?.display ?? null).toBe(shown);
    expect(codesOf(workbook).includes("small-count-withheld")).toBe(shown === null);
  });
});

describe("0 is a figure, never a missing one", () => {
  it.each([
    [{ Unit: "number" }, { Value: 0 }, "0"],
    [{}, { Value: 0 }, "0.0%"],
    [{}, { Numerator: 0, Denominator: 12 }, "0.0%"],
  ])("%j %j prints as %s", (indicator, row, expected) => {
    expect(factsOfOne({ indicators: [indicator], observations: [row] }).value?.display).toBe(expected);
  });
});

describe("figures that contradict themselves are asked about", () => {
  it.each([
    ["a count beside another", { Unit: "number" }, { Numerator: 7, Value: 9 }, "value-disagrees"],
    ["a numerator alone", {}, { Numerator: 7 }, "half-a-rate"],
    ["a percentage above 100", {}, { Value: 907 }, "out-of-range"],
    ["part of a person", { "Counts people": "yes" }, { Numerator: 7.5, Denominator: 20 }, "part-people"],
    ["half a child", { ...COUNT }, { Value: 7.5 }, "part-people"],
    ["a percentage below 0", {}, { Value: -5 }, "out-of-range"],
    ["fewer than no people", { Unit: "number", "Counts people": "yes" }, { Value: -5 }, "out-of-range"],
    ["a figure that is not available", {}, { Value: 6, Status: "not available" }, "value-though-not-available"],
  ])("%s", (_what, indicator, row, code) => {
    expect(codesOf({ indicators: [indicator], observations: [row] })).toContain(code);
  });

  it("a date in a number's cell is not taken for a number", () => {
    const dated = tableOf("Observations_2", [{ Ref: "X1", Period: "Q3 2024/25", Value: 45657 }], {
      Value: "dd/mm/yyyy",
    });
    const report = reportOfWorkbook({
      indicators: [{ Unit: "number" }],
      observations: [{ Period: "Q2 2024/25", Value: 1 }],
      others: [dated],
    });
    expect(report.indicators[0]?.value).toBeNull();
    expect(report.findings.find(({ code }) => code === "not-a-number")?.message).toContain("31/12/2024");
  });
});

it("a figure that is not there leaves the earlier one for the dashboard and says why", () => {
  const workbook = {
    observations: [
      { Period: "Q2 2024/25", Value: 50 },
      { Status: "not available", Note: "The system is being replaced." },
    ],
  };
  expect(factsOfOne(workbook).caveats).toEqual(["The system is being replaced."]);
  expect(paragraphOf(workbook)).toContain("The system is being replaced.");
});

it("a figure that supports one which is not available still has its sentence", () => {
  const workbook = {
    indicators: [{}, { Ref: "X2", Unit: "number", Supports: "X1", Subject: "the number started" }],
    observations: [{ Status: "not available" }, { Ref: "X2", Value: 12 }],
  };
  expect(paragraphOf(workbook)).toContain("the number started was 12");
});

it.each(["X9", "X2"])("a figure that supports %s, which has no paragraph, gets its own", (supports) => {
  const workbook = {
    indicators: [{}, { Ref: "X2", Supports: supports }],
    observations: [{ Value: 50 }, { Ref: "X2", Value: 60 }],
  };
  expect(paragraphOf(workbook, "X2")).toContain("60.0%");
  expect(codesOf(workbook)).toContain("unknown-support");
});

describe("counts stand in brackets only where they make sense", () => {
  it.each([
    ["£", "£1,238 "],
    ["days", "1,237.5 days "],
    ["ratio", "1,237.50 "],
  ])("not for %s", (Unit, shown) => {
    const text = paragraphOf({ indicators: [{ Unit }], observations: [{ Numerator: 99000, Denominator: 80 }] });
    expect(text).toContain(shown.trim());
    expect(text).not.toContain("(99,000");
  });
});

it("an estimated count says so", () => {
  expect(paragraphOf({ indicators: [COUNT], observations: [{ Value: 92500, Approximate: "yes" }] })).toContain(
    "approximately 92,500",
  );
});

it("indicators without a theme come before the first heading", () => {
  const text = draftOf({
    indicators: [{ Theme: "Roads" }, { Ref: "X2", Theme: "", Subject: "the other share" }],
    observations: [{ Value: 50 }, { Ref: "X2", Value: 60 }],
  });
  expect(text.indexOf("the other share")).toBeLessThan(text.indexOf("Roads"));
});

describe("wide tables", () => {
  it("leave columns of the owner's own alone, and take no side between two rows for one figure", () => {
    const wide = tableOf("Observations_Wide", [
      { Ref: "X1", Figure: "value", Owner: "Team A", "Q2 2024/25": 40, "Q3 2024/25": 50 },
      { Ref: "X1", Figure: "value", Owner: "Team B", "Q3 2024/25": 55 },
    ]);
    const workbook = { observations: [{ Ref: "X1", Period: "Q1 2024/25", Value: 30 }], others: [wide] };
    expect(factsOfOne(workbook).value).toBeNull();
    expect(codesOf(workbook).filter((code) => code !== "nothing-to-compare")).toEqual(["duplicate-row"]);
  });
});

describe("what is missing from an optional table is asked for", () => {
  it.each([
    [
      "Comparators without Ref",
      tableOf("Comparators", [{ Code: "", Indicator: "X1", Period: "Q3 2024/25", England: 5 }]),
      "missing-column",
    ],
    ["Commentary without Text", tableOf("Commentary", [{ Ref: "X1", Words: "Hello" }]), "missing-column"],
    [
      "Settings without Setting",
      tableOf("Settings", [{ Item: "Organisation", Value: "Exampleshire" }]),
      "missing-column",
    ],
    [
      "Benchmarks with an unreadable year",
      tableOf("Benchmarks", [{ Benchmark: "Share", Year: "last year", "Area code": "E10000003", Value: 5 }]),
      "unknown-period",
    ],
  ])("%s", (_what, table, code) => {
    const settings =
      table.name === "Settings" ? [] : [tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }])];
    expect(
      codesOf({ indicators: [{ Benchmark: "Share" }], observations: [{ Value: 50 }], others: [table, ...settings] }),
    ).toContain(code);
  });
});
