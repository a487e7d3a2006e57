import type { CellValue } from "../../../src/core/workbook/grid";
import { factsOfOne, type Row, tableOf } from "../../support/tables";

const AREAS = ["E10000018", "E10000012", "E10000013", "E10000014", "E10000003", "E10000007"];
const SETTINGS = tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]);
const published = (values: readonly number[], areas = AREAS): ReturnType<typeof tableOf> =>
  tableOf(
    "Benchmarks",
    values.map((Value, index) => ({ Benchmark: "Score", Year: "2023/24", "Area code": areas[index] ?? "", Value })),
  );

describe("a figure is printed with as many decimals as its series is typed with", () => {
  it.each<{ unit: string; typed: readonly CellValue[]; shown: string; change: string; more?: Row }>([
    { unit: "number", typed: [7.2, 7.4], shown: "7.4", change: "0.2" },
    { unit: "number", typed: [7.25, 8], shown: "8.00", change: "0.75" },
    { unit: "number", typed: [41, 44], shown: "44", change: "3" },
    { unit: "number", typed: [19.600000000000001, 20], shown: "20.0", change: "0.4" },
    { unit: "number", typed: [22 / 3, 8], shown: "8.0", change: "0.7" },
    { unit: "number", typed: ["7.2", "7.4"], shown: "7.4", change: "0.2" },
    { unit: "days", typed: [4.25, 4.3], shown: "4.30 days", change: "0.05" },
    { unit: "days", typed: [4, 5], shown: "5.0 days", change: "1.0" },
    { unit: "£", typed: [101.5, 101.9], shown: "£101.90", change: "0.40" },
    { unit: "£", typed: [3100, 3200], shown: "£3,200", change: "100" },
    { unit: "%", typed: [58.25, 58.75], shown: "58.8%", change: "0.5" },
    { unit: "%", typed: [0.04, 0.03], shown: "0.03%", change: "-0.01" },
    { unit: "%", typed: [0.125, 0.5], shown: "0.50%", change: "0.37" },
    // The earlier figure is printed as 0.04%: rounding makes no nothing of something.
    { unit: "%", typed: [0.04, 1.26], shown: "1.3%", change: "1.26" },
    { unit: "number", typed: [7.2, 7.4], shown: "7", change: "0", more: { Decimals: 0 } },
    { unit: "number", typed: [7, 8], shown: "8.00", change: "1.00", more: { Decimals: 2 } },
  ])("$unit: $typed is $shown", ({ unit, typed: [before = "", now = ""], shown, change, more = {} }) => {
    const facts = factsOfOne({
      indicators: [{ Unit: unit, ...more }],
      observations: [{ Period: "Q2 2024/25", Value: before }, { Value: now }],
    });
    expect(facts.value?.display).toBe(shown);
    expect(facts.comparisons[0]?.change?.display.replace("+", "")).toBe(change);
  });

  it("or as its benchmark is, for Excel drops the 0 of 7.0", () => {
    const facts = factsOfOne({
      indicators: [{ Unit: "number", Benchmark: "Score" }],
      observations: [{ Period: "Q2 2024/25", Value: 6 }, { Value: 7 }],
      others: [SETTINGS, published([7.1, 6.8, 7.3, 6.9, 7.6, 7.2])],
    });
    expect(facts.value?.display).toBe("7.0");
    expect(facts.quartile).not.toBeNull();
  });

  it.each([
    { england: 420.3, others: [120, 90, 140, 110, 2500, 400], shown: "1,200" },
    { england: 420.3, others: [120.5, 90, 140, 110, 2500, 400], shown: "1,200.0" },
  ])("but not as England's average is: $shown people beside $others and $england", ({ england, others, shown }) => {
    const facts = factsOfOne({
      indicators: [{ Unit: "number", Benchmark: "Score" }],
      observations: [{ Period: "Q2 2024/25", Value: 1100 }, { Value: 1200 }],
      others: [SETTINGS, published([...others, england], [...AREAS, "E92000001"])],
    });
    expect(facts.value?.display).toBe(shown);
    expect(facts.england).not.toBeNull();
  });

  it("and England's with its own decimals, where the unit usually has them", () => {
    const facts = factsOfOne({
      indicators: [{ Unit: "days", Benchmark: "Score" }],
      observations: [{ Value: 22 }],
      others: [SETTINGS, published([20, 21, 25, 26, 28, 24, 23.4], [...AREAS, "E92000001"])],
    });
    expect(facts.england?.display).toBe("23.4 days");
  });

  it("counts worked out from a numerator and a denominator keep their unit's usual decimals", () => {
    const facts = factsOfOne({
      indicators: [{ Unit: "days" }],
      observations: [{ Numerator: 99000, Denominator: 80.25 }],
    });
    expect(facts.value?.display).toBe("1,233.6 days");
  });
});
