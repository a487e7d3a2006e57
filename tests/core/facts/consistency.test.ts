import { gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";
import { reportOf } from "../../support/sample";

function messages(workbook: Workbook, code: string): string[] {
  return reportOf(gridsOf(workbook)).findings.flatMap((one) => (one.code === code ? [one.message] : []));
}

describe("indicators out of the same people whose denominators part", () => {
  const shares = ["A", "B"].map((Ref) => ({ Ref, Theme: "Homes", "Denominator label": "care leavers" }));
  const row = (
    Ref: string,
    Period: string,
    Numerator: number,
    Denominator: number | "",
    Value: number | "" = "",
  ): Row => ({
    Ref,
    Period,
    Numerator,
    Denominator,
    Value,
  });
  const Q2 = "Q2 2024/25";
  const Q3 = "Q3 2024/25";

  it.each<{ name: string; rows: Row[]; found: string[] }>([
    {
      name: "are asked about where they were equal a quarter ago",
      rows: [row("A", Q2, 280, 309), row("B", Q2, 150, 309), row("A", Q3, 288, 307), row("B", Q3, 184, 370)],
      found: [
        "A and B have the same denominator (care leavers): it is 309 for both in Q2 2024/25, but 307 and 370 in Q3 2024/25.",
      ],
    },
    {
      name: "or where they are within a hundredth now",
      rows: [row("A", Q3, 288, 307), row("B", Q3, 184, 308)],
      found: ["A and B have the same denominator (care leavers), but it is 307 and 308 in Q3 2024/25."],
    },
    {
      name: "not where they are equal",
      rows: [row("A", Q2, 280, 309), row("B", Q2, 150, 310), row("A", Q3, 288, 307), row("B", Q3, 184, 307)],
      found: [],
    },
    {
      name: "nor where they never were",
      rows: [row("A", Q2, 280, 309), row("B", Q2, 150, 900), row("A", Q3, 288, 307), row("B", Q3, 184, 950)],
      found: [],
    },
    {
      // 546 at 75.0% and 611 at 83.9%: 728 fits both; 622 at 83.9% fits 741 or 742 alone.
      name: "not where one denominator fits count and rate of both",
      rows: [row("A", Q3, 546, "", 75), row("B", Q3, 611, "", 83.9)],
      found: [],
    },
    {
      name: "but where none does",
      rows: [
        row("A", Q2, 546, "", 75),
        row("B", Q2, 611, "", 83.9),
        row("A", Q3, 546, "", 75),
        row("B", Q3, 622, "", 83.9),
      ],
      found: [
        "A and B have the same denominator (care leavers): it is 728 for both in Q2 2024/25, but 728 and 741 in Q3 2024/25.",
      ],
    },
  ])("$name", ({ rows, found }) => {
    expect(messages({ indicators: shares, observations: rows }, "denominators-part")).toEqual(found);
  });

  it("not of another theme, basis or label", () => {
    const rows = [row("A", Q3, 288, 307), row("B", Q3, 184, 308)];
    for (const other of [{ Theme: "Schools" }, { Basis: "snapshot" }, { "Denominator label": "children" }])
      expect(
        messages(
          { indicators: [shares[0] ?? {}, { ...shares[1], ...other }], observations: rows },
          "denominators-part",
        ),
      ).toEqual([]);
  });
});

describe("the tally against the placings", () => {
  const stated = (rows: readonly (readonly [ref: string, year: string])[]) =>
    tableOf(
      "Comparators",
      rows.map(([Ref, Period]) => ({ Ref, Period, "Stated quartile": "second" })),
    );
  const observations = ["A", "B", "C"].map((Ref) => ({ Ref, Value: 50 }));

  it("leaves out placings without a paragraph of their own, and says which", () => {
    const workbook = {
      indicators: [{ Ref: "A" }, { Ref: "B", Narrative: "no" }, { Ref: "C", Supports: "A" }],
      observations,
      others: [
        stated([
          ["A", "2023/24"],
          ["B", "2023/24"],
          ["C", "2023/24"],
        ]),
      ],
    };
    expect(reportOf(gridsOf(workbook)).summary.tally).toMatchObject({ second: 1, of: 1 });
    expect(messages(workbook, "placings-outside-tally")).toEqual([
      "The tally counts 1 quartile placing and the dashboard shows 3: B and C have no paragraph of their own.",
    ]);
  });

  it("names the first few of many, and how many more", () => {
    const refs = ["A", "B", "C", "D", "E", "F"];
    const workbook = {
      indicators: refs.map((Ref) => ({ Ref, Narrative: "no" })),
      observations: refs.map((Ref) => ({ Ref, Value: 90 })),
      others: [stated(refs.map((ref) => [ref, "2023/24"]))],
    };
    expect(messages(workbook, "placings-outside-tally")).toEqual([
      "The tally counts 0 quartile placings and the dashboard shows 6: A, B, C and 3 more have no paragraph of their own.",
    ]);
  });

  it("adds up placings of several years, and says how many of each", () => {
    const workbook = {
      indicators: [{ Ref: "A" }, { Ref: "B" }, { Ref: "C" }],
      observations,
      others: [
        stated([
          ["A", "2023/24"],
          ["B", "2022/23"],
          ["C", "2023/24"],
        ]),
      ],
    };
    expect(messages(workbook, "tally-of-several-years")).toEqual([
      "The tally adds up quartiles based on figures for different years: 1 on 2022/23 and 2 on 2023/24.",
    ]);
    expect(messages({ ...workbook, others: [stated([["A", "2023/24"]])] }, "tally-of-several-years")).toEqual([]);
  });
});

describe("placings that a newer benchmark would move", () => {
  const CODES = ["E10000018", "E10000003", "E10000007", "E10000008"];
  const year = (Year: string, first: number): Row[] =>
    CODES.map((code, index) => ({ Benchmark: "Share", Year, "Area code": code, Value: first + 10 * index }));
  const workbook = (reportDate: string): Workbook => ({
    indicators: [{ Ref: "A", Benchmark: "Share" }],
    observations: [{ Ref: "A", Value: 50 }],
    others: [
      tableOf("Benchmarks", [...year("2022/23", 10), ...year("2023/24", 60)]),
      tableOf("Settings", [
        { Setting: "Area code", Value: "E10000018" },
        { Setting: "Report date", Value: reportDate },
      ]),
    ],
  });

  it("are told where the report's date leaves it out", () => {
    expect(messages(workbook("Mar 2024"), "newer-benchmark-moves")).toEqual([
      "Newer benchmarks in this workbook would change a quartile: A from top to bottom quartile on 2023/24.",
    ]);
  });
  it("not where the newest is used", () => {
    expect(messages(workbook("Mar 2025"), "newer-benchmark-moves")).toEqual([]);
  });
});

describe("the earlier figure against what its row holds now", () => {
  const observations = [
    { Period: "Q2 2024/25", Value: 84.4 },
    { Value: 85.2, "Stated change": 0.9 },
  ];
  it("is asked about where a stated change no longer fits", () => {
    expect(messages({ observations }, "stated-change-disagrees")).toEqual([
      "X1 Example measure: the stated change in Observations!D3 is +0.9, but the figure for Q2 2024/25 in Observations!C2 is now 84.4%. The change from it, +0.8, is shown.",
    ]);
  });
});

describe("many tests make false alarms", () => {
  const refs = Array.from({ length: 12 }, (_, index) => `A${index}`);
  const observations = refs.flatMap((Ref) => [
    { Ref, Period: "Q2 2024/25", Numerator: 300, Denominator: 1000 },
    { Ref, Period: "Q3 2024/25", Numerator: 320, Denominator: 1000 },
  ]);
  const indicators = refs.map((Ref) => ({ Ref }));

  it("are told of with how many to expect, and fewer at 99.8%", () => {
    expect(messages({ indicators, observations }, "false-alarms")).toEqual([
      "12 changes were tested at 95%, so about 0.6 of them can be expected to look significant by chance alone.",
    ]);
    const others = [tableOf("Settings", [{ Setting: "Confidence", Value: "99.8%" }])];
    expect(messages({ indicators, observations, others }, "false-alarms")).toEqual([]);
    expect(messages({ indicators: indicators.slice(0, 9), observations }, "false-alarms")).toEqual([]);
  });
});
