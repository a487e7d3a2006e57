import { wordsOf } from "./noun";
import { isParticiple, SMALL_WORDS } from "./words";

/** Vaccines by the names that they are published under. */
const VACCINES =
  "(?:MMR|HPV|PCV|PPV|MenB|MenC|MenACWY|rotavirus|flu|shingles|RSV|COVID-19|(?:DTaP|IPV|Hib|HepB|MenC)(?:/\\w+)*)";
const VACCINE = new RegExp(
  `^(?:population )?(?:(?:vaccination )?coverage(?: for)?(?: - |: | ))?(${VACCINES}(?: booster)?)(?: vaccination coverage)?( for (?:one|two|three) doses?)? \\(([^()]+)\\)$`,
  "i",
);

/** Forms of a framework that no rule of English gives: what is measured put before whom it is measured of. */
const SETTLED: readonly (readonly [RegExp, string])[] = [
  // "Reception prevalence of obesity": "prevalence of obesity in Reception"
  [/^(Reception|Year \d+)(?: year)?:? (prevalence of .+)$/i, "$2 in $1"],
  [/^(\d+ to \d+) (?=N?EET\b)/, "$1 year olds "],
  [
    /\b(rate|take-up|uptake|coverage|prevalence|levels?|satisfaction) \((young people|adults|children|carers|families|women|men)\)$/,
    "$1 among $2",
  ],
  [/ \((male|female)s?\)$/i, " for $1s"],
  [/^(?:EYFS )?good level of development$/i, "percentage of children achieving a good level of development"],
  // "premises inspected which are due": of those due, inspected
  [/^(.+) (\w+ed) (?:which|that) (?:are|were) due$/i, "$1 due $2"],
  [/^(major|minor|other)s (?=(?:determined|decided|processed)\b)/i, "$1 planning applications "],
  [/^(.+) \(average (?:number of )?days (per .+)\)$/i, "average number of days of $1 $2"],
  // "A levels AAB grades": what A level students achieve
  [/^A[ -]levels? ((?:[A-E]\*?){2,3}\b.*)$/, "percentage of A level students achieving $1"],
  // "Looked after children total net expenditure": "total net expenditure on looked after children"
  [/^(.+s|.+children) ((?:total |net |gross |planned )+(?:expenditure|spend|spending))$/, "$2 on $1"],
];

/** A title of such a form, as a phrase; any other as it is. */
export function settled(title: string): string {
  const vaccine = VACCINE.exec(title);
  if (vaccine !== null) {
    const [, name = "", doses = "", who = ""] = vaccine;
    const whom = /^\d+ years?(?: old)?$/.test(who) ? `at ${who}` : `among ${who.replace(/^aged /, "people aged ")}`;
    return `${name} vaccination coverage${doses} ${whom}`;
  }
  return SETTLED.reduce((text, [form, words]) => text.replace(form, words), title);
}

/** A bracket or an end that says which kind. */
const KINDS =
  /^(.+?)(?: - | \()(voluntary|involuntary|compulsory|residential|commercial|domestic|permanent|temporary|urgent|routine|long[ -]term|short[ -]term|working[ -]age|pension[ -]age|in[ -]person|face[ -]to[ -]face|average|median|virtual|digital|electronic)\)?( per .+)?$/i;

/** "voluntary staff turnover" of "staff turnover (voluntary)", where only nouns are before it. */
export function kindFirst(title: string): string | null {
  const [, thing = "", kind = "", per = ""] = KINDS.exec(title) ?? [];
  const words = wordsOf(thing);
  const isOfNouns =
    words.length > 0 && words.length <= 4 && !words.some((word) => SMALL_WORDS.has(word) || isParticiple(word));
  return isOfNouns ? `${kind.toLowerCase().replace(/ /g, "-")} ${thing}${per}` : null;
}
