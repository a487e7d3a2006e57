import { SAME_MEANING } from "./same-meaning";

/** Words that tell no indicator from another. */
const TELL_NOTHING = new Set(
  (
    "a an the of in on at to for by with from and or as is are was were be been being has have had who whose which that this these those " +
    "it its their our we they all any each per number no percentage percent proportion share rate total average mean median count cent " +
    "year years quarter month date period end current last previous new than more less not within under over up down their them there here " +
    "now then figure figures measure measures indicator council county city borough district authority local one two three four five six " +
    "seven eight nine ten s t both during between into out up can may will would should could do did does done so if but also still only " +
    "met meet target targets day days week weeks hour hours minute minutes time times month months january february march april may june july august september october november december first second third fourth top bottom lowest highest england national"
  ).split(" "),
);

const ENDINGS =
  /(?:isations?|izations?|ations?|ements?|ments?|ingly|edly|ings?|edness|ness|ities|ity|ies|ied|ied|ers?|ors?|ed|es|ally|ly|al|ive|s|y|e)$/;

/** A word without its ending: "reviewed", "reviews" and "review" are one. */
function stem(word: string): string {
  const short = word.replace(ENDINGS, "");
  const kept = short.length >= 3 ? short : word;
  return kept.replace(/([bdglmnprt])\1$/, "$1").replace(/i$/, "");
}

const WORD = /[a-z][a-z'-]*|\d+/g;

/** The telling words of a text, each once, without their endings, with what stands for them by another name. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [pattern, plain] of SAME_MEANING) if (text.search(pattern) >= 0) words.add(plain);
  for (const [written] of text.toLowerCase().matchAll(WORD)) {
    for (const part of written.replace(/'s?$/, "").split(/[-']/)) {
      if (part.length < 2 || TELL_NOTHING.has(part) || /^\d/.test(part)) continue;
      words.add(stem(part));
    }
  }
  return words;
}
