import { draftOf, factsOfOne, reportOfWorkbook, type Row, type Workbook } from "../../support/tables";

/** An indicator with figures of these periods, counting up from 50. */
const of = (indicator: Row, ...periods: readonly string[]): Workbook => ({
  indicators: [indicator],
  observations: periods.map((Period, step) => ({ Period, Value: 50 + step })),
});
const comparedWith = (workbook: Workbook) => factsOfOne(workbook).comparisons[0]?.period ?? null;
const codes = (workbook: Workbook) => reportOfWorkbook(workbook).findings.map(({ code }) => code);

describe("the figure before is a step earlier in the indicator's own rhythm", () => {
  it.each<{ what: string; workbook: Workbook; before: string; every: string }>([
    {
      what: "every second year",
      workbook: of({ Basis: "snapshot", Frequency: "year" }, "2019/20", "2021/22", "2023/24"),
      before: "2021/22",
      every: "two years",
    },
    {
      what: "every third year",
      workbook: of({ Basis: "calendar year" }, "2017", "2020", "2023"),
      before: "2020",
      every: "three years",
    },
    {
      what: "half-years by quarters",
      workbook: of({ Basis: "" }, "Q2 2023/24", "Q4 2023/24", "Q2 2024/25"),
      before: "Q4 2023/24",
      every: "two quarters",
    },
    {
      what: "half-years by dates",
      workbook: of({ Basis: "snapshot" }, "30/09/2023", "31/03/2024", "30/09/2024"),
      before: "Q4 2023/24",
      every: "two quarters",
    },
    {
      what: "quarters by months",
      workbook: of({ Basis: "in month" }, "Mar 2024", "Jun 2024", "Sep 2024"),
      before: "June 2024",
      every: "three months",
    },
  ])("$what", ({ workbook, before, every }) => {
    const facts = factsOfOne(workbook);
    expect([comparedWith(workbook), facts.comparisons[0]?.change?.display]).toEqual([before, "+1.0"]);
    expect(facts.caveats).toContain(`Compared with ${before}, the figure before it: there is one every ${every}.`);
    expect(codes(workbook)).not.toContain("nothing-to-compare");
  });

  it.each<[string, Workbook]>([
    ["one gap may be a figure that is missing", of({ Basis: "" }, "Q4 2023/24", "Q2 2024/25")],
    ["uneven gaps are no rhythm", of({ Basis: "" }, "Q1 2023/24", "Q4 2023/24", "Q2 2024/25")],
    ["a quarter held without a figure is missing", { ...of({ Basis: "" }), observations: [{ Period: "Q2 2023/24", Value: 50 }, { Period: "Q4 2023/24", Value: 50 }, { Period: "Q1 2024/25", Status: "not available" }, { Period: "Q2 2024/25", Value: 51 }] }], // prettier-ignore
  ])("%s, so there is no change, and a note says why", (_, workbook) => {
    expect([comparedWith(workbook), codes(workbook)]).toEqual([null, expect.arrayContaining(["nothing-to-compare"])]);
  });

  it("a sentence names the period", () => {
    const biennial = of({ Basis: "snapshot", Frequency: "year" }, "2019/20", "2021/22", "2023/24");
    expect(draftOf(biennial)).toMatch(/52\.0%.*at the end of March 2024.* 51\.0% at the end of March 2022/);
  });

  it("half-years to date start again each year, too", () => {
    const year = { Basis: "year to date", Unit: "number", "Compare with": "previous period" };
    const periods = ["Q4 2022/23", "Q2 2023/24", "Q4 2023/24", "Q2 2024/25"];
    expect(comparedWith(of(year, ...periods))).toBeNull();
    expect(comparedWith(of(year, ...periods.slice(0, 3)))).toBe("Q2 2023/24");
  });

  it("the next figure is not missed before its time", () => {
    const quarterly = { Ref: "X2", Basis: "in quarter" };
    const biennial = of({ Basis: "financial year" }, "2017/18", "2019/20", "2021/22");
    const both = {
      indicators: [...(biennial.indicators ?? []), quarterly],
      observations: [...biennial.observations, { Ref: "X2", Period: "Q2 2023/24", Value: 5 }],
    };
    expect(codes(both)).not.toContain("older-figure");
  });
});
