/** How an owner keeps a figure back: as a small number, which is a reason to print, or for what is no reader's to know. */
export type KeptBack = "suppressed" | "withheld";

/** Why a cell holds no number though nobody made a mistake. None of these is ever 0. */
export type Missing = KeptBack | "blank" | "not-available" | "not-applicable" | "low-reliability" | "rounds-to-zero";

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

const BOUNDS: readonly RegExp[] = [
  new RegExp(String.raw`[<>≤≥≦≧⩽⩾] ?=? ?${AMOUNT}`),
  new RegExp(String.raw`\b(?:less|fewer|lower|smaller|more|greater|higher) than (?:or equal to )?${AMOUNT}`),
  new RegExp(String.raw`\b(?:under|below|over|above|up to|at most|at least|max|min|maximum|minimum)(?: of)? ${AMOUNT}`),
  new RegExp(
    String.raw`${AMOUNT}(?: \p{L}+)? (?:or|and) (?:fewer|less|lower|under|below|smaller|more|over|above|greater|higher)\b|^${AMOUNT}\+`,
    "u",
  ),
  new RegExp(String.raw`^(?!${YEAR})(?:between |from )?${AMOUNT} ?(?:-|to|and|or) ?${AMOUNT}(?: ?[\p{L}() ]+)?$`, "u"),
];

const FROM_BELOW = /[>≥≧⩾]|\d\+|\b(?:more|over|above|greater|higher|least|min|minimum)\b/;
/** What a bound speaks of where it is no count of people: a share, money, time, a date. */
const NO_COUNT =
  /[%£]|\b(?:eleven|twelve|per ?cent|points?|rates?|scores?|pounds?|pence|miles?|km|seconds?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|quarters?|years?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b/;
/** The largest count that anybody calls small for publication. Source: thresholds of English official statistics, 3 to 10. */
const MOST_OF_A_SMALL_COUNT = 10;

/** True for a bound or a range that says in itself that the number is a small count: "<5", "1 to 4", not ">95%". */
function boundsASmallCount(text: string): boolean {
  if (!BOUNDS.some((bound) => bound.test(text)) || FROM_BELOW.test(text) || NO_COUNT.test(text)) return false;
  return (text.match(/\d[\d,.]*/g) ?? []).every((amount) => Number(amount) <= MOST_OF_A_SMALL_COUNT);
}

/** What says in words that a number is small. */
const SMALL_NUMBERS: readonly RegExp[] = [
  /^(?:\*+|~|#)$|[[(][cs*][\])]/,
  new RegExp(String.raw`\b${FEW}(?: \w+){0,3} ${COUNTED}\b|\b${COUNTED}(?: \w+){0,3} ${FEW}\b|\btoo ${FEW}\b`),
  /\b(?:below|under|less than) (?:\w+ ){0,3}threshold\b/,
];

const MADE_PUBLIC = "(?:show|publi[cs]|releas|shar(?:e|ing)|circulat|distribut|quot|print|external)";
const ON_THE_WAY =
  "(?:to|be|been|being|yet|for|in|the|any|wider|further|general|suitable|intended|meant|ready|cleared|approved|authorised)";

/** What says that a number is known and kept back, and not that it is small. */
const WITHHELD: readonly RegExp[] = [
  /\bwith?[ -]?h[eo]ld|\bh[eo]ld back|\bredact|\bconfiden|\b(?:un)?disclos|\bsensitiv|\brestrict|\bgdpr\b|\bdata protection|\bprivacy|\banonymi|\bembargo/,
  /\b(?:masked|hidden|threshold|secret|exempt|private|nfp)\b|\b(?:un-?|pre-?)(?:publi|releas)|\b(?:staff|officers?|members|management|eyes) only\b/,
  /^internal$|\binternal(?:ly)? (?:use|only|purposes|circulation|figure|data)\b|\bfor internal\b/,
  new RegExp(String.raw`\b(?:not|never|no|non|don't|cannot|can't|unable)(?:[ -]${ON_THE_WAY})*[ -]${MADE_PUBLIC}`),
  /\b(?:cannot|can't|unable to)(?: be)? report|\bsur?pp?re.*\b(?:until|till|pending)\b|\b(?:do not|don't) (?:use|report|include)\b/,
  new RegExp(String.raw`\b${FEW}\b.*\b${COUNTED}\b|\b${COUNTED}\b.*\b${FEW}\b`),
];

/** How a text keeps a number back: where it gives a reason beside small numbers, or none, none is given. */
function keptBackBy(texts: readonly string[]): KeptBack | null {
  const says = (patterns: readonly RegExp[]): boolean =>
    texts.some((text) => patterns.some((pattern) => pattern.test(text)));
  if (says(SMALL_NUMBERS) || texts.some(boundsASmallCount)) return "suppressed";
  if (says(WITHHELD)) return "withheld";
  return says([/\bsur?pp?re/]) ? "suppressed" : says(BOUNDS) ? "withheld" : null;
}

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
    .replace(/_/g, " ")
    .replace(/’/g, "'")
    .replace(/…/g, "...");
  const bare = plain.replace(/^[[({"'“‘]+ ?(.+?) ?[\])}"'”’]+$/, "$1");
  const mark = MARKS.get(bare) ?? MARKS.get(bare.replace(/\.$/, ""));
  if (mark !== undefined) return mark;
  return keptBackBy([bare, plain]) ?? (NOT_AVAILABLE.test(bare.replace(/\.$/, "")) ? "not-available" : null);
}
