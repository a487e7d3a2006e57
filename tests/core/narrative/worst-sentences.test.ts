import { paragraphOf, type Row, tableOf } from "../../support/tables";

/**
 * The worst sentences of 1,220 that were read aloud. Two more were of the whole report: a year called a quarter
 * (report-period.test.ts) and an opening that led with quartiles of which there were none (targets-overview.test.ts).
 */
const EARLIER: Readonly<Record<string, readonly string[]>> = {
  quarter: ["Q2 2024/25", "Q3 2024/25"],
  year: ["2022/23", "2023/24"],
  calendar: ["2022", "2023"],
};

interface Sentence {
  readonly what: string;
  readonly indicator: Row;
  readonly figures: readonly [before: Row | null, now: Row];
  readonly of?: keyof typeof EARLIER;
  readonly says: RegExp;
  readonly never: RegExp;
}

const SENTENCES: readonly Sentence[] = [
  {
    what: "chance called an improvement",
    indicator: {
      Indicator: "Infant mortality rate",
      Unit: "per 1,000",
      Polarity: "low is good",
      Basis: "calendar year",
    },
    of: "calendar",
    figures: [
      { Numerator: 22, Denominator: 5398 },
      { Numerator: 19, Denominator: 5210 },
    ],
    says: /3\.6 per 1,000 \(19 of 5,210\).*fell by 0\.5 from 4\.1.*, which is not a clear change\./,
    never: /improve|worse|better/,
  },
  {
    what: "money with its unit behind it",
    indicator: {
      Indicator: "Net cost of waste disposal",
      Unit: "£m",
      Polarity: "low is good",
      Basis: "year to date",
      "Compare with": "none",
    },
    figures: [null, { Value: 9.9 }],
    says: /(?:waste disposal (?:was|cost)) £9\.9 million/,
    never: /£m|\d £/,
  },
  {
    what: "worse in one sentence, better in the next",
    indicator: {
      Indicator: "Rate of missed bins",
      Unit: "per 100,000",
      Polarity: "low is good",
      Target: 60,
      "Target type": "at most",
    },
    figures: [{ Value: 56.3 }, { Value: 58 }],
    says: /It worsened from 56\.3 .*, but met the target of no more than 60\./,
    never: /better|at most|per 100,000.*per 100,000/,
  },
  {
    what: "nine months against a year's target",
    indicator: {
      Indicator: "Affordable homes completed",
      Unit: "number",
      Polarity: "high is good",
      Basis: "year to date",
      Target: 120,
    },
    figures: [null, { Value: 91 }],
    says: /91 .*completed\. The target for the year is 120\./,
    never: /below|missed|worse/,
  },
  {
    what: "the last word taken for a measure",
    indicator: { Indicator: "Repairs completed right first time", Unit: "%" },
    figures: [null, { Numerator: 2966, Denominator: 3178 }],
    says: /93\.3% of repairs \(2,966 of 3,178\) were completed right first time/,
    never: /stood at|repairs (?:was|stood)/,
  },
  {
    what: "a count for a percentage",
    indicator: { Indicator: "Percentage of placements that broke down", Unit: "%", "Denominator label": "placements" },
    figures: [null, { Numerator: 3, Denominator: 8 }],
    says: /8 placements, 3 broke down \(37\.5%\)|3 of 8 placements broke down \(37\.5%\)/,
    never: /count for|percentage of placements/,
  },
  {
    what: "A level taken for an article",
    indicator: { Indicator: "A level students achieving AAB+", Unit: "%" },
    figures: [null, { Value: 72.5 }],
    says: /72\.5% of A level students achieved AAB or (?:better|above|more|higher)|A level students achieving/,
    never: /\ba level/,
  },
  {
    what: "the unit in subject and figure",
    indicator: {
      Indicator:
        "Long-term support needs of younger adults (aged 18 to 64) met by admission to residential and nursing care homes, per 100,000 population",
      Unit: "per 100,000",
    },
    figures: [null, { Numerator: 62, Denominator: 402_300 }],
    says: /15\.4 per 100,000/,
    never: /per 100,000.*per 100,000|It represents/,
  },
  {
    what: "rate twice",
    indicator: { Indicator: "Children in care rate per 10,000", Unit: "per 10,000" },
    figures: [null, { Value: 74 }],
    says: /^(?:In .*, )?[Tt]he (?:rate of children in care|children in care rate) was 74 per 10,000/,
    never: /rate of children in care rate/,
  },
  {
    what: "as % of",
    indicator: { Indicator: "Vacancies as % of establishment", Unit: "%" },
    figures: [null, { Value: 8.9 }],
    says: /[Vv]acancies were 8\.9% of (?:the )?establishment/,
    never: /percentage of vacancies/,
  },
  {
    what: "none and one",
    indicator: {
      Indicator: "Number of households with children in B&B for more than six weeks",
      Unit: "number",
      Basis: "snapshot",
      Polarity: "low is good",
      Target: 0,
      "Target type": "at most",
    },
    figures: [{ Value: 1 }, { Value: 0 }],
    says: /(?:zero|no households|none).*one at the end of September 2024.*target of zero/,
    never: /\b0\b|\b1\b|exactly|at most/,
  },
  {
    what: "within the tolerance, and not said to be missed",
    indicator: {
      Indicator: "Council carbon emissions",
      Unit: "tonnes",
      Polarity: "low is good",
      Target: 11_500,
      "Target type": "at most",
      Tolerance: 345,
    },
    figures: [null, { Value: 11_788 }],
    says: /missed the target of no more than 11,500 tonnes by 288, within the agreed tolerance \(amber\)/,
    never: /288\.0|at most/,
  },
  {
    what: "better and worse of a target: missed",
    indicator: { Indicator: "Fly-tips cleared in two days", Unit: "%", Polarity: "high is good", Target: 90 },
    figures: [null, { Value: 89.8 }],
    says: /missed the target of 90% by 0\.2 percentage points\./,
    never: /worse|better|at least/,
  },
  {
    what: "better and worse of a target: met",
    indicator: {
      Indicator: "Repeat referrals",
      Unit: "%",
      Polarity: "low is good",
      Target: 18,
      "Target type": "at most",
    },
    figures: [null, { Value: 16.1 }],
    says: /met the target of no more than 18%\./,
    never: /worse|better|at most/,
  },
  {
    what: "a quoted name",
    indicator: {
      Indicator: "Smoking Prevalence in adults (aged 18 and over) - current smokers (APS)",
      Unit: "%",
      Basis: "calendar year",
    },
    of: "calendar",
    figures: [null, { Value: 11.2 }],
    says: /11\.2%/,
    never: /figure for|“|APS/,
  },
  {
    what: "a price with its unit behind it",
    indicator: { Indicator: "Average rent", Unit: "£ per week", Polarity: "no judgement" },
    figures: [{ Value: 101.3 }, { Value: 101.9 }],
    says: /average rent was £101\.90 a week.*rose by 60p from £101\.30/,
    never: /£ per week|0\.60/,
  },
  {
    what: "told twice that it is worse",
    indicator: { Indicator: "Average length of stay", Unit: "days", Polarity: "low is good", Basis: "financial year" },
    of: "year",
    figures: [{ Value: 31.9 }, { Value: 34.2 }],
    says: /It worsened from 31\.9 days in 2022\/23, a rise of 2\.3\./,
    never: /and so worse|higher/,
  },
  {
    what: "sixty words of arrears",
    indicator: {
      Indicator: "Current tenant rent arrears",
      Unit: "£",
      Polarity: "low is good",
      Basis: "snapshot",
      Target: 1_200_000,
      "Target type": "at most",
      "Similar within": 0,
    },
    figures: [{ Value: 1_245_678 }, { Value: 1_302_451 }],
    says: /[Cc]urrent tenant rent arrears were £1\.30 million.*from £1\.25 million at the end of September 2024.*missed the target of no more than £1\.2 million/,
    never: /amount for|wrong direction|1,302,451/,
  },
  {
    what: "a forecast in £m",
    indicator: {
      Indicator: "Forecast overspend",
      Unit: "£m",
      Polarity: "low is good",
      Basis: "snapshot",
      Target: 0,
      "Target type": "at most",
    },
    figures: [{ Value: 0.2 }, { Value: 0.6 }],
    says: /[Ff]orecast overspend was £600,000.*target of zero/,
    never: /£m|at most|is missed/,
  },
];

describe("the worst sentences of an earlier build are said as an officer would", () => {
  it.each(SENTENCES)("$what", ({ indicator, figures: [before, now], of = "quarter", says, never }) => {
    const [earlier = "", current = ""] = EARLIER[of] ?? [];
    const text = paragraphOf({
      indicators: [{ Subject: "", ...indicator }],
      observations: [...(before === null ? [] : [{ Period: earlier, ...before }]), { Period: current, ...now }],
      others: of === "quarter" ? [] : [tableOf("Settings", [{ Setting: "Current period", Value: current }])],
    });
    expect(text).toMatch(says);
    expect(text).not.toMatch(never);
  });
});
