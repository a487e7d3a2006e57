import { isPlaceName } from "../../workbook/areas";
import { SMALL_WORDS } from "./words";

/** Names of several words that keep their capitals, however common each word is. */
const NAMES =
  /\b(?:Right to Buy|Universal Credit|Disabled Facilities Grants?|(?:Decent Homes Standard|(?<=\p{L} )Decent Homes)|Making Safeguarding Personal|NHS Health Checks?|Key Stage \d|Housing Benefits?|Pension Credit|Child Benefit|Personal Independence Payments?|Pupil Premium|Healthy Child Programme|Blue Badges?|Homes England|Care Quality Commission|Green Flag(?: Awards?)?|Household Support Fund|Homes for Ukraine|Supporting Families|Warm Homes|Shared Lives|Family Hubs?|Sure Start|Help to Buy|Universal Infant|Meals on Wheels|Duke of Edinburgh|Making Every Contact Count|Changing Places|Making Every Adult Matter|Local Plan|(?:Homelessness Reduction|Care|Equality|Mental Health|Children|Housing|Data Protection) Act|Complaint Handling Code|(?:Housing|Local Government) Ombudsman|Care Inspectorate|Business Gateway|Information Commissioner|Environment Agency|Land Registry|Fair Trading|Living Wage|Direct Debits?|September Guarantee|Summer Reading Challenge|Jobseeker['’]s Allowance|Dedicated Schools Grant|Better Care Fund|Housing Revenue Account|General Fund|Collection Fund|Freedom Pass|Staying Put|Staying Close|Local Government and Social Care Ombudsman|Gypsy(?:,? Roma)?,? (?:and|or) (?:Roma and )?Travellers?|Housing Delivery Test|Syrian Vulnerable Persons (?:Resettlement|Relocation) Scheme|Community Infrastructure Levy|(?:UK )?Shared Prosperity Fund|Levelling Up Fund|Towns Fund|Rough Sleeping Initiative|Housing First|Healthy Start|Carer['’]s Allowance|Attendance Allowance|Employment and Support Allowance|Winter Fuel Payments?|National Insurance|Green Homes Grant|Tenant Satisfaction Measures?|Regulator of Social Housing|Future Homes Standard|Armed Forces Covenant|Disability Confident|Cycle to Work|Council Tax (?:Support|Reduction)|Section \d+|Reception(?= prevalence| year| class| pupils|$|\s*\()|[AT][ -]levels?(?! \d))\b/giu;

/** A word, or a word and its number or letter, that is a name by itself: "Year 6", "Band D", "Progress 8". */
const NUMBERED =
  /\b(?:year|key stage|progress|attainment|band|section|stage|level|grade|category|tier|phase) (?:\d+\b|[A-H]\b(?!['’]))/giu;
const CAPITAL_WHEN_NUMBERED = /^(?:year|key stage|progress|attainment|band|section)/i;

/** In a title all in capitals an abbreviation cannot be told from a word, but for these. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ASB ASC AQMA AQMAS BVPI CAMHS CFE CIL CLA CP EICR EPC EYFS GLD LOLER MMR PSPO RIDDOR RWM SME SMES CO2 CQC DFG DFGS EHCP EHCPS EHE FOI FOIS FTE GP HMO HMOS HRA HWRC HWRCS ICT IT KS1 KS2 KS4 KSI
  LAC LGO MP NEET NEETS NHS NHBC NO2 PCN PCNS RTB S106 SAR SEN SEND TB HIV UK VAT A&E B&B GCSE GCSES NDR NNDR CTAX UC`.split(
    /\s+/,
  ),
);

/** Single words that are names: of peoples, countries and bodies. */
const NAME_WORDS = words(
  `ofsted fingertips covid ukraine ukrainian windrush britain british england english scotland scottish wales welsh ireland
  irish europe european asian african caribbean afghan syrian roma gypsy prevent brexit christmas easter january
  february april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday hib twitter facebook defra`,
);

/** Tells of a word, in small letters, whether it is surely no name. */
export type IsCommon = (word: string) => boolean;

/**
 * A title in small letters as it stands within a sentence. A word keeps its capital if it is an abbreviation or a name:
 * listed, a place in England or, within a title that gives few words a capital, a word that is not surely a common one.
 * The first word has its capital because it is the first.
 */
export function inSmallLetters(title: string, isCommon: IsCommon): string {
  const isShouted = mostAreCapitals(title);
  const isEachCapital = mostHaveCapitals(title);
  const isCommonWord = (word: string): boolean => {
    const plain = word.toLowerCase().replace(/['’]s?$/, "");
    return SMALL_WORDS.has(plain) || isCommon(plain);
  };
  const inSmall = (word: string, place: number): string => {
    if (/^\d/.test(word)) return word;
    const isFirst = place === 0 || /(?:[:–—(]|\s-)\s*$/.test(title.slice(0, place));
    if (isShouted) return ABBREVIATIONS.has(word.replace(/['’]S$/, "")) ? word : word.toLowerCase();
    const [start = ""] = word.split("-");
    if (/^E-\p{Lu}\p{Ll}/u.test(word)) return word.toLowerCase();
    if (/\d$/.test(word) && SMALL_WORDS.has(start.toLowerCase())) return word.toLowerCase();
    if (isAbbreviation(word) || /\d/.test(word) || !/^\p{Lu}/u.test(word)) return word;
    if (word.length === 1) return word === "A" && place === 0 && !/^A[ -](?:levels?|roads?)\b/.test(title) ? "a" : word;
    if (isName(word, title.slice(0, place))) return word;
    const isAmongCommon = (): boolean =>
      neighbours(title, place, word).some((one) => /^\p{Lu}/u.test(one) && isCommonWord(one));
    const isSmall = isFirst || isEachCapital || isCommonWord(word) || isAmongCommon();
    return isSmall ? word.charAt(0).toLowerCase() + word.slice(1).toLowerCase() : word;
  };
  const small = title.replace(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu, inSmall);
  return withNames(isShouted || isEachCapital ? small : withTitled(small, title), title);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** "Reading" and "Barking" are places behind a preposition, and what people do before other words. */
function isName(word: string, before: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/-.*$/, "");
  if (NAME_WORDS.has(plain)) return true;
  return isPlaceName(plain) && (!plain.endsWith("ing") || /\b(?:in|of|to|at|for|across|from|around) $/.test(before));
}

/** The words on both sides. */
function neighbours(title: string, place: number, word: string): readonly string[] {
  const isLong = (one: string): boolean => /\p{L}/u.test(one) && !/^(?:and|or)$/i.test(one);
  const before = title.slice(0, place).split(/\s+/).filter(isLong).at(-1);
  const after = title
    .slice(place + word.length)
    .split(/\s+/)
    .find(isLong);
  return [before ?? "", after ?? ""];
}

/** "EHCP", "tCO2e", "HMOs", "McKinney" keep their form; "Co-mingled" is a word. */
function isAbbreviation(word: string): boolean {
  return word.split("-").some((part) => /\p{Lu}/u.test(part.slice(1)));
}

/** Two words in capitals and more that abbreviate nothing known, and most of them; what was spelt out is small already. */
function mostAreCapitals(title: string): boolean {
  const long = (title.match(/\p{L}{3,}/gu) ?? []).filter((word) => !ABBREVIATIONS.has(word));
  const capitals = long.filter((word) => word === word.toUpperCase()).length;
  const isAllOfThem = capitals === long.length && long.some((word) => word.length > 5);
  return isAllOfThem || (capitals > 1 && capitals * 2 >= long.length);
}

function mostHaveCapitals(title: string): boolean {
  const longIn = (text: string): readonly string[] =>
    text
      .split(/\s+/)
      .slice(1)
      .filter((word) => /^\p{L}{4,}/u.test(word) && !SMALL_WORDS.has(word));
  const beside = longIn(title.replace(TITLED, " "));
  // The capitals are those of a name, where what is beside it has none.
  if (beside.length > 0 && beside.every((word) => /^\p{Ll}/u.test(word))) return false;
  const long = longIn(title);
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}

/** "Scottish Housing Quality Standard", "Customer Contact Point": several capitals in a title that has few are a name. */
const CAPITAL = "\\p{Lu}\\p{Ll}+ (?:\\((?:\\p{Lu}\\p{Ll}+ ?)+\\) )?";
const TITLED = new RegExp(
  `(?<=\\p{Ll} )(?:${CAPITAL})+(?:Test|Point|Act|Code|Charter|Scheme|Levy|Award|Covenant|Pledge)s?\\b|` +
    `(?:^|(?<=\\p{Ll} ))(?:${CAPITAL}){2,}(?:Standard|Code|Charter|Framework|Award|Act|Scheme|Test|Point|Levy|Fund|Grant|Programme|Initiative|Covenant|Allowance|Survey|Index)s?\\b`,
  "gu",
);

/** A run of capitals. */
const RUN = /(?<=\p{Ll}\)? (?:\()?|\d \(?|% of )\p{Lu}\p{L}*(?: \p{Lu}\p{L}+)+/gu;
/** A small word with a capital within a title that is otherwise in small letters is part of a name: "No Use Empty". */
const NAMING_WORD = /(?:^| )(?:My|Our|Your|You|We|Me|No|One|Up|Out|It|Get|Be|Step|Every)(?= |$)/u;

/** "No Use Empty", "Dorking Halls": a run of capitals that has a place or a small word among them is a name. */
function namesAmong(title: string): readonly RegExpExecArray[] {
  return [...title.matchAll(RUN)].filter(
    ([run]) => NAMING_WORD.test(run) || run.split(" ").some((word) => isPlaceName(word.toLowerCase())),
  );
}

function withTitled(text: string, title: string): string {
  return [...title.matchAll(TITLED), ...namesAmong(title)].reduce(
    (named, { 0: name, index }) => named.slice(0, index) + name + named.slice(index + name.length),
    text,
  );
}

/** Known names as they are written, where the title gives them a capital too. */
function withNames(text: string, title: string): string {
  const named = text
    .replace(NAMES, (found, place: number) => {
      const typed = title.slice(place, place + found.length);
      return /\p{Lu}/u.test(typed) ? asName(found) : found;
    })
    .replace(/\bcouncil tax\b/giu, (found: string, place: number) =>
      title.startsWith("Council Tax", place) ? "Council Tax" : found,
    );
  return named.replace(NUMBERED, (found) =>
    CAPITAL_WHEN_NUMBERED.test(found)
      ? found.replace(/^\p{L}/u, (letter) => letter.toUpperCase()).replace("stage", "Stage")
      : found.charAt(0).toLowerCase() + found.slice(1),
  );
}

function asName(found: string): string {
  return found.replace(/\p{L}[\p{L}']*/gu, (word, place: number) => {
    if (/^\p{Lu}{2,}$/u.test(word) || /^nhs$/i.test(word)) return word.toUpperCase();
    if (place > 0 && (SMALL_WORDS.has(word.toLowerCase()) || /^levels?$/i.test(word))) return word.toLowerCase();
    return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  });
}

/** The text with its first letter small, where its first word is surely no name nor part of one ("Universal Credit"). */
export function withSmallStart(text: string, isCommon: IsCommon): string {
  const [first = "", second = ""] = text.split(/\s+/, 2);
  if (/\p{Lu}/u.test(first.slice(1)) || /^A[ -]levels?\b/.test(text)) return text;
  const plain = first.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, "");
  const isSmallWord = SMALL_WORDS.has(plain);
  const isNumbered = /^\d/.test(second) && CAPITAL_WHEN_NUMBERED.test(first);
  const isName = !isSmallWord && (isNumbered || isPlaceName(plain) || /^\p{Lu}\p{Ll}/u.test(second));
  return !isName && (isSmallWord || isCommon(plain)) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
