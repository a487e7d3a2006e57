import { fingerprint } from "../../core/workbook/fingerprint";
import { messageBytes } from "../run/message-bytes";

/** Most that one workbook setting takes in a message: all that are read at once fit an answer together. */
export const MOST_PART_BYTES = 200_000;

/** One workbook setting of those that keep a text. */
export interface TextPart {
  readonly name: string;
  readonly value: string;
}

const HEAD = /^Quartile keeps this text in (\d+) settings: ([0-9a-z]+)\n/;

/**
 * The settings that keep a text, the one of its own name last: short texts in that alone, as they are. That of a longer one
 * says how many there are and the whole's fingerprint, which is in the others' names too; so the parts of two texts never
 * mix, and until the last is written the earlier text stands.
 */
export function textParts(name: string, text: string): readonly TextPart[] {
  const cuts = cut(text);
  const [first = ""] = cuts;
  if (cuts.length <= 1) return [{ name, value: text }];
  const print = fingerprint(text);
  const others = cuts.slice(1).map((value, index) => ({ name: partName(name, print, index + 2), value }));
  return [...others, { name, value: `Quartile keeps this text in ${cuts.length} settings: ${print}\n${first}` }];
}

/** The names of the settings that keep the rest of a text, from what the one of its own name says. */
export function furtherNames(name: string, first: string): readonly string[] {
  const [, count = "1", print = ""] = HEAD.exec(first) ?? [];
  return Array.from({ length: Number(count) - 1 }, (_, index) => partName(name, print, index + 2));
}

/** True for a setting that keeps a further part of a text of that name. */
export function isFurtherPart(name: string, key: string): boolean {
  return key.startsWith(`${name}_`) && /^[0-9a-z]+_\d+$/.test(key.slice(name.length + 1));
}

/** The whole text; where a part is missing or another's, what there is of it, which says nothing to whoever reads it. */
export function joinParts(first: string, further: readonly (string | null)[]): string {
  const head = HEAD.exec(first);
  if (head === null) return first;
  const whole = [first.slice(head[0].length), ...further.map((part) => part ?? "")].join("");
  return fingerprint(whole) === head[2] ? whole : [first, ...further].join("\n");
}

function cut(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    let length = MOST_PART_BYTES;
    while (messageBytes(text.slice(from, from + length)) > MOST_PART_BYTES) length = Math.floor(length * 0.8);
    // Half of a pair is no character, and Excel need not keep it.
    if (/[\uD800-\uDBFF]$/.test(text.slice(from, from + length))) length--;
    parts.push(text.slice(from, from + length));
    from += length;
  }
  return parts;
}

function partName(name: string, print: string, number: number): string {
  return `${name}_${print}_${number}`;
}
