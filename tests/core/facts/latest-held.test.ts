import { paragraphOf, type Row } from "../../support/tables";

const NOW = { Period: "Q3 2025/26", Status: "not available" };

describe("without a figure, the latest that is held is the latest of all", () => {
  it.each<{ what: string; indicator: Row; rows: readonly Row[]; said: RegExp }>([
    {
      what: "though the comparison is with a year before",
      indicator: { Unit: "number", "Compare with": "same period last year" },
      rows: [
        { Period: "Q3 2024/25", Value: 100 },
        { Period: "Q2 2025/26", Value: 340 },
      ],
      said: /340.*July and September 2025|340.*Quarter 2 2025\/26/,
    },
    {
      what: "though the comparison is with a baseline",
      indicator: { "Compare with": "baseline", Baseline: "Q3 2018/19" },
      rows: [
        { Period: "Q3 2018/19", Value: 70 },
        { Period: "Q2 2025/26", Value: 91 },
      ],
      said: /91\.0%/,
    },
    {
      what: "though a running total has started again since",
      indicator: { Basis: "year to date" },
      rows: [{ Period: "Q4 2024/25", Value: 17 }],
      said: /17\.0%.*April 2024.*March 2025/,
    },
    {
      what: "across quarters that have none",
      indicator: {},
      rows: [
        { Period: "Q3 2024/25", Value: 64 },
        { Period: "Q1 2025/26", Status: "not available" },
        { Period: "Q2 2025/26" },
      ],
      said: /64\.0%/,
    },
  ])("$what", ({ indicator, rows, said }) => {
    const text = paragraphOf({ indicators: [indicator], observations: [...rows, NOW] });
    expect(text).toMatch(/The latest is/);
    expect(text).toMatch(said);
  });

  it.each([
    ["was withheld", { Value: "c" }],
    ["could not be read", { Value: "about half" }],
  ])("and nothing is called the latest where a later one %s", (_what, later) => {
    const text = paragraphOf({
      observations: [{ Period: "Q1 2025/26", Value: 50 }, { Period: "Q2 2025/26", ...later }, NOW],
    });
    expect(text).not.toMatch(/50|latest/i);
  });
});
