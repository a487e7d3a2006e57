import { draftOf, paragraphOf, type Row, tableOf } from "../../support/tables";

/** The paragraph behind its first sentence. */
function after(indicator: Row, now: Row, before: Row, period = "Q2 2024/25"): string {
  const text = paragraphOf({ indicators: [indicator], observations: [{ Period: period, ...before }, now] });
  return text.slice(text.indexOf(". ") + 2);
}

describe("a share, a rate, a score and an average improve or worsen; a count and an amount rise or fall", () => {
  it.each([
    {
      Unit: "%",
      before: 88,
      now: 91,
      says: "It improved from 88.0% at the end of September 2024, a rise of 3.0 percentage points.",
    },
    {
      Unit: "per 1,000",
      before: 12.1,
      now: 13.4,
      says: "It improved from 12.1 at the end of September 2024, a rise of 1.3.",
    },
    {
      Unit: "score",
      before: 18.8,
      now: 19.1,
      says: "It improved from 18.8 at the end of September 2024, a rise of 0.3 points.",
    },
    { Unit: "number", before: 390, now: 378, says: "It fell by 12 (3.1%) from 390 at the end of September 2024." },
    { Unit: "£", before: 812, now: 846, says: "It rose by £34 (4.2%) from £812 at the end of September 2024." },
    {
      Unit: "£ per week",
      before: 101.3,
      now: 101.9,
      says: "It rose by 60p from £101.30 at the end of September 2024.",
    },
    { Unit: "tonnes", before: 7711, now: 7688, says: "It fell by 23 tonnes from 7,711 at the end of September 2024." },
    {
      Unit: "hh:mm",
      before: "2:48",
      now: "2:42",
      says: "It worsened from 2 hours 48 minutes at the end of September 2024, a fall of 6 minutes.",
    },
  ])("$Unit", ({ Unit, before, now, says }) => {
    const indicator = { Unit, Subject: "the example figure", Polarity: "high is good", Basis: "snapshot" };
    expect(after(indicator, { Value: now }, { Value: before })).toBe(says);
  });

  it("and what the service states does so too", () => {
    const indicators = [{ Unit: "number", Polarity: "low is good" }];
    expect(paragraphOf({ indicators, observations: [{ Value: 80, "Stated change": -5 }] })).toContain(
      "The service reports a fall of 5 since",
    );
  });
});

describe("things are more or fewer, money more or less, and nothing is more than none", () => {
  const counted = (name: string): Row => ({ Indicator: name, Subject: "", Unit: "number", Polarity: "low is good" });
  it.each([
    {
      what: "things",
      row: counted("Complaints"),
      before: 171,
      now: 245,
      says: "That was 74 (43.3%) more than the 171 in",
    },
    { what: "from none", row: counted("Evictions"), before: 0, now: 2, says: "There were none in Quarter 2 2024/25." },
    { what: "to none", row: counted("Evictions"), before: 1, now: 0, says: "There was one in Quarter 2 2024/25." },
    {
      what: "of a phrase",
      row: { Unit: "number", Subject: "the number of evictions" },
      before: 3,
      now: 0,
      says: "It fell from 3 in Quarter 2 2024/25.",
    },
    {
      what: "staff",
      row: { ...counted("Staff (FTE)"), Unit: "FTE" },
      before: 2120.1,
      now: 2098.6,
      says: "That was 21.5 fewer than the 2,120.1 in",
    },
    {
      what: "money",
      row: { Indicator: "Savings delivered", Subject: "", Unit: "£m" },
      before: 6.1,
      now: 7.9,
      says: "That was £1.8 million more than the £6.1 million in",
    },
  ])("$what", ({ row, before, now, says }) => {
    expect(after(row, { Value: now }, { Value: before }).replace(/ \(29\.5%\)/, "")).toContain(says);
  });
});

describe("a change that a test cannot tell from none is not clear, and the report says once what that means", () => {
  const few = {
    Subject: "the infant mortality rate",
    Unit: "per 1,000",
    Polarity: "low is good",
    Basis: "calendar year",
  };
  const draft = draftOf({
    indicators: [few],
    observations: [
      { Period: "2022", Numerator: 22, Denominator: 5398 },
      { Period: "2023", Numerator: 19, Denominator: 5210 },
    ],
    others: [tableOf("Settings", [{ Setting: "Current period", Value: "2023" }])],
  });

  it("in the paragraph", () => {
    expect(draft).toContain("It fell by 0.5 from 4.1 (22 of 5,398) in 2022, which is not a clear change.");
    expect(draft).not.toMatch(/\bchance\b/);
  });
  it("in the closing", () => {
    expect(
      draft.match(/A change is not clear where it is within the usual variation of numbers of that size/g),
    ).toHaveLength(1);
  });
  it("but not where no change is", () => {
    const clear = draftOf({ indicators: [few], observations: [{ Period: "2023", Numerator: 19, Denominator: 5210 }] });
    expect(clear).not.toContain("A change is not clear");
  });
});

describe("a sentence says its unit once", () => {
  it.each([
    {
      Unit: "days",
      now: 35.7,
      before: 35.9,
      Target: 28,
      says: "It fell by 0.2 days from 35.9 in Quarter 2 2024/25 but missed the target of no more than 28 by 7.7.",
    },
    {
      Unit: "µg/m3",
      now: 7.4,
      before: 8.2,
      Target: 10,
      says: "It fell by 0.8 µg/m3 from 8.2 in Quarter 2 2024/25 and met the target of no more than 10.",
    },
    {
      Unit: "kg",
      now: 70,
      before: 70,
      Target: "20 to 60",
      says: "It was the same as in Quarter 2 2024/25. It missed the target range of 20 to 60 kg, 10 above it.",
    },
    {
      Unit: "score out of 10",
      now: 8.4,
      before: 8.2,
      Target: 8,
      says: "It worsened from 8.2 in Quarter 2 2024/25, a rise of 0.2 points. It missed the target of no more than 8 by 0.4 points.",
    },
  ])("$Unit", ({ Unit, now, before, Target, says }) => {
    const indicator = { Unit, Target, Subject: "the example figure", Polarity: "low is good" };
    expect(after(indicator, { Value: now }, { Value: before })).toBe(says);
  });
});

describe("a running total's value is not said again with its target for the year", () => {
  const total = {
    Subject: "the number of jobs",
    Unit: "number",
    Polarity: "high is good",
    Basis: "year to date",
    Target: 120,
  };
  it.each([
    { what: "no target for now", now: { Value: 113 }, says: "The target for the year is 120." },
    {
      what: "behind",
      now: { Value: 91, Target: 95 },
      says: "It is 4 behind the 95 planned by now; the target for the year is 120.",
    },
    {
      what: "level",
      now: { Value: 95, Target: 95 },
      says: "It is level with the 95 planned by now; the target for the year is 120.",
    },
  ])("$what", ({ now, says }) => {
    const text = paragraphOf({ indicators: [total], observations: [now] });
    expect(text.slice(text.indexOf(". ") + 2)).toBe(says);
  });
});

describe("money is said one way", () => {
  it.each([
    {
      Unit: "£m",
      before: -0.3,
      now: 0.6,
      Subject: "the forecast overspend",
      says: ["was £600,000", "by £900,000 from an underspend of £300,000"],
    },
    {
      Unit: "£m",
      before: -0.3,
      now: -0.4,
      Subject: "the forecast variance",
      says: ["was minus £400,000", "from minus £300,000"],
    },
    {
      Unit: "£m",
      before: 9.3,
      now: 9.9,
      Subject: "the net cost",
      says: ["was £9.9 million", "by £600,000 (6.5%) from £9.3 million"],
    },
    { Unit: "pence", before: 95, now: 255, Subject: "the cost per meal", says: ["was £2.55", "by £1.60 from 95p"] },
    {
      Unit: "thousand",
      before: 214,
      now: 207,
      Subject: "the number of visits",
      says: ["was 207,000", "by 7,000 from 214,000"],
    },
  ])("$Subject in $Unit, $before and $now", ({ Unit, before, now, Subject, says }) => {
    const text = paragraphOf({
      indicators: [{ Unit, Subject }],
      observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
    });
    for (const part of says) expect(text).toContain(part);
  });
});

it.each([
  { Numerator: 14, Denominator: 14, says: "all 14 complaints were answered in time (100%)." },
  { Numerator: 0, Denominator: 3, says: "none of the 3 complaints were answered in time (0%)." },
  { Numerator: 0, Denominator: 2, says: "0 of 2 complaints were answered in time (0%)." },
  { Numerator: 5, Denominator: 14, says: "5 of 14 complaints were answered in time (35.7%)." },
])("of few, all and none are said in words: $Numerator of $Denominator", ({ Numerator, Denominator, says }) => {
  const indicators = [{ Indicator: "Complaints answered in time", Subject: "" }];
  expect(paragraphOf({ indicators, observations: [{ Numerator, Denominator }] })).toContain(says);
});

it("people are fewer, and pounds less, than an average too", () => {
  const years = ["2020/21", "2021/22", "2022/23"].map((Period) => ({ Period, Value: 335 }));
  const text = paragraphOf({
    indicators: [
      {
        Subject: "the number of starts",
        Unit: "number",
        Basis: "financial year",
        "Compare with": "three-year average",
        Polarity: "high is good",
      },
    ],
    observations: [...years, { Period: "2023/24", Value: 309 }],
    others: [tableOf("Settings", [{ Setting: "Current period", Value: "2023/24" }])],
  });
  expect(text).toContain("fewer than the average of 335");
});

it("a target that a figure must pass is narrowly missed by one that equals it", () => {
  const text = paragraphOf({
    indicators: [{ Polarity: "high is good", Target: ">72" }],
    observations: [{ Value: 72 }],
  });
  expect(text).toContain("narrowly missed the target of more than 72%.");
});

it("a total that only grows has not come to meet a target of the year", () => {
  const indicators = ["A", "B"].map((Ref) => ({
    Ref,
    Indicator: `Trees planted in ${Ref}`,
    Unit: "number",
    Basis: Ref === "A" ? "year to date" : "in quarter",
    "Target basis": Ref === "A" ? "by year end" : "each period",
    Target: 100,
    Polarity: "high is good",
  }));
  const observations = ["A", "B"].flatMap((Ref) => [
    { Ref, Period: "Q2 2024/25", Value: 80 },
    { Ref, Period: "Q3 2024/25", Value: 120 },
  ]);
  expect(draftOf({ indicators, observations })).toContain("Since Quarter 2 2024/25, one has come to meet its target.");
});

it.each([
  { what: "not given", row: { Status: "not available" }, says: "The other one has no figure yet." },
  { what: "withheld", row: { Value: "c" }, says: "The other one is withheld." },
])("a figure that is $what is awaited only where it will come", ({ row, says }) => {
  const indicators = ["A", "B"].map((Ref) => ({ Ref, Target: 80 }));
  expect(
    draftOf({
      indicators,
      observations: [
        { Ref: "A", Value: 90 },
        { Ref: "B", ...row },
      ],
    }),
  ).toContain(says);
});
