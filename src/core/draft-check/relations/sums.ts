import type { Known } from "../known/known";
import type { KnownFact } from "../known/known-fact";
import type { Reading } from "../reading/read-block";
import { textOf } from "../text/span";
import type { Figure } from "../tokens/figure";
import type { Claim } from "../verdict/claim";

const TOGETHER = /\b(?:together|total(?:led|s|ling)?|in all|altogether|combined|between them|overall|sum|both)\b/i;
const MOST_TERMS = 6;

/** What a figure is the sum of: current values, or earlier ones, of two indicators of the block. */
function sumOf(figure: Figure, refs: readonly string[], known: Known): readonly KnownFact[] | null {
  const terms = refs
    .slice(0, MOST_TERMS)
    .flatMap((ref) =>
      (known.byRef.get(ref) ?? []).filter(
        ({ role, measure }) =>
          (role === "value" || role === "change" || role === "numerator") &&
          (measure === "count" || measure === "money"),
      ),
    );
  for (const [index, one] of terms.entries())
    for (const other of terms.slice(index + 1)) {
      if (one.ref === other.ref || one.role !== other.role || one.isCurrent !== other.isCurrent) continue;
      if (one.role === "change" && one.since?.end !== other.since?.end) continue;
      const sum = one.exact + other.exact;
      if (Math.abs((figure.sign === null ? Math.abs(sum) : sum) - figure.value) <= figure.step / 2 + 1e-9)
        return [one, other];
    }
  return null;
}

/** Figures that nothing else explains and that add up two of the block's indicators, where its words speak of a sum. */
export function sumClaim(text: string, reading: Reading, refs: readonly string[], known: Known): Claim | null {
  const { figure, sentence } = reading.place;
  if (figure.unit !== "plain" && figure.unit !== "money") return null;
  if (!TOGETHER.test(textOf(text, sentence))) return null;
  const terms = sumOf(figure, refs, known);
  if (terms === null) return null;
  return {
    start: figure.start,
    end: figure.end,
    text: textOf(text, figure),
    verdict: "agrees",
    ref: terms[0]?.ref ?? null,
    kind: terms[0]?.measure ?? null,
    holds: figure.value.toLocaleString("en-GB"),
    sources: terms.flatMap(({ sources }) => sources),
    why: "",
  };
}

/** The row or sentence of a total, whose figures are of no one indicator. */
export function isTotal(text: string, { place }: Reading): boolean {
  const start = place.columnHeading === null ? place.clause.start : place.sentence.start;
  return /^\W*(?:grand )?(?:total|all|overall|both|sum|combined|together|taken together|altogether)\b/i.test(
    text.slice(start, start + 40),
  );
}
