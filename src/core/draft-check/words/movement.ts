import { toNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { Comparison } from "../../facts/figure/comparison";
import { periodOf } from "../known/change-facts";
import { type KnownFact, LEVELS } from "../known/known-fact";
import { textOf } from "../text/span";
import { periodCuesIn } from "../tokens/periods";
import type { Claim } from "../verdict/claim";
import { isDifference } from "../verdict/holds";
import { type Anchor, factOf, type ReadText } from "./anchor";

/** A movement that a word may speak of. */
export interface Movement {
  /** The difference, in the unit of the figure that moved. */
  readonly size: number;
  readonly display: string;
  readonly sources: Claim["sources"];
  /** Whether it is of the indicator's own figure, not of its counts. */
  readonly isOwn: boolean;
  readonly since: Period | null;
  /** Whether a figure or a period beside the word says which movement it is. */
  readonly isTold: boolean;
}

/**
 * The movement that a word speaks of: the difference beside it, else that from the earlier figure beside it, else that since the
 * period that its clause names, else the report's main one. Null where the figure beside it is wrong, or nothing is compared.
 */
export function movementOf({ ref, facts, near, clause }: Anchor, { text, known }: ReadText): Movement | null {
  const all = known.byRef.get(ref) ?? [];
  const [first] = near;
  if (first?.candidate?.fit === "fails" && isDifference(first.candidate.fact)) return null;
  const agreed = near.filter(({ candidate }) => candidate?.fit !== "fails").flatMap((one) => factOf(one) ?? []);
  const difference = agreed.find((fact) => isDifference(fact) && fact.since !== null);
  if (difference !== undefined) return moved(difference, true);
  const read = near.flatMap((one) => factOf(one) ?? []);
  const current = new Set(read.filter((fact) => fact.isCurrent).map(({ shown }) => shown));
  const earlier = read
    .filter((fact) => !fact.isCurrent && LEVELS.has(fact.role))
    .sort((one, other) => Number(current.has(one.shown)) - Number(current.has(other.shown)))[0];
  const since = (period: Period | null, role = "change"): KnownFact | undefined =>
    period === null ? undefined : all.find((one) => one.role === role && one.since?.end === period.end);
  const fromEarlier =
    earlier === undefined
      ? undefined
      : since(earlier.period, earlier.role === "value" ? "change" : `${earlier.role}-change`);
  if (fromEarlier !== undefined) return moved(fromEarlier, true);
  const { value } = facts;
  if (value === null) return null;
  const cues = periodCuesIn(textOf(text, clause));
  const cued = all.find(
    (one) =>
      one.role === "change" && cues.some((cue) => cue.fits(one.since ?? one.period, value.period, known.reportEnd)),
  );
  if (cued !== undefined) return moved(cued, true);
  const [main] = facts.comparisons;
  if (main === undefined) return null;
  const ofMain = since(periodOf(main.earlier));
  return ofMain === undefined ? ofComparison(main, near.length > 0) : moved(ofMain, near.length > 0);
}

function moved({ role, exact, display, sources, since }: KnownFact, isTold: boolean): Movement {
  return { size: exact, display, sources, isOwn: role === "change" || role === "change-per-cent", since, isTold };
}

function ofComparison({ change, earlier }: Comparison, isTold: boolean): Movement {
  const size = toNumber(change.exact);
  return { size, display: "", sources: [], isOwn: true, since: periodOf(earlier), isTold };
}

/** Whether a word that goes against a movement is surely about it. */
export function isSurely({ isClose, isPast, near }: Anchor, { isTold }: Movement): boolean {
  return isClose && !isPast && (isTold || near.length > 0);
}
