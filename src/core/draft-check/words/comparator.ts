import type { IndicatorFacts } from "../../facts/facts";
import { cellsBehind } from "../../facts/figure/made";
import { decimalNumber } from "../../measures/rounding";
import { ENGLAND, NEIGHBOURS, TARGET } from "../tokens/cues";
import type { Claim } from "../verdict/claim";
import { type Anchor, factOf } from "./anchor";

/** What a figure may be above or below. */
export type ComparatorRole = "england" | "neighbours" | "target";

const COMPARATORS: readonly (readonly [ComparatorRole, RegExp])[] = [
  ["england", ENGLAND],
  ["neighbours", NEIGHBOURS],
  ["target", TARGET],
];

const ROLES: Readonly<Record<string, ComparatorRole>> = {
  england: "england",
  "england-gap": "england",
  neighbours: "neighbours",
  "neighbours-gap": "neighbours",
  target: "target",
  "target-gap": "target",
};

const AROUND = 60;
const SOON = 30;
/** What parts the cells of a table. */
const CELL = /[|\t]/;

/** The comparator that stands next to a word: its figure right behind, its name behind, its name before. */
export function comparatorNear({ near, word, clause }: Anchor, text: string): ComparatorRole | null {
  const behind = near.find(
    ({ place: { figure } }) =>
      figure.start >= word.end && figure.start - word.end < SOON && !CELL.test(text.slice(word.end, figure.start)),
  );
  const fact = behind === undefined ? null : factOf(behind);
  if (fact !== null && fact.role in ROLES && !fact.role.endsWith("-gap")) return ROLES[fact.role] ?? null;
  if (fact?.role === "value" && !fact.isCurrent) return null;
  const after = text.slice(word.end, word.end + AROUND).split(/[.;|\t]|, (?:and|but)/)[0] ?? "";
  const before =
    text
      .slice(Math.max(clause.start, word.start - AROUND), word.start)
      .split(/[.;]|, (?:and|but) /)
      .at(-1) ?? "";
  for (const part of [after, before]) for (const [role, pattern] of COMPARATORS) if (pattern.test(part)) return role;
  return null;
}

/** The comparator of the nearest figure, where that is a difference from one. */
export function comparatorBeside({ near: [nearest] }: Anchor): ComparatorRole | null {
  const role = nearest === undefined ? "" : (factOf(nearest)?.role ?? "");
  return role.endsWith("-gap") ? (ROLES[role] ?? null) : null;
}

/** The comparator of any figure near a word. */
export function comparatorAmong({ near }: Anchor): ComparatorRole | null {
  for (const one of near) {
    const role = ROLES[factOf(one)?.role ?? ""];
    if (role !== undefined) return role;
  }
  return null;
}

const THEIRS =
  /\b(?:england|neighbours?|peers?|similar (?:councils|authorities)|councils like ours)\b((?:(?!\b(?:we|our|us|council|county|borough)\b).)*)$/i;

/** "England does worse", "the figure for England, at 83.9, is lower": what is compared is theirs. */
export function isTheirs(before: string): boolean {
  const clause = before.split(/[.;]\s/).at(-1) ?? "";
  const found = THEIRS.exec(clause);
  if (found === null) return false;
  const isCompared = /\b(?:than|above|below|ahead of|behind|against|to|from|with)\b[^,]{0,25}$/i;
  if (isCompared.test(clause.slice(0, found.index))) return false;
  return /\b(?:is|are|was|were|does|do|did|has|have)\b|^\s*$/i.test(found[1] ?? "");
}

/** Our printed figure less a comparator's. */
export interface Gap {
  readonly size: number;
  /** The comparator's own figure, as printed. */
  readonly display: string;
  readonly sources: Claim["sources"];
}

export function gapTo(role: ComparatorRole, { england, neighbours, target, value }: IndicatorFacts): Gap | null {
  if (value === null) return null;
  if (role === "target")
    return target === null
      ? null
      : { size: decimalNumber(target.gap), display: target.display, sources: [target.cell] };
  const comparator = role === "england" ? england : neighbours;
  return comparator === null
    ? null
    : { size: decimalNumber(comparator.gap), display: comparator.display, sources: cellsBehind(comparator.made) };
}
