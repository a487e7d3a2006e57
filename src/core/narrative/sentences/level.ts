import { isCount } from "../../workbook/unit";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import type { Indicator } from "../../workbook/indicator";
import { mark } from "../marks";
import { isOfFew } from "../of-few";
import { whenValues } from "../say-period";
import type { FigureMark, Text } from "../text";
import { countMarks, labelOf, sayCounts, sayCountsApart } from "./counts";
import type { Speech } from "./speech";

/** Neighbouring paragraphs begin differently: one with its subject, the next with its time. */
export type Opening = "subject-first" | "when-first";

/** What the figure is, when, out of what. */
export function sayLevel(speech: Speech, indicator: Indicator, level: Level, opening: Opening): Text {
  const frame = {
    subject: speech.subjectOf(indicator),
    ...whenValues(speech.say, indicator, level.period),
  };
  const counts = countMarks(speech, indicator, level, "current");
  if (counts?.denominator != null && isOfFew(indicator, level))
    return speech.say(`level.few-${opening}`, {
      ...frame,
      numerator: counts.numerator,
      denominator: counts.denominator,
      label: labelOf(indicator, level),
      value: valueMark(indicator, level, "value"),
    });
  return speech.say(`level.${opening}`, {
    ...frame,
    value: sayValue(indicator, level),
    counts: sayCounts(speech, indicator, level, "current"),
    countsApart: sayCountsApart(speech, indicator, level),
  });
}

/** A level as a figure that keeps its fact. */
export function valueMark({ ref }: Indicator, level: Level, kind: "value" | "previous"): FigureMark {
  return mark(level.display, { ref, kind, period: level.period, sources: cellsBehind(level.made) });
}

/** A count that is an estimate says so; an estimated rate's counts do. */
export function sayValue(indicator: Indicator, level: Level): Text {
  const value = valueMark(indicator, level, "value");
  return level.made.counts === "approximate" && isCount(indicator.unit) ? ["approximately ", value] : [value];
}
