import { draftOf, factsOfOne, reportOfWorkbook, type Row, tableOf } from "../../support/tables";

/** A report on Q3 2024/25, which ends in December 2024. */
const SETTINGS = tableOf("Settings", [{ Setting: "Current period", Value: "Q3 2024/25" }]);
const MONTHLY = { Basis: "in month", Frequency: "month" };
const ANNUAL = { Basis: "financial year", Frequency: "year" };
const TERMLY = { Basis: "school term", Frequency: "term" };

function readingOf(indicator: Row, periods: readonly string[]) {
  const other = { Ref: "X2", Indicator: "Another measure" };
  const workbook = {
    indicators: [indicator, other],
    observations: [...periods.map((Period, index) => ({ Period, Value: 10 + index })), { Ref: "X2", Value: 50 }],
    others: [SETTINGS],
  };
  const { period, value } = factsOfOne(workbook);
  const { findings } = reportOfWorkbook(workbook);
  const found = findings.filter(({ ref, code }) => ref === "X1" && /older-figure|no-figure/.test(code));
  return { workbook, period, display: value?.display ?? null, findings: found };
}

describe("what stands as current is of the report's period, or its owner is asked", () => {
  it.each<{ name: string; indicator: Row; periods: readonly string[]; shown: string | null; asked: string | null }>([
    {
      name: "the last month of the quarter",
      indicator: MONTHLY,
      periods: ["November 2024", "December 2024"],
      shown: "December 2024",
      asked: null,
    },
    {
      name: "an earlier month of the quarter, though the last one has ended",
      indicator: MONTHLY,
      periods: ["October 2024", "November 2024"],
      shown: "November 2024",
      asked: "older-figure",
    },
    {
      name: "no month of the quarter",
      indicator: MONTHLY,
      periods: ["October 2022", "November 2022"],
      shown: null,
      asked: "no-figure-for-period",
    },
    {
      name: "the month just before the quarter",
      indicator: MONTHLY,
      periods: ["September 2024"],
      shown: null,
      asked: "no-figure-for-period",
    },
    {
      name: "the year that ended last",
      indicator: ANNUAL,
      periods: ["2022/23", "2023/24"],
      shown: "2023/24",
      asked: null,
    },
    {
      name: "a year before that",
      indicator: ANNUAL,
      periods: ["2021/22", "2022/23"],
      shown: "2022/23",
      asked: "older-figure",
    },
    {
      name: "the term that ended last",
      indicator: TERMLY,
      periods: ["Summer 2024", "Autumn 2024"],
      shown: "Autumn 2024",
      asked: null,
    },
    {
      name: "a term before that",
      indicator: TERMLY,
      periods: ["Spring 2024", "Summer 2024"],
      shown: "Summer 2024",
      asked: "older-figure",
    },
    { name: "no year by then", indicator: ANNUAL, periods: ["2024/25"], shown: null, asked: "no-figure-for-period" },
  ])("$name: shown $shown, asked $asked", ({ indicator, periods, shown, asked }) => {
    const { period, display, findings } = readingOf(indicator, periods);
    expect(display === null ? null : period).toBe(shown);
    expect(findings.map(({ code }) => code)).toEqual(asked === null ? [] : [asked]);
  });

  it("and the question names both periods", () => {
    const [finding] = readingOf(MONTHLY, ["October 2024", "November 2024"]).findings;
    expect(finding).toMatchObject({
      severity: "warning",
      message:
        "X1 Example measure has no row for December 2024, which ended by Q3 2024/25; its latest figure, for November 2024, is shown.",
      source: { sheet: "Observations", address: "A3" },
    });
  });

  it("a month of two years ago is not compared, tested or judged", () => {
    const { workbook, period, findings } = readingOf(MONTHLY, ["October 2022", "November 2022"]);
    expect(factsOfOne(workbook)).toMatchObject({ value: null, comparisons: [], significance: null });
    expect(period).toBe("December 2024");
    expect(findings[0]?.message).toBe("X1 Example measure has no row for Q3 2024/25, so it is shown as not available.");
    expect(draftOf(workbook)).not.toContain("During November 2022");
  });
});
