import type { IndicatorFacts } from "../facts/facts";
import { numberWord } from "../format/number";
import type { HasWords } from "./has-words";
import { plainText } from "./text";
import type { Say } from "./wording";

/** Why indicators have no figure, in the order in which a report says how many. */
const ABSENCES = ["awaited", "suppressed", "withheld", "low-reliability", "rounds-to-zero", "not-applicable"] as const;
export type Absence = (typeof ABSENCES)[number];

/** Why it has no figure; null where it has one. */
export function absenceOf({ value, unavailable }: IndicatorFacts): Absence | null {
  if (value !== null) return null;
  return unavailable?.kind === "marked" ? unavailable.as : "awaited";
}

/** How many of some have no figure, and why: "two have no figure yet", "one is withheld". Those that all share are said of all. */
export function absentParts(say: Say, facts: readonly IndicatorFacts[], of: number | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of facts) {
    const absence = absenceOf(one);
    // Why it is withheld is said where it is named.
    const told = absence === "suppressed" ? "withheld" : absence;
    if (told !== null) counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return ABSENCES.flatMap((absence) => {
    const count = counts.get(absence) ?? 0;
    if (count === 0 || absence === "suppressed") return [];
    const word = count === of ? (of === 2 ? "both" : "all") : numberWord(count);
    return [plainText(say(`report.unjudged-${absence}`, { count: word, plural: count === 1 ? "one" : "other" }))];
  });
}

/** Several of a section without a figure for the same reason, told together. */
export interface AbsentTogether {
  readonly absence: Absence;
  readonly facts: readonly IndicatorFacts[];
}

/** Those that are told together: nobody wrote on them, no reason of their own is given, and no other figure joins them. */
export function absentTogether(
  some: readonly IndicatorFacts[],
  all: readonly IndicatorFacts[],
  hasWords: HasWords,
): readonly AbsentTogether[] {
  const isPlain = (one: IndicatorFacts): boolean =>
    !hasWords(one) &&
    !(one.unavailable?.kind === "not-available" && one.unavailable.reason !== null) &&
    !all.some(({ indicator }) => indicator.supports === one.indicator.ref);
  return ABSENCES.flatMap((absence) => {
    const facts = some.filter((one) => absenceOf(one) === absence && isPlain(one));
    return facts.length < 2 ? [] : [{ absence, facts }];
  });
}
