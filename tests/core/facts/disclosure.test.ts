import fc from "fast-check";
import { draftOf, factsOfOne, reportOfWorkbook, type Row } from "../../support/tables";
import { runs } from "../../support/fuzz";
import { COUNT, fillings, hiding, PEOPLE, quarters, withheldIn } from "../../support/people";

interface Case {
  readonly name: string;
  readonly indicators: readonly Row[];
  readonly observations: readonly Row[];
  readonly withheld: readonly string[];
}

describe("parts of a whole are withheld until none can be worked out; worked by hand", () => {
  const shares = ["A", "B", "C"].map((Ref) => ({ ...PEOPLE, Ref }));
  const counts = [
    { ...COUNT, Ref: "ALL" },
    { ...COUNT, Ref: "A", Supports: "ALL" },
    { ...COUNT, Ref: "B", Supports: "ALL" },
  ];
  it.each<Case>([
    {
      name: "with a small share goes the smallest other one",
      indicators: shares,
      observations: [...quarters("A", [3], [50]), ...quarters("B", [12], [50]), ...quarters("C", [35], [50])],
      withheld: ["A Q1", "B Q1"],
    },
    {
      name: "two small shares whose sum is 4 keep each other",
      indicators: shares,
      observations: [...quarters("A", [3], [50]), ...quarters("B", [1], [50]), ...quarters("C", [46], [50])],
      withheld: ["A Q1", "B Q1", "C Q1"], // C's own rest of 4 is small
    },
    {
      name: "shares that do not add up protect themselves",
      indicators: shares,
      observations: [...quarters("A", [3], [50]), ...quarters("B", [12], [50]), ...quarters("C", [30], [50])],
      withheld: ["A Q1"],
    },
    {
      name: "shares that add up in one quarter and not in another are no parts",
      indicators: shares,
      observations: [
        ...quarters("A", [3, 10], [50, 60]),
        ...quarters("B", [12, 20], [50, 60]),
        ...quarters("C", [35, 40], [50, 60]),
      ],
      withheld: ["A Q1"],
    },
    {
      name: "shares of another theme are no parts",
      indicators: [...shares.slice(0, 2), { ...PEOPLE, Ref: "C", Theme: "Schools" }],
      observations: [...quarters("A", [3], [50]), ...quarters("B", [12], [50]), ...quarters("C", [35], [50])],
      withheld: ["A Q1"],
    },
    {
      name: "what the owner marked is protected too, once another quarter has shown the parts",
      indicators: shares,
      observations: [
        ...quarters("A", ["c", 10], [50, 60]),
        ...quarters("B", [12, 20], [50, 60]),
        ...quarters("C", [35, 30], [50, 60]),
      ],
      withheld: ["B Q1"],
    },
    {
      name: "counts that support a count are its parts",
      indicators: counts,
      observations: [...quarters("ALL", [40]), ...quarters("A", [4]), ...quarters("B", [36])],
      withheld: ["A Q1", "B Q1"],
    },
    {
      name: "where no choice of parts would do, the count that they make goes too",
      indicators: [...counts, { ...COUNT, Ref: "C", Supports: "ALL" }],
      observations: [
        ...quarters("ALL", [12]),
        ...quarters("A", ["c"]),
        ...quarters("B", [0]),
        ...quarters("C", [0]),
      ].concat(
        quarters("ALL", [0, 30]).slice(1),
        quarters("A", [0, 10]).slice(1),
        quarters("B", [0, 10]).slice(1),
        quarters("C", [0, 10]).slice(1),
      ),
      withheld: ["ALL Q1", "B Q1", "C Q1"],
    },
  ])("$name", ({ indicators, observations, withheld }) => {
    expect(withheldIn({ indicators, observations }).sort()).toEqual([...withheld].sort());
  });
});

describe("running totals are withheld until no quarter can be worked out; worked by hand", () => {
  const total = { ...COUNT, Ref: "T", Basis: "year to date" };
  const piece = { ...COUNT, Ref: "Q", Basis: "in quarter", Supports: "T" };
  it.each<Case>([
    {
      name: "one that grew by 3 is withheld, and the next that grew by 20 since the last shown is not",
      indicators: [total],
      observations: quarters("T", [10, 13, 30]),
      withheld: ["T Q2"],
    },
    {
      name: "one that did not grow is shown",
      indicators: [total],
      observations: quarters("T", [10, 10, 30]),
      withheld: [],
    },
    {
      name: "a share's running total is looked at in its parts: 2 more of 100 more",
      indicators: [{ ...PEOPLE, Ref: "T", Basis: "year to date" }],
      observations: quarters("T", [10, 12], [300, 400]),
      withheld: ["T Q2"],
    },
    {
      name: "the rest of a share counts: 97 more of 100 more",
      indicators: [{ ...PEOPLE, Ref: "T", Basis: "year to date" }],
      observations: quarters("T", [100, 197], [300, 400]),
      withheld: ["T Q2"],
    },
    {
      name: "with a small quarter goes the next one, which the totals around them would give away",
      indicators: [total, piece],
      observations: [...quarters("T", [10, 13, 30]), ...quarters("Q", [10, 3, 17])],
      withheld: ["T Q2", "Q Q2", "Q Q3"],
    },
    {
      name: "a quarter that is withheld for its neighbours takes along the running total that grew by it",
      indicators: [total, ...["Q", "R", "S"].map((Ref) => ({ ...PEOPLE, Ref, Basis: "in quarter", Supports: "T" }))],
      observations: [
        ...quarters("T", [20, 32]),
        ...quarters("Q", [20, 12], [60, 50]),
        ...quarters("R", [15, 3], [60, 50]),
        ...quarters("S", [25, 35], [60, 50]),
      ],
      withheld: ["T Q2", "Q Q2", "R Q2"],
    },
    {
      name: "a rolling total is no running total",
      indicators: [{ ...total, Basis: "rolling 12 months" }],
      observations: quarters("T", [10, 13, 30]),
      withheld: [],
    },
  ])("$name", ({ indicators, observations, withheld }) => {
    expect(withheldIn({ indicators, observations })).toEqual(withheld);
  });

  it("starts anew with each year", () => {
    const observations = [
      { Ref: "T", Period: "Q4 2023/24", Numerator: 40 },
      { Ref: "T", Period: "Q1 2024/25", Numerator: 43 },
    ];
    expect(withheldIn({ indicators: [total], observations })).toEqual([]);
  });
});

describe("no withheld count is left with one feasible value", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 14 }));
  const isOpen = (found: readonly (readonly number[])[], place: number): boolean =>
    new Set(found.map((filling) => filling[place])).size > 1;

  it("among the parts of a whole", () => {
    let attacked = 0;
    const indicators = ["A", "B", "C"].map((Ref) => ({ ...PEOPLE, Ref }));
    fc.assert(
      fc.property(fc.tuple(count, count, count), ([a, b, c]) => {
        const whole = a + b + c;
        fc.pre(whole > 0);
        const counts = [a, b, c];
        const observations = indicators.flatMap(({ Ref }, place) => quarters(Ref, [counts[place] ?? 0], [whole]));
        const hidden = withheldIn({ indicators, observations });
        const seen = counts.map((one, place) => (hidden.includes(`${"ABC"[place] ?? ""} Q1`) ? null : one));
        if (!seen.includes(null) || seen.every((one) => one === null)) return; // then nobody shows the whole
        attacked += 1;
        const found = [...fillings(seen, whole)].filter((one) => one.reduce((sum, value) => sum + value, 0) === whole);
        seen.forEach((one, place) => {
          expect(one !== null || isOpen(found, place)).toBe(true);
          expect(one === null || one === 0 || one > 5).toBe(true);
        });
      }),
      { numRuns: runs(200) },
    );
    expect(attacked).toBeGreaterThan(20);
  });

  it("among the quarters and running totals of a year", () => {
    let attacked = 0;
    const indicators = [
      { ...COUNT, Ref: "T", Basis: "year to date" },
      { ...COUNT, Ref: "Q", Basis: "in quarter", Supports: "T" },
    ];
    fc.assert(
      fc.property(fc.tuple(count, count, count), (pieces) => {
        const totals = pieces.map((_, index) => pieces.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
        const observations = [...quarters("T", totals), ...quarters("Q", pieces)];
        const hidden = withheldIn({ indicators, observations }, 3);
        const seen = pieces.map((one, place) => (hidden.includes(`Q Q${place + 1}`) ? null : one));
        if (!seen.includes(null)) return;
        attacked += 1;
        const found = [...fillings(seen, 24)].filter((filling) =>
          totals.every((total, place) => {
            const sum = filling.slice(0, place + 1).reduce((sofar, one) => sofar + one, 0);
            return hidden.includes(`T Q${place + 1}`) || sum === total;
          }),
        );
        seen.forEach((one, place) => {
          expect(one !== null || found.length === 0 || isOpen(found, place)).toBe(true);
        });
      }),
      { numRuns: runs(200) },
    );
    expect(attacked).toBeGreaterThan(50);
  });
});

describe("a withheld figure appears nowhere", () => {
  const indicator = { ...COUNT, Polarity: "low is good", Subject: "the number of cases" };
  const others = [hiding(5)];

  it("not as the earlier figure, nor through a stated change", () => {
    const observations = [
      { Period: "Q2 2024/25", Value: 4 },
      { Period: "Q3 2024/25", Value: 12, "Stated change": 8 },
    ];
    const workbook = { indicators: [indicator], observations, others };
    expect(factsOfOne(workbook)).toMatchObject({ value: { display: "12" }, comparisons: [] });
    expect(reportOfWorkbook(workbook).findings.map(({ code }) => code)).toContain("earlier-figure-withheld");
    expect(draftOf(workbook)).not.toMatch(/\b(?:4|8)\b/);
  });

  it("not in a finding about its own cells", () => {
    const workbook = {
      indicators: [{ ...PEOPLE, Ref: "X1" }],
      observations: [{ Numerator: 3, Denominator: 41, Value: 17 }],
      others,
    };
    const { findings } = reportOfWorkbook(workbook);
    const disagreement = findings.find(({ code }) => code === "value-disagrees");
    expect(disagreement?.message).toBe(
      "X1: Observations!E2 belongs to a figure that is withheld, so what it holds is not repeated here.",
    );
    expect(findings.map(({ message }) => message).join(" ")).not.toMatch(/\b(?:3|41|17|7\.3%)\b/);
  });

  it("and its owner is told which, never how many, nor which of them are small", () => {
    const indicators = ["A", "B", "C"].map((Ref) => ({ ...PEOPLE, Ref, Indicator: `Share ${Ref}` }));
    const observations = [...quarters("A", [3], [50]), ...quarters("B", [12], [50]), ...quarters("C", [35], [50])];
    const { findings } = reportOfWorkbook({ indicators, observations, others });
    expect(findings.filter(({ code }) => code.includes("withheld")).map(({ message }) => message)).toEqual([
      "A Share A is withheld for Q1 2024/25, because a count from 1 to 5 lies behind it or could be worked out from it.",
      "B Share B is withheld for Q1 2024/25, because a count from 1 to 5 lies behind it or could be worked out from it.",
    ]);
  });
});

describe("what cannot be checked is said", () => {
  const codes = (indicator: Row, row: Row): string[] =>
    reportOfWorkbook({ indicators: [indicator], observations: [row], others: [hiding(5)] }).findings.map(
      ({ code }) => code,
    );

  it("where no indicator is said to count people", () => {
    expect(codes({}, { Numerator: 3, Denominator: 50 })).toContain("nothing-counts-people");
  });
  it("where a value has no counts", () => {
    expect(codes(PEOPLE, { Value: 6 })).toContain("counts-not-held");
    expect(codes(PEOPLE, { Numerator: 30, Denominator: 50 })).not.toContain("counts-not-held");
  });
  it("and 1 alone is no threshold, for every withheld count would be known to be 1", () => {
    const { findings } = reportOfWorkbook({ observations: [{ Value: 6 }], others: [hiding(1)] });
    expect(findings.map(({ code }) => code)).toContain("bad-setting");
  });
});
