import type { Clock } from "./clock";
import type { Unit } from "./unit";

/** The unit that a text names, as councils write it; any word that is none of the known ones is a measure of its own. */
export function readUnit(text: string): Unit {
  const plain = text
    .trim()
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, " ")
    .replace(BRACKETED, "$1");
  return (
    readShare(plain) ??
    readClock(plain) ??
    (COUNT.test(plain) ? { kind: "count" } : null) ??
    readMoney(plain) ??
    (/^ratio$/i.test(plain) ? { kind: "ratio" } : null) ??
    readRate(plain) ?? { kind: "measured", word: spelledOut(plain) }
  );
}

/** The whole in brackets. */
const BRACKETED = /^\(([^()]*)\)$/;

const COUNT = /^(?:(?:whole |total )?(?:numbers?|count|nos?\.?|num\.?|volume)(?: of .+)?|#|n)$/i;

/* Lengths of time. */

const CLOCK_WORDS: readonly (readonly [Clock, RegExp])[] = [
  ["hh:mm:ss", /^\[?h{1,3}\]?:mm?:ss?$|^(?:hours?|hrs?)[:, ]+(?:minutes?|mins?)[:, &]+(?:and )?(?:seconds?|secs?)$/i],
  [
    "hh:mm",
    /^\[?h{1,3}\]?:mm?$|^(?:hours?|hrs?) ?(?::|&|and|\+) ?(?:minutes?|mins?)$|^(?:hours?|time) \(?\[?h{1,3}\]?:mm?\)?$/i,
  ],
  [
    "mm:ss",
    /^\[?m{1,3}\]?:ss?$|^(?:minutes?|mins?) ?(?::|&|and|\+) ?(?:seconds?|secs?)$|^(?:minutes?|time) \(?\[?m{1,3}\]?:ss?\)?$/i,
  ],
];

function readClock(text: string): Unit | null {
  const [clock] = CLOCK_WORDS.find(([, words]) => words.test(text)) ?? [];
  return clock === undefined ? null : { kind: "duration", clock };
}

/* Percentages. */

const SHARE = /^(?:%(?:age)?|per ?cent(?:age)?s?|pct\.?)(?![a-z])(.*)$/i;
/** The sign behind what it is of: "rate (%)". */
const SHARE_BEHIND = /^(?:rate|share|proportion|score|result|value)s? \(?%\)?$/i;
const POINTS = /^(?:points?|pts?\.?)\b/i;

function readShare(text: string): Unit | null {
  if (SHARE_BEHIND.test(text)) return { kind: "percentage", of: null };
  if (/^(?:pp|ppts?|p\.p\.)$/i.test(text)) return { kind: "measured", word: "percentage points" };
  const rest = SHARE.exec(text)?.[1]?.trim().replace(BRACKETED, "$1");
  if (rest === undefined) return null;
  if (POINTS.test(rest)) return { kind: "measured", word: "percentage points" };
  const [, of = null] = /^of (.*[^\s.,;])/i.exec(rest) ?? [];
  return { kind: "percentage", of };
}

/* Rates per so many. */

const NUMBER_WORDS: Readonly<Record<string, number>> = { hundred: 100, k: 1000, thousand: 1000, m: 1e6, million: 1e6 };
const RATE =
  /^(.*?)[\s(,]*(?:\bper|\/|\bin every|\bout of every) ?(?:(\d[\d,]*(?: \d{3})*) ?(k|m|hundred|thousand|million)?|(hundred|thousand|million))(?![\w.])(.*)$/i;
/** Words before "per" that say only that it is a rate. */
const IS_RATE =
  /\b(?:(?:crude|age|directly|indirectly|standardi[sz]ed|annual) ?-?)*(?:rates?|dsr|asr|number|no\.?|count|figure|value)\b/gi;
/** Measures whose sum is no count of events; per so many people they stay what they are. */
const SIZE = /^(?:days?|hours?|hrs?|minutes?|mins?|kgs?|tonnes?|litres?|miles?|km|[km]wh|£|pounds?|p|pence)\b/i;
/** What brackets behind a rate say of its method and not of whom it is a rate of. */
const METHOD = /\((?:dsr|asr|crude|rate|[^()]*standardi[sz]ed[^()]*|ytd|rolling[^()]*|annual[^()]*)\)/gi;

function readRate(text: string): Unit | null {
  const [, before = "", digits, scale, word, after = ""] = RATE.exec(text) ?? [];
  if (digits === undefined && word === undefined) return null;
  const times = NUMBER_WORDS[(scale ?? word ?? "").toLowerCase()] ?? 1;
  const multiplier = Number((digits ?? "1").replace(/[, ]/g, "")) * times;
  const counted = before.replace(IS_RATE, "").replace(/^[\s(–-]+|[\s(:,–-]+$/g, "");
  const population = populationOf(after);
  if (!Number.isSafeInteger(multiplier) || multiplier < 1 || SIZE.test(counted)) return null;
  // "per 4 weeks" counts no people.
  if (multiplier < 10 && population !== null) return null;
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

/* Money. */

const THOUSANDS = "thousands?|thous|ks?|(?:x ?)?1,?000'?s?|000'?s?";
const MILLIONS = "millions?|mill|mil|mln|mn|m|000,?000'?s?";
const BILLIONS = "billions?|bil|bn|b";
const SCALE = `(?:'?(?:(?<thousands>${THOUSANDS})|(?<millions>${MILLIONS})|(?<billions>${BILLIONS}))(?![\\w',]))`;
const POUNDS = "(?:£|gbp\\b|pounds?\\b)(?:'?s\\b)?(?: sterling\\b)?";
/** "£m", "£ (millions)", "£ in thousands", "GBP '000"; behind it what else is said. */
const POUNDS_FIRST = new RegExp(`^${POUNDS}[\\s(,:–-]*(?:in )?${SCALE}?(?<rest>.*)$`, "i");
/** "millions of pounds", "000s £". */
const SCALE_FIRST = new RegExp(`^${SCALE} ?(?:of )?${POUNDS}(?<rest>.*)$`, "i");

function readMoney(text: string): Unit | null {
  const groups = (SCALE_FIRST.exec(text) ?? POUNDS_FIRST.exec(text))?.groups;
  if (groups === undefined) return null;
  const scale = (["billions", "millions", "thousands"] as const).find((name) => groups[name] !== undefined) ?? "pounds";
  const per = perOf((groups.rest ?? "").replace(/^[\s),:–-]+|[)\s]+$/g, ""));
  return per === null ? { kind: "money", scale } : { kind: "money-per", scale, per };
}

/** What is said without "per". */
const PER_WORDS: ReadonlyMap<string, string> = new Map([
  ["weekly", "week"],
  ["pw", "week"],
  ["monthly", "month"],
  ["pcm", "month"],
  ["pm", "month"],
  ["annual", "year"],
  ["annually", "year"],
  ["yearly", "year"],
  ["pa", "year"],
  ["daily", "day"],
  ["hourly", "hour"],
  ["ph", "hour"],
  ["nightly", "night"],
  ["pp", "person"],
  ["pppw", "person per week"],
  ["ppw", "person per week"],
]);

/** What is short for a word behind "per". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["w", "week"],
  ["wk", "week"],
  ["mth", "month"],
  ["mnth", "month"],
  ["calendar month", "month"],
  ["a", "year"],
  ["annum", "year"],
  ["yr", "year"],
  ["hr", "hour"],
  ["hh", "household"],
  ["hhold", "household"],
  ["capita", "head"],
]);

function perOf(rest: string): string | null {
  const word = PER_WORDS.get(rest.toLowerCase().replace(/[./]/g, ""));
  if (word !== undefined) return word;
  const [, per] = /(?:\bper |^\/ ?|^an? )(.+)$/i.exec(rest) ?? [];
  if (per === undefined) return null;
  const plain = per.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return SHORT.get(plain.toLowerCase()) ?? plain;
}

/* Any other word. */

const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ["hr", "hours"],
  ["hrs", "hours"],
  ["min", "minutes"],
  ["mins", "minutes"],
  ["sec", "seconds"],
  ["secs", "seconds"],
  ["wks", "weeks"],
  ["kgs", "kg"],
  ["p", "pence"],
]);

/** An abbreviation as the word that it is, and "kg/household" as it is said. */
function spelledOut(text: string): string {
  const [first = "", ...behind] = text.split(/ ?\/ ?| (?=per )/);
  const word = SPELLED_OUT.get(first.toLowerCase());
  const isMeasure = word !== undefined || SIZE.test(first);
  if (!isMeasure || behind.length > 1) return text;
  return [word ?? first, ...behind.map((one) => (one.startsWith("per ") ? one : `per ${SHORT.get(one.toLowerCase()) ?? one}`))].join(" "); // prettier-ignore
}
