import { type Exact, exactFromNumber } from "../../../src/core/measures/exact";
import { standingOfLatest } from "../../../src/core/measures/record";
import { vectorCases } from "../../support/vectors";

const exactSeries = (series: readonly (number | null)[]): (Exact | null)[] =>
  series.map((value) => (value === null ? null : exactFromNumber(value)));

interface ExpectedStanding {
  readonly kind: string;
  readonly periods_between?: number;
}

describe("the highest or lowest for a while", () => {
  it.each(vectorCases("since") as [string, (number | null)[], "highest" | "lowest", number, ExpectedStanding | null][])(
    "%s: %j is the %s, beating %s: %j",
    (_name, series, extreme, fewest, expected) => {
      const { periods_between: periodsBetween, ...rest } = expected ?? { kind: "" };
      expect(standingOfLatest(exactSeries(series), extreme, fewest)).toEqual(
        expected === null ? null : periodsBetween === undefined ? rest : { ...rest, periodsBetween },
      );
    },
  );

  // Worked by hand.
  it.each([
    {
      series: [9, 1, 2, 3, 4, 5],
      extreme: "highest",
      expected: { kind: "since", index: 0, equal: false, periodsBetween: 4, gap: false },
    },
    {
      series: [1, 9, 8, 7, 6, 5],
      extreme: "lowest",
      expected: { kind: "since", index: 0, equal: false, periodsBetween: 4, gap: false },
    },
    { series: [9, 8, 7, 6, 5], extreme: "lowest", expected: { kind: "record", over: 4, gap: false } },
    { series: [8, 7, 6, 5], extreme: "lowest", expected: null },
    { series: [null, 1, 2, 3, 4, 5], extreme: "highest", expected: { kind: "record", over: 4, gap: false } },
    { series: [1, null, 2, 3, 5], extreme: "highest", expected: { kind: "record", over: 4, gap: true } },
    { series: [], extreme: "highest", expected: null },
  ] as const)("$series is the $extreme: $expected, four periods being enough", ({ series, extreme, expected }) => {
    expect(standingOfLatest(exactSeries(series), extreme)).toEqual(expected);
  });
});
