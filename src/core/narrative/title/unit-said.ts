import { isCount, type Unit } from "../../workbook/unit";
import { headOf, oneOf } from "./noun";
import { spell } from "./spell";
import type { Named, NounPhrase } from "./title";

const PER = /,?\s+(?:per|\/) (?:\d{1,3}(?:,?000)+|100|\d+k|million|thousand)\b(?: of)?(?: the)?\s*(.*)$/;

/** The phrase without the unit that its figure prints, and what a rate is of. */
export function withoutUnit(
  text: string,
  { unit, denominatorLabel }: Named,
): { readonly phrase: string; readonly base: string | null } {
  if (unit.kind === "per") {
    const middle = /^(?:the )?(?:rates?|numbers?) per [\d,]+ (?:population )?of (.+)$/.exec(text);
    if (middle !== null) return { phrase: `rate of ${middle[1] ?? ""}`, base: labelBase(denominatorLabel) };
    const found = PER.exec(text);
    const base =
      found === null
        ? ""
        : (found[1] ?? "").replace(/^(?:resident )?population\b/, "people").replace(/^aged/, "people aged");
    const [, whom = base, note = ""] = /^(.+?)( \((?!\d).+\))$/.exec(base) ?? [];
    return {
      phrase: found === null ? text : text.slice(0, found.index) + note,
      base: base === "" ? labelBase(denominatorLabel) : whom.replace(/^people \((\d.*)\)$/, "people aged $1"),
    };
  }
  if (unit.kind === "measured") {
    const [word = ""] = unit.word.split(/\s+/);
    const phrase = text
      .replace(new RegExp(String.raw`\s+in (?:working |calendar )?${escaped(word)}$`, "i"), "")
      .replace(/^(?:kilograms?|kilos|kgs?|tonnes) of /i, "");
    return { phrase, base: null };
  }
  return { phrase: text, base: null };
}

/** Units that a title has in brackets, as a phrase says them. */
const OWN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^kgs?$/i, "kilograms"],
  [/^kgs? per household$/i, "kilograms per household"],
  [/^(?:tonnes|miles|litres|hours|weeks|months|days|minutes|seconds)$/i, "$&"],
  [/^working days$/i, "working days"],
  [/^kms?$/i, "kilometres"],
  [/^mins?$/i, "minutes"],
  [/^hrs?$/i, "hours"],
  [/^wks?$/i, "weeks"],
  [/^(?:(?:working|calendar) )?(?:days|hours) per .+$/i, "$&"],
  [/^£$/i, "pounds"],
  [/^£ ?(?:k|'?000s?|thousands?)$/i, "thousands of pounds"],
  [/^(?:k|'?000s?|thousands?)$/i, "thousands"],
  [/^millions?$/i, "millions"],
  [/^£ ?(?:m|millions?)$/i, "millions of pounds"],
];

/** A name that has its unit in brackets where the Unit cell says "number": its figure is in that, and the name says so. */
export function withOwnUnit({ name, unit }: Pick<Named, "name" | "unit">): string {
  if (!isCount(unit)) return name;
  return name.replace(/\s*\(([^()]+)\)/, (bracket, inside: string, at: number) => {
    const found = OWN_UNITS.find(([unitInside]) => unitInside.test(inside.trim()));
    if (found === undefined) return bracket;
    const own = inside.trim().replace(...found);
    const [first = own] = own.toLowerCase().split(" ");
    return name.slice(0, at).toLowerCase().includes(first) ? bracket : ` in ${own}`;
  });
}

/** True for a phrase that says its unit at its end. */
export function endsWithUnit(phrase: string): boolean {
  return / in (?:kilograms|tonnes|(?:thousands|millions)(?: of pounds)?|pounds|miles|kilometres|litres|(?:days|hours) per \S+)$/.test(
    phrase,
  );
}

function labelBase(label: string | null): string | null {
  return label === null ? null : spell(label);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Where the phrase says the unit's word, the figure stands without it. */
export function figureIn(phrase: string, unit: Unit): NounPhrase["figure"] {
  if (unit.kind !== "measured") return "with-unit";
  const [word = ""] = unit.word.toLowerCase().split(/\s+/);
  if (/^points?$/.test(word) && /\bscore\b/.test(phrase)) return "bare";
  // "the number of weeks' delay" names its unit first.
  const [, first = ""] = /\bnumber of ([a-z]+)'? /.exec(phrase) ?? [];
  if (first !== "" && oneOf(first) === oneOf(word)) return "bare";
  const counted = oneOf(headOf(phrase.replace(/^.*\bnumber of /, "")));
  return counted !== "" && counted === oneOf(word) ? "bare" : "with-unit";
}
