import type { IndicatorFacts } from "../../../src/core/facts/facts";
import { factsOf } from "../../support/sample";
import { factsOfOne, gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

/** Eight authorities, our own first. */
const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];

const published = (year: string, values: readonly number[]) =>
  values.map((Value, index): Row => ({ Benchmark: "Share", Year: year, "Area code": CODES[index] ?? "", Value }));

const TENS = [10, 20, 30, 40, 50, 60, 70, 80];

interface Placed {
  readonly value: Row | number;
  readonly polarity?: string;
  readonly rule?: string;
  readonly values?: readonly number[];
  readonly newer?: readonly number[];
  readonly settings?: readonly Row[];
}

function placedWorkbook({
  value,
  polarity = "high is good",
  rule = "DfE LAIT",
  values = TENS,
  newer,
  settings = [],
}: Placed): Workbook {
  return {
    indicators: [{ Polarity: polarity, Benchmark: "Share" }],
    observations: [typeof value === "number" ? { Value: value } : value],
    others: [
      tableOf("Benchmarks", [
        ...published("2022/23", values),
        ...(newer === undefined ? [] : published("2023/24", newer)),
      ]),
      tableOf("Settings", [
        { Setting: "Area code", Value: "E10000018" },
        { Setting: "Quartile rule", Value: rule },
        ...settings,
      ]),
    ],
  };
}

const quartileOf = (placed: Placed) => factsOfOne(placedWorkbook(placed)).quartile;

function innerFacts(placed: Placed): IndicatorFacts {
  const [facts] = factsOf(gridsOf(placedWorkbook(placed))).facts;
  if (facts === undefined) throw new Error("no facts");
  return facts;
}

// Type 7 cuts of 10 to 80: 27.5, 45 and 62.5. Type 6: 22.5, 45 and 67.5. Our own 10 leaves the list of ranks.
describe("what would move a placing is said; worked by hand", () => {
  it.each<Placed & { position: number; dependsOn: readonly (readonly [number, string])[] }>([
    { value: 50, position: 2, dependsOn: [] },
    { value: 45, position: 3, dependsOn: [[2, "tie goes to the better band"]] },
    // Rank 4 of 8 from the lowest: 5 - 2.5 rounded up is 2, as by the cuts.
    { value: 45, polarity: "low is good", position: 2, dependsOn: [[3, "tie goes to the worse band"]] },
    // Rank 5 of 8 from the highest: 5 - 2 is 3.
    {
      value: 45,
      rule: "better band",
      position: 2,
      dependsOn: [
        [3, "DfE LAIT rule"],
        [3, "QUARTILE.EXC cuts"],
        [3, "rank-based"],
      ],
    },
    // Rank 3 of 8: 5 - 3 is 2.
    {
      value: 65,
      position: 1,
      dependsOn: [
        [2, "QUARTILE.EXC cuts"],
        [2, "rank-based"],
      ],
    },
    {
      value: 65,
      rule: "QUARTILE.EXC",
      position: 2,
      dependsOn: [
        [1, "DfE LAIT rule"],
        [1, "tie goes to the better band"],
      ],
    },
    {
      value: { Numerator: 4499, Denominator: 10000 }, // 44.99% prints as 45.0%
      position: 3,
      dependsOn: [[2, "tie goes to the better band"]],
    },
    {
      value: { Numerator: 4501, Denominator: 10000 },
      position: 3,
      dependsOn: [
        [2, "tie goes to the better band"],
        [2, "unrounded value"],
      ],
    },
  ])("$value, $polarity, $rule: quartile $position, $dependsOn", ({ position, dependsOn, ...placed }) => {
    const quartile = quartileOf(placed);
    expect(quartile?.position).toBe(position);
    expect(quartile?.dependsOn.map((other) => [other.position, other.because])).toEqual(dependsOn);
  });

  it("another year that the workbook holds", () => {
    const placed = {
      value: 50,
      newer: TENS.map((one) => one + 40),
      settings: [{ Setting: "Report date", Value: "Mar 2024" }],
    };
    const quartile = quartileOf(placed);
    expect(quartile).toMatchObject({ position: 2, year: "2022/23" });
    expect(quartile?.dependsOn).toEqual([{ position: 4, because: "benchmark year 2023/24" }]);
  });
});

describe("how near the cut is", () => {
  // The authorities' figures are whole numbers, so half a unit is 0.5. The first cut is 27.5, the median 45.
  it.each([
    { value: 28, caveat: "Only 0.5 above the quartile boundary of 27.5." },
    { value: 27, caveat: "Only 0.5 below the quartile boundary of 27.5." },
    { value: 45, caveat: "Exactly on the quartile boundary of 45." },
  ])("$value: $caveat", ({ value, caveat }) => {
    expect(factsOfOne(placedWorkbook({ value })).caveats).toContain(caveat);
  });

  it("is not said farther than half a published unit away", () => {
    expect(factsOfOne(placedWorkbook({ value: 46 })).caveats.join(" ")).not.toContain("boundary");
  });
});

describe("a value outside the range", () => {
  it.each([
    { value: 9, position: 4, caveat: "Below every authority's published figure." },
    { value: 81, position: 1, caveat: "Above every authority's published figure." },
  ])("$value is in the end quarter, and says so", ({ value, position, caveat }) => {
    const { quartile, caveats } = factsOfOne(placedWorkbook({ value }));
    expect(quartile?.position).toBe(position);
    expect(caveats).toContain(caveat);
  });

  it.each([10, 80])("%s, the end itself, is inside", (value) => {
    expect(innerFacts({ value }).placing?.beyond).toBeNull();
  });
});

describe("fifths, ranks and neighbours", () => {
  // Type 7 cuts into fifths: 24, 38, 52 and 66.
  it.each([
    [24, 5],
    [25, 4],
    [66, 2],
    [67, 1],
  ])("%s is in fifth %s", (value, fifth) => {
    expect(innerFacts({ value }).placing?.quintile).toBe(fifth);
  });

  it("our own published value leaves the list that our figure joins", () => {
    expect(quartileOf({ value: 50 })?.rank).toMatchObject({ rank: 4, of: 8, tied: true });
    expect(quartileOf({ value: 10 })?.rank).toMatchObject({ rank: 8, of: 8, tied: false });
  });

  it("without a good end there is a rank from the highest and no quartile", () => {
    const { quartile, caveats } = factsOfOne(placedWorkbook({ value: 50, polarity: "no judgement" }));
    expect(quartile).toBeNull();
    expect(caveats).toContain(
      "Would be joint 4th highest of 8 authorities on published figures for 2022/23; neither end is better.",
    );
    expect(factsOfOne(placedWorkbook({ value: 99, polarity: "no judgement" })).caveats).toContain(
      "Would be highest of 8 authorities on published figures for 2022/23; neither end is better.",
    );
  });

  it("statistical neighbours give a mean of those with data and a rank among them", () => {
    const workbook = placedWorkbook({ value: 50 });
    const neighbours = tableOf(
      "Neighbours",
      // The last has no value, and one stands there twice.
      ["E10000003", "E10000007", "E10000014", "E10000014", "E10000028"].map((code) => ({
        "Area code": "E10000018",
        "Neighbour code": code,
      })),
    );
    const facts = factsOfOne({ ...workbook, others: [...(workbook.others ?? []), neighbours] });
    expect(facts.neighbours).toMatchObject({ display: "43.3%", gap: "+6.7", rank: { rank: 2, of: 4, tied: false } });
  });

  it("no more than three authorities make no quartile", () => {
    const workbook = placedWorkbook({ value: 50, values: [10, 20, 30] });
    expect(factsOfOne(workbook).quartile).toBeNull();
    expect(factsOf(gridsOf(workbook)).findings.map(({ code }) => code)).toContain("no-quartile");
  });
});
