import { createNaming } from "../../../../src/core/narrative/naming";
import { readIndicators } from "../../../../src/core/workbook/indicators";
import { paragraphOf, type Row, tableOf } from "../../../support/tables";

const phraseOf = (row: Row): string => {
  const { indicators } = readIndicators(tableOf("Indicators", [{ Ref: "A", Polarity: "high is good", ...row }]));
  const [phrase = ""] = indicators.map((one) => {
    const { text, verb } = createNaming(indicators).titleOf(one).phrase;
    return `${text} ${verb}`;
  });
  return phrase;
};

describe("a reduction is the aim where less is good, and the measure where more is", () => {
  it.each([
    ["low is good", "the council's carbon footprint was"],
    ["high is good", "the reduction in the council's carbon footprint was"],
  ])("%s: %s", (polarity, phrase) => {
    const row = { Indicator: "The reduction in the council's carbon footprint", Unit: "tonnes", Polarity: polarity };
    expect(phraseOf(row)).toBe(phrase);
  });
});

describe("a name of which no phrase is made stands in quotation marks within a sentence", () => {
  it.each(["Work with partners and the of", "Develop a strategy for play", "Number of works and the"])("%s", (name) => {
    expect(phraseOf({ Indicator: name, Unit: "%" })).toBe(`“${name}” was`);
  });
});

describe("a title becomes a noun phrase with its verb", () => {
  it.each([
    ["Repairs completed right first time", "%", "the percentage of repairs completed right first time was"],
    ["Proportion of workforce under 25", "%", "the proportion of the workforce under 25 was"],
    ["Children in care", "per 10,000", "the rate of children in care was"],
    ["Children looked after rate per 10,000", "per 10,000", "the rate of children looked after was"],
    ["Infant mortality rate per 1,000 live births", "per 1,000", "the infant mortality rate was"],
    ["Fly-tips", "number", "the number of fly-tips was"],
    ["IVCP visitor numbers", "number", "the number of IVCP visitors was"],
    ["Volume of calls to contact centre", "number", "the number of calls to the contact centre was"],
    ["Employment rate", "%", "the employment rate was"],
    ["Council tax collection rates", "%", "the council tax collection rate was"],
    ["% staff turnover", "%", "staff turnover was"],
    ["Pupil absence", "%", "pupil absence was"],
    ["Life expectancy at birth", "years", "life expectancy at birth was"],
    ["Average days to re-let a home", "days", "the average number of days to re-let a home was"],
    ["Weekly cost of residential care", "£", "the weekly cost of residential care was"],
    ["Rent arrears", "£", "rent arrears were"],
    ["Total income", "£", "total income was"],
    ["Rent arrears as a percentage of rent due", "%", "rent arrears as a percentage of rent due were"],
    ["% of vacancies as % of establishment", "%", "vacancies as a percentage of establishment were"],
    ["Staff (FTE)", "FTE", "the number of full-time equivalent staff was"],
    ["Processing of planning applications: Major", "days", "processing of major planning applications was"],
    ["Year 6: Prevalence of obesity", "%", "the prevalence of obesity in Year 6 was"],
    [
      "Reception prevalence of overweight (including obesity)",
      "%",
      "the prevalence of overweight (including obesity) in Reception was",
    ],
    ["Newborn hearing screening: coverage", "%", "newborn hearing screening coverage was"],
    [
      "CH01 (1) Stage one complaints received per 1,000 homes",
      "per 1,000",
      "the rate of stage one complaints received was",
    ],
    ["Year 6 prevalence of obesity", "%", "the prevalence of obesity in Year 6 was"],
    [
      "Smoking prevalence in adults (aged 18 and over) (current smokers)",
      "%",
      "smoking prevalence in adults (aged 18 and over, current smokers) was",
    ],
    ["Growth in business rates base", "%", "the growth in the business rates base was"],
    ["Cancer screening coverage: breast cancer", "%", "breast cancer screening coverage was"],
    ["Council tax - % collected", "%", "the percentage of council tax collected was"],
    ["How many children are waiting for a place?", "number", "the number of children who are waiting for a place was"],
    ["What percentage of waste was recycled?", "%", "the percentage of waste recycled was"],
    ["How long does it take to answer a call?", "minutes", "the average time taken to answer a call was"],
    [
      "Processing speed for new Housing Benefit claims",
      "days",
      "the processing speed for new Housing Benefit claims was",
    ],
  ])("%s (%s): %s", (Indicator, Unit, expected) => {
    expect(phraseOf({ Indicator, Unit })).toBe(expected);
  });

  it.each([
    ["The share of good things", "the share of good things was"],
    ["Share of good things", "the share of good things was"],
    ["Use of custody", "use of custody was"],
    ["Rent arrears", "rent arrears were"],
    ["Welsh lessons", "Welsh lessons were"],
    ["Reviews on time, as the board counts them", "reviews on time, as the board counts them were"],
  ])("the owner's Subject “%s” stays the owner's word", (Subject, expected) => {
    expect(phraseOf({ Indicator: "Any", Unit: "%", Subject })).toBe(expected);
  });
});

describe("a question that asks for no figure is quoted, and a Subject asked for", () => {
  const rows: readonly Row[] = [
    { Ref: "A", Indicator: "Are we on time?", Unit: "%" },
    { Ref: "B", Indicator: "Are we on time?", Unit: "%", Subject: "the share on time" },
    { Ref: "C", Indicator: "Are we on time?", Unit: "%", Narrative: "no" },
  ];
  it("in one note each", () => {
    const { indicators } = readIndicators(tableOf("Indicators", rows));
    const { findings } = createNaming(indicators);
    expect(findings).toEqual([expect.objectContaining({ severity: "note", code: "subject-wanted", ref: "A" })]);
  });
  it("its figure stands behind a colon, and its absence is told of the name in quotation marks", () => {
    const indicators = [{ Indicator: "Are we on time?", Subject: "" }];
    expect(paragraphOf({ indicators, observations: [{ Value: 50 }] })).toMatch(/^Are we on time: 50\.0% in Quarter/);
    expect(paragraphOf({ indicators, observations: [{ Status: "not available" }] })).toMatch(
      /^There is no figure yet for .*“Are we/,
    );
  });
});

describe("a figure is told without a subject where a rule makes the sentence", () => {
  const told = (row: Row, observation: Row): string =>
    paragraphOf({ indicators: [{ Subject: "", ...row }], observations: [observation] });

  it.each([
    {
      what: "a share of a group",
      row: { Indicator: "Repairs completed right first time", "Denominator label": "repairs" },
      figures: { Numerator: 280, Denominator: 300 },
      says: "93.3% of repairs (280 of 300) were completed right first time.",
    },
    {
      what: "all of it",
      row: { Indicator: "Repairs completed right first time" },
      figures: { Numerator: 40, Denominator: 40 },
      says: "all 40 repairs were completed right first time (100%).",
    },
    {
      what: "none of it",
      row: { Indicator: "Repairs completed right first time" },
      figures: { Numerator: 0, Denominator: 40 },
      says: "none of the 40 repairs were completed right first time (0%).",
    },
    {
      what: "a small group, its counts first",
      row: { Indicator: "Placements broken down" },
      figures: { Numerator: 3, Denominator: 8 },
      says: "3 of 8 placements were broken down (37.5%).",
    },
    {
      what: "a part of another thing",
      row: { Indicator: "Overpayments written off as a % of total debt" },
      figures: { Value: 2.5 },
      says: "Overpayments written off were 2.5% of total debt",
    },
    {
      what: "what was done",
      row: { Indicator: "Number of housing adaptations completed", Unit: "number" },
      figures: { Value: 402 },
      says: "402 housing adaptations were completed.",
    },
    {
      what: "what there was",
      row: { Indicator: "Fly-tips", Unit: "number" },
      figures: { Value: 512 },
      says: "There were 512 fly-tips",
    },
    {
      what: "one",
      row: { Indicator: "Number of evictions for ASB", Unit: "number" },
      figures: { Value: 1 },
      says: "There was one eviction for anti-social behaviour",
    },
    {
      what: "one that was done",
      row: { Indicator: "Complaints upheld", Unit: "number" },
      figures: { Value: 1 },
      says: "one complaint was upheld.",
    },
    {
      what: "none",
      row: { Indicator: "Complaints upheld", Unit: "number" },
      figures: { Value: 0 },
      says: "no complaints were upheld.",
    },
    {
      what: "a rate with what it is of",
      row: { Indicator: "Fires per 10,000 population", Unit: "per 10,000" },
      figures: { Value: 14.6 },
      says: "The rate of fires was 14.6 per 10,000 people",
    },
    {
      what: "a unit that the phrase names",
      row: { Indicator: "Average days to re-let a home", Unit: "days" },
      figures: { Value: 34 },
      says: "The average number of days to re-let a home was 34 in",
    },
  ])("$what: $says", ({ row, figures, says }) => {
    expect(told(row, figures)).toContain(says);
  });
});
