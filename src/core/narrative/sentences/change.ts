import { formatSize } from "../../format/number";
import { sayPeriod } from "../../format/period";
import type { Change, Comparison, Level } from "../../facts/facts";
import type { Indicator } from "../../workbook/indicator";
import { mark } from "../marks";
import { sayBefore } from "../say-period";
import { NOTHING, type Text } from "../text";
import { sayCounts } from "./counts";
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
  const { change, previous, direction, judgement } = comparison;
  const size = saySize(speech, indicator, {
    shown: change.shown,
    kind: "change",
    period: level.period,
    sources: change.sources,
  });
  const way = change.shown.units > 0n ? "up" : "down";
  const isStill = direction === "similar" || direction === "unchanged";
  if (previous === null)
    return speech.say(`change.stated-${isStill ? "similar" : judgement}`, {
      size,
      way,
      since: sayPeriod(comparison.period),
    });
  const values = {
    size,
    way,
    previous: valueMark(indicator, previous, "previous"),
    counts: sayCounts(speech, indicator, previous, "previous"),
    before: sayBefore(speech.say, indicator, comparison.with, comparison.period),
    perCent: sayPerCent(indicator, level, change),
  };
  if (isStill) return speech.say(role === "main" ? `change.${direction}` : `further.${direction}`, values);
  if (role === "further") return speech.say(`further.${judgement}`, values);
  return speech.say(indicator.unit.kind === "count" ? `change.count-${judgement}` : `change.${judgement}`, values);
}

function sayPerCent({ ref }: Indicator, { period }: Level, { perCent, sources }: Change): Text {
  return perCent === null || perCent.units === 0n
    ? NOTHING
    : [" (", mark(`${formatSize(perCent)}%`, { ref, kind: "per-cent-change", period, sources }), ")"];
}
