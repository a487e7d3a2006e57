import type { IndicatorFacts } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import { numberWord } from "../../format/number";
import { inOrderOfNeed } from "../exceptions";
import { asLines, type Listed, listOrLines } from "../list-or-lines";
import type { Speech } from "../sentences/speech";
import { namedWithThemes } from "./things";

/** In a report of fewer targets each is read anyway. */
const FEWEST_TARGETS = 4;
/** A longer list nobody reads. */
const MOST_NAMED = 10;

/** Whether targets are so many that those missed, and those that crossed, are named ahead of the paragraphs. */
export function areTargetsNamed(facts: readonly IndicatorFacts[]): boolean {
  return facts.filter((one) => isCounted(one) && isJudged(one)).length >= FEWEST_TARGETS;
}

/** The targets missed by name, the furthest from target first: all of them, or the ten that are furthest. Null where none is. */
export function nameMissed(speech: Speech, facts: readonly IndicatorFacts[]): Listed | null {
  const missed = inOrderOfNeed(facts.filter((one) => isCounted(one) && one.target?.rag === "red"));
  if (missed.length === 0) return null;
  const named = missed.slice(0, MOST_NAMED).map(({ indicator }) => indicator);
  const items = namedWithThemes(speech, named, facts);
  return named.length === missed.length
    ? listOrLines(speech.say, "report.missed", items)
    : asLines(
        speech.say("report.missed-most-lines", { all: numberWord(missed.length), count: numberWord(named.length) }),
        items,
      );
}

function isJudged({ target }: IndicatorFacts): boolean {
  return target !== null && target.rag !== "not-yet";
}
