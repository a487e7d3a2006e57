import fc from "fast-check";
import { COUNT, fillings, PEOPLE, quarters, withheldIn } from "../../support/people";
import { runs } from "../../support/fuzz";
import type { Row } from "../../support/tables";

interface Case {
  readonly name: string;
  readonly indicators: readonly Row[];
  readonly observations: readonly Row[];
  readonly withheld: readonly string[];
}

/** Subgroups with denominators of their own, beside the figure of all. */
const subgroups = (unit: Row): Row[] => [
  { ...PEOPLE, ...unit, Ref: "ALL" },
  { ...PEOPLE, ...unit, Ref: "BOYS", Supports: "ALL" },
  { ...PEOPLE, ...unit, Ref: "GIRLS", Supports: "ALL" },
];

describe("the parts of a figure give nobody away; worked by hand", () => {
  it.each<Case>([
    {
      name: "shares of subgroups add up to the share of all: 50 less 47 is 3",
      indicators: subgroups({}),
      observations: [
        ...quarters("ALL", [50], [500]),
        ...quarters("BOYS", [47], [260]),
        ...quarters("GIRLS", [3], [240]),
      ],
      withheld: ["BOYS Q1", "GIRLS Q1"],
    },
    {
      name: "so do rates per 1,000",
      indicators: subgroups({ Unit: "per 1,000" }),
      observations: [
        ...quarters("ALL", [50], [5000]),
        ...quarters("BOYS", [47], [2600]),
        ...quarters("GIRLS", [3], [2400]),
      ],
      withheld: ["BOYS Q1", "GIRLS Q1"],
    },
    {
      name: "the rest of a subgroup's share is such a part too: 30 less 27 are not counted",
      indicators: subgroups({}),
      observations: [
        ...quarters("ALL", [470], [500]),
        ...quarters("BOYS", [233], [260]),
        ...quarters("GIRLS", [237], [240]),
      ],
      withheld: ["BOYS Q1", "GIRLS Q1"],
    },
    {
      name: "a count of whom some are said gives the others away: 50 of whom 47 leaves 3",
      indicators: subgroups({ Unit: "number" }).slice(0, 2),
      observations: [...quarters("ALL", [50]), ...quarters("BOYS", [47])],
      withheld: ["BOYS Q1"],
    },
    {
      name: "and nobody where the others are many, or none",
      indicators: subgroups({ Unit: "number" }).slice(0, 2),
      observations: [...quarters("ALL", [50, 50]), ...quarters("BOYS", [44, 50])],
      withheld: [],
    },
    {
      name: "a single subgroup's share does so too: 3 of the other 240",
      indicators: subgroups({}).slice(0, 2),
      observations: [...quarters("ALL", [50], [500]), ...quarters("BOYS", [47], [260])],
      withheld: ["BOYS Q1"],
    },
    {
      name: "parts that together leave few out: 50 less 40 and 7",
      indicators: subgroups({ Unit: "number" }),
      observations: [...quarters("ALL", [50]), ...quarters("BOYS", [40]), ...quarters("GIRLS", [7])],
      withheld: ["GIRLS Q1"],
    },
    {
      name: "another measure of as many people is no part",
      indicators: subgroups({}).slice(0, 2),
      observations: [...quarters("ALL", [442], [475]), ...quarters("BOYS", [440], [475])],
      withheld: [],
    },
    {
      name: "what passes its whole is no part",
      indicators: subgroups({ Unit: "number" }).slice(0, 2),
      observations: [...quarters("ALL", [50, 50]), ...quarters("BOYS", [47, 80])],
      withheld: [],
    },
  ])("$name", ({ indicators, observations, withheld }) => {
    expect(withheldIn({ indicators, observations })).toEqual(withheld);
  });
});

describe("parts of a whole are known in spite of slips; worked by hand", () => {
  const shares = ["A", "B", "C"].map((Ref) => ({ ...PEOPLE, Ref }));
  const observations = [...quarters("A", [3], [50]), ...quarters("B", [12], [50]), ...quarters("C", [35], [50])];
  it.each<Case>([
    {
      name: "a label in capitals or with a space is the same label",
      indicators: shares.map((row, index) => ({
        ...row,
        "Denominator label": ["children", "Children", "children "][index] ?? "",
      })),
      observations,
      withheld: ["A Q1", "B Q1"],
    },
    {
      name: "a theme in capitals is the same theme",
      indicators: shares.map((row, index) => ({ ...row, Theme: index === 1 ? "HOMES" : "Homes" })),
      observations,
      withheld: ["A Q1", "B Q1"],
    },
    {
      name: "a blank label may be any",
      indicators: shares.map((row, index) => ({ ...row, "Denominator label": index === 1 ? "" : "children" })),
      observations,
      withheld: ["A Q1", "B Q1"],
    },
    {
      name: "another label is another whole",
      indicators: shares.map((row, index) => ({ ...row, "Denominator label": index === 1 ? "schools" : "children" })),
      observations,
      withheld: ["A Q1"],
    },
    {
      name: "one quarter off by one unmakes no family",
      indicators: shares,
      observations: [
        ...quarters("A", [3, 10], [50, 50]),
        ...quarters("B", [12, 12], [50, 50]),
        ...quarters("C", [35, 27], [50, 50]),
      ],
      withheld: ["A Q1", "B Q1"],
    },
    {
      name: "quarters of 1,000 may be off by 20",
      indicators: shares,
      observations: [
        ...quarters("A", [3, 100], [1000, 1000]),
        ...quarters("B", [97, 80], [1000, 1000]),
        ...quarters("C", [900, 800], [1000, 1000]),
      ],
      withheld: ["A Q1", "B Q1"],
    },
  ])("$name", ({ indicators, observations: rows, withheld }) => {
    expect(withheldIn({ indicators, observations: rows })).toEqual(withheld);
  });
});

describe("shorter spans give nobody away beside a longer one; worked by hand", () => {
  const piece = { ...COUNT, Ref: "Q", Basis: "in quarter", Supports: "R" };
  const rolling = { ...COUNT, Ref: "R", Basis: "rolling 12 months" };
  it.each<Case>([
    {
      name: "a rolling year of 40 and its quarters 10, 12, 15 make the fourth 3",
      indicators: [rolling, piece],
      observations: [{ Ref: "R", Period: "Q4 2024/25", Numerator: 40 }, ...quarters("Q", [10, 12, 15, 3])],
      withheld: ["Q Q1", "Q Q4"],
    },
    {
      name: "so does a financial year",
      indicators: [{ ...rolling, Basis: "financial year", Frequency: "year" }, piece],
      observations: [{ Ref: "R", Period: "2024/25", Numerator: 40 }, ...quarters("Q", [10, 15, 12, 3])],
      withheld: ["Q Q1", "Q Q4"],
    },
    {
      name: "and a quarter of 40 beside its months",
      indicators: [
        { ...COUNT, Ref: "R", Basis: "in quarter" },
        { ...COUNT, Ref: "Q", Basis: "in month", Supports: "R" },
      ],
      observations: [
        { Ref: "R", Period: "Q1 2024/25", Numerator: 40 },
        ...["April 2024", "May 2024", "June 2024"].map((Period, index) => ({
          Ref: "Q",
          Period,
          Numerator: [3, 25, 12][index] ?? 0,
        })),
      ],
      withheld: ["Q Ap", "Q Ju"],
    },
    {
      name: "a rolling share is looked at in its rest too",
      indicators: [
        { ...PEOPLE, Ref: "R", Basis: "rolling 12 months" },
        { ...PEOPLE, Ref: "Q", Basis: "in quarter", Supports: "R" },
      ],
      observations: [
        { Ref: "R", Period: "Q4 2024/25", Numerator: 360, Denominator: 400 },
        ...quarters("Q", [90, 88, 85, 97], [100, 100, 100, 100]),
      ],
      withheld: ["Q Q3", "Q Q4"],
    },
    {
      name: "quarters that do not cover the year are no sum",
      indicators: [rolling, piece],
      observations: [{ Ref: "R", Period: "Q4 2024/25", Numerator: 40 }, ...quarters("Q", [25, 12, 3])],
      withheld: ["Q Q3"],
    },
  ])("$name", ({ indicators, observations, withheld }) => {
    expect(withheldIn({ indicators, observations })).toEqual(withheld);
  });

  // Eight quarters, five rolling years, all held. The attacker tries every filling of the hidden quarters.
  it("whatever the quarters of two years, no withheld one has a single feasible value", () => {
    const periods = [2023, 2024].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => `Q${quarter} ${year}/${String(year + 1).slice(2)}`),
    );
    const count = fc.oneof(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 4, max: 9 }),
      fc.integer({ min: 4, max: 9 }),
    );
    let attacked = 0;
    fc.assert(
      fc.property(fc.array(count, { minLength: 8, maxLength: 8 }), (pieces) => {
        const totalAt = (end: number, of: readonly number[]): number =>
          of.slice(end - 3, end + 1).reduce((sum, one) => sum + one, 0);
        const observations = [
          ...periods.map((Period, index) => ({ Ref: "Q", Period, Numerator: pieces[index] ?? 0 })),
          ...periods.slice(3).map((Period, index) => ({ Ref: "R", Period, Numerator: totalAt(index + 3, pieces) })),
        ];
        const hidden = withheldIn({ indicators: [rolling, piece], observations }, 3, (period) => period);
        const seen = pieces.map((one, place) => (hidden.includes(`Q ${periods[place] ?? ""}`) ? null : one));
        if (!seen.includes(null) || seen.filter((one) => one === null).length > 4) return;
        attacked += 1;
        const shownYears = [3, 4, 5, 6, 7].filter((end) => !hidden.includes(`R ${periods[end] ?? ""}`));
        const found = [...fillings(seen, 14)].filter((filling) =>
          shownYears.every((end) => totalAt(end, filling) === totalAt(end, pieces)),
        );
        seen.forEach((one, place) => {
          expect(one !== null || new Set(found.map((filling) => filling[place])).size > 1).toBe(true);
        });
      }),
      { numRuns: runs(40) },
    );
    expect(attacked).toBeGreaterThan(5);
  });
});
