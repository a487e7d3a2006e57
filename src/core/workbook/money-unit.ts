import type { Unit } from "./unit";

const THOUSANDS = "thousands?|thous|ks?|(?:x ?)?1,?000'?s?|000'?s?";
const MILLIONS = "millions?|mill|mil|mln|mn|m|000,?000'?s?";
const BILLIONS = "billions?|bil|bn|b";
const SCALE = `(?:'?(?:(?<thousands>${THOUSANDS})|(?<millions>${MILLIONS})|(?<billions>${BILLIONS}))(?![\\w',]))`;
const POUNDS = "(?:£|gbp\\b|pounds?\\b|currency\\b)(?:'?s\\b)?(?: sterling\\b)?";
/** "£m", "£ (millions)", "£ in thousands", "GBP '000"; behind it what else is said. */
const POUNDS_FIRST = new RegExp(`^${POUNDS}[\\s(,:–-]*(?:in )?${SCALE}?(?<rest>.*)$`, "i");
/** "millions of pounds", "000s £". */
const SCALE_FIRST = new RegExp(`^${SCALE}[ (]*(?:of )?${POUNDS}(?<rest>.*)$`, "i");

/** The unit of money that a text names: its scale, and what it is a price for; null for any other. */
export function readMoneyUnit(text: string): Unit | null {
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
  return perWord(per);
}

/** What stands behind "per", spelled out: "household" of "hh", "week" of "Week". */
export function perWord(typed: string): string {
  const plain = typed.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return SHORT.get(plain.toLowerCase()) ?? plain;
}
