import { type Comparison, earlierLevel } from "../../facts/figure/comparison";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import type { Placing, RankAlone } from "../../facts/figure/position";
import { ordinal } from "../../format/number";
import type { QuartilePosition } from "../../measures/quartile";
import { isYearToDate } from "../../workbook/basis";
import { COMPARISONS } from "../../workbook/comparison-kind";
import type { Indicator } from "../../workbook/indicator";
import { formatPublishedYear } from "../../workbook/published-year";
import { mark } from "../marks";
import { beforeValues } from "../say-period";
import type { Text } from "../text";
import type { Speech } from "./speech";

/** How a quartile is called. */
export const QUARTILE_WORDS: Readonly<Record<QuartilePosition, string>> = {
  1: "top",
  2: "second",
  3: "third",
  4: "bottom",
};

/** The place among authorities: whether it continues, moved since an earlier figure, or is the first known. */
export function sayPlacing(
  { say }: Speech,
  indicator: Indicator,
  { position, previousPosition, by, year }: Placing,
  since: Comparison | null,
): Text {
  const full = isYearToDate(indicator.basis) && year.frequency === "year" ? "full-year " : "";
  const values = { position: QUARTILE_WORDS[position], year: formatPublishedYear(year, indicator), full };
  if (by.kind === "stated") return say("quartile.stated", values);
  const previous = since === null ? null : earlierLevel(since.earlier);
  if (previousPosition === null || since === null || previous === null) return say("quartile.first", values);
  const isSame = previousPosition === position;
  if (isSame && isPeriodBefore(since)) return say("quartile.continues", values);
  const before = beforeValues(say, indicator, since.with, previous);
  return isSame
    ? say("quartile.same", { ...values, ...before })
    : say("quartile.moved", {
        ...values,
        ...before,
        earlier: QUARTILE_WORDS[previousPosition],
        way: position < previousPosition ? "up" : "down",
      });
}

/** Only from the period just before does a place continue: a year ago or at a baseline, others lie in between. */
function isPeriodBefore({ with: kind }: Comparison): boolean {
  return COMPARISONS[kind].looksAt === "period-before";
}

/** The place where there is no quartile: from the best, or from the highest where neither end is better. */
export function sayRankAlone(
  { say }: Speech,
  indicator: Indicator,
  { period, made }: Level,
  { rank: { rank, of, tied }, first, year }: RankAlone,
): Text {
  const fact = { ref: indicator.ref, period, sources: cellsBehind(made) };
  return say("rank.unjudged", {
    rank: rank === 1 ? first : [mark(ordinal(rank), { ...fact, kind: "rank" }), ` ${first}`],
    joint: tied ? "joint " : "",
    of: mark(String(of), { ...fact, kind: "rank-of" }),
    year: formatPublishedYear(year, indicator),
  });
}
