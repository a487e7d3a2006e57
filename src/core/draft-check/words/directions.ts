import type { IndicatorFacts } from "../../facts/facts";
import { toNumber } from "../../measures/exact";
import { earlierLevel } from "../../facts/figure/comparison";
import { periodCuesIn } from "../tokens/periods";
import type { Said } from "../tokens/words";
import { type Anchor, factOf, type ReadText } from "./anchor";
import { comparatorAmong, comparatorBeside, comparatorNear, gapTo, isTheirs } from "./comparator";
import { agrees, agreesInOtherWords, disagrees, type Judged } from "./judged";
import { isSurely, type Movement, movementOf } from "./movement";

type Way = Extract<Said, { readonly kind: "direction" }>["way"];
type Relation = Extract<Said, { readonly kind: "relation" }>["way"];

/** "Last year it was 961 more": said of the earlier figure. */
const OF_EARLIER =
  /\b(?:last year|a year ago|a year earlier|last quarter|before that|back then|previously)\b[^.;]{0,25}\b(?:was|were|stood|had been)\b[^.;]*$/i;

/** Rose, fell, the same: the sign of the movement that the word speaks of; beside a difference from a comparator, of that. */
export function directionJudged(way: Way, anchor: Anchor, from: ReadText): Judged | null {
  if (way !== "flat" && comparatorBeside(anchor) !== null)
    return relationJudged(way === "up" ? "above" : "below", anchor, from);
  const movement = movementOf(anchor, from);
  if (movement === null) return null;
  const { size, display, sources } = movement;
  const { word, clause, facts } = anchor;
  const isTurned = OF_EARLIER.test(from.text.slice(clause.start, word.start));
  const sign = Math.sign(size) * (isTurned ? -1 : 1);
  const is = way === "flat" ? isSimilar(movement, facts) : sign === (way === "up" ? 1 : -1);
  if (is !== word.isDenied) return agrees(display);
  return word.isDenied ? null : disagrees(isSurely(anchor, movement), display, "direction", sources);
}

/** A change so small a part of the figure may be called none. */
const SMALL_PART = 0.02;

function isSimilar({ size, isOwn }: Movement, { comparisons: [main], value }: IndicatorFacts): boolean {
  if (isOwn && main !== undefined && (main.direction === "similar" || main.direction === "unchanged")) return true;
  if (main?.judgement === "no-clear-change") return true;
  return Math.abs(size) <= SMALL_PART * Math.abs(value === null ? 0 : toNumber(value.exact));
}

/** 1 where more is better, -1 where less is; null where nobody judges. */
function goodWay({ indicator: { polarity } }: IndicatorFacts): 1 | -1 | null {
  return polarity === "high-is-good" ? 1 : polarity === "low-is-good" ? -1 : null;
}

/** Better, worse: by the polarity; within chance the word is doubtful. */
export function judgementJudged(is: "better" | "worse", anchor: Anchor, from: ReadText): Judged | null {
  if ((comparatorBeside(anchor) ?? comparatorNear(anchor, from.text)) !== null) return relationJudged(is, anchor, from);
  const good = goodWay(anchor.facts);
  const movement = movementOf(anchor, from);
  if (good === null || movement === null) return null;
  const { display, sources, since } = movement;
  const isSo = Math.sign(movement.size) * good === (is === "better" ? 1 : -1);
  if (anchor.word.isDenied) return isSo ? null : agrees(display);
  if (!isSo) return disagrees(isSurely(anchor, movement), display, "direction", sources);
  const comparison = anchor.facts.comparisons.find(({ earlier }) => earlierLevel(earlier)?.period.end === since?.end);
  return comparison?.judgement === "no-clear-change"
    ? agreesInOtherWords(display, "The change may be chance.")
    : agrees(display);
}

/** Above, below, level with, better or worse than a comparator; beside an earlier figure or period a direction. */
export function relationJudged(way: Relation, anchor: Anchor, from: ReadText): Judged | null {
  const { word, facts, near } = anchor;
  const { text } = from;
  const role = comparatorNear(anchor, text) ?? comparatorAmong(anchor);
  if (role === null) {
    const isOfEarlier = near.some((one) => {
      const fact = factOf(one);
      return one.place.figure.start >= word.end && fact?.role === "value" && !fact.isCurrent;
    });
    const isOfPeriod = periodCuesIn(text.slice(word.end, word.end + 35)).length > 0;
    return isOfEarlier || isOfPeriod ? directionJudged(asDirection(way), anchor, from) : null;
  }
  const gap = gapTo(role, facts);
  if (gap === null) return null;
  const isTurned = isTheirs(text.slice(Math.max(0, word.start - 60), word.start));
  const sign = Math.sign(gap.size) * (isTurned ? -1 : 1);
  const isMet = way === "better" && role === "target" && facts.target?.rag === "green";
  const holds = isMet || sign === signOf(way, goodWay(facts) ?? 1);
  if (holds !== word.isDenied) return agrees(gap.display);
  const why = role === "target" ? "target side" : "comparison";
  return word.isDenied ? null : disagrees(anchor.isClose, gap.display, why, gap.sources);
}

function asDirection(way: Relation): Way {
  return way === "same" ? "flat" : way === "above" || way === "better" ? "up" : "down";
}

function signOf(way: Relation, good: 1 | -1): number {
  switch (way) {
    case "above":
      return 1;
    case "below":
      return -1;
    case "same":
      return 0;
    case "better":
      return good;
    case "worse":
      return -good;
  }
}
