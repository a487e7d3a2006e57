import { levelReader, type Withheld } from "../../facts/level/read-level";
import type { IndicatorFacts, Summary } from "../../facts/facts";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { factsOfIndicator } from "./facts-of-indicator";
import type { KnownFact } from "./known-fact";
import { type NameIndex, nameIndex } from "./name-index";

/** All that a draft is checked against. */
export interface Known {
  readonly indicators: readonly IndicatorFacts[];
  readonly summary: Summary;
  readonly byRef: ReadonlyMap<string, readonly KnownFact[]>;
  readonly factsByRef: ReadonlyMap<string, IndicatorFacts>;
  /** Every fact by the size of what it shows, the smallest first. */
  readonly bySize: readonly KnownFact[];
  readonly names: NameIndex;
  /** Words of our own authority's name, small. */
  readonly ownWords: ReadonlySet<string>;
  /** The month that the report's latest figures end in. */
  readonly reportEnd: number;
}

/** What the workbook knows, made once for any number of drafts. Nothing that is withheld is among it. */
export function knownFrom(
  { observations, settings }: Pick<PerformanceWorkbook, "observations" | "settings">,
  facts: readonly IndicatorFacts[],
  summary: Summary,
  withheld: Withheld,
): Known {
  const byRef = new Map(
    facts.map((one) => {
      const read = levelReader(one.indicator, withheld);
      const levels = (observations.get(one.indicator.ref) ?? []).flatMap((observation) => {
        const reading = read(observation);
        return reading.kind === "level" ? [reading.level] : [];
      });
      return [one.indicator.ref, factsOfIndicator(one, levels)] as const;
    }),
  );
  return {
    indicators: facts,
    summary,
    byRef,
    factsByRef: new Map(facts.map((one) => [one.indicator.ref, one])),
    bySize: [...byRef.values()].flat().sort((one, other) => Math.abs(one.shown) - Math.abs(other.shown)),
    ownWords: new Set(settings.organisation.toLowerCase().match(/\p{L}+/gu) ?? []),
    reportEnd: Math.max(0, ...facts.map(({ period }) => period?.end ?? 0)),
    names: nameIndex(facts.map(({ indicator }) => indicator)),
  };
}

/** How many months before the report's end the latest figure of a main indicator may lie. */
const MOST_MONTHS_BEHIND = 3;

/** True for an indicator with a paragraph of its own and a figure for the report's period; siblings and yearly ones are none. */
export function isMain(ref: string, { factsByRef, reportEnd }: Known): boolean {
  const facts = factsByRef.get(ref);
  if (facts === undefined) return false;
  const { supports, inNarrative } = facts.indicator;
  return supports === null && inNarrative && (facts.period?.end ?? 0) >= reportEnd - MOST_MONTHS_BEHIND;
}
