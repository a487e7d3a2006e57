import { isCount } from "../../workbook/unit";
import { formatSize } from "../../format/number";
import { sayPeriod } from "../../format/period";
import { type Comparison, formatEarlier } from "../../facts/figure/comparison";
import { cellsBehind } from "../../facts/figure/made";
import type { Level } from "../../facts/figure/level";
import type { Judgement } from "../../measures/polarity";
import type { Indicator } from "../../workbook/indicator";
import { mark } from "../marks";
import { isOfFew } from "../of-few";
import { beforeValues } from "../say-period";
import { NOTHING, type Text } from "../text";
import { sayCounts, sayEarlier } from "./counts";
import { valueMark } from "./level";
import { saySize } from "./size";
import type { Speech } from "./speech";

/** The first comparison of a paragraph is its main one; further ones name what they set the figure beside first. */
export type ComparisonRole = "main" | "further";

/** How the figure moved against a comparison, and whether that is better or worse. */
export function sayChange(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  comparison: Comparison,
  role: ComparisonRole,
): Text {
  const { change, earlier, direction } = comparison;
  const shared = {
    size: saySize(speech, indicator, {
      shown: change.shown,
      kind: "change",
      period: level.period,
      against: formatEarlier(earlier),
      sources: cellsBehind(change.made),
    }),
    way: change.shown.units > 0n ? "up" : "down",
  };
  const isStill = direction === "similar" || direction === "unchanged";
  const judged = judgedAs(indicator, comparison);
  if (earlier.kind === "not-held")
    return speech.say(`change.stated-${isStill ? "similar" : judged}`, {
      ...shared,
      since: sayPeriod(earlier.period),
    });
  const previous = earlier.level;
  const before = beforeValues(speech.say, indicator, comparison);
  if (!isStill && (isOfFew(indicator, level) || isOfFew(indicator, previous)))
    return speech.say(`few.${judged}`, {
      way: shared.way,
      previous: sayEarlier(speech, indicator, previous),
      ...before,
      first: role === "main" ? "yes" : "no",
    });
  const values = {
    ...shared,
    previous: valueMark(indicator, previous, "previous"),
    counts: sayCounts(speech, indicator, previous, "previous"),
    ...before,
    perCent: sayPerCent(indicator, level, comparison),
  };
  if (isStill) return speech.say(role === "main" ? `change.${direction}` : `further.${direction}`, values);
  if (role === "further") return speech.say(`further.${judged}`, values);
  const isOfCounts = isCount(indicator.unit) && judged !== "nearer" && judged !== "farther";
  return speech.say(isOfCounts ? `change.count-${judged}` : `change.${judged}`, values);
}

/** Near a target a move is no improvement by its size, for it may pass the target: it ends nearer or farther. */
function judgedAs({ polarity }: Indicator, { judgement }: Comparison): Judgement | "nearer" | "farther" {
  if (polarity !== "near-target" || judgement === "none") return judgement;
  return judgement === "better" ? "nearer" : "farther";
}

function sayPerCent({ ref }: Indicator, { period }: Level, { change, earlier }: Comparison): Text {
  const { perCent, made } = change;
  const fact = { ref, kind: "per-cent-change", period, against: formatEarlier(earlier), sources: cellsBehind(made) };
  return perCent === null || perCent.units === 0n ? NOTHING : [" (", mark(`${formatSize(perCent)}%`, fact), ")"];
}
