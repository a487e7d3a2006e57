import { isScore } from "../../facts/display";
import { clockOf } from "../../workbook/unit";
import type { Indicator } from "../../workbook/indicator";
import { plainText, type Text } from "../text";
import type { ParagraphSpeech } from "./speech";

/** A number with one unit behind it: "28 days", "7.4 µg/m3"; neither "2 hours 42 minutes" nor "13.3 million". */
const WITH_UNIT =
  /^((?:minus )?[−\d][\d,.]*(?: to [−\d][\d,.]*)?) (?!(?:to|thousand|million|billion)\b)(?:out of \d+|(?:(?! \d).)+)$/;

/** The ends of a range with their unit behind the last: "20 to 60 kg". */
export function unitBehind({ unit }: Pick<Indicator, "unit">, ends: readonly string[]): readonly string[] {
  if (clockOf(unit) !== null) return ends;
  return ends.map((end, index) => (index === ends.length - 1 ? end : (WITH_UNIT.exec(end)?.[1] ?? end)));
}

/**
 * A sentence about an indicator whose figures have their unit where it is said first: "It fell by 0.2 days from 35.9". Lengths
 * of time keep all their hours, minutes and seconds, which differ from figure to figure.
 */
export function unitsOnce({ titleOf }: Pick<ParagraphSpeech, "titleOf">, indicator: Indicator, text: Text): Text {
  if (clockOf(indicator.unit) !== null) return text;
  const { phrase, sentence } = titleOf(indicator);
  const isBare = phrase.figure === "bare";
  const isNamed = plainText(text).toLowerCase().includes(phrase.text.toLowerCase());
  // Its name says it, or the sentence before: "There were 2,098.6 full-time equivalent staff", "The score was 8.4 out of 10".
  let isSaid = isNamed ? isBare : isScore(indicator.unit) || (isBare && sentence?.kind === "there");
  return text.map((part) => {
    const number = typeof part === "string" ? undefined : WITH_UNIT.exec(part.text)?.[1];
    if (typeof part === "string" || number === undefined) return part;
    const again = isSaid;
    isSaid = true;
    return again ? { ...part, text: number } : part;
  });
}
