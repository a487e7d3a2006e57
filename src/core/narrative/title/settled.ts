import { wordsOf } from "./noun";
import { isParticiple, SMALL_WORDS } from "./words";

/** Vaccines by the names that they are published under. */
const VACCINES =
  "(?:MMR|HPV|PCV|PPV|MenB|MenC|MenACWY|rotavirus|flu|shingles|RSV|COVID-19|(?:DTaP|IPV|Hib|HepB|MenC)(?:/\\w+)*)";
const VACCINE = new RegExp(
  `^(?:population )?(?:(?:vaccination )?coverage(?: for)?(?: - |: | ))?(${VACCINES}(?: booster)?)(?: vaccination coverage)?( for (?:one|two|three) doses?)? \\(([^()]+)\\)(?: \\((female|male)s?\\))?$`,
  "i",
);

/** Acts that titles name, and what has become of a thing by them: "acknowledgement within 3 days". */
const ACTS = [
  ["acknowledgement", "acknowledged"],
  ["determination", "determined"],
  ["completion", "completed"],
  ["resolution", "resolved"],
  ["validation", "validated"],
  ["response", "answered"],
  ["payment", "paid"],
  ["decision", "decided"],
] as const;

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
  [/ \(((?:[\w-]+ )?users)\)$/, " among $1"],
  [/\b(prevalence|coverage|uptake) \(aged (\d[^()]*)\)$/, "$1 among people aged $2"],
  // "depression: recorded prevalence": "recorded prevalence of depression"
  [/^([^:]+): ((?:recorded |estimated |diagnosed )?prevalence)(?= among|$)/i, "$2 of $1"],
  [/^(.+), ((?:directly )?age-standardised rate) (\d+ to \d+) years:?/i, "$2 of $1 among people aged $3"],
  // Short-term services: of those new to them, who asked for nothing more.
  [
    /^(?:the )?(proportion|percentage) of (?:those|people) (?:that|who) received short-term services? during the year[\s–—-]+who previously were not receiving services[,\s–—-]+where no further request was made for (.+)$/i,
    "$1 of people new to services who received short-term services during the year who made no further request for $2",
  ],
  [/ where the sequel to service was (?=(?:either )?no )/, " who then had "],
  // "validation within 5 days": what is validated
  [/^planning(?: applications)?(?:: | [-–—] )validation (?=within )/i, "planning applications validated "],
  ...ACTS.map(([act, done]) => [new RegExp(`^(.+s)(?:: | [-–—] )${act}s? (?=within )`, "i"), `$1 ${done} `] as const),
  // "percentage spend of the budget"
  [/^percentage of spend (?:of|on) (.+ (?:budget|grant|fund|allocation))$/i, "percentage of $1 spent"],
  [/^percentage of spend and allocation of (.+ (?:budget|grant|fund))$/i, "percentage of $1 spent or allocated"],
  // "priority 1 cases – 100% of target times met": those that met them
  [/^(.+)(?: [-–—] |: )\d+% of (.+) met$/i, "percentage of $1 that met $2"],
  [/^elective home education numbers$/i, "number of electively home-educated children"],
  [/^rough sleeping( on a single night)?$/i, "people sleeping rough$1"],
  [/\b((?:Progress|Attainment) 8) \(([a-z ]*(?:pupils|children)[^()]*)\)$/, "$1 for $2"],
  [/^NEET and not known \((\d+ to \d+)\)$/, "percentage of $1 year olds who are NEET or without a known activity"],
  [/^GCSE (.+?) (grades? \d.*)$/i, "percentage of pupils achieving $2 in $1 at GCSE"],
  // "CQC rating – % of care homes rated good": by whom they are rated
  [/^CQC(?: ratings?)?(?:: | [-–—] )(.+ rated .+)$/i, "$1 by the CQC"],
  [/^(CQC|Ofsted)(?: ratings?)?(?:: | [-–—] )((?:good|outstanding|inadequate)\b.+)$/i, "$2 ($1)"],
  [/^(.+ life expectancy .+)(?: - | \()(male|female)s?\)?$/i, "$1 ($2)"],
  [/^(gap in )(life expectancy.+) \((male|female)\)$/i, "$1$3 $2"],
  [/^unemployment(.*?)(?: [-–—] |: )claimant count( as a percentage of .+)?$/i, "unemployment claimant count$1$2"],
  // A source behind a dash, which is no count of what is before it
  [/^(.*\bnumber of .+) [-–—] ((?:\p{L}+ ){1,3}(?:count|return|census|estimate))$/iu, "$1 ($2)"],
  [
    /^(.*\b(?:starts|apprentices|apprenticeships|vacancies|employees|posts|leavers)) \(council\)$/i,
    "$1 at the council",
  ],
  [/^([A-C]) road condition(?: [-–—] |: )percentage of (.+)$/i, "percentage of $1 roads $2"],
  [/^inequality in (.+?)(?: - |: )slope index of inequality$/i, "slope index of inequality in $1"],
  [
    /^(?:school readiness(?: - |: ))?good level of development (at .+?)( with .+)?$/i,
    "percentage of children$2 achieving a good level of development $1",
  ],
  [/^(.+), (all [a-z]+)$/, "$1 ($2)"],
  [/^carer quality of life$/, "carers' quality of life"],
  [/^(people in .+), quality of life$/, "quality of life of $1"],
  // "CPWs to CPNs": those that came to the second
  [/^(?:conversion of )?(\p{Lu}{2,}s) to (\p{Lu}{2,}s)$/u, "conversion rate from $1 to $2"],
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
    const [, name = "", doses = "", who = "", sex = ""] = vaccine;
    const whom = /^\d+ years?(?: old)?$/.test(who)
      ? `at ${who}`
      : `among ${who.replace(/^aged /, "people aged ").replace(/year old$/, "year olds")}`;
    return `${name} vaccination coverage${doses} ${whom}${sex === "" ? "" : ` (${sex.toLowerCase()}s)`}`;
  }
  return SETTLED.reduce((text, [form, words]) => text.replace(form, words), title);
}

/** A bracket or an end that says which kind. */
const KINDS =
  /^(.+?)(?: - | \()(voluntary|involuntary|compulsory|residential|commercial|domestic|permanent|temporary|urgent|routine|(?:\d|two|three|four|five|ten)[ -]year (?:rolling |moving )?average|long[ -]term|short[ -]term|working[ -]age|pension[ -]age|in[ -]person|face[ -]to[ -]face|average|median|virtual|digital|electronic)\)?( per .+)?$/i;

/** "voluntary staff turnover" of "staff turnover (voluntary)", where only nouns are before it. */
export function kindFirst(title: string): string | null {
  const [, thing = "", kind = "", per = ""] = KINDS.exec(title) ?? [];
  const words = wordsOf(thing);
  const isOfNouns =
    words.length > 0 && words.length <= 4 && !words.some((word) => SMALL_WORDS.has(word) || isParticiple(word));
  if (!isOfNouns) return null;
  const years = /^(\S+?)[ -]year (.+)$/i.exec(kind.toLowerCase());
  const first =
    years === null ? kind.toLowerCase().replace(/ /g, "-") : `${inWords(years[1] ?? "")}-year ${years[2] ?? ""}`;
  return `${first} ${thing}${per}`;
}

/** A number up to ten in words, as an adjective has it: "three-year". */
function inWords(number: string): string {
  return { "2": "two", "3": "three", "4": "four", "5": "five" }[number] ?? number;
}
