/** Plurals that do not end in s, with their singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
]);

/** Words that end in s and are no plural. */
const SINGULAR_IN_S = /(?:ss|us|is|['’]s)$/;
const NEVER_PLURAL = new Set(["business", "gas", "its", "news", "progress", "this"]);

/** Words after which a noun phrase says more of what went before: "children | in care". */
const GOES_ON =
  /^(?:aged?|as|at|being|by|for|from|having|in|not|of|on|per|receiving|subject|than|that|to|under|over|up|where|which|who|whose|with|within|without)$/;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}'’-]/gu, "");

/** True for a word that names several of something: "children", "cases". */
export function isPlural(word: string): boolean {
  const plain = bare(word);
  if (NEVER_PLURAL.has(plain) || /\d/.test(word)) return false;
  return IRREGULAR.has(plain) || (/[a-z]{2}s$/.test(plain) && !SINGULAR_IN_S.test(plain));
}

/** The words up to where a noun phrase goes on with a preposition or a clause: "child protection cases" of "… in care". */
function headOf(phrase: string): readonly string[] {
  const words = wordsOf(phrase);
  const end = words.findIndex((word, index) => word.startsWith("(") || (index > 0 && GOES_ON.test(bare(word))));
  return end < 0 ? words : words.slice(0, end);
}

/** One of what a plural label counts: "child with every review on time". Null where no plural is found in it. */
export function singular(label: string): string | null {
  const noun = headOf(label).map(isPlural).lastIndexOf(true);
  if (noun < 0) return null;
  return wordsOf(label)
    .map((word, index) => (index === noun ? singularWord(word) : word))
    .join(" ");
}

function singularWord(word: string): string {
  const irregular = IRREGULAR.get(word.toLowerCase());
  if (irregular !== undefined) return irregular;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|x|ch|sh)es$|s$/, "");
}
