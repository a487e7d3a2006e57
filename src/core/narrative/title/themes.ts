import { headOf, wordsOf } from "./noun";
import { clauseOf } from "./predicate";
import { MEASURES, SHARES_THEMSELVES } from "./words";

/** A few words that name a service or a subject, and no measure: "contact centre", "homelessness". */
export function isTheme(part: string): boolean {
  const head = headOf(part);
  return (
    !/\d$/.test(part) &&
    wordsOf(part).length <= 4 &&
    !part.includes(" of ") &&
    !MEASURES.has(head) &&
    !SHARES_THEMSELVES.has(head)
  );
}

/** A year or a stage of schooling, in which something is measured. */
export function isPlaceInSchool(part: string): boolean {
  return /^(?:Year \d+|Reception|Key Stage \d|KS\d|early years)$/i.test(part);
}

/** Groups of the public, of whom a clause says enough without its theme. */
export const PUBLIC = /^(?:children|pupils|adults|people|babies|infants|mothers)$/;

/** True for a clause of the public that says enough without its theme. */
export function needsNoTheme(of: string): boolean {
  const clause = clauseOf(of, null);
  // "children enrolled" does not say in what.
  const isFull = clause !== null && (!/^(?:was|were) \w+$/.test(clause.predicate) || clause.whole.includes(" "));
  return isFull && PUBLIC.test(headOf(clause.whole)) && !/\b(?:satisfied|agree\w*)\b/.test(clause.predicate);
}
