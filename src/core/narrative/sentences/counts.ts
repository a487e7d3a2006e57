import { clockOf, traitsOf } from "../../workbook/unit";
import { displayCount } from "../../facts/display";
import { type CellFigure, cellsBehind } from "../../facts/figure/made";
import type { Level } from "../../facts/figure/level";
import { compare, wholeNumber } from "../../measures/exact";
import type { Indicator } from "../../workbook/indicator";
import { sayAgain } from "../amounts";
import { mark } from "../marks";
import { singular } from "../../format/nouns";
import { isOfFew } from "../of-few";
import { type FigureMark, NOTHING, type Text } from "../text";
import type { Speech } from "./speech";

/** Whose counts they are: the level's that the sentence is about, or the earlier one's. */
export type Whose = "current" | "previous";

/** The counts behind a level in brackets, with a space before: " (284 of 313 children)". Nothing where there are none. */
export function sayCounts(speech: Speech, indicator: Indicator, level: Level, whose: Whose, label: string): Text {
  const counts = countMarks(speech, indicator, level, whose);
  if (counts === null) return NOTHING;
  const { numerator, denominator } = counts;
  const approximate = level.made.counts === "approximate" ? "yes" : "no";
  const said =
    denominator === null
      ? speech.say("counts.numerator", { numerator, approximate, label })
      : speech.say("counts.both", { numerator, denominator, approximate, label });
  return said.length === 0 ? NOTHING : [" ", ...said];
}

/** An earlier level with its counts first where it is of few: "7 of 8 (87.5%)"; else the level, then its counts. */
export function sayEarlier(speech: Speech, indicator: Indicator, previous: Level): Text {
  const value = mark(sayAgain(speech.amountsOf(indicator), indicator, previous), {
    ref: indicator.ref,
    kind: "previous",
    period: previous.period,
    sources: cellsBehind(previous.made),
  });
  const counts = countMarks(speech, indicator, previous, "previous");
  if (counts?.denominator == null || !isOfFew(indicator, previous))
    return [value, ...sayCounts(speech, indicator, previous, "previous", "")];
  return speech.say("counts.few", { numerator: counts.numerator, denominator: counts.denominator, value });
}

interface CountMarks {
  readonly numerator: FigureMark;
  readonly denominator: FigureMark | null;
}

/** The counts as figures; null where there are none that a reader would take for a part and its whole. */
export function countMarks({ settings }: Speech, indicator: Indicator, level: Level, whose: Whose): CountMarks | null {
  const { ref, unit } = indicator;
  const { numerator, denominator, counts } = level.made;
  if (numerator === null || clockOf(unit) !== null) return null;
  if (denominator !== null && traitsOf(unit).together !== "of") return null;
  const style = settings.approximateLargeCounts && counts === "approximate" ? "short" : "full";
  const count = ({ value, source }: CellFigure, kind: "numerator" | "denominator"): FigureMark =>
    mark(displayCount(value, style), {
      ref,
      kind: whose === "previous" ? `previous-${kind}` : kind,
      period: level.period,
      sources: [source],
    });
  return {
    numerator: count(numerator, "numerator"),
    denominator: denominator === null ? null : count(denominator, "denominator"),
  };
}

const ONE = wholeNumber(1);

/** What is counted, with a space before: " children", " child" of one. Nothing where one of it has no known name. */
export function labelOf(
  { numeratorLabel, denominatorLabel }: Pick<Indicator, "numeratorLabel" | "denominatorLabel">,
  { made: { numerator, denominator } }: Level,
): string {
  const label = denominator === null ? numeratorLabel : (denominatorLabel ?? numeratorLabel);
  const count = denominator ?? numerator;
  if (label === null) return "";
  const isOne = count !== null && compare(count.value, ONE) === 0;
  const named = isOne ? singular(label) : label;
  return named === null ? "" : ` ${named}`;
}
