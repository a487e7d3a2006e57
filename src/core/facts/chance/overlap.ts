import { type Period, runningYear } from "../../measures/period";
import { BASES } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";

/**
 * Why figures of an indicator at two periods share people or events, in a sentence, or null where they are separate. Only
 * separate ones may be tested against one another.
 */
export function whyOverlapping(
  { basis, samePeople }: Pick<Indicator, "basis" | "samePeople">,
  now: Period,
  earlier: Period,
): string | null {
  if (basis === null) return "The basis is not given, so the two figures may count the same people.";
  const { covers, startsAgainIn } = BASES[basis];
  switch (covers.kind) {
    case "date":
      return samePeople ? "Both figures count those present at a date, largely the same people." : null;
    case "since-start":
      if (startsAgainIn !== null && runningYear(now.end, startsAgainIn) === runningYear(earlier.end, startsAgainIn))
        return "The later figure of a running total contains the earlier one.";
      break;
    case "months": {
      const shared = covers.months - Math.abs(now.end - earlier.end);
      if (shared > 0) return `Each figure covers ${covers.months} months, ${shared} of which are in both.`;
      break;
    }
    case "pooled-years": {
      const years = now.pooled ?? 1;
      const shared = years - Math.abs(now.end - earlier.end) / 12;
      if (shared > 0) return `Each figure covers ${years} years, ${shared} of which are in both.`;
    }
  }
  return samePeople ? "Both figures count largely the same people, as the workbook says." : null;
}
