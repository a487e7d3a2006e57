import { factsOfOne, paragraphOf, type Row, type Workbook } from "../../support/tables";

const arrears = (before: number, now: number, indicator: Row = {}): Workbook => ({
  indicators: [
    {
      Unit: "£",
      Polarity: "low is good",
      Subject: "rent arrears",
      Basis: "snapshot",
      "Similar within": 0,
      ...indicator,
    },
  ],
  observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
});

const amountsIn = (text: string): readonly string[] =>
  text.match(/(?:about )?(?:minus )?£[\d.,]*\d(?: (?:million|billion))?/g) ?? [];

describe("£1 million or more is said in words to three significant figures, differences to one place more", () => {
  it.each<{ what: string; before: number; now: number; said: readonly string[]; indicator?: Row }>([
    { what: "millions", before: 1_245_678, now: 1_302_451, said: ["£1.30 million", "about £57,000", "£1.25 million"] },
    { what: "tens of them", before: 23_500_000, now: 22_900_000, said: ["£22.9 million", "£600,000", "£23.5 million"] },
    {
      what: "hundreds",
      before: 412_345_678,
      now: 398_765_432,
      said: ["£399 million", "about £13.6 million", "£412 million"],
    },
    {
      what: "billions",
      before: 1_198_000_000,
      now: 1_302_451_000,
      said: ["£1.30 billion", "about £104 million", "£1.20 billion"],
    },
    {
      what: "a million that was less",
      before: 946_200,
      now: 1_046_200,
      said: ["£1.05 million", "£100,000", "£950,000"],
    },
    {
      what: "money owed",
      before: -2_345_678,
      now: -1_302_451,
      said: ["minus £1.30 million", "about £1.043 million", "minus £2.35 million"],
    },
    { what: "less than a million", before: 845_678, now: 902_451, said: ["£902,451", "£56,773", "£845,678"] },
    { what: "what fell to less", before: 1_050_600, now: 950_400, said: ["£950,400", "£100,200", "£1,050,600"] },
    {
      what: "thousands",
      before: 1246,
      now: 1302,
      said: ["£1.30 million", "£56,000", "£1.25 million"],
      indicator: { Unit: "£k" },
    },
    {
      what: "a price",
      before: 1_245_678,
      now: 1_302_451,
      said: ["£1.30 million", "about £57,000", "£1.25 million"],
      indicator: { Unit: "£ per mile" },
    },
    {
      what: "what is typed in millions",
      before: 1245.67,
      now: 1302.45,
      said: ["£1,302.45 million", "£56.78 million", "£1,245.67 million"],
      indicator: { Unit: "£m" },
    },
  ])("$what: $before, then $now", ({ before, now, said, indicator }) => {
    const text = paragraphOf(arrears(before, now, indicator));
    expect([...amountsIn(text)].sort()).toEqual([...said].sort());
  });

  it("and as it is printed where two would differ by less than their last place", () => {
    const text = paragraphOf(arrears(1_298_000, 1_302_451));
    expect([...amountsIn(text)].sort()).toEqual(["£1,298,000", "£1,302,451", "£4,451"]);
  });

  it("but not where they are called similar", () => {
    const text = paragraphOf(arrears(1_298_000, 1_302_451, { "Similar within": 10_000 }));
    expect(amountsIn(text)).toEqual(["£1.30 million", "£1.30 million"]);
  });

  it("and where one of them would have hardly a figure left", () => {
    expect([...amountsIn(paragraphOf(arrears(61_245, 1_302_451)))].sort()).toEqual([
      "£1,241,206",
      "£1,302,451",
      "£61,245",
    ]);
  });

  it("and so a target close to the figure has the whole paragraph say what is printed", () => {
    const text = paragraphOf(arrears(1_245_678, 1_302_451, { Target: 1_300_000 }));
    expect(amountsIn(text)).toEqual(expect.arrayContaining(["£1,302,451", "£1,300,000", "£2,451", "£56,773"]));
    expect(text).not.toContain("million");
  });

  it("a target with no more noughts than it needs, and how far the figure is from it", () => {
    const text = paragraphOf(arrears(1_245_678, 1_302_451, { Target: 1_200_000 }));
    expect(text).toMatch(/no more than £1\.2 million\b/);
    expect(text).toContain("about £102,000");
  });

  it("a reader who subtracts is never further off than the last place that is said", () => {
    const pounds = (text = ""): number => {
      const size = Number(text.replace(/[^\d.]/g, "")) * (text.includes("million") ? 1_000_000 : 1);
      return text.includes("−") ? -size : size;
    };
    for (let now = 1_000_001; now < 1_500_000; now += 7_919) {
      const amounts = amountsIn(paragraphOf(arrears(1_234_567, now)));
      const [difference = "", ...levels] = [...amounts].sort((a, b) => Math.abs(pounds(a)) - Math.abs(pounds(b)));
      const [low = 0, high = 0] = levels.map(pounds);
      expect([now, Math.abs(high - low - pounds(difference)) <= 10_000]).toEqual([now, true]);
      expect([now, levels[0] === levels[1]]).toEqual([now, false]);
    }
  });
});

it("sheets and facts keep every pound", () => {
  const { value, comparisons } = factsOfOne(arrears(1_245_678, 1_302_451));
  expect(value).toMatchObject({ display: "£1,302,451", exact: 1_302_451 });
  expect(comparisons[0]).toMatchObject({
    previous: { display: "£1,245,678" },
    change: { display: "+56,773", perCent: "+4.6%" },
  });
});

describe("a unit is said in full once a paragraph, and in brief after that", () => {
  const said = (unit: string, before: number, now: number, target: number): string =>
    paragraphOf({
      indicators: [{ Unit: unit, Polarity: "low is good", Subject: "it", Target: target, "Similar within": 0 }],
      observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
    });

  it.each([
    [
      "£ per person per week",
      1010.4,
      1034.75,
      1000,
      ["£1,034.75 per person per week"],
      ["£24.35", "£1,010.40", "£1,000", "£34.75"],
    ],
    ["£ per year", 500, 512, 490, ["£512 a year"], ["£12", "£500", "£490", "£22"]],
    [
      "days per FTE",
      9.6,
      10.4,
      9,
      ["10.4 days per FTE"],
      ["from 9.6 days in", "a rise of 0.8.", "than 9 days by 1.4."],
    ],
    ["crimes per 1,000 population", 84.2, 85.8, 80, ["85.8 crimes per 1,000 population"], ["1.6", "84.2", "80", "5.8"]],
    ["per 10,000", 84.2, 85.8, 80, [], ["85.8", "1.6", "84.2"]],
  ] as const)("%s", (unit, before, now, target, once, brief) => {
    const text = said(unit, before, now, target);
    for (const full of once) expect(text.split(full.replace(/^\S+ /, ""))).toHaveLength(2);
    for (const part of [...once, ...brief]) expect(text).toContain(part);
  });

  it("and a difference of less than a pound in pence", () => {
    expect(said("£ per week", 101.3, 101.9, 100)).toContain("60p");
    expect(said("£ per week", 101.3, 101.9, 101)).toContain("90p");
    expect(said("£", 101.3, 102.3, 100)).toContain("by £1 (1.0%)");
  });

  it("a figure that is the only one is said in full", () => {
    const text = paragraphOf({
      indicators: [{ Unit: "£ per week" }],
      observations: [{ Period: "Q2 2024/25", Value: 101.3 }, { Status: "not available" }],
    });
    expect(text).toContain("£101.30 a week");
  });
});
