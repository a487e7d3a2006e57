import { AVERAGED, averaged, out, SHARES, yearRows } from "../../support/averaged";
import { COUNT, hiding, PEOPLE } from "../../support/people";
import { codesOf, factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

const NAME = "average of 2021/22 to 2023/24";
const OFF = "2020/21";

/** The finding of a code, as it is read. */
const messageOf = (workbook: Workbook, code: string): string =>
  reportOfWorkbook(workbook).findings.find((finding) => finding.code === code)?.message ?? "";

describe("a figure is compared with the mean of the three years before, unrounded years rounded once", () => {
  it.each<{ what: string; indicator: Row; figures: readonly (Row | number)[]; average: string; change: string }>([
    {
      // Printed, the years are 90.1, 90.1 and 90.2, whose mean would be 90.1.
      what: "percentages as typed",
      indicator: {},
      figures: [90.14, 90.14, 90.24, 93.1],
      average: "90.2%",
      change: "+2.9",
    },
    { what: "shares of counts, each year weighing the same", indicator: {}, figures: [out(1, 100), out(50, 1000), out(9, 100), out(10, 100)], average: "5.0%", change: "+5.0" }, // prettier-ignore
    { what: "rates", indicator: { Unit: "per 1,000" }, figures: [out(5, 2000), out(6, 2100), out(9, 2200), out(4, 2300)], average: "3.1 per 1,000", change: "-1.4" }, // prettier-ignore
    { what: "counts", indicator: { Unit: "number" }, figures: [98, 104, 102, 120], average: "101", change: "+19" },
    { what: "a half, away from zero", indicator: { Unit: "number", Decimals: 1 }, figures: [1.05, 1.05, 1.05, 2], average: "1.1", change: "+0.9" }, // prettier-ignore
    { what: "money", indicator: { Unit: "£" }, figures: [3000, 3100, 3300, 3200], average: "£3,133", change: "+67" },
    { what: "days", indicator: { Unit: "days" }, figures: [4, 5, 5, 4], average: "4.7 days", change: "-0.7" },
  ])("$what", ({ indicator, figures, average, change }) => {
    const { comparisons } = factsOfOne(averaged(figures, indicator));
    expect(comparisons).toMatchObject([
      {
        with: "three-year-average",
        period: NAME,
        previous: { display: average, numerator: null, denominator: null },
        change: { display: change, stated: false },
      },
    ]);
  });

  it("by the unrounded figures, where the council asks for those", () => {
    const exact = tableOf("Settings", [{ Setting: "Change is difference of", Value: "exact" }]);
    expect(factsOfOne(averaged(SHARES, {}, [exact])).comparisons[0]?.change?.display).toBe("+4.7");
    const counts = averaged([100, 100, 101, 120], { Unit: "number", Decimals: 0 }, [exact]);
    expect(factsOfOne(counts).comparisons[0]).toMatchObject({
      previous: { display: "100" },
      change: { display: "+20" },
    });
  });

  it("from every one of their cells", () => {
    const [comparison] = factsOfOne(averaged(SHARES)).comparisons;
    expect(comparison?.previous?.sources.map(({ address }) => address)).toEqual(["C2", "D2", "C3", "D3", "C4", "D4"]);
  });

  it("of calendar years by those, of the years before the figure's own and of no others", () => {
    const indicator = { ...AVERAGED, Basis: "calendar year" };
    const observations = [1, 40, 50, 60, 70].map((Value, index) => ({ Period: 2020 + index, Value }));
    expect(factsOfOne({ indicators: [indicator], observations }).comparisons[0]).toMatchObject({
      period: "average of 2021 to 2023",
      previous: { display: "50.0%" },
    });
  });

  it.each(["three-year average", "Three-Year Average", "3-year average", "three year mean"])(
    "asked for as %s",
    (word) => {
      expect(factsOfOne(averaged([90, 90, 90, 91], { "Compare with": word })).comparisons).toHaveLength(1);
    },
  );

  it("next to a baseline, which is a further comparison", () => {
    const { comparisons } = factsOfOne(averaged([90, 90, 93, 93.1], { Baseline: "2021/22" }));
    expect(comparisons.map((one) => [one.with, one.period])).toEqual([
      ["three-year-average", NAME],
      ["baseline", "2021/22"],
    ]);
  });

  it("where both print alike nothing has changed, however little they differ", () => {
    const exact = tableOf("Settings", [{ Setting: "Change is difference of", Value: "exact" }]);
    expect(factsOfOne(averaged([90, 90, 90, 90])).comparisons[0]?.direction).toBe("unchanged");
    // 90.04 and 90.06 differ by 0.0 as rounded, and yet print as 90.0 and 90.1.
    expect(factsOfOne(averaged([90.04, 90.04, 90.04, 90.06], {}, [exact])).comparisons[0]?.direction).toBe("similar");
  });
});

describe("without one of the three years there is no average", () => {
  it.each<{ what: string; figures: readonly (Row | number | string)[]; code: string; says: string }>([
    {
      what: "no row",
      figures: [90, { Period: OFF, Value: 90 }, 91, 92],
      code: "nothing-to-average",
      says: "there is no figure for 2022/23, so 2024/25 is not compared with the average of 2021/22 to 2023/24.",
    },
    {
      what: "two that are not available",
      figures: [{ Status: "not available" }, 90, { Value: "x" }, 92],
      code: "nothing-to-average",
      says: "there is no figure for 2021/22 and 2023/24,",
    },
    {
      what: "one that the owner withholds, and another that is not there",
      figures: ["c", 90, { Status: "not available" }, 92],
      code: "averaged-figure-withheld",
      says: "the figure for 2021/22 is withheld, so 2024/25 is not compared with the average of 2021/22 to 2023/24.",
    },
  ])("$what", ({ figures, code, says }) => {
    const workbook = averaged(figures);
    expect(factsOfOne(workbook)).toMatchObject({ comparisons: [], significance: null });
    expect(messageOf(workbook, code)).toContain(says);
  });

  it("nor does a stated change stand in for it, which would tell the year that is missing", () => {
    const stated = { Value: 92, "Stated change": 2 };
    for (const missing of ["c", { Status: "not available" }])
      expect(factsOfOne(averaged([90, missing, 91, stated])).comparisons).toEqual([]);
  });
});

describe("a stated change next to the average is held against it", () => {
  it.each([
    { stated: 1.8, codes: [] },
    { stated: 2.4, codes: ["stated-change-disagrees"] },
  ])("$stated: $codes", ({ stated, codes }) => {
    const workbook = averaged([90.7, 91.24, 92, { Value: 93.1, "Stated change": stated }]);
    expect(factsOfOne(workbook).comparisons[0]?.change).toMatchObject({ display: "+1.8", stated: false });
    expect(codesOf(workbook)).toEqual(codes);
  });

  it("and the owner is told what it is taken to be from", () => {
    const workbook = averaged([90.7, 91.24, 92, { Value: 93.1, "Stated change": 2.4 }]);
    expect(messageOf(workbook, "stated-change-disagrees")).toBe(
      "X1 Example measure: the stated change in Observations!D5 is +2.4, but the change from 91.3%, the average of 2021/22 to 2023/24, is +1.8, which is shown.",
    );
  });
});

describe("figures that are not yearly have no such average", () => {
  const quarterly = (Basis: string, Frequency: string): Workbook => ({
    indicators: [{ Basis, Frequency, "Compare with": "three-year average" }],
    observations: [{ Period: "Q2 2024/25", Value: 90 }, { Value: 91 }],
  });

  it.each([
    ["in quarter", "quarter"],
    ["rolling 12 months", ""],
    ["", ""],
  ])("basis %j, frequency %j: the owner is told, and the usual comparison is made", (Basis, Frequency) => {
    const workbook = quarterly(Basis, Frequency);
    expect(reportOfWorkbook(workbook).findings.find(({ code }) => code === "unknown-word")?.advice).toBe(
      "Use previous period, same period last year, previous term, both or baseline (three-year average is for yearly figures only).",
    );
    expect(factsOfOne(workbook).comparisons.map((one) => one.with)).toEqual(["previous-period"]);
  });

  it("a yearly one with another word is told of it among the choices", () => {
    const workbook = averaged([90, 91], { "Compare with": "last decade" });
    expect(reportOfWorkbook(workbook).findings.find(({ code }) => code === "unknown-word")?.advice).toBe(
      "Use previous period, same period last year, previous term, three-year average, both or baseline.",
    );
  });
});

describe("chance is not asked of an average", () => {
  it("though every year has its counts", () => {
    const facts = factsOfOne(averaged(SHARES));
    expect(facts.significance).toEqual({
      tested: false,
      reason: "An average of several periods is not a count, so the change from it is not tested.",
    });
    expect(facts.caveats.join(" ")).not.toContain("chance");
    expect(factsOfOne(averaged(SHARES, { "Compare with": "previous period" })).significance?.tested).toBe(true);
  });
});

describe("an average gives no withheld year away", () => {
  it.each<{ what: string; indicator: Row; figures: readonly (Row | number)[] }>([
    { what: "a small count", indicator: COUNT, figures: [30, 3, 33, 40] },
    { what: "a small share", indicator: PEOPLE, figures: [out(20, 50), out(3, 50), out(22, 50), out(24, 50)] },
    { what: "a small count next to a stated change", indicator: COUNT, figures: [30, 3, 33, { Value: 40, "Stated change": 18 }] }, // prettier-ignore
  ])("$what", ({ indicator, figures }) => {
    const shown = averaged(figures, indicator);
    const hidden = averaged(figures, indicator, [hiding(5)]);
    expect(factsOfOne(shown).comparisons).toHaveLength(1);
    expect(factsOfOne(hidden)).toMatchObject({ comparisons: [], caveats: [] });
    expect(messageOf(hidden, "averaged-figure-withheld")).toContain("the figure for 2022/23 is withheld");
    expect(JSON.stringify(reportOfWorkbook(hidden))).not.toMatch(/"display":"(?:22|30\.0%)"|[+]1[89]|4\.0 /);
  });

  it("and is shown where none of its years is small", () => {
    expect(factsOfOne(averaged([30, 31, 33, 40], COUNT, [hiding(5)])).comparisons).toHaveLength(1);
  });
});

it("a current figure that is not there leaves the average, and says what it is", () => {
  const facts = factsOfOne(averaged([98, 97, 101, { Status: "not available" }], { Unit: "number" }));
  expect(facts).toMatchObject({
    comparisons: [],
    caveats: ["The previous figure is the average of 2021/22 to 2023/24."],
  });
});

it("no place among authorities is had from an average", () => {
  const cuts = tableOf("Comparators", [{ Ref: "X1", Period: "2023/24", "First cut": 40, Median: 60, "Third cut": 80 }]);
  const { quartile } = factsOfOne({ ...averaged([], {}, [cuts]), observations: yearRows([50, 50, 50, 90]) });
  expect(quartile).toMatchObject({ position: 1, previousPosition: null });
});
