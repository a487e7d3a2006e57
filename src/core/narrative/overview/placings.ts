import type { IndicatorFacts, Summary } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import { formatList } from "../../format/list";
import { numberWord } from "../../format/number";
import type { Speech } from "../sentences/speech";
import { capitalised, NOTHING, plainText, type Text } from "../text";

const POSITIONS = ["top", "second", "third", "bottom"] as const;

/** How many stand in which quartile; nothing where none is placed. */
export function sayPlacings({ say }: Speech, { tally }: Summary, facts: readonly IndicatorFacts[]): Text {
  const filled = POSITIONS.filter((position) => tally[position] > 0);
  const [only] = filled;
  if (only === undefined) return NOTHING;
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
