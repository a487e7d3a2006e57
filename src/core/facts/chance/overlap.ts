import { type Period, runningYear } from "../../measures/period";
import { type Basis, BASES } from "../../workbook/basis";

/**
 * Why figures of a basis at two periods share people or events, in a sentence, or null where they are separate. Only
 * separate ones may be tested against one another.
 */
export function whyOverlapping(basis: Basis | null, now: Period, earlier: Period): string | null {
  if (basis === null) return "The basis is not given, so the two figures may count the same people.";
  const { covers, startsAgainIn } = BASES[basis];
  const apart = Math.abs(now.end - earlier.end);
  switch (covers.kind) {
    case "date":
      return "Both figures count those present at a date, largely the same people.";
    case "since-start":
      return startsAgainIn !== null && runningYear(now.end, startsAgainIn) === runningYear(earlier.end, startsAgainIn)
        ? "The later figure of a running total contains the earlier one."
        : null;
    case "months": {
      const shared = covers.months - apart;
      return shared > 0 ? `Each figure covers ${covers.months} months, ${shared} of which both share.` : null;
    }
  }
}
