import type { IndicatorFacts } from "../facts/facts";
import type { Meaning, MeaningChange } from "./paragraph-memory";

const QUARTILES = ["", "top quartile", "second quartile", "third quartile", "bottom quartile"] as const;

/** What an indicator's paragraph says in words. */
export function meaningsOf({
  indicator: { ref },
  comparisons: [main],
  placing,
  target,
}: IndicatorFacts): readonly Meaning[] {
  return [
    ...(main === undefined
      ? []
      : [
          { ref, what: "direction", is: main.direction } as const,
          { ref, what: "judgement", is: main.judgement } as const,
        ]),
    ...(placing === null ? [] : [{ ref, what: "quartile", is: QUARTILES[placing.position] } as const]),
    ...(target === null ? [] : [{ ref, what: "target", is: target.rag } as const]),
  ];
}

/** The meanings of the same kind that are not what they were. */
export function changedMeanings(before: readonly Meaning[], now: readonly Meaning[]): readonly MeaningChange[] {
  return now.flatMap((meaning) => {
    const earlier = before.find(({ ref, what }) => ref === meaning.ref && what === meaning.what);
    return earlier === undefined || earlier.is === meaning.is ? [] : [{ ...meaning, was: earlier.is }];
  });
}

/** Older and newer changes as one: what was first and what is now; nothing where it is back to what it was. */
export function mergedChanges(
  older: readonly MeaningChange[],
  newer: readonly MeaningChange[],
): readonly MeaningChange[] {
  const merged = new Map(older.map((change) => [`${change.ref} ${change.what}`, change]));
  for (const change of newer) {
    const key = `${change.ref} ${change.what}`;
    merged.set(key, { ...change, was: merged.get(key)?.was ?? change.was });
  }
  return [...merged.values()].filter(({ was, is }) => was !== is);
}
