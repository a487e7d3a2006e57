import type { Tells } from "./tells";
import { MOST_WORDS } from "./wording";
import { longestSentence, plainText, pointsOnce, type Text } from "./text";

/** What one sentence of a paragraph says. */
export interface Sentence<Kind extends string> {
  readonly kind: Kind;
  readonly text: Text;
  /** Whether it tells of a figure that is as it should be. */
  readonly tells: Tells;
}

const OPENING = /^(?:It|They|That|The figure) /;
/** What would be read otherwise with more behind it, and what is more than one sentence. */
const STOPS = /[:;]|[.!?] |, but the numbers|, which is not a clear change| the same as | compares with /;

/**
 * The sentences, neighbours of the kinds given as one where that has no more words than given: "It improved from 92.1%
 * in Quarter 2 2024/25, a rise of 1.3 percentage points, but missed the target of 95% by 1.6 percentage points." Words
 * that both begin with are said once. A council's own phrase is joined as ours are, if it begins as they do.
 */
export function joinSentences<Kind extends string>(
  sentences: readonly Sentence<Kind>[],
  kinds: readonly Kind[],
  mostWords: number,
): readonly Sentence<Kind>[] {
  const joined = sentences.reduce<readonly Sentence<Kind>[]>((done, next) => {
    const last = done.at(-1);
    const mayJoin = last !== undefined && [last, next].every(({ kind }) => kinds.includes(kind));
    const text = mayJoin ? asOne(last, next) : null;
    // Two comparisons that are said alike are listened to as one.
    const most = last?.kind === next.kind ? MOST_WORDS : mostWords;
    if (last === undefined || text === null || longestSentence(text) > most) return [...done, next];
    const tells = last.tells === next.tells ? last.tells : "neither";
    return [...done.slice(0, -1), { kind: last.kind, text, tells }];
  }, []);
  return figureNamed(joined);
}

function asOne<Kind extends string>(first: Sentence<Kind>, next: Sentence<Kind>): Text | null {
  const end = withoutFullStop(first.text);
  const rest = withoutOpening(first.text, next.text);
  if (end === null || rest === null || STOPS.test(plainText(end)) || STOPS.test(plainText(next.text))) return null;
  const isAgainst = first.tells !== next.tells && first.tells !== "neither" && next.tells !== "neither";
  const hasParts = PARTS.test(plainText(end)) || PARTS.test(plainText(rest));
  return pointsOnce([...end, `${hasParts ? "," : ""} ${isAgainst ? "but" : "and"} `, ...rest]);
}

const PARTS = /, | and | but /;

/**
 * What a sentence calls its figure by what stands before it: It after "The figure …", and the figure after "There were none …"
 * and after another comparison, for That is what the first sentence tells.
 */
function figureNamed<Kind extends string>(sentences: readonly Sentence<Kind>[]): readonly Sentence<Kind>[] {
  return sentences.reduce<readonly Sentence<Kind>[]>((named, sentence, index) => {
    const [start, ...rest] = sentence.text;
    const before = index > 1 ? named.at(-1)?.text[0] : undefined;
    if (typeof start !== "string" || typeof before !== "string") return [...named, sentence];
    const text = [namedAfter(before, start), ...rest];
    return [...named, longestSentence(text) > MOST_WORDS ? sentence : { ...sentence, text }];
  }, []);
}

function namedAfter(before: string, start: string): string {
  if (before.startsWith("The figure ")) return start.replace(/^(?:The figure|That) (?!is (?:provisional|an))/, "It ");
  return start.replace(before.startsWith("There ") ? /^(?:It|They|That) / : /^That /, "The figure ");
}

const VERB = /^\w+ (?:was|were) $/;

function withoutFullStop(text: Text): Text | null {
  const last = text.at(-1);
  return typeof last === "string" && last.endsWith(".") ? [...text.slice(0, -1), last.slice(0, -1)] : null;
}

/** The second text from where it differs from the first; null where either does not begin as a later sentence does. */
function withoutOpening([start]: Text, [second, ...rest]: Text): Text | null {
  if (typeof start !== "string" || typeof second !== "string") return null;
  const [opening, its] = [OPENING.exec(start)?.[0], OPENING.exec(second)?.[0]];
  if (opening === undefined || its === undefined) return null;
  // That is what the first sentence tells, and meets no target.
  if (opening === "That " && its !== opening) return null;
  const [before, words] = [start.slice(opening.length).split(" "), second.slice(its.length).split(" ")];
  const differs = words.findIndex((word, index) => word !== before[index]);
  // A preposition before a figure is said of each.
  const kept = differs !== -1 ? differs : VERB.test(second) ? 1 : Math.max(words.length - 2, 0);
  return [words.slice(opening === its ? kept : 0).join(" "), ...rest];
}
