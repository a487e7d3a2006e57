import { paragraphOf, type Row, tableOf } from "../../support/tables";

const HOMES: Row = { Subject: "the share of homes let on time", Unit: "%", Polarity: "high is good" };

/** The paragraph behind its first sentence, of a figure and its two earlier ones. */
function after(indicator: Row, now: Row, before: Row | null, yearAgo: Row | null = null, others: Row[] = []): string {
  const text = paragraphOf({
    indicators: [{ ...HOMES, ...indicator }],
    observations: [
      ...(yearAgo === null ? [] : [{ Period: "Q3 2023/24", ...yearAgo }]),
      ...(before === null ? [] : [{ Period: "Q2 2024/25", ...before }]),
      now,
    ],
    others: others.length === 0 ? [] : [tableOf("Comparators", others)],
  });
  return text.slice(text.indexOf(". ") + 2);
}

describe("a change and the target are one sentence: with “and” where they agree, with “but” where they do not", () => {
  it.each([
    {
      what: "better and met",
      now: 91,
      before: 88,
      Target: 90,
      says: ", a rise of 3.0 percentage points, and met the target of 90%.",
    },
    {
      what: "better and missed",
      now: 91,
      before: 88,
      Target: 95,
      says: ", a rise of 3.0 percentage points, but missed the target of 95% by 4.0 points.",
    },
    {
      what: "worse and met",
      now: 91,
      before: 94,
      Target: 90,
      says: ", a fall of 3.0 percentage points, but met the target of 90%.",
    },
    {
      what: "worse and missed",
      now: 91,
      before: 94,
      Target: 95,
      says: ", a fall of 3.0 percentage points, and missed the target of 95% by 4.0 points.",
    },
  ])("$what", ({ now, before, Target, says }) => {
    const text = after({ Target }, { Value: now }, { Value: before });
    expect(text).toContain(says);
    expect(text.match(/\. |\.$/g)).toHaveLength(1);
  });

  it("are two where one would be too long", () => {
    const long = { Target: 95, Tolerance: 6 };
    expect(after(long, { Value: 91 }, { Value: 88 })).toMatch(
      /a rise of 3\.0 percentage points\. It missed the target of 95% by 4\.0 percentage points, within the agreed tolerance \(amber\)\.$/,
    );
  });

  it("a council's own phrase that begins otherwise stays a sentence of its own", () => {
    const text = paragraphOf({
      indicators: [{ ...HOMES, Target: 90 }],
      observations: [{ Period: "Q2 2024/25", Value: 88 }, { Value: 91 }],
      others: [tableOf("Phrases", [{ Key: "target.met", Text: "Target met ({target})." }])],
    });
    expect(text).toMatch(/points\. Target met \(90%\)\.$/);
  });
});

describe("a quarter and a year before are one sentence, its verb said once", () => {
  const both = { "Compare with": "both" };
  it.each<{ what: string; figures: readonly [number, number, number]; says: string }>([
    {
      what: "both better",
      figures: [91, 88, 85],
      says: "It improved by 3.0 percentage points from 88.0% in Quarter 2 2024/25 and by 6.0 points from 85.0% a year earlier.",
    },
    {
      what: "one better, one worse",
      figures: [91, 88, 93],
      says: "It improved by 3.0 percentage points from 88.0% in Quarter 2 2024/25 but worsened by 2.0 points from 93.0% a year earlier.",
    },
    {
      what: "one similar",
      figures: [91, 90.9, 93],
      says: "It was similar to the 90.9% in Quarter 2 2024/25 and worsened by 2.0 percentage points from 93.0% a year earlier.",
    },
  ])("$what", ({ figures: [now, before, yearAgo], says }) => {
    expect(after(both, { Value: now }, { Value: before }, { Value: yearAgo })).toBe(says);
  });

  it("neither shows a clear change", () => {
    const counts = (Numerator: number): Row => ({ Numerator, Denominator: 300 });
    expect(after(both, counts(250), counts(247), counts(256))).toMatch(
      /^It rose by 1\.0 percentage points from 82\.3% \(247 of 300\) in Quarter 2 2024\/25, which is not a clear change\. It fell by 2\.0 percentage points from 85\.3% \(256 of 300\) a year earlier, which is not a clear change either\.$/,
    );
  });
});

describe("what the first sentence tells of is called so after it", () => {
  it.each([
    { what: "a singular subject", indicator: {}, says: /^It improved from 88\.0%/ },
    {
      what: "a plural subject",
      indicator: { Subject: "lettings on time" },
      says: /^They rose by 3\.0 percentage points from 88\.0%/,
    },
    {
      what: "a sentence without a subject",
      indicator: { Subject: "", Indicator: "Homes let on time" },
      says: /^That was an improvement on the 88\.0% in Quarter 2 2024\/25, a rise of 3\.0 percentage points\.$/,
    },
  ])("$what", ({ indicator, says }) => {
    expect(after(indicator, { Value: 91 }, { Value: 88 })).toMatch(says);
  });

  it("and is the figure once, and then it", () => {
    const england = [{ Ref: "X1", Period: "Q3 2024/25", England: 82 }];
    const text = after({ Subject: "", Indicator: "Homes let on time", Target: 95 }, { Value: 91 }, null, null, england);
    expect(text).toBe(
      "The figure missed the target of 95% by 4.0 percentage points. It is 9.0 percentage points above the England average of 82.0%.",
    );
  });
});

it("a plain figure has at most three sentences", () => {
  const england = [{ Ref: "X1", Period: "Q3 2024/25", England: 92, "Statistical neighbours": 93 }];
  const text = after({ Target: 95, Tolerance: 6 }, { Value: 91 }, { Value: 88 }, null, england);
  expect(text.match(/\. |\.$/g)?.length).toBeLessThanOrEqual(3);
});

it.each([
  {
    what: "a count of none and one",
    unit: "number",
    now: 1,
    before: 0,
    says: /^It rose from none in Quarter 2 2024\/25 and missed the target of zero\.$/,
  },
  {
    what: "a rate's base once",
    unit: "per 1,000",
    now: 4,
    before: 3.5,
    says: /^It worsened from 3\.5 in Quarter 2 2024\/25, a rise of 0\.5, and missed the target of zero\.$/,
  },
])("short: $what", ({ unit, now, before, says }) => {
  expect(
    after({ Unit: unit, Polarity: "low is good", Target: 0, "Similar within": 0 }, { Value: now }, { Value: before }),
  ).toMatch(says);
});
