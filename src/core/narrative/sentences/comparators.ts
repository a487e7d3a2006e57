import type { IndicatorFacts } from "../../facts/facts";
import type { Comparator } from "../../facts/figure/comparator";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import { formatPeriod } from "../../format/period";
import type { Indicator } from "../../workbook/indicator";
import { formatPublishedYear } from "../../workbook/published-year";
import { sayAgain } from "../amounts";
import { mark } from "../marks";
import { isOfFew } from "../of-few";
import { NOTHING, type Text } from "../text";
import type { PhraseValues } from "../wording";
import { saySize } from "./size";
import type { Speech } from "./speech";

/** England and the statistical neighbours, as far as a sentence may compare the figure with them. */
export interface Beside {
  readonly england: Comparator | null;
  readonly neighbours: Comparator | null;
  /** Whether a test showed a difference from England, where one was made. */
  readonly againstEngland: IndicatorFacts["againstEngland"];
}

type Which = "england" | "neighbours";

/** True where chance alone could bring the difference from England. */
export function isSimilarToEngland({ againstEngland }: Pick<Beside, "againstEngland">): boolean {
  return againstEngland?.tested === true && againstEngland.outcome === "similar";
}

/** The figure against England and the neighbours; an earlier year is named, for it would read as of today. */
export function sayComparators(speech: Speech, indicator: Indicator, level: Level, beside: Beside): Text {
  const { england, neighbours } = beside;
  const values = (which: Which, comparator: Comparator): PhraseValues => ({
    [which]: mark(sayAgain(speech.amountsOf(indicator), indicator, comparator), {
      ref: indicator.ref,
      kind: which,
      period: comparator.period,
      sources: cellsBehind(comparator.made),
    }),
    [`${which}Gap`]:
      which === "england" && isSimilarToEngland(beside) && comparator.gap.units !== 0n
        ? speech.say("comparators.similar")
        : sayGap(speech, indicator, level, which, comparator),
    year: comparator.from === "earlier-year" ? ` for ${formatPublishedYear(comparator.period, indicator)}` : "",
  });
  if (england !== null && neighbours !== null && england.period.end === neighbours.period.end)
    return speech.say("comparators.both", { ...values("england", england), ...values("neighbours", neighbours) });
  const theirs = england === null ? NOTHING : speech.say("comparators.england", values("england", england));
  const nearby = neighbours === null ? NOTHING : speech.say("comparators.neighbours", values("neighbours", neighbours));
  return theirs.length > 0 && nearby.length > 0 ? [...theirs, " ", ...nearby] : [...theirs, ...nearby];
}

function sayGap(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  which: Which,
  { gap, period, made }: Comparator,
): Text {
  if (gap.units === 0n) return speech.say("comparators.level");
  const way = gap.units > 0n ? "up" : "down";
  if (isOfFew(indicator, level)) return speech.say("comparators.side", { way });
  const size = saySize(speech, indicator, {
    shown: gap,
    kind: `${which}-gap`,
    period: level.period,
    against: formatPeriod(period),
    sources: [...cellsBehind(level.made), ...cellsBehind(made)],
  });
  return speech.say("comparators.gap", { size, way });
}
