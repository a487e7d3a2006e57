import { type Month, monthOf } from "../measures/period";
import {
  areaNameKey,
  bothNames,
  numberAndName,
  shorterAreaNameKeys,
  turnedNames,
  withoutNoteMarks,
} from "./area-name-key";
import authorityList from "./authorities.json";

/** The level of local government that a distribution is made of; single-tier authorities belong to both. */
export type Tier = "upper" | "district";

export const ENGLAND = "E92000001";

interface Authority {
  readonly code: string;
  readonly dfeCode?: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  /** The first and the last day of the code, where it is not as old as the list or has ended. */
  readonly began?: string;
  readonly ended?: string;
  /** The one code that took its place. A code that became several, or part of one, has none. */
  readonly successor?: string;
  /** Those that took over the area of one that has no such successor: two for Cumbria, one for Poole. */
  readonly becameParts?: readonly string[];
}

const AUTHORITIES: readonly Authority[] = authorityList;

/** Words of authorities' names that name no place by themselves. */
const NO_PLACES = new Set(
  `of and the upon on in with by le north south east west northern western central mid greater city county borough forest
  coast valley vale park green hill hills isle high peak new castle point wood ridge lakes park cross dale lea
  under super amber chase castle coastal dean deane dales hamlets hams heath horse kings mole rivers sea stoke test three
  tower wells white riding isles keynes`.split(/\s+/),
);
const PLACE_WORDS: ReadonlySet<string> = new Set(
  AUTHORITIES.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u)).filter(
    (word) => word.length > 2 && !NO_PLACES.has(word),
  ),
);

/** True for a word, small, of an English authority's name: "northumberland", "bath". */
export function isPlaceName(word: string): boolean {
  return PLACE_WORDS.has(word);
}

/** Alone, or beside the name as Nomis writes it: "E08000035 : Leeds". */
const GSS_CODE = /\b[EWSNK]\d{8}\b/i;
/** England as tables of comparators name it: "England", "England (mean)", "National average". */
const ENGLAND_NAMES =
  /^(?:970|(?:(?:all|total) )?(?:england|english|national)(?:\s*[-–:,]?\s*\(?(?:average|avg\.?|ave\.?|mean|total|all|overall|national|england)\)?){0,2})$/i;

/** Codes by DfE's three-digit code and by every known spelling; authorities still in being win over abolished ones. */
const CODES = new Map<string, string>();
for (const authority of [...AUTHORITIES].sort(
  (a, b) => Number(a.ended === undefined) - Number(b.ended === undefined),
)) {
  const names = [
    authority.name,
    // "Bristol, City of" is Bristol; "Bournemouth, Christchurch and Poole" is not Bournemouth.
    authority.name.replace(/, (?:City|County) of$|^City of (?!London$)/, ""),
    ...(authority.alsoKnownAs ?? []),
    ...(authority.dfeCode === undefined ? [] : [authority.dfeCode]),
  ];
  for (const name of names) CODES.set(areaNameKey(name), authority.code);
}

const BY_CODE = new Map(AUTHORITIES.map((authority) => [authority.code, authority]));
const PREDECESSORS = new Map(
  AUTHORITIES.flatMap(({ code, successor }) => (successor === undefined ? [] : [[successor, code] as const])),
);

/** The nine-character code that an area's code, DfE number or name stands for, or null where none is known. */
export function areaCode(text: string): string | null {
  const plain = withoutNoteMarks(text);
  if (ENGLAND_NAMES.test(plain)) return ENGLAND;
  const [code] = GSS_CODE.exec(plain) ?? [];
  if (code !== undefined) return code.toUpperCase();
  return codeOfName(plain) ?? codeOfTwo(bothNames(plain) ?? numberAndName(plain));
}

function codeOfName(name: string): string | null {
  const known = [name, ...turnedNames(name)]
    .map(areaNameKey)
    .flatMap((key) => [key, ...shorterAreaNameKeys(key)])
    .find((key) => CODES.has(key));
  return known === undefined ? null : (CODES.get(known) ?? null);
}

/** The code of two names, or of a number and a name, that say the same. */
function codeOfTwo(names: readonly [string, string] | null): string | null {
  if (names === null) return null;
  const [one, other] = names.map(codeOfName);
  return one !== undefined && one === other ? one : null;
}

/** Words by which tables name areas that are no authorities: regions, nations and averages of neighbours. */
const NO_AUTHORITIES =
  /^(?:(?:region\w*|(?:the )?(?:north east|north west|yorkshire(?: and|,)? (?:the )?humber|east midlands|west midlands|east of england|east|(?:inner |outer |greater )?london|south east|south west)(?: region| of england)?)|wales|scotland|northern ireland|great britain|uk|united kingdom|england and wales|(?:statistical|nearest|cipfa|stat\.?)(?: nearest)? neighbours?)(?:[\s(–-]*(?:average|avg|mean|median|total)\)?)?$/;

/** True for the name of an area that is no authority, and nobody's rival: a region, a nation, the neighbours together. */
export function isNoAuthority(name: string): boolean {
  return NO_AUTHORITIES.test(areaNameKey(withoutNoteMarks(name)));
}

/** True for the code of a region, a police or fire service, a combined authority or a part of the NHS. */
export function isNoCouncil(code: string): boolean {
  return /^E(?:12|23|31|38|40|47|54)\d{6}$/i.test(withoutNoteMarks(code));
}

/** True for two codes of one authority, or of two that have had one name: Dorset before and since 2019. */
export function isOneArea(code: string, other: string): boolean {
  return authorityOf(code) === authorityOf(other) || areaName(authorityOf(code)) === areaName(authorityOf(other));
}

/**
 * The code that an area's name stood for in a month: the one that it stands for today, or where that authority was not in
 * being then, one of the same name that was. Dorset was a county till 2019 and is a unitary since.
 */
export function codeOfNameIn(code: string, month: Month): string {
  if (wasInBeing(code, month)) return code;
  const { name } = BY_CODE.get(code) ?? {};
  const namesake = AUTHORITIES.find((other) => other.name === name && wasInBeing(other.code, month));
  return namesake?.code ?? code;
}

const TIERS: Readonly<Record<string, readonly Tier[]>> = {
  E06: ["upper", "district"],
  E07: ["district"],
  E08: ["upper", "district"],
  E09: ["upper", "district"],
  E10: ["upper"],
};

/** True for an authority of a tier by its code of today. */
export function belongsTo(code: string, tier: Tier): boolean {
  return (TIERS[code.slice(0, 3)] ?? []).includes(tier);
}

/** The tier whose distribution an authority is placed in: districts among lower-tier authorities, all others among upper-tier. */
export function tierOf(code: string): Tier | null {
  return TIERS[code.slice(0, 3)]?.[0] ?? null;
}

/**
 * The code by which an authority is known, whichever of its codes is given: the last of those that took the place of one
 * another. Barnsley is E08000038, under its code of before 2025 too; Cumbria, which became two, is itself.
 */
export function authorityOf(code: string): string {
  const successor = BY_CODE.get(code)?.successor;
  return successor === undefined ? code : authorityOf(successor);
}

/** True for two authorities, by today's codes, of which one took over area of the other: Cumbria and Cumberland. */
export function isReorganisedFrom(code: string, other: string): boolean {
  return took(code, other) || took(other, code);
}

function took(code: string, before: string): boolean {
  return (BY_CODE.get(before)?.becameParts ?? []).some((part) => authorityOf(part) === code || took(code, part));
}

/** The code that an authority had in a month, or would have had: its first for all months before, its last for all after. */
export function codeInForce(code: string, month: Month): string {
  const [before, began] = [PREDECESSORS.get(code), BY_CODE.get(code)?.began];
  return before !== undefined && began !== undefined && monthOfDay(began) > month ? codeInForce(before, month) : code;
}

/** False for a code that looks like an authority's and is not in the table, as those of a later reorganisation. */
export function isListed(code: string): boolean {
  return BY_CODE.has(code);
}

/** The name of an area in a message: "Cumbria", its code where no name is known. */
export function areaName(code: string): string {
  return code === ENGLAND ? "England" : (BY_CODE.get(code)?.name ?? code);
}

/** The last month of an authority that ended and that no one code followed; null for all others. */
export function endOf(code: string): Month | null {
  const { ended, successor } = BY_CODE.get(code) ?? {};
  return ended === undefined || successor !== undefined ? null : monthOfDay(ended);
}

/**
 * True for one authority of a tier. False for England, regions, counties made of boroughs, combined areas and other
 * nations, whatever their names. A county that became a unitary was of the upper tier alone till then.
 */
export function isOfTier(code: string, tier: Tier, month: Month): boolean {
  return belongsTo(codeInForce(authorityOf(code), month), tier);
}

/** True for an authority that was in being in a month, under whichever of its codes. */
export function wasInBeing(code: string, month: Month): boolean {
  const { began, ended } = BY_CODE.get(codeInForce(authorityOf(code), month)) ?? {};
  return (began === undefined || monthOfDay(began) <= month) && (ended === undefined || monthOfDay(ended) >= month);
}

function monthOfDay(day: string): Month {
  return monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
