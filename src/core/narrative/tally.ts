import type { IndicatorFacts, Summary } from "../facts/facts";
import { earlierAverage } from "../facts/figure/comparison";
import { isCounted } from "../facts/summary";
import { formatList } from "../format/list";
import { numberWord } from "../format/number";
import { sayLargestMoves } from "./largest-moves";
import type { Speech } from "./sentences/speech";
import { capitalised, join, NOTHING, plainText, type Text } from "./text";

/** How many stand in which quartile, how many moved which way, and what moved most. */
export function sayTally(speech: Speech, summary: Summary, facts: readonly IndicatorFacts[]): Text {
  const sentences = [
    sayPlacings(speech, summary, facts),
    sayDirections(speech, summary, facts),
    ...sayLargestMoves(speech, facts),
  ];
  return join(sentences.map(capitalised), " ");
}

const POSITIONS = ["top", "second", "third", "bottom"] as const;

function sayPlacings({ say }: Speech, { tally }: Summary, facts: readonly IndicatorFacts[]): Text {
  const filled = POSITIONS.filter((position) => tally[position] > 0);
  const [only] = filled;
  if (only === undefined) return say("report.tally-none");
  const stated = sayStated({ say }, facts);
  if (tally.of === 1) return say("report.tally-one", { position: only, stated });
  const count = numberWord(tally.of);
  if (filled.length === 1)
    return say("report.tally-same", { count, position: only, stated, plural: tally.of === 2 ? "two" : "other" });
  const parts = filled.map((position) =>
    plainText(say("report.tally-part", { count: numberWord(tally[position]), position })),
  );
  return say("report.tally", { count, list: formatList(parts), stated });
}

function sayStated({ say }: Pick<Speech, "say">, facts: readonly IndicatorFacts[]): Text {
  const count = facts.filter((one) => isCounted(one) && one.placing?.by.kind === "stated").length;
  if (count === 0) return NOTHING;
  return say("report.tally-stated", {
    count: capitalised([numberWord(count)]),
    plural: count === 1 ? "one" : "other",
  });
}

function isFromAverage({ comparisons: [main] }: IndicatorFacts): boolean {
  return main !== undefined && earlierAverage(main.earlier) !== null;
}

const WAYS = ["better", "worse", "similar", "noClearChange"] as const;

/** How many moved which way; ways that none went are left out, and one that all went is said of all. */
function sayDirections({ say }: Speech, summary: Summary, facts: readonly IndicatorFacts[]): Text {
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
