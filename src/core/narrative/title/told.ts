import { articleOf, headOf, numberOf, verbOf, wordsOf } from "./noun";
import { GERUNDS, OF_THEMSELVES, pastOf, regularPast } from "./words";

/** What a title says of a group: "repairs" and "were completed right first time". */
export interface Clause {
  readonly whole: string;
  /** With its verb, told of the past, for several. */
  readonly predicate: string;
}

/** What is said of a group, with its verb. */
export function told(whole: readonly string[], rest: readonly string[]): Clause {
  const group = joined(whole);
  const be = verbOf(group);
  return { whole: group, predicate: withVerb(rest, be) };
}

function withVerb(rest: readonly string[], be: "was" | "were"): string {
  const [first = "", second = ""] = rest;
  const gerund = GERUNDS.get(first);
  const other = /^(?:and|or)$/.test(second) ? GERUNDS.get(rest[2] ?? "") : undefined;
  if (gerund !== undefined && other !== undefined) return joined([gerund.past, second, other.past, ...rest.slice(3)]);
  if (gerund !== undefined) return joined([gerund.past, ...rest.slice(1)]);
  const denied = first === "not" ? GERUNDS.get(second) : undefined;
  if (denied !== undefined) return joined(["did not", denied.base, ...rest.slice(2)]);
  if (first === "into") return joined(["went", ...rest]);
  if (first === "being") return joined([be, ...rest.slice(1)]);
  if (rest.join(" ").includes(" that cannot "))
    return withVerb(wordsOf(rest.join(" ").replace(" that cannot ", " that could not ")), be);
  if (first === "with") return joined(["had", withArticle(joined(rest.slice(1)))]);
  if (first === "without") return joined(["had no", ...rest.slice(1)]).replace(/^had no an? /, "had no ");
  return joined(OF_THEMSELVES.has(first) ? rest : [be, ...rest]);
}

/** "a gas safety certificate" of "gas safety certificate". */
function withArticle(phrase: string): string {
  const isBare = !/^(?:an?|the|no|one|two|at|all|their|its|any|more|fewer|less|up(?!-to)|good|every|\d)\b/i.test(
    phrase,
  );
  if (!isBare || numberOf(headOf(phrase)) !== "singular") return phrase;
  return `${articleOf(phrase)} ${phrase}`;
}

/** A bracket behind a predicate that says how long, or abbreviates what is before it, and not which things are meant. */
const OF_PREDICATE =
  /^(?:[\p{Lu}\d&]+|.* (?:count|census|return|estimate)|(?:not|within|in|after|before|at|by|from|to|with|or|and|including|end) .*|.*\b\d+ (?:days|weeks|months) .*|.*\b(?:days?|weeks?|hours?|minutes?|months?|target))$/u;

/** "invoices (SMEs) were paid on time": a bracket behind the predicate that says which things stands beside them. */
export function withNoteBeside(clause: Clause): Clause {
  const [, predicate = "", note = ""] = /^(.+) \(([^()]+)\)$/.exec(clause.predicate) ?? [];
  if (note === "" || OF_PREDICATE.test(note) || clause.whole.includes("(")) return clause;
  return { whole: `${clause.whole} (${note})`, predicate };
}

/** Words as a text, without the comma that parted them from what follows. */
export function joined(words: readonly string[]): string {
  return words.join(" ").replace(/[,;]$/, "");
}

/** What begins with a verb of its own, told of the past: "are collected" as "were collected". */
export function inThePast(words: readonly string[], be: "was" | "were"): string {
  const [adverb = "", verb = ""] = words;
  if (/^(?:is|are|was|were)$/.test(adverb)) return joined([be, ...words.slice(1)]);
  if (/ly$|^(?:then|also|still)$/.test(adverb))
    return joined([adverb, pastOf(verb) ?? regularPast(verb), ...words.slice(2)]);
  return joined([pastOf(adverb) ?? regularPast(adverb), ...words.slice(1)])
    .replace(/^had been\b/, be)
    .replace(/^had had\b/, "had")
    .replace(/^((?:felt|thought|agreed|said|believed) that (?:they|it|we)) can\b/, "$1 could");
}
