/** Words as people shorten them in the names of English areas, whole words only. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["n", "north"],
  ["e", "east"],
  ["s", "south"],
  ["w", "west"],
  ["ne", "north east"],
  ["nw", "north west"],
  ["beds", "bedfordshire"],
  ["berks", "berkshire"],
  ["bucks", "buckinghamshire"],
  ["cambs", "cambridgeshire"],
  ["derbys", "derbyshire"],
  ["glos", "gloucestershire"],
  ["gloucs", "gloucestershire"],
  ["iow", "isle of wight"],
  ["hants", "hampshire"],
  ["herts", "hertfordshire"],
  ["lancs", "lancashire"],
  ["leics", "leicestershire"],
  ["lincs", "lincolnshire"],
  ["northants", "northamptonshire"],
  ["notts", "nottinghamshire"],
  ["oxon", "oxfordshire"],
  ["staffs", "staffordshire"],
  ["wilts", "wiltshire"],
  ["worcs", "worcestershire"],
  ["yorks", "yorkshire"],
  ["co", "county"],
  ["cty", "county"],
  ["boro", "borough"],
  ["cncl", "council"],
  ["saint", "st"],
  // Stratford is on Avon and written upon it, Newcastle the other way round.
  ["upon", "on"],
]);

/** Marks of notes behind a name: "Derby [note 3]", "Leeds*", "Derby (2)", "Kent¹", and digits that were such marks. */
const NOTE_MARKS = /\s*(?:\[[^\]]*\]|\((?:notes? ?)?\d{0,2}(?:, ?\d{1,2})*\)|[*†‡§^#¹²³⁰⁴-⁹]+|(?<=\p{L})\d{1,2})$/iu;

/** A name or a code without the marks of notes behind it. */
export function withoutNoteMarks(name: string): string {
  const rest = name.replace(NOTE_MARKS, "").trim();
  return rest === name || rest === "" ? name : withoutNoteMarks(rest);
}

/**
 * An area's name without what people write in different ways: case, points, hyphens, "&", and shortened words. Two names are
 * one where their keys are.
 */
export function areaNameKey(name: string): string {
  const plain = name
    .toLowerCase()
    // "St.Helens" is two words, "C.C." is one.
    .replace(/\.(?=\p{L}{2})/gu, " ")
    .replace(/[.,'’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[-‐-―_/()]/g, " ")
    .replace(/^\s*the\b/, "")
    .trim();
  return plain
    .split(/\s+/)
    .map((word) => SHORTENED.get(word) ?? word)
    .join(" ");
}

const LEADING =
  /^(?:(?:(?:london|royal|metropolitan) )*(?:borough|city|county|district)(?: and (?:district|county))? of|(?:london|royal|metropolitan) borough|council of the|lbc?(?: of)?|rb(?: of)?) /;
const TRAILING =
  / (?:unitary authority|ua|cc|c c|mbc|mdc|mcc|mb|met|nmd|bc|dc|lbc|lb|rb|(?:london|royal) borough|council|corporation|city and district|county|city|borough|metropolitan|district|unitary)$/;

/**
 * The ways in which a name with a comma or brackets may be read: "Wolverhampton, City of" as City of Wolverhampton, "Haringey
 * (London Borough)", "Sussex, East".
 */
export function turnedNames(name: string): readonly string[] {
  const [, first, last] = /^([^,()]+?)\s*[,(]\s*([^,()]+)\)?$/.exec(name) ?? [];
  return first === undefined || last === undefined ? [] : [`${last} ${first}`];
}

/** The two names of one with another in brackets: "BCP (Bournemouth, Christchurch and Poole)"; null for any other. */
export function bothNames(name: string): readonly [string, string] | null {
  const [, first, second] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return first === undefined || second === undefined ? null : [first, second];
}

/** The two parts of a name beside DfE's number: "855 - Leicestershire", "Leicestershire (855)"; null for any other. */
export function numberAndName(name: string): readonly [string, string] | null {
  const [, before, after] = /^(\d{3})\b[\s:–-]*(\D.*)$/.exec(name) ?? [];
  if (before !== undefined && after !== undefined) return [before, after];
  const [, first, number] = /^(.*?\D)[\s:(–-]+(\d{3})\)?$/.exec(name) ?? [];
  return first === undefined || number === undefined ? null : [number, first];
}

/**
 * The same key without the words that say what kind of council it is: "London Borough of Camden", "Leicestershire CC", "St
 * Albans City and District Council". The longest first, so that a name that such a word is part of is met as it is.
 */
export function shorterAreaNameKeys(key: string): readonly string[] {
  const shorter = [TRAILING, LEADING].map((kind) => key.replace(kind, "")).filter((rest) => rest !== key);
  return shorter.flatMap((rest) => [rest, ...shorterAreaNameKeys(rest)]);
}
