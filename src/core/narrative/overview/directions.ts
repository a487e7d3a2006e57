import type { IndicatorFacts, Summary } from "../../facts/facts";
import { earlierAverage } from "../../facts/figure/comparison";
import { isCounted } from "../../facts/summary";
import { formatList } from "../../format/list";
import { numberWord } from "../../format/number";
import type { Speech } from "../sentences/speech";
import { NOTHING, plainText, type Text } from "../text";

const WAYS = ["better", "worse", "similar", "noClearChange"] as const;

/** How many moved which way; ways that none went are left out, and one that all went is said of all. */
export function sayDirections({ say }: Speech, summary: Summary, facts: readonly IndicatorFacts[]): Text {
  const judged = summary.better + summary.worse + summary.similar + summary.noClearChange;
  if (judged < 2) return NOTHING;
  const parts = WAYS.filter((way) => summary[way] > 0).map((way) => {
    const count = summary[way] < judged ? numberWord(summary[way]) : judged === 2 ? "both" : "all";
    return plainText(
      way === "noClearChange" ? say("report.direction-unclear", { count }) : say("report.direction", { count, way }),
    );
  });
  const isWithAverages = facts.some((one) => isCounted(one) && isFromAverage(one));
  return say("report.directions", {
    count: numberWord(judged),
    list: formatList(parts),
    averages: isWithAverages ? "yes" : "no",
  });
}

function isFromAverage({ comparisons: [main] }: IndicatorFacts): boolean {
  return main !== undefined && earlierAverage(main.earlier) !== null;
}
