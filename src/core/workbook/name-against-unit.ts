import { INDICATORS } from "../findings/catalogue/indicators";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import type { Indicator } from "./indicator";
import type { MoneyScale } from "./money-scale";
import { readUnit } from "./read-unit";
import { moneyOf, type Unit } from "./unit";
import { ANY_SIZE, contradicts, hasSizeOf, meaningOf, sizeAt, type UnitMeaning } from "./unit-meaning";

/** Words of a name, and what they say its unit is. */
interface Said {
  readonly words: string;
  readonly meaning: UnitMeaning;
}

/**
 * A finding where an indicator's name says another unit than its column Unit, and nothing in it says that one: nobody but
 * the owner knows which is right.
 */
export function nameAgainstUnit({ ref, name, unit, unitText, source }: Indicator): readonly Finding[] {
  const ofUnit = meaningOf(unit);
  const said = SAYINGS.flatMap((read) => read(name));
  const [first] = ofUnit === null ? [] : said.filter(({ meaning }) => contradicts(meaning, ofUnit));
  if (first === undefined || ofUnit === null || said.some((other) => bearsOut(other, ofUnit, first))) return [];
  // "Days lost" is in "% of days".
  if (unitText.toLowerCase().includes(` of ${first.words.toLowerCase()}`)) return [];
  // "Number of sickness days" is of days, though it is called a number.
  if (first.meaning.kind === "number" && hasSizeOf(name, ofUnit.kind)) return [];
  const values = { indicator: `${ref} ${name}`, said: first.words, unit: unitText, printed: printedAs(unit) };
  return [finding(INDICATORS, "name-against-unit", { ...values, cell: formatSource(source) }, { ref, source })];
}

/** True for words that say the unit itself; "Number of visits" is none beside "(thousands)", for it says no scale. */
function bearsOut({ meaning }: Said, unit: UnitMeaning, against: Said): boolean {
  if (meaning.kind !== unit.kind || contradicts(meaning, unit)) return false;
  return against.meaning.kind !== "scaled" || meaning.scale !== null;
}

const IN_POUNDS = {
  pounds: "single pounds",
  thousands: "thousands of pounds",
  millions: "millions of pounds",
  billions: "billions of pounds",
} as const satisfies Readonly<Record<MoneyScale, string>>;

function printedAs(unit: Unit): string {
  const money = moneyOf(unit);
  if (money !== null) return IN_POUNDS[money.scale];
  switch (unit.kind) {
    case "percentage":
      return "percentages";
    case "per":
      return `rates per ${unit.multiplier.toLocaleString("en-GB")}`;
    case "measured":
      return unit.word;
    case "duration":
      return "times";
    default:
      return "plain numbers";
  }
}

/** What words in a name say its unit is, from the surest. */
const SAYINGS: readonly ((name: string) => Said[])[] = [
  ...[inBrackets, behind, asRate, asScale, asCarbon, asScore, asShare],
  ...[asMoney, asTime, inFront],
];

/** "(%)", "(£m)", "(weeks)", "(kg per household)", "(thousands)", wherever they stand. */
function inBrackets(name: string): Said[] {
  return [...name.matchAll(/\(([^()]*)\)/g)].flatMap(([words, inside = ""]) => {
    const text = inside.replace(/^(?:in|as an?|the) /i, "").trim();
    // "(No)" is an answer, "(£5,000 or more)" an amount, "(weeks 1 to 6)" a time, "(headcount)" a way of counting.
    const isOther =
      /^(?:no|headcount|volume|\p{L})$/iu.test(text) ||
      (/\d/.test(text.replace(/co2|m[23]\b/gi, "")) && !/\bper\b|^(?:£ ?)?'?000/i.test(text));
    return isOther ? [] : saying(words, meaningIn(text));
  });
}

const BEHIND = new RegExp(
  `(?:\\s[-–]|[:,](?<!\\d,)|(?<!\\b(?:change|changes|cut|reduction|increase|rise|fall) )\\bin) ?((?:%|per ?cent(?:age)?|£ ?(?:k|m|bn)?|(?:£ ?)?'?000'?s?|thousands|millions|${ANY_SIZE}))$`,
  "i",
);

/** "Time to decide - days", "Recycling, %". */
function behind(name: string): Said[] {
  const [, words = ""] = BEHIND.exec(name) ?? [];
  return words === "" ? [] : saying(words, meaningIn(words));
}

/** "per 1,000 people", anywhere. */
function asRate(name: string): Said[] {
  const [rest] = /\bper ?(?:\d|hundred|thousand|million).*/i.exec(name) ?? [];
  const unit = rest === undefined ? null : readUnit(rest);
  if (unit?.kind !== "per" || unit.multiplier === PER_CENT) return [];
  const meaning = meaningOf(unit);
  return saying(`per ${unit.multiplier.toLocaleString("en-GB")}`, meaning);
}

/** "Net spend £000", "Arrears £m": an amount has its digits behind the sign. */
function asScale(name: string): Said[] {
  const [words] = /£ ?(?:k|'?000'?s?|thousands?|m|mn|millions?|bn|billions?)(?![\w',])/i.exec(name) ?? [];
  return words === undefined ? [] : saying(words, meaningIn(words));
}

/** "Emissions tCO2e", wherever it stands. */
function asCarbon(name: string): Said[] {
  const [words] = /\b(?:kt|t|kg) ?co2e?\b/i.exec(name) ?? [];
  return words === undefined ? [] : saying(words, sizeAt(words));
}

/** "(out of 10)", "score out of 5"; "3 out of 5 children" is a share, and out of 1,000 a rate. */
function asScore(name: string): Said[] {
  const [words, most] = /(?<!\d )\bout of (\d{1,3})(?=\)|$)/i.exec(name) ?? [];
  return words === undefined || Number(most) === PER_CENT ? [] : saying(words, { kind: "score", scale: null });
}

const SHARE_WORDS =
  /^(?:the )?(?:(?:overall|total|average|cumulative) )?(?:(?:percentage|per ?cent|%(?:age)?|proportion)(?![a-z]| ?points?)(?: of\b)?|(?:market )?share of\b)|\bas an? (?:%|per ?cent|percentage|proportion|share)(?= ?of\b|$)/i;

/** "Percentage of …", "… as a % of …". A proportion may be of 1,000. */
function asShare(name: string): Said[] {
  const [words] = SHARE_WORDS.exec(name) ?? [];
  if (words === undefined) return [];
  return saying(words, { kind: /proportion|share/i.test(words) ? "proportion" : "share", scale: null });
}

const IN_FRONT_SIZE = new RegExp(
  `^(?:the )?(?:(?:total|average|mean|median) )?((?:numbers?|no\\.?|count) of )?(${ANY_SIZE})(?=$| (?:of|lost|taken|spent|waited|waiting|delayed|to|from|between|per|in|for|at)\\b)`,
  "i",
);
const COUNT_WORDS = /^(?:the )?(?:(?:total|overall|cumulative) )?(?:numbers?|count|headcount|nos?\.?|#) of\b/i;
const QUANTITY_WORDS = /^(?:the )?(?:(?:total|overall|cumulative|average) )?(?:volume|amount|quantity|value)s? of\b/i;
/** A total of things, that are several: "Total visits to libraries". */
const TOTAL_WORDS =
  /^(?:the )?total (?:[\p{L}'’-]+ ){0,3}?[\p{L}-]{3,}(?<!s)s(?= (?:to|in|at|on|for|from|of|received|made|issued|completed|recorded|by|during)\b|$)/iu;
/** What is published as rates under the same name: DfE's "Total suspensions" is in %. */
const NAMES_RATES_TOO =
  /\b(?:exclusions|suspensions|absences|vacancies|voids|arrears|admissions|emissions|losses|savings)\b/i;
/** Words with which a name that begins as a count's may be of a share or a rate. */
const OF_BOTH = /%|\b(?:per|percent|percentage|proportion|share|rate|ratio|average|index|score)\b/i;

const MONEY_WORDS =
  /^(?:the )?(?:(?:total|average|mean|median|net|gross|unit|annual|weekly|monthly) )*(?:costs?|spend(?:ing)?|expenditure)(?= (?:of(?! living)|on|for|per)\b|$)/i;

/** "Cost of agency staff", "Average spend per head". */
function asMoney(name: string): Said[] {
  const [words] = /%|\b(?:percent|percentage|proportion|share|rate|ratio|index|score|variance)\b/i.test(name)
    ? []
    : (MONEY_WORDS.exec(name) ?? []);
  return words === undefined ? [] : saying(words, { kind: "money", scale: null });
}

const TIME_WORDS = /^(?:the )?(?:average|mean|median) (?:\p{L}+ ){0,2}?(?:time|duration|wait|length of stay)\b/iu;

/** "Average time to decide", where no other word says of how many days. */
function asTime(name: string): Said[] {
  const [words] = hasSizeOf(name, "time") ? [] : (TIME_WORDS.exec(name) ?? []);
  return words === undefined ? [] : saying(words, { kind: "time", scale: null });
}

/** "Number of days", "Tonnes of waste", "Number of complaints", "Total visits". */
function inFront(name: string): Said[] {
  const [sized, , size] = IN_FRONT_SIZE.exec(name) ?? [];
  if (sized !== undefined) return saying(sized, sizeAt(size ?? ""));
  if (OF_BOTH.test(name)) return [];
  const [counted] = COUNT_WORDS.exec(name) ?? [];
  if (counted !== undefined) return saying(counted, { kind: "number", scale: null });
  const [quantity] = QUANTITY_WORDS.exec(name) ?? [];
  if (quantity !== undefined) return saying(quantity, { kind: "quantity", scale: null });
  const [total] = TOTAL_WORDS.exec(name) ?? [];
  return total === undefined || NAMES_RATES_TOO.test(total) ? [] : saying(total, { kind: "total", scale: null });
}

/** What is a percentage by another name, and may be a number of things too. */
const PER_CENT = 100;

/** What words say that are written as a unit is; null for a rate per 100. */
function meaningIn(words: string): UnitMeaning | null {
  const unit = readUnit(words);
  return unit.kind === "per" && unit.multiplier === PER_CENT ? null : meaningOf(unit);
}

function saying(words: string, meaning: UnitMeaning | null): Said[] {
  if (meaning === null) return [];
  // A £ sign alone stands for any sum of money.
  return [{ words, meaning: meaning.scale === "pounds" ? { ...meaning, scale: null } : meaning }];
}
