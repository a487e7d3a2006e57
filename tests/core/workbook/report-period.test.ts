import { readScope } from "../../../src/core/report/scope";
import { readAskedPeriod } from "../../../src/core/workbook/asked-period";
import { offeredPeriods } from "../../../src/core/workbook/offered-periods";
import { formatReportPeriod } from "../../../src/core/workbook/report-period";
import { readWorkbook } from "../../../src/core/workbook/workbook";
import { cellsOf } from "../../support/sample";
import { draftOf, gridsOf, reportOfWorkbook, type Row, tableOf } from "../../support/tables";

const MONTHLY = { Basis: "in month", Frequency: "month" };
const QUARTERLY = { Basis: "in quarter" };
const TERMLY = { Basis: "school term" };
const FINANCIAL = { Basis: "financial year" };
const ACADEMIC = { Basis: "academic year" };
const CALENDAR = { Basis: "calendar year" };

/** An indicator of each kind, and the periods that each has a figure for. */
type Held = readonly (readonly [Row, ...string[]])[];

/** A workbook of indicators X1, X2 …; `current` is the setting Current period, where there is one. */
function workbookOf(held: Held, current?: string) {
  return {
    indicators: held.map(([indicator], index) => ({
      Ref: `X${index + 1}`,
      Indicator: `Measure ${index + 1}`,
      ...indicator,
    })),
    observations: held.flatMap(([, ...periods], index) =>
      periods.map((Period, step) => ({ Ref: `X${index + 1}`, Period, Value: 10 + step })),
    ),
    others: current === undefined ? [] : [tableOf("Settings", [{ Setting: "Current period", Value: current }])],
  };
}

const periodsOf = (held: Held, current?: string) => {
  const { period, indicators } = reportOfWorkbook(workbookOf(held, current));
  return [period, ...indicators.map((one) => (one.value === null ? null : one.period))];
};

const YEARS: Held = [
  [FINANCIAL, "2022/23", "2023/24"],
  [CALENDAR, "2022", "2023"],
];

describe("without Current period, the report is of the latest that its indicators have in common", () => {
  it.each<{ name: string; held: Held; is: readonly (string | null)[] }>([
    { name: "months", held: [[MONTHLY, "Nov 2024", "Dec 2024"]], is: ["December 2024", "December 2024"] },
    { name: "terms", held: [[TERMLY, "Spring 2024", "Summer 2024"]], is: ["Summer 2024", "Summer 2024"] },
    { name: "financial years", held: [[FINANCIAL, "2022/23", "2023/24"]], is: ["2023/24", "2023/24"] },
    { name: "academic years", held: [[ACADEMIC, "2022/23", "2023/24"]], is: ["2023/24", "2023/24"] },
    { name: "calendar years", held: [[CALENDAR, "2022", "2023"]], is: ["2023", "2023"] },
    { name: "years of two kinds", held: YEARS, is: ["latest figures to March 2024", "2023/24", "2023"] },
    {
      name: "months and years",
      held: [
        [MONTHLY, "May 2024"],
        [FINANCIAL, "2023/24"],
      ],
      is: ["latest figures to May 2024", "May 2024", "2023/24"],
    },
    {
      name: "quarters among others",
      held: [
        [QUARTERLY, "Q3 2024/25"],
        [MONTHLY, "Dec 2024", "Feb 2025"],
        [FINANCIAL, "2023/24"],
      ],
      is: ["Q3 2024/25", "Q3 2024/25", "December 2024", "2023/24"],
    },
  ])("$name", ({ held, is }) => {
    expect(periodsOf(held)).toEqual(is);
  });

  it("goes by a quarter with a figure, not with an empty row", () => {
    expect(reportOfWorkbook({ observations: [{ Value: 50 }, { Period: "Q4 2024/25" }] }).period).toBe("Q3 2024/25");
  });

  it("takes the latest row of each that is filled in", () => {
    const workbook = workbookOf(YEARS);
    const observations = [...workbook.observations, { Ref: "X2", Period: "2024" }, { Ref: "X1", Period: "2024/25" }];
    expect(reportOfWorkbook({ ...workbook, observations }).indicators.map(({ period }) => period)).toEqual([
      "2023/24",
      "2023",
    ]);
  });
});

describe("a period asked for is obeyed", () => {
  const months: Held[number] = [MONTHLY, "Nov 2024", "Dec 2024", "Jan 2025"];
  const quarters: Held[number] = [QUARTERLY, "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"];
  it.each<{ asked: string; held: Held; is: readonly (string | null)[] }>([
    { asked: "Dec 2024", held: [months], is: ["December 2024", "December 2024"] },
    { asked: "Dec 2024", held: [months, quarters], is: ["December 2024", "December 2024", "Q3 2024/25"] },
    { asked: "Dec 2024", held: [quarters], is: ["Q3 2024/25", "Q3 2024/25"] },
    { asked: "31/03/2024", held: YEARS, is: ["2023/24", "2023/24", "2023"] },
    { asked: "2023", held: YEARS, is: ["2023", "2022/23", "2023"] },
    { asked: "2023/24", held: YEARS, is: ["2023/24", "2023/24", "2023"] },
    {
      asked: "2023/24",
      held: [
        [FINANCIAL, "2022/23", "2023/24"],
        [ACADEMIC, "2022/23", "2023/24"],
      ],
      is: ["2023/24", "2023/24", "2023/24"],
    },
    {
      // Quarters go no further than the financial year's end.
      asked: "2023/24",
      held: [
        [ACADEMIC, "2022/23", "2023/24"],
        [QUARTERLY, "Q4 2023/24", "Q1 2024/25"],
      ],
      is: ["2023/24", "2022/23", "Q4 2023/24"],
    },
    {
      asked: "latest of each",
      held: [quarters, months],
      is: ["latest figures to March 2025", "Q4 2024/25", "January 2025"],
    },
    {
      asked: "Latest to Dec 2024",
      held: [quarters, months],
      is: ["latest figures to December 2024", "Q3 2024/25", "December 2024"],
    },
  ])("$asked", ({ asked, held, is }) => {
    expect(periodsOf(held, asked)).toEqual(is);
  });

  it("or refused, with what is held", () => {
    const { workbook, stops } = readWorkbook(gridsOf(workbookOf(YEARS, "2021")));
    expect(workbook).toBeNull();
    expect(stops.map(({ message }) => message)).toEqual([
      "Observations has no row for 2021, so there is nothing to report on. It has rows for 2023/24, 2023, 2022/23 and 2022.",
    ]);
  });
});

describe("a Current period that cannot be read is refused, never changed", () => {
  const held: Held = [[QUARTERLY, "Q2 2024/25", "Q3 2024/25"]];
  const read = (current: string, asked: string | null = null) =>
    readWorkbook(gridsOf(workbookOf(held, current)), asked === null ? null : readAskedPeriod(asked));

  it.each(["Q5 2024/25", "Q3", "Q3 2024", "2024/26", "last quarter", "Quarterly"])("%s", (current) => {
    const { workbook, stops } = read(current);
    expect(workbook).toBeNull();
    expect(stops.map(({ severity, message, advice }) => [severity, message, advice])).toEqual([
      [
        "error",
        `The Current period in Settings!B2 ("${current}") could not be read, so nothing was written.`,
        "Type it as Q3 2024/25, Dec 2024, Autumn 2024, 2023/24, 2024 or latest of each. Or leave it blank for the latest.",
      ],
    ]);
  });

  it("a period that is asked for goes before it, and it is told", () => {
    const { workbook, findings } = read("Q5 2024/25", "Q2 2024/25");
    expect(workbook === null ? null : formatReportPeriod(workbook.period)).toBe("Q2 2024/25");
    expect(findings.map(({ severity, code }) => [severity, code])).toEqual([["warning", "unknown-period"]]);
  });
});

it.each<{ readonly held: Held; readonly offered: readonly string[] }>([
  { held: [[QUARTERLY, "Q2 2024/25", "Q3 2024/25"]], offered: ["Q3 2024/25", "Q2 2024/25"] },
  {
    held: [
      [FINANCIAL, "2022/23", "2023/24"],
      [MONTHLY, "Dec 2024", "Jan 2025"],
      [QUARTERLY, "Q2 2024/25", "Q3 2024/25"],
      [CALENDAR, "2023"],
    ],
    offered: [
      ...["Q3 2024/25", "Q2 2024/25", "January 2025", "December 2024", "2023/24", "2023", "2022/23"],
      "latest figures to January 2025",
    ],
  },
  { held: YEARS, offered: ["latest figures to March 2024", "2023/24", "2023", "2022/23", "2022"] },
])("what is offered is the usual, then quarters, months, terms and years: $offered", ({ held, offered }) => {
  const { workbook } = readWorkbook(gridsOf(workbookOf(held)));
  expect(workbook === null ? null : offeredPeriods(workbook).map(formatReportPeriod)).toEqual(offered);
});

it("what is offered can be asked for in the same words", () => {
  for (const held of [
    YEARS,
    [
      [QUARTERLY, "Q3 2024/25"],
      [MONTHLY, "Dec 2024"],
      [TERMLY, "Autumn 2024"],
    ],
    [[MONTHLY, "Nov 2024"]],
    [[TERMLY, "Summer 2024"]],
    [[QUARTERLY, "Q3 2024/25"]],
  ] as const) {
    const { workbook } = readWorkbook(gridsOf(workbookOf(held)));
    const offered = workbook === null ? [] : offeredPeriods(workbook).map(formatReportPeriod);
    expect(offered.length).toBeGreaterThan(0);
    for (const words of offered) {
      const asked = readWorkbook(gridsOf(workbookOf(held)), readAskedPeriod(words)).workbook;
      expect(asked === null ? null : formatReportPeriod(asked.period)).toBe(words);
    }
  }
});

it("a report of the latest of each tells once whose figure is older than others with periods of its kind", () => {
  const held: Held = [
    [QUARTERLY, "Q1 2024/25", "Q3 2024/25"],
    [QUARTERLY, "Q1 2024/25"],
    [QUARTERLY, "Q2 2024/25"],
    [MONTHLY, "Feb 2025"],
    [FINANCIAL, "2022/23"],
    [FINANCIAL, "2023/24"],
    [CALENDAR, "2022"],
  ];
  const told = (current: string) =>
    reportOfWorkbook(workbookOf(held, current)).findings.filter(({ code }) => code === "older-than-others");
  expect(told("latest of each").map(({ severity, message }) => [severity, message])).toEqual([
    [
      "note",
      "The latest figures of 3 indicators are older than those of others with the same kind of period: X2 (Q1 2024/25, not Q3 2024/25), X3 (Q2 2024/25, not Q3 2024/25) and X5 (2022/23, not 2023/24).",
    ],
  ]);
  expect(told("Q3 2024/25")).toEqual([]);
});

it("a report of the latest of each names no period of its own", () => {
  const text = draftOf(workbookOf(YEARS));
  expect(text).toContain("Figures are the latest published, to March 2024.");
  expect(text).not.toMatch(/Quarter|\bQ[1-4]\b/);
});

it("a theme's comment for a year is kept where a figure of the theme is of that year", () => {
  const commentary = tableOf("Commentary", [
    { Section: "Health", Period: "2023", Text: "Clinics reopened." },
    { Section: "Health", Period: "2022", Text: "Clinics closed." },
  ]);
  const workbook = workbookOf(YEARS.map(([indicator, ...periods]) => [{ ...indicator, Theme: "Health" }, ...periods]));
  const text = draftOf({ ...workbook, others: [commentary] });
  expect(text).toContain("Clinics reopened.");
  expect(text).not.toContain("Clinics closed.");
});

describe("a report of some indicators, where no period is named", () => {
  const reports = (name: string, indicator: Row): Row => ({ ...indicator, Reports: name });
  const grids = (current?: string) =>
    gridsOf(
      workbookOf(
        [
          [reports("Corporate", QUARTERLY), "Q2 2024/25", "Q3 2024/25"],
          [reports("Corporate, Housing", QUARTERLY), "Q2 2024/25"],
          [reports("Health", FINANCIAL), "2022/23", "2023/24"],
        ],
        current,
      ),
    );
  const periodOf = (report: string, current?: string) => {
    const scope = readScope(cellsOf(grids(current)), { period: null, report });
    return scope.kind === "scope" ? formatReportPeriod(scope.workbook.period) : null;
  };

  it("is of its own kind of period", () => {
    expect(periodOf("Health")).toBe("2023/24");
  });

  it("is of the workbook's, where its figures are of that kind and late", () => {
    expect(periodOf("Housing")).toBe("Q3 2024/25");
  });

  it("is of the one in Settings", () => {
    expect(periodOf("Health", "Q3 2024/25")).toBe("Q3 2024/25");
  });
});
