import type { IndicatorFacts, Summary } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import { sayingYet } from "../awaited";
import type { Speech } from "../sentences/speech";
import { capitalised, join, NOTHING, type Text } from "../text";
import { sayDirections } from "./directions";
import { sayLargestMoves } from "./largest-moves";
import { sayPlacings } from "./placings";
import { judgedCount, sayAwaited, sayTargets, sayTargetsByTheme, sayUnjudged } from "./targets";

/** Of so many indicators one at least has a target where targets lead: a quarter. */
const TARGETS_LEAD_FROM = 4;

/**
 * The result in numbers: how many met their target, stand in which quartile, moved which way, and what moved most. Targets
 * lead where a quarter of the indicators have one, else quartiles.
 */
export function sayOverview(worded: Speech, summary: Summary, facts: readonly IndicatorFacts[]): Text {
  const speech = { ...worded, say: sayingYet(worded.say, facts) };
  const { targets } = summary;
  const counted = facts.filter(isCounted).length;
  const isLeading = (judgedCount(targets) + targets.notJudged) * TARGETS_LEAD_FROM >= counted;
  const ofTargets = sayTargets(speech, summary, facts);
  // "Of the others" would follow nothing where the sentence before is switched off.
  const isSilent = ofTargets.length === 0 && judgedCount(targets) > 0;
  const sentences = [
    ...(isLeading ? [ofTargets, isSilent ? NOTHING : sayUnjudged(speech, summary)] : []),
    sayPlacings(speech, summary, facts),
    sayDirections(speech, summary, facts),
    ...sayLargestMoves(speech, facts),
    ...(isLeading ? [] : [ofTargets, sayAwaited(speech, summary, counted)]),
  ];
  return join([join(sentences.map(capitalised), " "), sayTargetsByTheme(speech, facts)], "\n");
}
