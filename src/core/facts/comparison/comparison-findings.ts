import { isCount } from "../../workbook/unit";
import { formatSigned } from "../../format/number";
import { formatPeriod } from "../../format/period";
import { difference } from "../../measures/change";
import { subtract } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { round } from "../../measures/rounding";
import type { NumberFigure } from "../../workbook/figure";
import { type Finding, formatSource, note, warning } from "../../workbook/finding";
import { COMPARISONS, type ComparisonKind } from "../../workbook/comparison-kind";
import type { Indicator } from "../../workbook/indicator";
import type { Change } from "../figure/comparison";
import { cellsBehind } from "../figure/made";
import type { Level } from "../figure/level";

export function noEarlier(
  kind: ComparisonKind,
  { ref, name, baseline, source }: Indicator,
  { period }: Level,
): Finding {
  switch (COMPARISONS[kind].looksAt) {
    case "baseline":
      return note("baseline-not-comparable", {
        message: `${ref} ${name}: ${formatPeriod(period)} is not compared with its baseline${baseline === null ? "" : ` of ${formatPeriod(baseline)}`}, which is not earlier or covers another part of its year.`,
        advice: "Name a baseline before the period; for a year-to-date figure, the same quarter of an earlier year.",
        ref,
        source,
      });
    case "period-before":
    case "year-ago":
      return note("starts-again", {
        message: `${ref} ${name}: a year-to-date figure starts again in ${formatPeriod(period)}, so it has no earlier figure to compare with.`,
        advice: `Choose “${COMPARISONS["same-period-last-year"].word}” in Compare with to compare it across the years.`,
        ref,
      });
  }
}

export function nothingToCompare({ ref, name }: Indicator, { period }: Level, wanted: Period): Finding {
  return note("nothing-to-compare", {
    message: `${ref} ${name}: there is no figure for ${formatPeriod(wanted)}, so ${formatPeriod(period)} is shown without a change.`,
    advice: "Add the earlier figure to Observations if it is known.",
    ref,
  });
}

export function earlierWithheld({ ref, name }: Indicator, { period }: Level, wanted: Period): Finding {
  return note("earlier-figure-withheld", {
    message: `${ref} ${name}: the figure for ${formatPeriod(wanted)} is withheld, so ${formatPeriod(period)} is shown without a change.`,
    advice: "Nothing to do: a change, stated or worked out, would give the withheld figure away.",
    ref,
  });
}

/** Tells the author where the difference of the printed figures is not the rounded difference. */
export function roundingNote({ ref, name, unit }: Indicator, now: Level, previous: Level, change: Change): Finding[] {
  if (isCount(unit)) return [];
  const other = round(subtract(now.exact, previous.exact), change.shown.decimals);
  const displayed = difference(now, previous, "displayed");
  if (other.units === displayed.units) return [];
  return [
    note("difference-rounds-differently", {
      message: `${ref} ${name}: ${previous.display} to ${now.display} is a difference of ${formatSigned(displayed)} as printed, and ${formatSigned(other)} unrounded. ${formatSigned(change.shown)} is shown.`,
      advice: "Nothing to do: readers subtract what they see. “Change is difference of” in Settings chooses the other.",
      ref,
      source: cellsBehind(now.made)[0] ?? null,
    }),
  ];
}

/** A stated change that the two figures do not make: the change, or the earlier figure, has been altered since. */
export function statedDisagreement(
  { ref, name, decimals }: Indicator,
  previous: Level,
  { value, source }: NumberFigure,
  change: Change,
): Finding[] {
  const typed = round(value, decimals);
  if (typed.units === change.shown.units) return [];
  const [earlierCell] = cellsBehind(previous.made);
  const where = earlierCell === undefined ? "" : ` in ${formatSource(earlierCell)}`;
  return [
    warning("stated-change-disagrees", {
      message: `${ref} ${name}: the stated change in ${formatSource(source)} is ${formatSigned(typed)}, but from the ${previous.display} that ${formatPeriod(previous.period)}${where} holds now it is ${formatSigned(change.shown)}, which is shown.`,
      advice: "Correct the stated change, or the earlier figure if it was not meant to be revised.",
      ref,
      source,
    }),
  ];
}
