import { DASHBOARD_COLUMNS } from "../../../src/core/dashboard/columns/columns";
import { factsOf } from "../../support/sample";
import { factsOfOne, gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

/** Nine authorities, our own first. */
const CODES = "18 03 07 08 11 12 13 14 15".split(" ").map((end) => `E100000${end}`);

interface Placed {
  readonly figure: Row;
  /** What the others publish. */
  readonly others: readonly number[];
  readonly own?: number | string;
  readonly indicator?: Row;
}

function placed({ figure, others, own = "", indicator = {} }: Placed): Workbook {
  const published = [own, ...others].map((Value, index): Row => {
    return { Benchmark: "Share", Year: "2023/24", "Area code": CODES[index] ?? "", Value };
  });
  return {
    indicators: [{ Benchmark: "Share", Decimals: 1, ...indicator }],
    observations: [figure],
    others: [
      tableOf("Benchmarks", published),
      tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]),
      tableOf(
        "Neighbours",
        CODES.slice(1, 5).map((code) => ({ "Area code": "E10000018", "Neighbour code": code })),
      ),
    ],
  };
}

const rankOf = (workbook: Placed) => factsOfOne(placed(workbook)).quartile?.rank;

const counts = (Numerator: number, Denominator: number): Row => ({ Numerator, Denominator });

describe("a figure is placed at the decimals that the others publish; ranks counted by hand", () => {
  it.each<Placed & { what: string; rank: number; tied: boolean; dependsOn: readonly (readonly [number, string])[] }>([
    {
      what: "whole numbers: 93.8 is one of those published as 94",
      ...{ figure: { Value: 93.8 }, others: [96, 95, 94, 94, 93, 90, 88, 80] },
      ...{ rank: 3, tied: true, dependsOn: [[5, "unrounded value"]] },
    },
    {
      what: "whole numbers, rounded down: those of 93 are joined and not beaten, which moves no rank",
      ...{ figure: { Value: 93.4 }, others: [96, 95, 94, 93, 93, 90, 88, 80] },
      ...{ rank: 4, tied: true, dependsOn: [] },
    },
    {
      what: "whole numbers, printed half-way between two: 93.5 stands between them",
      ...{ figure: { Value: 93.5 }, others: [96, 95, 94, 94, 93, 90, 88, 80] },
      ...{ rank: 5, tied: false, dependsOn: [[3, "rounded value"]] },
    },
    {
      what: "tenths: 18.75 printed as 18.8 is one of those published as 18.8, as by DfE's rule for halves",
      ...{ figure: counts(3, 16), others: [19, 18.9, 18.8, 18.7, 18.6, 18, 17, 16] },
      ...{ rank: 3, tied: true, dependsOn: [[4, "unrounded value"]] },
    },
    {
      what: "more decimals than are printed: 4.04 printed as 4.0",
      ...{ figure: counts(404, 10_000), others: [4.06, 4.05, 4.03, 4.02, 4.01, 3.9, 3.8, 3.7] },
      ...{ rank: 3, tied: false, dependsOn: [[6, "printed value"]] },
    },
    {
      what: "as many as are printed: what was rounded to them is told as before",
      ...{ figure: counts(8096, 10_000), others: [82.1, 81, 81, 80.5, 80.1, 79.9, 79.8, 70.3] },
      ...{ rank: 2, tied: true, dependsOn: [[4, "unrounded value"]] },
    },
    {
      what: "quotients that nobody rounded: a tie is one of 15 digits",
      ...{ figure: counts(12, 19), others: [(100 * 24) / 38, 200 / 3, 63.17, 60, 50, 40, 30, 20] },
      ...{ rank: 3, tied: true, dependsOn: [[2, "printed value"]] },
    },
    {
      what: "one decimal, though a formula stands in our own published cell",
      ...{ figure: counts(12, 19), own: (100 * 24) / 38, others: [63.2, 63.1, 61.1, 60, 50, 40, 30, 20] },
      ...{ rank: 1, tied: true, dependsOn: [[2, "unrounded value"]] },
    },
  ])("$what", ({ rank, tied, dependsOn, ...workbook }) => {
    expect(rankOf(workbook)).toEqual({
      ...{ rank, of: 9, tied },
      dependsOn: dependsOn.map(([other, because]) => ({ rank: other, because })),
    });
  });

  // The median of these eight is (4.20004 + 4.27996) / 2. Ours is 4.2499, printed as 4.2.
  it("the quartile, too, and that the printed figure would stand in another is told", () => {
    const others = [3.90001, 4.00002, 4.10003, 4.20004, 4.27996, 4.40005, 4.50006, 4.60007];
    const { quartile } = factsOfOne(placed({ figure: counts(42_499, 1_000_000), others }));
    expect(quartile).toMatchObject({ position: 2, cuts: [expect.anything(), "4.24", expect.anything()] });
    expect(quartile?.dependsOn).toContainEqual({ position: 3, because: "printed value" });
  });

  it("the rank among the neighbours, and one from the highest", () => {
    const among = { figure: { Value: 93.8 }, others: [96, 95, 94, 93, 90, 88, 80, 70] };
    const dependsOn = [{ rank: 4, because: "unrounded value" }];
    expect(factsOfOne(placed(among)).neighbours?.rank).toEqual({ rank: 3, of: 5, tied: true, dependsOn });
    const { rank, caveats } = factsOfOne(placed({ ...among, indicator: { Polarity: "no judgement" } }));
    expect(rank).toEqual({ rank: 3, of: 9, tied: true, dependsOn });
    expect(caveats).toContain(
      "Would be joint 3rd highest of 9 authorities on published figures for 2023/24; neither end is better. By the unrounded value it would be 4th highest.",
    );
  });
});

describe("Notes say at what value a figure was placed where rounding decides its place", () => {
  const notesOf = (workbook: Placed): string => {
    const { facts, workbook: read } = factsOf(gridsOf(placed(workbook)));
    const cells = facts.map((one) =>
      DASHBOARD_COLUMNS.Notes.cell({ facts: one, comments: [], settings: read.settings }),
    );
    return JSON.stringify(cells);
  };

  it.each<Placed & { says: readonly string[] }>([
    {
      ...{ figure: { Value: 93.8 }, others: [96, 95, 94, 94, 93, 90, 88, 80] },
      says: [
        "Ranked as 94%, as others are published in whole numbers.",
        "Would rank joint 3 of 9; by the unrounded value 5.",
      ],
    },
    {
      ...{ figure: counts(404, 10_000), others: [4.06, 4.05, 4.03, 4.02, 4.01, 3.9, 3.8, 3.7] },
      says: ["Ranked as 4.04%, as others are published to 2 decimals.", "Would rank 3 of 9; by the printed value 6."],
    },
    {
      ...{ figure: counts(12, 19), others: [(100 * 24) / 38, 200 / 3, 63.17, 60, 50, 40, 30, 20] },
      says: ["Ranked unrounded, as others are published.", "Would rank joint 3 of 9; by the printed value 2."],
    },
  ])("$says", ({ says, ...workbook }) => {
    for (const sentence of says) expect(notesOf(workbook)).toContain(sentence);
  });

  it("and nothing where it does not", () => {
    expect(notesOf({ figure: { Value: 88.4 }, others: [96, 95, 94, 94, 93, 90, 88, 80] })).not.toContain("Placed");
  });
});
