import { factsOfOne, paragraphOf, type Workbook } from "../../support/tables";

const workbook = (unit: string, before: number, now: number): Workbook => ({
  indicators: [{ Unit: unit, Polarity: "none", Indicator: "Example", Subject: "the example" }],
  observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
});

/** Units as English councils type them, with two figures, how the second is printed and how its change is said. */
const SPELLINGS: readonly (readonly [shown: string, size: string, before: number, now: number, units: string[]])[] = [
  ["£9.9 million", "£600,000", 9.3, 9.9, ["£m", "£M", "£ m", "£mn", "£ million", "£ millions", "£ (millions)", "£(m)", "(£m)", "£mil", "£ in millions", "GBP m", "millions of pounds", "£millions", "£'000,000", "pounds (millions)",
      "£'m",
      "£’m",
      "Cost (£m)",
      "Millions (£)",
      "m£",
      "£m variance",
      "£ mill."]], // prettier-ignore
  ["£846,000", "£46,000", 800, 846, ["£k", "£K", "£000", "£000s", "£000's", "£'000", "£’000", "£’000s", "£ '000", "£ (000s)", "(£000)", "£ thousand", "£ thousands", "£ (thousands)", "£ in thousands", "GBP '000", "thousands of pounds", "£1,000s",
      "£'k",
      "Net spend (£000)",
      "£000 (net)",
      "000s £"]], // prettier-ignore
  ["£1.25 billion", "£50 million", 1.2, 1.25, ["£bn", "£b", "£ billion", "£ (billions)"]],
  [
    "£3,200",
    "£100",
    3100,
    3200,
    [
      "£",
      "£s",
      "GBP",
      "pounds",
      "Pounds",
      "£ (pounds)",
      "pounds sterling",
      "Cost (£)",
      "currency",
      "£ (net)",
      "£ variance",
    ],
  ],
  ["£101.90 a week", "60p", 101.3, 101.9, ["£ per week", "£/week", "£pw", "£ p.w.", "£ p/w", "£ weekly", "£ a week", "pounds per week", "£ per wk"]], // prettier-ignore
  ["£512 a month", "£12 ", 500, 512, ["£ per month", "£pcm", "£ pcm", "£ p.c.m.", "£ monthly", "£/month"]],
  ["£512 a year", "£12 ", 500, 512, ["£ per year", "£ per annum", "£pa", "£ p.a.", "£/yr", "£ annually"]],
  ["£18.50 an hour", "50p", 18, 18.5, ["£ per hour", "£/hr"]],
  ["£62 a night", "£2 ", 60, 62, ["£ per night", "£/night"]],
  ["£512 per head", "£12 ", 500, 512, ["£ per head", "£ per capita", "£/head"]],
  ["£512 per household", "£12 ", 500, 512, ["£ per household", "£/household", "£/hh"]],
  ["£512 per person", "£12 ", 500, 512, ["£ per person", "£pp", "£ spent per person"]],
  ["£512 per person per week", "£12 ", 500, 512, ["£ per person per week", "£pppw"]],
  ["£95 per tonne", "£5 ", 90, 95, ["£ per tonne", "£/tonne"]],
  ["£512 per FTE", "£12 ", 500, 512, ["£ per FTE", "£/FTE"]],
  ["£46,000 per FTE", "£1,000 ", 45, 46, ["£k per FTE", "£000s per FTE"]],
  ["£512 per 1,000 people", "£12 ", 500, 512, ["£ per 1,000 people"]],
  ["13.3 per 100,000", "by 0.4 from", 12.9, 13.3, ["per 100k", "per 100,000", "per 100000", "per 100 000", "/100,000", "/100k", "rate per 100,000", "Rate (per 100,000)", "(per 100,000)", "per 100 thousand", "DSR per 100,000", "per 100,000 (DSR)", "directly standardised rate per 100,000",
      "Rate per 100,000 (rolling 12 months)",
      "number per 100,000",
      "no. per 100k"]], // prettier-ignore
  ["13.3 per 100,000 population", "by 0.4 from", 12.9, 13.3, ["per 100,000 population", "per 100k pop", "per 100,000 (population)", "rate per 100,000 population",
      "per 100,000 pop.",
      "number per 100,000 population"]], // prettier-ignore
  ["13.3 per 1,000", "by 0.4 from", 12.9, 13.3, ["per 1k", "per 1000", "per thousand", "/1,000", "number per 1,000"]],
  ["13.3 per 1,000 people", "by 0.4 from", 12.9, 13.3, ["per 1,000 people", "per 1000 people"]],
  ["13.3 crimes per 1,000 population", "by 0.4 from", 12.9, 13.3, ["crimes per 1,000 population"]],
  ["13.3 per 10,000 children", "by 0.4 from", 12.9, 13.3, ["per 10k children", "per 10,000 children"]],
  ["13.3 per 1,000,000", "by 0.4 from", 12.9, 13.3, ["per million", "per 1m", "per 1 million", "per 1,000,000"]],
  ["4.5%", "0.4 percentage points", 4.1, 4.5, ["%", "% of days", "% (of days)", "% of invoices", "percentage", "percentage of households", "Per cent", "percent", "pct", "%age", "% rate", "rate (%)",
      "Collection rate (%)",
      "% (cumulative)",
      "%-age",
      "% YTD",
      "Percentage (%)", "(%)", "% achieved"]], // prettier-ignore
  [
    "4.5 percentage points",
    "0.4 percentage points",
    4.1,
    4.5,
    ["percentage points", "% points", "pp", "ppts", "% pts", "%pts", "percentage point", "ppt"],
  ],
  [
    "45",
    "5",
    40,
    45,
    [
      "number",
      "Number",
      "No.",
      "nos",
      "#",
      "count",
      "number of cases",
      "no. of people",
      "Number (cumulative)",
      "number - YTD",
      "Total number",
      "whole number",
      "cumulative number",
      "N",
      "Volume",
    ],
  ],
  [
    "4.5 minutes",
    "0.4 minutes",
    4.1,
    4.5,
    ["minutes", "mins", "minute", "Minutes", "Mins.", "average minutes", "avg minutes", "number of minutes"],
  ],
  ["4.5 working days", "0.4 working days", 4.1, 4.5, ["working days", "Working days", "average working days", "no. of working days"]], // prettier-ignore
  ["4.5", "0.4", 4.1, 4.5, ["Rate", "DSR", "value", "numeric"]],
  [
    "4.5 thousand",
    "by 400 from",
    4.1,
    4.5,
    [
      "thousand",
      "thousands",
      "000s",
      "'000",
      "’000s",
      "000's",
      "Number (thousands)",
      "number (000s)",
      "count (x1000)",
      "No. (000s)",
      "number in thousands",
    ],
  ],
  ["4.5 million", "0.4 million", 4.1, 4.5, ["million", "Number (millions)", "count in millions"]],
  ["4.5 million", "0.4 million", 4.1, 4.5, ["million", "millions"]],
  ["7.4 out of 10", "0.3 points", 7.1, 7.4, ["score out of 10", "rating out of 10"]],
  ["4.5 hours", "0.4 hours", 4.1, 4.5, ["hours", "hrs"]],
  ["4.5 kg per household", "0.4 kg ", 4.1, 4.5, ["kg per household", "kg/household", "kgs/hh"]],
  ["4.5 days per FTE", "0.4 days ", 4.1, 4.5, ["days per FTE", "days/FTE"]],
  ["4.5 days per 1,000 people", "0.4 days ", 4.1, 4.5, ["days per 1,000 people"]],
  ["46 pence", "by 3p from 43p", 43, 46, ["pence", "p"]],
  ["46 miles per 4 weeks", "3 miles ", 43, 46, ["miles per 4 weeks"]],
];

describe("a unit is read as councils type it, and printed and said as English does", () => {
  it.each(
    SPELLINGS.flatMap(([shown, size, before, now, units]) => units.map((unit) => ({ unit, before, now, shown, size }))),
  )("$now under “$unit” is $shown, and changes by $size", ({ unit, before, now, shown, size }) => {
    const book = workbook(unit, before, now);
    expect(factsOfOne(book).value?.display.replace(/\.0(?= )/, "")).toBe(shown);
    expect(paragraphOf(book).replace(/\.0(?= )/g, "")).toContain(size);
  });
});

describe("an amount typed as a text with its own scale is brought to that of its unit", () => {
  it.each([
    ["£m", "£9.9m", "£9.9 million"],
    ["£m", "9.9m", "£9.9 million"],
    ["£m", "£9.9 million", "£9.9 million"],
    ["£m", "£846k", "£0.846 million"],
    ["£m", "-£0.3m", "−£0.3 million"],
    ["£m", "£-0.3m", "−£0.3 million"],
    ["£m", "£1.2bn", "£1,200 million"],
    ["£k", "£1.2m", "£1,200,000"],
    ["£", "£1.2m", "£1,200,000"],
    ["£", "−£60", "−£60"],
    ["£ per week", "£101.90", "£101.90 a week"],
  ])("%s: “%s” is %s, as a value and as a target", (Unit, typed, shown) => {
    const { value, target } = factsOfOne({
      indicators: [{ Unit, Target: typed }],
      observations: [{ Value: typed }],
    });
    expect([value?.display, target?.display]).toEqual([shown, shown]);
  });

  it.each([
    ["£m", "9.9x"],
    ["number", "9.9m"],
    ["£m", "9.9%"],
  ])("%s: “%s” is none", (Unit, typed) => {
    expect(factsOfOne({ indicators: [{ Unit }], observations: [{ Value: typed }] }).value).toBeNull();
  });
});
