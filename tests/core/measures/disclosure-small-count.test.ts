import { differenceDiscloses, isSmallCount, shareDiscloses } from "../../../src/core/measures/disclosure/small-count";
import { roundHalfAwayFromZero } from "../../../src/core/measures/index";
import { valueOf } from "../../support/results";
import { vectorCases } from "../../support/vectors";

it.each([
  { count: 0, threshold: 5, small: false, because: "nobody can be known by a 0" },
  { count: 1, threshold: 5, small: true, because: "one person" },
  { count: 5, threshold: 5, small: true, because: "the threshold is hidden too" },
  { count: 6, threshold: 5, small: false, because: "it is above the threshold" },
  { count: 1, threshold: 0, small: false, because: "a threshold of 0 hides nothing" },
])("a count of $count is small at a threshold of $threshold: $small, $because", ({ count, threshold, small }) => {
  expect(isSmallCount(count, threshold)).toBe(small);
});

type PercentCase = [number, number, boolean, boolean, boolean, boolean];

it.each(vectorCases("suppression_percent") as PercentCase[])(
  "%d of %d: numerator small %s, rest small %s, denominator small %s, so withheld %s",
  (numerator, denominator, numeratorSmall, restSmall, denominatorSmall, withheld) => {
    expect(isSmallCount(numerator, 5)).toBe(numeratorSmall);
    expect(isSmallCount(denominator - numerator, 5)).toBe(restSmall);
    expect(isSmallCount(denominator, 5)).toBe(denominatorSmall);
    expect(shareDiscloses({ numerator, denominator }, 5)).toBe(withheld);
  },
);

// The quarter's own count is the later year to date less the earlier one. Worked by hand.
it.each([
  { earlier: 40, later: 40, discloses: false, because: "nobody in the quarter is a 0" },
  { earlier: 40, later: 41, discloses: true, because: "the quarter's 1 is given away" },
  { earlier: 40, later: 45, discloses: true, because: "the quarter's 5 is given away" },
  { earlier: 40, later: 46, discloses: false, because: "the quarter's 6 may be shown" },
  { earlier: 40, later: 37, discloses: false, because: "revised counts are no quarter's own" },
])("$earlier, then $later to date: disclosed $discloses, $because", ({ earlier, later, discloses }) => {
  expect(differenceDiscloses(earlier, later, 5)).toBe(discloses);
});

describe("counts are hidden and rounded as the published rules say", () => {
  const nearest = (count: number, step: number): number =>
    Number(valueOf(roundHalfAwayFromZero(count / step, 0))) * step;
  const hiddenUpTo = (threshold: number, count: number, step: number): string =>
    isSmallCount(count, threshold) ? "[c]" : String(nearest(count, step));
  const toNearestTen = (count: number): string => {
    const tens = valueOf(roundHalfAwayFromZero(count, -1));
    return count > 0 && tens === "0" ? "[low]" : tens;
  };

  it.each(vectorCases("round_and_suppress") as [number, string, string, string][])(
    "%d is %s by the NHS sub-national rule, %s in a council's children in need figures, %s to the nearest 10",
    (count, nhs, local, tens) => {
      expect(hiddenUpTo(7, count, 5)).toBe(nhs);
      expect(hiddenUpTo(5, count, 1)).toBe(local);
      expect(toNearestTen(count)).toBe(tens);
    },
  );
});
