import type { Missing } from "./read-number";

/**
 * The shorthand of government statistics, and the older marks and words still met in council files.
 * Source: Government Analysis Function, "Using symbols and shorthand in tables"; DfE's guide for its data files.
 */
const MARKS: ReadonlyMap<string, Missing> = new Map([
  ["c", "suppressed"],
  ["s", "suppressed"],
  ["supp", "suppressed"],
  ["sup", "suppressed"],
  ["x", "not-available"],
  ["-", "not-available"],
  ["--", "not-available"],
  [":", "not-available"],
  [".", "not-available"],
  ["..", "not-available"],
  ["...", "not-available"],
  ["na", "not-available"],
  ["n/a", "not-available"],
  ["n.a.", "not-available"],
  ["tbc", "not-available"],
  ["tba", "not-available"],
  ["tbd", "not-available"],
  ["z", "not-applicable"],
  ["not applicable", "not-applicable"],
  ["u", "low-reliability"],
  ["k", "rounds-to-zero"],
  ["low", "rounds-to-zero"],
]);

const AMOUNT = String.raw`(?:£ ?)?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b ?%?`;
const YEAR = String.raw`(?:19|20)\d\d ?[-/] ?\d`;
const COUNTED = "(?:numbers?|counts?|cohorts?|samples?|sizes?|values?|cells?|figures?)";
const FEW = "(?:small|low|tiny|few|insufficient)";

/** What says that a number is known and kept back: a word for it, or a bound or a range given in the number's place. */
const SUPPRESSED: readonly RegExp[] = [
  /^(?:\*+|~|#)$|[[(][cs*][\])]/,
  /\bsur?pp?re|\bwith?h[eo]ld|\bredact|\bconfidential|\bdisclos|\bsensitive|\brestricted|\bgdpr\b|\bdata protection|\bprivacy|\banonymi|\bembargo/,
  /\b(?:masked|hidden|threshold)\b|\bnot (?:be )?(?:show|publish|releas|shar)|\b(?:cannot|can't|unable to) (?:be )?(?:show|publish|releas|shar|report)/,
  new RegExp(String.raw`\b${FEW}\b.*\b${COUNTED}\b|\b${COUNTED}\b.*\b${FEW}\b|\btoo ${FEW}\b`),
  new RegExp(String.raw`[<>≤≥≦≧⩽⩾] ?=? ?${AMOUNT}`),
  new RegExp(String.raw`\b(?:less|fewer|lower|smaller|more|greater|higher) than (?:or equal to )?${AMOUNT}`),
  new RegExp(String.raw`\b(?:under|below|over|above|up to|at most|at least|max|min|maximum|minimum)(?: of)? ${AMOUNT}`),
  new RegExp(
    String.raw`${AMOUNT}(?: \p{L}+)? (?:or|and) (?:fewer|less|lower|under|below|smaller|more|over|above|greater|higher)\b|^${AMOUNT}\+`,
    "u",
  ),
  new RegExp(String.raw`^(?!${YEAR})(?:between |from )?${AMOUNT} ?(?:-|to|and|or) ?${AMOUNT}(?: ?[\p{L}() ]+)?$`, "u"),
];

/** What says that there is no number yet, or none at all. */
const NOT_AVAILABLE =
  /^(?:(?:data|figures?|information|result) )?(?:is |are )?(?:(?:not|un)(?: yet)? ?(?:available|known|collected|recorded|supplied|provided|received|reported|due)(?: yet)?|(?:still )?(?:awaited|awaiting|pending|outstanding|missing)|to (?:follow|be (?:confirmed|announced|advised)))(?: (?:data|figures?|information|results?|return))?$|^no (?:data|figures?|information|returns?)(?: (?:yet|available|held|supplied|received))*$|^null$/;

/** Characters that are looked at; what is longer is no mark, and its beginning says what it is. */
const MOST_READ = 200;

/**
 * Why a text stands where a number should, though nobody made a mistake; null for any other text. Marks and words count in
 * any case, with or without brackets. "None" and "nil" are no such words: to some they mean 0.
 */
export function missingByWords(text: string): Missing | null {
  const plain = text
    .slice(0, MOST_READ)
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/…/g, "...");
  const bare = plain.replace(/^[[({"'“‘]+ ?(.+?) ?[\])}"'”’]+$/, "$1");
  const mark = MARKS.get(bare) ?? MARKS.get(bare.replace(/\.$/, ""));
  if (mark !== undefined) return mark;
  if (SUPPRESSED.some((pattern) => pattern.test(bare) || pattern.test(plain))) return "suppressed";
  return NOT_AVAILABLE.test(bare.replace(/\.$/, "")) ? "not-available" : null;
}
