import { arranged } from "./arrange";
import { worded } from "./measure";
import { determined, headOf } from "./noun";
import { type IsCommon, inSmallLetters, withSmallStart } from "./small-letters";
import { filledIn } from "./filled-in";
import { isSoundPhrase, withSoundSentence } from "./sound";
import { spell } from "./spell";
import { strip } from "./strip";
import { type Named, type NounPhrase, plainPhrase, type Title, type Worded } from "./title";
import { withoutUnit } from "./unit-said";
import { MEASURES } from "./words";

const FIGURE_FOR = "the figure for ";

/** The title of an indicator as English; `isCommon` tells which words are surely no names. */
export function readTitle(indicator: Named, isCommon: IsCommon): Title {
  if (indicator.subject !== null)
    return { kind: "owner", phrase: ownersPhrase(indicator.subject, isCommon), sentence: null };
  const text = arranged(filledIn(inSmallLetters(spell(strip(withoutAim(indicator), indicator.unitText)), isCommon)));
  if (/^(?:how|why|who|which|when|where|are|is|was|were|do|does|did|have|has|can|will|should)\b/i.test(text))
    return quoted(indicator);
  const title = measured(text, indicator);
  return isSoundPhrase(title.phrase.text) ? { kind: "worded", ...withSoundSentence(title) } : quoted(indicator);
}

/** "Reduction in the carbon footprint" of which less is good: the footprint, which the aim is to reduce. */
function withoutAim({ name, polarity }: Named): string {
  return polarity === "low-is-good" ? name.replace(REDUCTION, "") : name;
}

const REDUCTION = /^(?:the )?(?:reduction|decrease|fall) (?:in|of) (?:the )?(?=\p{L})/iu;

/** A name that makes no phrase, in quotation marks. */
function quoted({ name }: Named): Title {
  return { kind: "quoted", phrase: plainPhrase(`${FIGURE_FOR}“${name.trim()}”`, "was"), sentence: null };
}

/** A subject as it stands after "a figure for". */
export function topicOf(subject: string): string {
  return subject.startsWith(FIGURE_FOR) ? subject.slice(FIGURE_FOR.length) : subject;
}

/** The owner's Subject: with the article that a measure wants, and small where its first word is no name. */
function ownersPhrase(subject: string, isCommon: IsCommon): NounPhrase {
  const text = withSmallStart(subject.trim().replace(/[\s.,;:]+$/, ""), isCommon);
  return plainPhrase(MEASURES.has(headOf(text)) ? determined(text) : text);
}

/** What the rules make of a phrase in small letters. */
function measured(text: string, named: Named): Worded {
  const { phrase, base } = withoutUnit(text, named);
  const title = worded(phrase, named);
  const told =
    named.unit.kind === "per" && named.unit.population === null && base !== null && !title.phrase.text.includes(base)
      ? base
      : null;
  return { ...title, phrase: { ...title.phrase, base: told ?? title.phrase.base } };
}
