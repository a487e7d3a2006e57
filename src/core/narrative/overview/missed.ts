import type { IndicatorFacts } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import { formatList } from "../../format/list";
import { numberWord } from "../../format/number";
import { withoutAbbreviations } from "../abbreviations";
import { inOrderOfNeed } from "../exceptions";
import type { Speech } from "../sentences/speech";
import { longestSentence, NOTHING, plainText, type Text } from "../text";
import { topicOf } from "../title/read-title";
import { WORDS_WANTED } from "../wording";

/** In a report of fewer targets each is read anyway. */
const FEWEST_TARGETS = 4;
/** More names than these nobody keeps in mind. */
const MOST_NAMED = 3;

/** The targets missed by name, the first to be looked at first, and how many others; nothing in a report of few targets. */
export function sayMissed(speech: Speech, facts: readonly IndicatorFacts[]): Text {
  const judged = facts.filter((one) => isCounted(one) && one.target !== null && one.target.rag !== "not-yet");
  const missed = inOrderOfNeed(judged.filter(({ target }) => target?.rag === "red"));
  if (judged.length < FEWEST_TARGETS || missed.length === 0) return NOTHING;
  const names = missed.map(({ indicator }) => thingOf(withoutAbbreviations(speech.subjectOf(indicator))));
  const worse = missed.filter(({ comparisons: [main] }) => main?.judgement === "worse").length;
  const order = missed.length === 1 ? "one" : worse > 0 && worse < missed.length ? "worse" : "far";
  const naming = (count: number): Text => {
    const left = names.length - count;
    const others = speech.say("report.missed-others", {
      count: numberWord(left),
      plural: left === 1 ? "one" : "other",
    });
    const list = [...names.slice(0, count), ...(left === 0 ? [] : [plainText(others)])];
    return speech.say("report.missed", { order, list: formatList(list) });
  };
  const most = Math.min(MOST_NAMED, names.length);
  const counts = Array.from({ length: most }, (_, less) => most - less);
  const fitting = counts.map(naming).find((text) => text.length === 0 || longestSentence(text) <= WORDS_WANTED);
  return fitting ?? naming(1);
}

/** What is measured without its measure: "potholes repaired on time". */
function thingOf(subject: string): string {
  return topicOf(subject).replace(/^the (?:percentage|proportion|number|share|rate) of (?:the )?/, "");
}
