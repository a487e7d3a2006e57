import { wordsOf } from "../known/words-of";
import { speaksOf } from "../reading/speaks-of";
import { clausesOf, sentencesOf } from "../text/sentences";
import { contains, textOf } from "../text/span";
import type { Word } from "../tokens/words";
import type { Claim } from "../verdict/claim";
import { type Anchor, anchorOf, type ReadText } from "./anchor";
import { directionJudged, judgementJudged, relationJudged } from "./directions";
import { agrees, type Judged } from "./judged";
import { quartileJudged, ragJudged, ratioJudged, recordJudged, targetJudged } from "./standings";

/** The verdict on each word that claims something of a known indicator. */
export function wordClaims(words: readonly Word[], from: ReadText): readonly Claim[] {
  const { text, block, cells, known } = from;
  const sentences = sentencesOf(text, block);
  return words.flatMap((word) => {
    const sentence = sentences.find((one) => contains(one, word)) ?? block;
    const cell = cells.find((one) => contains(one, word));
    const clause = cell ?? clausesOf(text, sentence).find((one) => contains(one, word)) ?? sentence;
    const anchor = anchorOf({ word, clause, sentence }, from);
    if (anchor === null || isOfItsName(anchor, text)) return [];
    const judged = judge(anchor, from);
    const isOurs = speaksOf(textOf(text, clause), known.ownWords) === "own";
    if (judged === null || (judged.verdict === "disagrees" && !isOurs)) return [];
    const { start, end } = word;
    return [{ start, end, text: textOf(text, word), ref: anchor.ref, kind: "word", ...judged }];
  });
}

/** "Calls lost": the word is part of the indicator's name, and says nothing of its figure. */
function isOfItsName({ word, facts: { indicator } }: Anchor, text: string): boolean {
  const { kind } = word.said;
  if (kind !== "direction" && kind !== "judgement" && kind !== "target") return false;
  const written = wordsOf(textOf(text, word));
  const name = wordsOf(`${indicator.name} ${indicator.subject ?? ""}`);
  return written.size > 0 && [...written].every((one) => name.has(one));
}

function judge(anchor: Anchor, from: ReadText): Judged | null {
  const { said } = anchor.word;
  switch (said.kind) {
    case "direction":
      return directionJudged(said.way, anchor, from);
    case "judgement":
      return judgementJudged(said.is, anchor, from);
    case "relation":
      return relationJudged(said.way, anchor, from);
    case "quartile":
      return quartileJudged(said.position, anchor, from);
    case "rag":
      return ragJudged(said.is, anchor);
    case "target":
      return targetJudged(said.is, anchor, from);
    case "not-available":
      return anchor.facts.value === null && anchor.isClose ? agrees("not available") : null;
    case "ratio":
      return ratioJudged(said, anchor, from);
    case "record":
      return recordJudged(said.is, anchor);
  }
}
