import { codesOf, factsOfOne, paragraphOf, reportOfWorkbook, type Row, type Workbook } from "../../support/tables";

const Q2 = "Q2 2024/25";

const total = (indicator: Row, now: Row, before: Row = { Value: 58 }): Workbook => ({
  indicators: [{ Unit: "number", Basis: "year to date", Polarity: "high is good", ...indicator }],
  observations: [{ Period: Q2, ...before }, now],
});

const standing = (of: Workbook): string | undefined => factsOfOne(of).target?.rag;

describe("a total that grows through the year is judged against the year's target", () => {
  it.each<[string, Row, Row, string]>([
    ["not before the year is over", { Target: 120 }, { Value: 91 }, "not-yet"],
    ["at once where the target is reached", { Target: 90 }, { Value: 91 }, "green"],
    ["at once where the limit is passed", { Target: 80, Polarity: "low is good" }, { Value: 91 }, "red"],
    [
      "at once where the limit is passed within the tolerance",
      { Target: 90, Tolerance: 5, Polarity: "low is good" },
      { Value: 91 },
      "amber",
    ],
    ["not while the limit may yet be kept", { Target: 120, Polarity: "low is good" }, { Value: 91 }, "not-yet"],
    ["not within a range that it may yet leave", { Target: "80 to 120" }, { Value: 91 }, "not-yet"],
    ["at once above a range", { Target: "60 to 80" }, { Value: 91 }, "red"],
    ["when the year is over", { Target: 120 }, { Period: "Q4 2024/25", Value: 91 }, "red"],
    ["in each period where the owner says so", { Target: 120, "Target basis": "each period" }, { Value: 91 }, "red"],
    ["in each period that has a target of its own", { Target: 120 }, { Value: 91, Target: 90 }, "green"],
    ["as a sum of money, too", { Target: 120, Unit: "£" }, { Value: 91 }, "not-yet"],
    ["as money in thousands, too", { Target: 120, Unit: "£k" }, { Value: 91 }, "not-yet"],
    ["as a rate per population, too", { Target: 120, Unit: "per 1,000" }, { Value: 91 }, "not-yet"],
    ["by the calendar year", { Target: 120, Basis: "calendar year to date" }, { Value: 91 }, "red"],
  ])("%s", (_, indicator, now, rag) => {
    expect(standing(total(indicator, now))).toBe(rag);
  });

  it.each<[what: string, indicator: Row, now: Row, said: string]>([
    ["what it is", {}, { Value: 91 }, "The target for the year is 120."],
    ["of a limit, too", { Polarity: "low is good" }, { Value: 91 }, "The limit for the year is 120."],
    ["and in money", { Unit: "£k" }, { Value: 91 }, "The target for the year is £120,000."],
    ["of a rate, too", { Unit: "per 1,000" }, { Value: 91 }, "The target for the year is 120."],
    ["and of a range", { Target: "80 to 120" }, { Value: 91 }, "The target for the year is 80 to 120."],
  ])("and the sentence says %s, and no verdict", (_, indicator, now, said) => {
    const text = paragraphOf(total({ Target: 120, ...indicator }, now));
    expect(text).toContain(said);
    expect(text).not.toMatch(/missed|misses|meets/);
  });

  it.each<[what: string, indicator: Row, now: Row, rag: string, said: string]>([
    [
      "ahead of it",
      {},
      { Value: 91, Target: 90 },
      "green",
      "It is one ahead of the 90 planned by now; the target for the year is 120.",
    ],
    [
      "on it",
      {},
      { Value: 90, Target: 90 },
      "green",
      "It is level with the 90 planned by now; the target for the year is 120.",
    ],
    [
      "behind it",
      {},
      { Value: 80, Target: 90 },
      "red",
      "It is 10 behind the 90 planned by now; the target for the year is 120.",
    ],
    [
      "behind it within a tolerance",
      { Tolerance: 20 },
      { Value: 80, Target: 90 },
      "amber",
      "It is 10 behind the 90 planned by now, within the tolerance; the target for the year is 120.",
    ],
    [
      "below a limit",
      { Polarity: "low is good" },
      { Value: 80, Target: 90 },
      "green",
      "It is 10 below the 90 planned by now; the limit for the year is 120.",
    ],
    [
      "above a limit",
      { Polarity: "low is good" },
      { Value: 95, Target: 90 },
      "red",
      "It is 5 above the 90 planned by now; the limit for the year is 120.",
    ],
    [
      "in money",
      { Unit: "£k" },
      { Value: 91, Target: 90 },
      "green",
      "It is £1,000 ahead of the £90,000 planned by now; the target for the year is £120,000.",
    ],
    [
      "already past the year's",
      {},
      { Value: 130, Target: 90 },
      "green",
      "It is 40 ahead of the 90 planned by now; the target for the year is 120.",
    ],
  ])("a plan by period says what was planned by now: %s", (_, indicator, now, rag, said) => {
    const workbook = total({ Target: 120, "Target basis": "by year end", ...indicator }, now);
    expect(standing(workbook)).toBe(rag);
    expect(paragraphOf(workbook)).toContain(said);
  });

  it.each<[what: string, indicator: Row, now: Row]>([
    ["which is not known to be on the way to the year's", { Target: 80 }, { Value: 91, Target: 90 }],
    ["where each period's target is for the period", { "Target basis": "each period" }, { Value: 91, Target: 90 }],
    ["at the year's end", {}, { Period: "Q4 2024/25", Value: 91, Target: 90 }],
    ["of a share", { Unit: "%", Target: 95 }, { Value: 91, Target: 90 }],
  ])("but not %s", (_, indicator, now) => {
    expect(paragraphOf(total({ Target: 120, ...indicator }, now))).not.toMatch(/for the year is|planned by now/);
  });

  it.each<[string, Row, Row, boolean]>([
    ["nothing is said", {}, { Value: 91 }, true],
    ["it is said", { "Target basis": "by year end" }, { Value: 91 }, false],
    ["each period has its own", {}, { Value: 91, Target: 90 }, false],
    ["the year is over", {}, { Period: "Q4 2024/25", Value: 91 }, false],
  ])("which is asked where it matters: %s", (_, indicator, now, isAsked) => {
    expect(codesOf(total({ Target: 120, ...indicator }, now)).includes("target-basis-unsaid")).toBe(isAsked);
  });
});

describe("any other figure is judged against its target in each period", () => {
  it.each<[string, Row, string]>([
    ["a share to date", { Unit: "%", Target: 95 }, "red"],
    ["a share of something to date", { Unit: "% of days", Target: 95 }, "red"],
    [
      "an amount to date, where the owner says so",
      { Unit: "days per FTE", Target: 120, "Target basis": "each period" },
      "red",
    ],
    ["a count of one quarter", { Basis: "in quarter", Target: 120 }, "red"],
    [
      "unless the target is to be reached by the year's end",
      { Basis: "snapshot", Target: 120, "Target basis": "by year end" },
      "not-yet",
    ],
  ])("%s", (_, indicator, rag) => {
    expect(standing(total(indicator, { Value: 91 }))).toBe(rag);
  });
});

describe("an amount of its own unit to date, of which nobody can tell whether it grows", () => {
  it.each(["days per FTE", "days", "£ per household"])(
    "of %s is asked about and not judged before the year ends",
    (Unit) => {
      const limit = { Unit, Target: 8, Polarity: "low is good" };
      for (const [Value, at] of [
        [6.4, "Q3 2024/25"],
        [9.1, "Q3 2024/25"],
      ] as const) {
        const of = total(limit, { Value, Period: at });
        expect([standing(of), codesOf(of).filter((code) => code === "target-basis-unsaid")]).toEqual([
          "not-yet",
          ["target-basis-unsaid"],
        ]);
        expect(paragraphOf(of)).not.toMatch(/met the target|missed/);
      }
      const over = total(limit, { Value: 9.1, Period: "Q4 2024/25" });
      expect([standing(over), codesOf(over)]).toEqual(["red", expect.not.arrayContaining(["target-basis-unsaid"])]);
      expect(standing(total(limit, { Value: 9.1, Target: 7 }))).toBe("red");
    },
  );
});

describe("a year's target is not held against one part of the year", () => {
  const YEARS = { Target: 120, "Target basis": "by year end" };
  const asked = (indicator: Row, now: Row) =>
    reportOfWorkbook(total({ ...YEARS, ...indicator }, now)).findings.filter(
      ({ code }) => code === "year-target-of-parts",
    ).length;

  it.each<[string, Row]>([
    ["a count of one quarter", { Basis: "in quarter" }],
    ["money of one quarter", { Basis: "in quarter", Unit: "£m" }],
    ["a rate of one quarter", { Basis: "in quarter", Unit: "per 10,000" }],
    ["a count of nobody knows what", { Basis: "" }],
  ])("%s is not judged, at the year's end neither, and that is told", (_, indicator) => {
    for (const Period of ["Q3 2024/25", "Q4 2024/25"]) {
      const now = { Period, Value: 30 };
      expect(factsOfOne(total({ ...YEARS, ...indicator }, now)).target).toBeNull();
      expect(asked(indicator, now)).toBe(1);
      expect(paragraphOf(total({ ...YEARS, ...indicator }, now))).not.toContain("120");
    }
  });

  it.each<[string, Row, Row, string]>([
    ["those at a date can reach it", { Basis: "snapshot" }, {}, "red"],
    ["twelve months can", { Basis: "rolling 12 months" }, {}, "red"],
    ["a share of one quarter can", { Basis: "in quarter", Unit: "%" }, {}, "red"],
    ["a year's own figure can", { Basis: "", Frequency: "year" }, { Period: "2024/25" }, "red"],
    ["a period has its own", { Basis: "in quarter" }, { Target: 25 }, "green"],
  ])("but %s", (_, indicator, own, rag) => {
    const now = { Period: "Q4 2024/25", Value: 30, ...own };
    expect([factsOfOne(total({ ...YEARS, ...indicator }, now)).target?.rag, asked(indicator, now)]).toEqual([rag, 0]);
  });
});

describe("a running total beside an earlier part of its own year", () => {
  const judgements = (indicator: Row) =>
    factsOfOne(total({ "Compare with": "previous period", ...indicator }, { Value: 91 })).comparisons.map(
      ({ direction, judgement }) => [direction, judgement],
    );

  it("is more, and that is not judged", () => {
    expect(judgements({})).toEqual([["up", "none"]]);
  });

  it("is judged as any share where it is one", () => {
    expect(judgements({ Unit: "%" })).toEqual([["up", "better"]]);
  });
});
