import type { IndicatorFacts, Summary } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import type { Listed } from "../list-or-lines";
import type { Mode } from "../selection";
import type { Speech } from "../sentences/speech";
import { capitalised, join, NOTHING, type Text } from "../text";
import { sayDirections } from "./directions";
import { sayLargestMoves } from "./largest-moves";
import { areTargetsNamed, nameMissed } from "./missed";
import { sayPlacings } from "./placings";
import {
  judgedCount,
  nameCrossed,
  type NamedList,
  sayAwaited,
  saySince,
  sayTargets,
  sayTargetsByTheme,
  sayUnjudged,
} from "./targets";

/** Of so many indicators one at least has a target where targets lead: a quarter. */
const TARGETS_LEAD_FROM = 4;

/** More things than these are a list. */
const MOST_IN_A_ROW = 3;

/** The result in numbers, and the lists that follow it. */
interface Overview {
  readonly tally: Text;
  readonly lists: readonly NamedList[];
}

/**
 * The result in numbers: how many met their target and which missed it, stand in which quartile, moved which way, and what
 * moved most. Targets lead where a quarter of the indicators have one, else quartiles. What leads opens; the rest follows
 * in sentences, or as a list where it is much.
 */
export function sayOverview(speech: Speech, summary: Summary, facts: readonly IndicatorFacts[], mode: Mode): Overview {
  const { targets } = summary;
  const counted = facts.filter(isCounted).length;
  const isLeading = (judgedCount(targets) + targets.notJudged) * TARGETS_LEAD_FROM >= counted;
  const ofTargets = sayTargets(speech, summary);
  // "Of the others" would follow nothing where the sentence before is switched off.
  const isSilent = ofTargets.length === 0 && judgedCount(targets) > 0;
  const { sentences, lists } = named(speech, facts, mode);
  const since = ofTargets.length === 0 ? NOTHING : saySince(speech, facts);
  const ofMissed = [sentences.missed, join([since, ...sentences.crossed].map(capitalised), " ")];
  const [lead = NOTHING, ...points] = [
    ...(isLeading
      ? [join([ofTargets, isSilent ? NOTHING : sayUnjudged(speech, summary, facts)], " "), ...ofMissed]
      : []),
    sayPlacings(speech, summary, facts),
    sayDirections(speech, summary, facts),
    join(sayLargestMoves(speech, facts).map(capitalised), " "),
    ...(isLeading ? [] : [ofTargets, ...ofMissed, sayAwaited(speech, facts)]),
  ]
    .filter((text) => text.length > 0)
    .map(capitalised);
  const intro = 1 + points.length > MOST_IN_A_ROW ? speech.say("report.points") : NOTHING;
  const themes = sayTargetsByTheme(speech, facts);
  if (intro.length > 0) return { tally: join([join([lead, intro], " "), ...points, ...themes], "\n"), lists };
  const title = themes.length === 0 ? NOTHING : speech.say("report.targets-by-theme");
  return {
    tally: join([join([lead, ...points], " "), ...(title.length === 0 ? [] : [title, ...themes])], "\n"),
    lists,
  };
}

/** Who missed the target and who crossed it: in sentences among the counts, or as lists behind them. */
function named(speech: Speech, facts: readonly IndicatorFacts[], mode: Mode) {
  const isNamed = areTargetsNamed(facts);
  // Where exceptions lead, the targets missed are the next thing that is read, in the same order.
  const missed = isNamed && mode === "all" ? nameMissed(speech, facts) : null;
  const moved = isNamed ? nameCrossed(speech, facts) : [];
  const all = [...(missed === null ? [] : [{ id: "Targets missed", ...missed }]), ...moved];
  const sentenceOf = ({ kind, text }: Listed): Text => (kind === "sentence" ? text : NOTHING);
  return {
    sentences: { missed: missed === null ? NOTHING : sentenceOf(missed), crossed: moved.map(sentenceOf) },
    lists: all.filter(({ kind, text }) => kind === "lines" && text.length > 0),
  };
}
