import { periodOf } from "../known/change-facts";
import type { Anchor, ReadText } from "./anchor";
import { factOf } from "./anchor";
import { textOf } from "../text/span";
import { agrees, disagrees, type Judged } from "./judged";

/** "From the second quartile to the top": where it has come to. */
const COME_TO = /\bto (?:the )?$/i;
const EARLIER = /\b(?:was|were|had been|from|previously|used to)\b[^,;.]*$/i;

/** A quartile, now or at the comparison's period. */
export function quartileJudged(
  position: 1 | 2 | 3 | 4,
  { ref, word, clause, isClose }: Anchor,
  { text, known }: ReadText,
): Judged | null {
  const held = (known.byRef.get(ref) ?? []).filter(({ role }) => role === "quartile");
  const now = held.find(({ isCurrent }) => isCurrent);
  const before = held.find(({ isCurrent }) => !isCurrent);
  if (now === undefined) return null;
  const leading = text.slice(clause.start, word.start);
  if (!EARLIER.test(leading) || COME_TO.test(leading) || before === undefined)
    return now.exact === position ? agrees(now.display) : disagrees(true, now.display, "quartile", now.sources);
  if (before.exact === position) return agrees(before.display);
  // Reports speak of today in the past tense too; after "from" it is the earlier one
  const isFrom = /\bfrom\b/i.test(leading);
  if (now.exact === position && !isFrom) return agrees(now.display);
  return disagrees(isFrom || isClose, before.display, "quartile", before.sources);
}

export function ragJudged(is: "green" | "amber" | "red", { facts: { target }, isClose }: Anchor): Judged | null {
  if (target === null || target.rag === "not-yet") return null;
  return target.rag === is ? agrees(target.rag) : disagrees(isClose, target.rag, "colour", [target.cell]);
}

const SPEAKS_OF_TARGET = /\btarget|limit|ceiling|goal|ambition|allowed|asked|tolerance|aim|said\b/i;

/** Met or missed, where the sentence speaks of a target. */
export function targetJudged(is: "met" | "missed", anchor: Anchor, { text }: ReadText): Judged | null {
  const { word, sentence, near, isClose, isPast } = anchor;
  const { target } = anchor.facts;
  if (target === null || target.rag === "not-yet" || isPast) return null;
  const isOfTarget =
    SPEAKS_OF_TARGET.test(textOf(text, sentence)) || near.some((one) => factOf(one)?.role === "target");
  if (!isOfTarget) return null;
  const isMet = (is === "met") !== word.isDenied;
  return (target.rag === "green") === isMet
    ? agrees(target.display)
    : disagrees(isClose, target.display, "target side", [target.cell]);
}

/** Doubled, halved: today's figure over the earlier one. */
export function ratioJudged(
  { from, to }: { readonly from: number; readonly to: number },
  { ref, near, facts }: Anchor,
  { known }: ReadText,
): Judged | null {
  const { value, comparisons } = facts;
  const [main] = comparisons;
  if (value === null) return null;
  const since = main === undefined ? null : periodOf(main.earlier);
  const held = known.byRef.get(ref) ?? [];
  const now = held.find(({ role, isCurrent }) => role === "value" && isCurrent);
  const earlier =
    near.flatMap((one) => factOf(one) ?? []).find((fact) => fact.role === "value" && !fact.isCurrent) ??
    held.find((fact) => fact.role === "value" && !fact.isCurrent && fact.period.end === since?.end);
  if (now === undefined || earlier === undefined || earlier.exact === 0) return null;
  const ratio = now.exact / earlier.exact;
  return ratio >= from && ratio <= to
    ? agrees(earlier.display)
    : disagrees(near.length > 0, earlier.display, "multiple", earlier.sources);
}

/** Highest or lowest of what is held; a record that the workbook does not hold is nobody's to deny. */
export function recordJudged(is: "highest" | "lowest", { facts }: Anchor): Judged | null {
  const { record, statedRecord, value } = facts;
  if (value === null) return null;
  if (record?.kind === is) return agrees(`${is} in the figures held`);
  return statedRecord?.toLowerCase().includes(is) === true ? agrees(statedRecord) : null;
}
