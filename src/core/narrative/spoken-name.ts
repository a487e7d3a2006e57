/** A code before a name and a dash or colon: "KPI 12 - ", "NI 156: ", "3.2 – ". */
const CODE = /^(?:\p{Lu}{1,6}[\s-]?\d+(?:\.\d+)*\p{Ll}?|\d+(?:\.\d+)+)\s*[-–—:]\s+/u;

/** Brackets that say the unit, the basis or which way is good, and nothing of what is counted. */
const ASIDE =
  /\s*\((?:%|£|#|no\.?|number|percentage|rate|ratio|score|days|ytd|year to date|cumulative|snapshot|r12m|rolling (?:12 months|year)|monthly|quarterly|termly|annual(?:ly)?|(?:high|low|bigg|small)(?:er)? is (?:good|better))\)/giu;

const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:%|(?:pct|per ?cent(?:age)?)\b)\s*(?:of\s+)?(?!of\b|change|increase|decrease|reduction|growth|point)(?=\p{L}|\d)/iu,
    "percentage of ",
  ],
  [/^(?:nos?\.\s*(?:of\s+)?|nos? of\s+|#\s*(?:of\s+)?|number of\s+)/iu, "number of "],
  [/^(?:av|ave|avg)\.?\s+/iu, "average "],
  [/^average\s+(?=(?:working\s+)?(?:days|hours|minutes|weeks|months)\b)/iu, "average number of "],
];

/** What a name says aloud: without codes and asides, its signs spelt out: "percentage of EHCPs" of "KPI 3 - % EHCPs (%)". */
export function spokenName(name: string): string {
  const bare = name
    .trim()
    .replace(CODE, "")
    .replace(ASIDE, "")
    .replace(/[\s.,;:]+$/, "");
  const spoken = SPELT_OUT.reduce((text, [sign, words]) => text.replace(sign, words), bare);
  return spoken === "" ? name.trim() : spoken;
}

const QUESTION = /\?|^(?:how|what|why|when|who|which|is|are|do|does|did|has|have|can|will|should|we|they|i)\b/i;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|do|does|did|can|should|must|feel|feels|say|says|agree|agrees|think|believe)\b/i;
const CLAUSE_BEGINS = /\b(?:who|whose|whom|which|that|where|when|if|whether|what|how)\b/i;

/** True for a name that is a sentence or two parts already, and so no noun phrase: a question, a verb of its own, a colon. */
export function isOwnSentence(name: string): boolean {
  if (QUESTION.test(name) || /[:;]|\s[-–—]\s/.test(name)) return true;
  const verb = VERB.exec(name);
  return verb !== null && !CLAUSE_BEGINS.test(name.slice(0, verb.index));
}
