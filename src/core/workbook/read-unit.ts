import { perWord, readMoneyUnit } from "./money-unit";
import type { Clock } from "./clock";
import type { Unit } from "./unit";

/** The unit that a text names, as councils write it; any word that is none of the known ones is a measure of its own. */
export function readUnit(text: string): Unit {
  const typed = text
    .trim()
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, " ")
    .replace(BRACKETED, "$1");
  const [, inBrackets] = SIGN_BEHIND.exec(typed) ?? [];
  const plain = (inBrackets ?? typed).replace(OF_SIZES, "");
  return (
    readShare(plain) ??
    readClock(plain) ??
    readMoneyUnit(plain) ??
    readRate(plain) ??
    readScaledCount(plain) ??
    (COUNT.test(plain) ? { kind: "count" } : null) ??
    (/^ratio\b/i.test(plain) ? { kind: "ratio" } : null) ?? { kind: "measured", word: spelledOut(plain) }
  );
}

/** The whole in brackets. */
const BRACKETED = /^\(([^()]*)\)$/;

/** Words that say what is measured before the unit itself in brackets: "Cost (£k)", "rate (%)", "Time (hh:mm)". */
const SIGN_BEHIND =
  /^(?!per ?cent|pct|pounds?\b|gbp\b|(?:thousand|million|billion)s?\b)[\p{L} .]+ ?\((£[^()]*|%|\[?h+\]?:[^()]*|\[?m+\]?:[^()]*)\)$/iu;

/** Measures of a size, of which a sum is no count of events. */
const SIZES =
  "(?:(?:working|calendar|bed) )?(?:days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|secs?)|kgs?|tonnes?|litres?|miles?|km|[km]wh|p|pence";
const IS_SIZE = new RegExp(`^(?:${SIZES})\\b`, "i");
/** "average number of days" and "no. of days" are days. */
const OF_SIZES = new RegExp(
  `^(?:(?:average|avg?\\.?|ave\\.?|mean|median) )?(?:(?:numbers?|nos?\\.?|count) of )?(?=(?:${SIZES})\\b)`,
  "i",
);

const COUNT =
  /^(?:(?:whole|total|cumulative|actual|raw) )?(?:numbers?|count|nos?\.?|num\.?|volume|integer|headcount)(?:$| of |\s*[-–(:])|^[#n]$/i;

/** "Number (thousands)", "count (x1000)": a number of thousands or millions, which is no number of things. */
const SCALED_COUNT =
  /^(?:(?:whole|total|actual) )?(?:numbers?|count|nos?\.?|volume)\s*[-–(:]*\s*(?:in )?(?:(thousands?|'?000'?s?|k|x ?1,?000)|(?:millions?|m|x ?1,?000,?000))\)?$/i;

function readScaledCount(text: string): Unit | null {
  const scaled = SCALED_COUNT.exec(text);
  return scaled === null ? null : { kind: "measured", word: scaled[1] === undefined ? "million" : "thousand" };
}

/* Lengths of time. */

const CLOCK_WORDS: readonly (readonly [Clock, RegExp])[] = [
  ["hh:mm:ss", /^\[?h{1,3}\]?:mm?:ss?$|^(?:hours?|hrs?)[:, ]+(?:minutes?|mins?)[:, &]+(?:and )?(?:seconds?|secs?)$/i],
  ["hh:mm", /^\[?h{1,3}\]?:mm?$|^(?:hours?|hrs?) ?(?::|&|and|\+) ?(?:minutes?|mins?)$/i],
  ["mm:ss", /^\[?m{1,3}\]?:ss?$|^(?:minutes?|mins?) ?(?::|&|and|\+) ?(?:seconds?|secs?)$/i],
];

function readClock(text: string): Unit | null {
  const [clock] = CLOCK_WORDS.find(([, words]) => words.test(text)) ?? [];
  return clock === undefined ? null : { kind: "duration", clock };
}

/* Percentages. */

const SHARE = /^(?:%(?:-?age)?|per ?cent(?:age)?s?|pct\.?)(?![a-z])(.*)$/i;
const POINTS = /^(?:pp|ppts?|p\.p\.|(?:%|per ?cent(?:age)?) ?(?:points?|pts?)\.?)(?: change)?$/i;

function readShare(text: string): Unit | null {
  if (POINTS.test(text)) return { kind: "measured", word: "percentage points" };
  const rest = SHARE.exec(text)?.[1]?.trim().replace(BRACKETED, "$1");
  if (rest === undefined) return null;
  const [, of = null] = /^of (.*[^\s.,;])/i.exec(rest) ?? [];
  return { kind: "percentage", of };
}

/* Rates per so many. */

const NUMBER_WORDS: Readonly<Record<string, number>> = { hundred: 100, k: 1000, thousand: 1000, m: 1e6, million: 1e6 };
const RATE =
  /^(.*?)[\s(,]*(\bper|\/|\bin every|\bout of every) ?(?:(\d[\d,]*(?: \d{3})*) ?(k|m|hundred|thousand|million)?|(hundred|thousand|million))(?![\w.])(.*)$/i;
/** Words before "per" that say only that it is a rate. */
const IS_RATE =
  /\b(?:(?:crude|age|directly|indirectly|standardi[sz]ed|annual) ?-?)*(?:rates?|dsr|asr|number|no|count|figure|value)\b\.?/gi;
/** What brackets behind a rate say of its method and not of whom it is a rate of. */
const METHOD = /\((?:dsr|asr|crude|rate|[^()]*standardi[sz]ed[^()]*|ytd|rolling[^()]*|annual[^()]*)\)/gi;

function readRate(text: string): Unit | null {
  const [, before = "", link, digits, scale, word, after = ""] = RATE.exec(text) ?? [];
  if (digits === undefined && word === undefined) return null;
  const times = NUMBER_WORDS[(scale ?? word ?? "").toLowerCase()] ?? 1;
  const multiplier = Number((digits ?? "1").replace(/[, ]/g, "")) * times;
  const counted = before.replace(IS_RATE, "").replace(/^[\s(–-]*(?:of )?|[\s(:,–-]+$/g, "");
  const population = populationOf(after);
  if (!Number.isSafeInteger(multiplier) || IS_SIZE.test(counted)) return null;
  // "per 4 weeks" counts no people, and a score is out of 10.
  if (multiplier < (link === "/" ? 1000 : 10)) return null;
  return { kind: "per", multiplier, counted: counted === "" ? null : counted, population };
}

function populationOf(after: string): string | null {
  const words = after
    .replace(METHOD, "")
    .replace(/[()]/g, " ")
    .replace(/^[\s,:–-]+|[\s,;:–-]+$/g, "")
    .replace(/\bpopn?\b\.?/i, "population")
    .replace(/\s+/g, " ");
  return words === "" ? null : words;
}

/* Any other word. */

const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/^hrs?$/i, "hours"],
  [/^mins?$/i, "minutes"],
  [/^secs?$/i, "seconds"],
  [/^wks?$/i, "weeks"],
  [/^mths?$/i, "months"],
  [/^yrs?$/i, "years"],
  [/^kgs?$/i, "kg"],
  [/^p$/i, "pence"],
  [/^(?:thousands?|'?000'?s?)$/i, "thousand"],
  [/^millions?$/i, "million"],
  // What says only that it is a number of some kind stands in no sentence.
  [/^(?:rate|dsr|value|figure|numeric(?:al)?|decimal|quantity)$/i, ""],
];

/** An abbreviation as the word that it is, a size without a capital, and "kg/household" as it is said. */
function spelledOut(text: string): string {
  const [first = "", ...behind] = text.replace(/\.$/, "").split(/ ?\/ ?| (?=per )/);
  const [, word] = SPELLED_OUT.find(([short]) => short.test(first)) ?? [];
  if (behind.length > 1 || (word === undefined && !IS_SIZE.test(first))) return text;
  const plain = word ?? first.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return [plain, ...behind.map((one) => (one.startsWith("per ") ? one : `per ${perWord(one)}`))].join(" ");
}
