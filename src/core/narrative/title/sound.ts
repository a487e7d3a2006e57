import { isParticiple } from "./words";
import type { Worded } from "./title";

/** What no phrase of English has, whatever a title says. */
const UNSOUND: readonly RegExp[] = [
  // a word twice, two articles, or an article where a number or a verb follows
  /\b(\p{L}+) \1\b/iu,
  /\b(?:[Tt]he|[Aa]n?) (?:the|an?|its|their|all|every|is|are|was|were|of)\b/u,
  // a sign of the title
  /[:;?#*|]|\(\)|\s-\s/u,
  // a measure of nothing
  /\b(?:percentage|proportion|number|rate|average|level) of (?:to|of|in|by|with|for|and|or|that|who|which|when|where)(?= |$)/iu,
  // an order, where a thing should be
  /^(?:the )?(?:ensure|deliver|achieve|improve|reduce|increase(?! in\b)|maintain|develop|implement|promote|continue|enable|strengthen|encourage)\b/iu,
];

/** A verb of its own within a phrase, which only a clause may have. */
const OWN_VERB = /\b(?:is|are|has|have|does|do|was|were|will|should)\b/u;
const OPENS_CLAUSE = /\b(?:who|that|which|whose|where|when|if|whether|how|than|as|because|what|times)\b/u;

/** True where a phrase could stand before its verb: nothing in it is surely no English. */
export function isSoundPhrase(text: string): boolean {
  return !UNSOUND.some((fault) => fault.test(text)) && isBalanced(text) && isClosed(text) && !hasOwnVerb(text);
}

/** What was worded, without a sentence that is no English. */
export function withSoundSentence(worded: Worded): Worded {
  const { sentence } = worded;
  if (sentence === null) return worded;
  const parts = Object.entries(sentence).flatMap(([key, value]) => (key === "kind" || value === null ? [] : [value]));
  const isSound = parts.every(
    (part) => !UNSOUND.some((fault) => fault.test(part)) && isBalanced(part) && isClosed(part),
  );
  return isSound ? worded : { ...worded, sentence: null };
}

function hasOwnVerb(text: string): boolean {
  const verb = OWN_VERB.exec(text);
  return verb !== null && !OPENS_CLAUSE.test(text.slice(0, verb.index));
}

function isBalanced(text: string): boolean {
  return (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;
}

/** A last word that asks for more, unless it belongs to its verb: "attended to". */
function isClosed(text: string): boolean {
  const [last = "", before = ""] = text.split(" ").reverse();
  if (/^(?:the|of|and|or|than|per|whose)$/.test(last)) return false;
  return !/^(?:to|for|with|by|from|at)$/.test(last) || isParticiple(before);
}
