import { isCount } from "../../workbook/unit";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import type { Indicator } from "../../workbook/indicator";
import { sayAgain, sayFigure } from "../amounts";
import { mark } from "../marks";
import { isOfFew } from "../of-few";
import { whenValues } from "../say-period";
import { type FigureMark, NOTHING, type Text } from "../text";
import { countMarks, labelOf, sayCounts, sayCountsApart } from "./counts";
import type { Speech } from "./speech";

/** Neighbouring paragraphs begin differently: one with its subject, the next with its time. */
export type Opening = "subject-first" | "when-first";

/** What the figure is, when, out of what. */
export function sayLevel(speech: Speech, indicator: Indicator, level: Level, opening: Opening): Text {
  const subject = speech.subjectOf(indicator);
  const frame = {
    subject,
    ...whenValues(speech.say, indicator, level.period),
  };
  const counts = countMarks(speech, indicator, level, "current");
  if (counts?.denominator != null && isOfFew(indicator, level))
    return speech.say(`level.few-${opening}`, {
      ...frame,
      numerator: counts.numerator,
      denominator: counts.denominator,
      label: labelOf(indicator, level),
      value: valueMark(speech, indicator, level, "value"),
    });
  return speech.say(`level.${opening}`, {
    ...frame,
    value: sayValue(speech, indicator, level, subject),
    counts: sayCounts(speech, indicator, level, "current"),
    countsApart: sayCountsApart(speech, indicator, level),
  });
}

/** A level as a figure that keeps its fact. */
export function valueMark(
  { amountsOf }: Speech,
  indicator: Indicator,
  level: Level,
  kind: "value" | "previous",
): FigureMark {
  const { ref } = indicator;
  const say = kind === "value" ? sayFigure : sayAgain;
  return mark(say(amountsOf(indicator), indicator, level), {
    ref,
    kind,
    period: level.period,
    sources: cellsBehind(level.made),
  });
}

/** A level with what its sentence must say beside it: that a count is an estimate, and what a percentage is of. */
export function sayValue(speech: Speech, indicator: Indicator, level: Level, subject: string): Text {
  const value = valueMark(speech, indicator, level, "value");
  return level.made.counts === "approximate" && isCount(indicator.unit)
    ? ["approximately ", value]
    : [value, ...ofWhat(indicator, level, subject)];
}

/** Words of a subject that take a percentage without more: "the percentage of days lost was 4.5%". */
const SAYS_SHARE = /\b(?:percentage|proportion|share|rate|%)/i;

/** " of days" behind 4.5%, where the unit says so and neither the subject nor the counts do. */
function ofWhat({ unit, ...labels }: Indicator, level: Level, subject: string): Text {
  const of = "of" in unit ? unit.of : null;
  if (of === null || SAYS_SHARE.test(subject)) return NOTHING;
  const said = `${subject}${labelOf(labels, level)}`.toLowerCase();
  return said.includes(of.toLowerCase()) ? NOTHING : [` of ${of}`];
}
