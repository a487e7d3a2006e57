import type { CellValue } from "../../../src/core/workbook/grid";
import { reportOf, sampleNarrative } from "../../support/sample";
import { factsOfOne, paragraphOf, tableOf } from "../../support/tables";

const grids = (unit: string, value: CellValue, format: string) => [
  tableOf("Indicators", [{ Ref: "X1", Indicator: "Waiting time", Unit: unit, Polarity: "low is good" }]),
  tableOf("Observations", [{ Ref: "X1", Period: "Q3 2024/25", Value: value }], { Value: format }),
];
const readAs = (unit: string, value: CellValue, format = "General") => {
  const { indicators, findings } = reportOf(grids(unit, value, format));
  return {
    shown: indicators[0]?.value?.display ?? null,
    told: findings.map(({ code }) => code).filter((code) => code !== "nothing-to-compare"),
  };
};

describe("a length of time is read as its cell keeps it", () => {
  // 2 hours 42 minutes are 162 of a day's 1,440 minutes, 0.1125 of it; 2 minutes 42 seconds 162 of its 86,400 seconds.
  it.each<[unit: string, value: CellValue, format: string, shown: string]>([
    ["hh:mm", 0.1125, "h:mm", "2 hours 42 minutes"],
    ["hh:mm", 0.1125, "hh:mm", "2 hours 42 minutes"],
    ["hh:mm", 0.1125, "[h]:mm", "2 hours 42 minutes"],
    ["hh:mm", 0.1125, "hh:mm:ss", "2 hours 42 minutes"],
    ["hh:mm", 0.111805555555556, "[h]:mm", "2 hours 41 minutes"],
    ["hh:mm", 1.09375, "[h]:mm:ss", "26 hours 15 minutes"],
    ["hh:mm", "2:42", "General", "2 hours 42 minutes"],
    ["hh:mm", "02:42", "@", "2 hours 42 minutes"],
    ["hh:mm", "2:42:40", "General", "2 hours 43 minutes"],
    ["hh:mm", "2h 42m", "General", "2 hours 42 minutes"],
    ["hh:mm", "2 hrs 42 mins", "General", "2 hours 42 minutes"],
    ["hh:mm", "45 minutes", "General", "45 minutes"],
    ["hh:mm", "1:00", "General", "1 hour"],
    ["hh:mm", "1:01", "General", "1 hour 1 minute"],
    ["hh:mm", "0:00", "General", "0 minutes"],
    ["hh:mm", "1234:30", "General", "1,234 hours 30 minutes"],
    ["hh:mm:ss", 0.00190972222222222, "h:mm:ss", "2 minutes 45 seconds"],
    ["hh:mm:ss", "2:42", "General", "2 hours 42 minutes"],
    ["mm:ss", 0.001875, "mm:ss", "2 minutes 42 seconds"],
    ["mm:ss", 0.001875, "h:mm:ss", "2 minutes 42 seconds"],
    ["mm:ss", 0.001875, "[m]:ss", "2 minutes 42 seconds"],
    ["mm:ss", "2:42", "General", "2 minutes 42 seconds"],
    ["mm:ss", "8m 45s", "General", "8 minutes 45 seconds"],
    ["mm:ss", "75:30", "General", "75 minutes 30 seconds"],
    ["mm:ss", "0:00:42", "General", "42 seconds"],
  ])("%s: %s in %s is %s, and nothing is asked", (unit, value, format, shown) => {
    expect(readAs(unit, value, format)).toEqual({ shown, told: [] });
  });

  it.each<[unit: string, value: CellValue, format: string, shown: string, told: string[]]>([
    ["hh:mm", 2.7, "General", "2 hours 42 minutes", ["time-guessed"]],
    ["hh:mm", 2.42, "0.00", "2 hours 25 minutes", ["time-guessed"]],
    ["hh:mm", "2.7", "@", "2 hours 42 minutes", ["number-as-text", "time-guessed"]],
    ["mm:ss", 2.7, "General", "2 minutes 42 seconds", ["time-guessed"]],
    ["mm:ss", 0.1125, "h:mm", "2 minutes 42 seconds", ["time-guessed"]],
  ])("%s: %s in %s is %s, which is asked", (unit, value, format, shown, told) => {
    const read = readAs(unit, value, format);
    expect({ ...read, told: [...read.told].sort() }).toEqual({ shown, told });
  });

  it.each<[unit: string, value: CellValue, format: string, told?: string]>([
    ["hh:mm", "2:75", "General"],
    ["hh:mm", -1.5, "General"],
    ["hh:mm", 45657, "dd/mm/yyyy"],
    ["hh:mm", 45657.5, "dd/mm/yyyy hh:mm"],
    ["hh:mm", "27%", "General"],
    ["hours", 0.1125, "h:mm", "time-for-a-number"],
    ["hours", 0.1125, "[h]:mm", "time-for-a-number"],
    ["minutes", 0.001875, "mm:ss", "time-for-a-number"],
    ["minutes", "3:30", "General", "time-for-a-number"],
    ["hours", "1:03:30", "@", "time-for-a-number"],
    ["number", "3:30", "General", "time-for-a-number"],
  ])("%s: %s in %s is no such time", (unit, value, format, told = "not-a-number") => {
    expect(readAs(unit, value, format)).toEqual({ shown: null, told: [told] });
  });
});

it.each([
  [
    "hh:mm",
    "h:mm",
    "[h]:mm",
    "hours:minutes",
    "hrs:mins",
    "hours and minutes",
    "hours & minutes",
    "HH:MM",
    "(hh:mm)",
    "Time (hh:mm)",
  ],
  ["mm:ss", "m:ss", "minutes:seconds", "mins:secs", "minutes and seconds", "(mm:ss)"],
  ["hh:mm:ss", "h:mm:ss"],
])("%s is written in several ways", (...units) => {
  const [first, ...others] = units.map((unit) => readAs(unit, "2:42").shown);
  expect(first).toMatch(/^2 (?:hours|minutes) 42/);
  expect(new Set(others)).toEqual(new Set([first]));
});

describe("times are compared and judged in minutes or seconds", () => {
  const workbook = {
    indicators: [{ Unit: "hh:mm", Polarity: "low is good", Target: "2:30", Tolerance: "0:15", Subject: "the wait" }],
    observations: [{ Period: "Q2 2024/25", Value: "2:48" }, { Value: "2:42" }],
  };

  it("with a target and a tolerance that are times, too", () => {
    const { comparisons, target } = factsOfOne(workbook);
    expect(comparisons[0]).toMatchObject({
      change: { display: "-6", unit: "minutes", perCent: null },
      judgement: "better",
    });
    expect(target).toMatchObject({ display: "2 hours 30 minutes", gap: "+12", rag: "amber" });
  });

  it("and said in words", () => {
    const text = paragraphOf(workbook);
    expect(text).toContain("The wait was 2 hours 42 minutes in Quarter 3 2024/25.");
    expect(text).toContain("6 minutes");
    expect(text).toContain("2 hours 48 minutes");
    expect(text).toContain("12 minutes");
  });

  it.each(["2:00 to 2:30", "2 to 2.5"])("with a range of times, too: %s", (Target) => {
    const { target } = factsOfOne({ ...workbook, indicators: [{ Unit: "hh:mm", Target }] });
    expect(target).toMatchObject({ display: "2 hours to 2 hours 30 minutes", gap: "+12", rag: "red" });
  });

  it("a mean of them is worked out of a sum of times, and printed to the minute whatever Decimals says", () => {
    const facts = factsOfOne({
      indicators: [{ Unit: "hh:mm", Decimals: 2 }],
      observations: [{ Numerator: "217:00", Denominator: 80 }],
    });
    expect(facts.value?.display).toBe("2 hours 43 minutes");
  });

  it("and none stands where a draft has words", () => {
    const text = sampleNarrative(grids("hh:mm", 2.7, "General"))
      .paragraphs.map((one) => one.text)
      .join(" ");
    expect(text).not.toContain("hh:mm");
  });
});

it("a time of more minutes than Excel keeps digits is left out", () => {
  expect(readAs("hh:mm", 1e200)).toEqual({ shown: null, told: ["number-too-large"] });
});

it("a plain number is asked about once an indicator, with how many there are", () => {
  const findings = reportOf([
    tableOf("Indicators", [{ Ref: "X1", Indicator: "Waiting time", Unit: "hh:mm" }]),
    tableOf("Observations", [
      { Ref: "X1", Period: "Q1 2024/25", Value: 2.9 },
      { Ref: "X1", Period: "Q2 2024/25", Value: 2.8 },
      { Ref: "X1", Period: "Q3 2024/25", Value: 2.7 },
    ]),
  ]).findings.filter(({ code }) => code === "time-guessed");
  expect(findings.map(({ message }) => message)).toEqual([
    "X1 Waiting time: with the Unit hh:mm, plain numbers in 3 cells were read as hours with decimals: 2.7 in Observations!C4 is 2 hours 42 minutes.",
  ]);
});
