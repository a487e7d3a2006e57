import { expandedOnce } from "../abbreviations";
import type { Title, TitleSentence } from "./title";

/** Parts the texts of one sentence while they are read as one. */
const BREAK = "\n";

/** Titles in the order in which a report says them, each abbreviation expanded at its first use and short after that. */
export function titlesExpandedOnce(titles: readonly Title[]): readonly Title[] {
  const ways = titles.map(
    ({ phrase, sentence }) => [phrase.text, sentence === null ? "" : textsOf(sentence).join(BREAK)] as const,
  );
  const expanded = expandedOnce(ways);
  return titles.map((title, index) => {
    const [text = title.phrase.text, told = ""] = expanded[index] ?? [];
    const sentence = title.sentence === null ? null : withTexts(title.sentence, told.split(BREAK));
    return { ...title, phrase: { ...title.phrase, text }, sentence };
  });
}

function textsOf(sentence: TitleSentence): readonly string[] {
  switch (sentence.kind) {
    case "share":
    case "sum":
    case "done":
      return [sentence.whole, sentence.predicate];
    case "part":
      return [sentence.part, sentence.whole];
    case "there":
      return [sentence.things];
    case "label":
      return [sentence.name];
  }
}

function withTexts(sentence: TitleSentence, [first = "", second = ""]: readonly string[]): TitleSentence {
  switch (sentence.kind) {
    case "share":
    case "sum":
    case "done":
      return { ...sentence, whole: first, predicate: second };
    case "part":
      return { ...sentence, part: first, whole: second };
    case "there":
      return { ...sentence, things: first };
    case "label":
      return { ...sentence, name: first };
  }
}
