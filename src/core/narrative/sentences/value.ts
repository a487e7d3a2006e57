import { compare, type Exact, wholeNumber, ZERO } from "../../measures/exact";
import { formatDecimal } from "../../format/number";
import { isCount } from "../../workbook/unit";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import type { Indicator } from "../../workbook/indicator";
import { sayAgain, sayFigure } from "../amounts";
import { inProse, withoutZeros } from "../in-prose";
import { mark } from "../marks";
import { type FigureMark, NOTHING, type Text } from "../text";
import type { NounPhrase } from "../title/title";
import { labelOf } from "./counts";
import type { Speech } from "./speech";

export const ONE = wholeNumber(1);

export function isExactly(value: Exact, number: Exact): boolean {
  return compare(value, number) === 0;
}

/** A level as a figure that keeps its fact. */
export function valueMark(
  { amountsOf }: Speech,
  indicator: Indicator,
  level: Level,
  kind: "value" | "previous",
): FigureMark {
  const { ref, unit } = indicator;
  const amounts = amountsOf(indicator);
  const text =
    kind === "value"
      ? sayFigure(amounts, indicator, { shown: level.shown, display: inProse(level.shown, unit) })
      : sayAgain(amounts, indicator, level);
  return mark(text, { ref, kind, period: level.period, sources: cellsBehind(level.made) });
}

/** A level with what its sentence must say beside it: that a count is an estimate, and what a percentage is of. */
function sayValue(speech: Speech, indicator: Indicator, level: Level, subject: string): Text {
  return [...valueAlone(speech, indicator, level), ...ofWhat(indicator, level, subject)];
}

/** A count that is an estimate says so; an estimated rate's counts do. */
export function valueAlone(speech: Speech, indicator: Indicator, level: Level): Text {
  const value = valueMark(speech, indicator, level, "value");
  return level.made.counts === "approximate" && isCount(indicator.unit) ? ["approximately ", value] : [value];
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

/** The number without its unit, which the words around it say. */
export function bareFigure(speech: Speech, indicator: Indicator, level: Level): Text {
  return [{ ...valueMark(speech, indicator, level, "value"), text: formatDecimal(withoutZeros(level.shown)) }];
}

/** The figure behind its noun phrase: without the unit that the phrase names, with what a rate is of; a count of none or one in words. */
export function sayBehindPhrase(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  { text, figure, base }: NounPhrase,
): Text {
  if (figure === "bare") return bareFigure(speech, indicator, level);
  const value = valueMark(speech, indicator, level, "value");
  if (isCount(indicator.unit) && isExactly(level.exact, ZERO)) return [{ ...value, text: "zero" }];
  if (isCount(indicator.unit) && isExactly(level.exact, ONE)) return [{ ...value, text: "one" }];
  return [...sayValue(speech, indicator, level, text), ...(base === null ? NOTHING : [` ${base}`])];
}
