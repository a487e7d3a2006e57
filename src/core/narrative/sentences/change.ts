import { isAverage } from "../../workbook/average";
import { isCount, moneyOf, traitsOf } from "../../workbook/unit";
import { isScore } from "../../facts/display";
import { formatSize } from "../../format/number";
import { sayPeriod } from "../../format/period";
import { type Comparison, formatEarlier } from "../../facts/figure/comparison";
import { cellsBehind } from "../../facts/figure/made";
import type { Level } from "../../facts/figure/level";
import { ZERO } from "../../measures/exact";
import type { Indicator } from "../../workbook/indicator";
import { mark } from "../marks";
import { isBesideFew, isOfFew } from "../of-few";
import { beforeValues } from "../say-period";
import { type FigureMark, NOTHING, type Text } from "../text";
import type { PhraseValues } from "../wording";
import { sayBesideAverage } from "./average";
import { sayCounts, sayEarlier } from "./counts";
import { type ComparisonRole, type SaidChange, type SaidJudgement, untested } from "./said-change";
import { saySize } from "./size";
import type { ParagraphSpeech, Speech } from "./speech";
import { isExactly, ONE, valueMark } from "./value";

/** How the figure moved against a comparison, and whether that is better or worse. */
export function sayChange(
  speech: ParagraphSpeech,
  indicator: Indicator,
  level: Level,
  comparison: Comparison,
  role: ComparisonRole,
): Text {
  const { change, earlier, direction } = comparison;
  const isStill = direction === "similar" || direction === "unchanged";
  const said = {
    size: saySize(speech, indicator, {
      shown: change.shown,
      kind: "change",
      period: level.period,
      against: formatEarlier(earlier),
      sources: cellsBehind(change.made),
    }),
    way: change.shown.units > 0n ? "up" : "down",
    counted: countedOf(speech, indicator),
    perCent: sayPerCent(indicator, level, comparison),
    judged: judgedAs(indicator, comparison),
    still: isStill ? direction : null,
    isOfFew: isOfFew(indicator, level) || isBesideFew(indicator, earlier),
    role,
  } as const;
  switch (earlier.kind) {
    case "not-held":
      return speech.say(`change.stated-${isStill ? "similar" : untested(inWords(speech, indicator, said.judged))}`, {
        size: said.size,
        way: said.way,
        since: sayPeriod(earlier.period),
      });
    case "average":
      return sayBesideAverage(speech, indicator, earlier.average, said);
    case "level": {
      const before = beforeValues(speech.say, indicator, comparison.with, earlier.level);
      return saySince(speech, indicator, { now: level, previous: earlier.level, before }, said);
    }
  }
}

interface Since {
  readonly now: Level;
  readonly previous: Level;
  /** When that was. */
  readonly before: PhraseValues;
}

/** The change from the figure of one earlier period. */
function saySince(
  speech: ParagraphSpeech,
  indicator: Indicator,
  { now, previous, before }: Since,
  said: SaidChange,
): Text {
  const { size, way, perCent, judged, still, role } = said;
  if (still !== null && said.isOfFew)
    return speech.say("few.still", { previous: sayEarlier(speech, indicator, previous), ...before });
  if (still === null && said.isOfFew)
    return speech.say(`few.${judged}`, {
      way,
      previous: sayEarlier(speech, indicator, previous),
      ...before,
      first: role === "further" || role === "neither" ? "no" : "yes",
    });
  const { unit } = indicator;
  const values = {
    size,
    way,
    previous: sayPrevious(speech, indicator, now, previous),
    counts: isCount(unit) ? NOTHING : sayCounts(speech, indicator, previous, "previous", ""),
    ...before,
    perCent,
    counted: said.counted,
    plural: isExactly(previous.exact, ONE) ? "one" : "other",
  };
  const isNone = isCount(unit) && [now, previous].some(({ exact }) => isExactly(exact, ZERO));
  if (isNone && still === null) return speech.say("change.bare", values);
  if (role === "neither" && still === null) return speech.say("further.neither", values);
  return speech.say(
    `${role === "alone" ? "change" : "further"}.${still ?? inWords(speech, indicator, judged)}`,
    values,
  );
}

function countedOf({ titleOf }: ParagraphSpeech, indicator: Indicator): SaidChange["counted"] {
  if (isCount(indicator.unit) || titleOf(indicator).sentence?.kind === "there") return "yes";
  return moneyOf(indicator.unit) === null ? "no" : "money";
}

/** A share, a rate, a score or an average improves or worsens; a total rises or falls, and readers see which is good. */
function inWords({ titleOf }: ParagraphSpeech, indicator: Indicator, judged: SaidJudgement): SaidJudgement {
  const { unit } = indicator;
  const { text, verb } = titleOf(indicator).phrase;
  // Vacancies do not improve, and nor does a number of them.
  const isOfThings = verb === "were" || text.startsWith("the number of ");
  const improves = !isOfThings && (traitsOf(unit).improves || isScore(unit) || isAverage(indicator));
  return improves || (judged !== "better" && judged !== "worse") ? judged : "none";
}

/** The earlier figure; what is below zero by the name that it has there, where the figure now is above it. */
function sayPrevious(speech: Speech, indicator: Indicator, now: Level, previous: Level): Text {
  const figure = previousMark(speech, indicator, previous);
  const opposite = OPPOSITES.find(([name]) => name.test(speech.subjectOf(indicator)))?.[1] ?? null;
  const passesZero = previous.shown.units < 0n && now.shown.units > 0n;
  return opposite === null || !passesZero
    ? [figure]
    : [`${opposite} of `, { ...figure, text: figure.text.replace(/^minus /, "") }];
}

const OPPOSITES = [
  [/\boverspend\b/i, "an underspend"],
  [/\bunderspend\b/i, "an overspend"],
  [/\bsurplus\b/i, "a deficit"],
  [/\bdeficit\b/i, "a surplus"],
] as const;

/** The earlier figure; a count of none or one in words. */
function previousMark(speech: Speech, indicator: Indicator, previous: Level): FigureMark {
  const figure = valueMark(speech, indicator, previous, "previous");
  if (!isCount(indicator.unit)) return figure;
  if (isExactly(previous.exact, ZERO)) return { ...figure, text: "none" };
  return isExactly(previous.exact, ONE) ? { ...figure, text: "one" } : figure;
}

/** Near a target a move is no improvement by its size, for it may pass the target: it ends nearer or farther. */
function judgedAs({ polarity }: Indicator, { judgement }: Comparison): SaidJudgement {
  if (judgement === "no-clear-change") return "unclear";
  if (polarity !== "near-target" || judgement === "none") return judgement;
  return judgement === "better" ? "nearer" : "farther";
}

function sayPerCent({ ref }: Indicator, { period }: Level, { change, earlier }: Comparison): Text {
  const { perCent, made } = change;
  const fact = { ref, kind: "per-cent-change", period, against: formatEarlier(earlier), sources: cellsBehind(made) };
  return perCent === null || perCent.units === 0n ? NOTHING : [" (", mark(`${formatSize(perCent)}%`, fact), ")"];
}
