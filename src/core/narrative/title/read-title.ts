import { arranged } from "./arrange";
import { worded } from "./measure";
import { determined, headOf } from "./noun";
import { type IsCommon, inSmallLetters, withSmallStart } from "./small-letters";
import { filledIn } from "./filled-in";
import { asPublished } from "./published";
import { isSoundPhrase, withSoundSentence } from "./sound";
import { spell } from "./spell";
import { strip } from "./strip";
import { type Named, type NounPhrase, plainPhrase, type Title, type Worded } from "./title";
import { withoutUnit, withOwnUnit } from "./unit-said";
import { MEASURES } from "./words";

/** The title of an indicator as English; `isCommon` tells which words are surely no names. */
export function readTitle(indicator: Named, isCommon: IsCommon): Title {
  if (indicator.subject !== null)
    return { kind: "owner", phrase: ownersPhrase(indicator.subject, isCommon), sentence: null };
  const stripped = strip(asPublished(withoutAim(indicator)), indicator.unitText);
  const text = arranged(filledIn(inSmallLetters(spell(stripped), isCommon)));
  if (/^(?:how|why|who|which|when|where|are|is|was|were|do|does|did|have|has|can|will|should)\b/i.test(text))
    return quoted(indicator, isCommon);
  const title = measured(text, indicator);
  return title !== null && isSoundPhrase(title.phrase.text)
    ? { kind: "worded", ...withSoundSentence(title) }
    : quoted(indicator, isCommon);
}

/** "Reduction in the carbon footprint" of which less is good: the footprint, which the aim is to reduce. */
function withoutAim({ name, polarity, unit }: Named): string {
  const whole = withOwnUnit({ name, unit });
  return polarity === "low-is-good" ? whole.replace(REDUCTION, "") : whole;
}

const REDUCTION = /^(?:the )?(?:reduction|decrease|fall) (?:in|of) (?:the )?(?=\p{L})/iu;

/** A name that makes no phrase: before a colon where its figure is told, and in quotation marks within a sentence. */
function quoted(named: Named, isCommon: IsCommon): Title {
  const stripped = strip(withOwnUnit(named), named.unitText).replace(/[?\s]+$/, "");
  const told = inSmallLetters(spell(stripped), isCommon);
  const name = told.charAt(0).toUpperCase() + told.slice(1);
  return { kind: "quoted", phrase: plainPhrase(`“${name}”`, "was"), sentence: { kind: "label", name } };
}

/** The owner's Subject: with the article that a measure wants, and small where its first word is no name. */
function ownersPhrase(subject: string, isCommon: IsCommon): NounPhrase {
  const text = withSmallStart(subject.trim().replace(/[\s.,;:]+$/, ""), isCommon);
  return plainPhrase(MEASURES.has(headOf(text)) ? determined(text) : text);
}

/** What the rules make of a phrase in small letters. */
function measured(text: string, named: Named): Worded | null {
  const { phrase, base } = withoutUnit(text, named);
  const title = worded(phrase, named);
  if (title === null) return null;
  const told =
    named.unit.kind === "per" && named.unit.population === null && base !== null && !title.phrase.text.includes(base)
      ? base
      : null;
  return { ...title, phrase: { ...title.phrase, base: told ?? title.phrase.base } };
}
