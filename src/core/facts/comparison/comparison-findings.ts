import { isCount } from "../../workbook/unit";
import { formatSigned } from "../../format/number";
import { formatPeriod } from "../../format/period";
import { difference } from "../../measures/change";
import { subtract } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { round } from "../../measures/rounding";
import type { NumberFigure } from "../../workbook/figure";
import { type Finding, finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
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
  const values = { indicator: `${ref} ${name}`, period: formatPeriod(period) };
  switch (COMPARISONS[kind].looksAt) {
    case "baseline":
      return baseline === null
        ? finding("baseline-not-comparable", { kind: "none-named", ...values }, { ref, source })
        : finding(
            "baseline-not-comparable",
            { kind: "not-earlier", ...values, baseline: formatPeriod(baseline) },
            { ref, source },
          );
    case "period-before":
    case "year-ago":
      return finding("starts-again", values, { ref });
  }
}

export function nothingToCompare({ ref, name }: Indicator, { period }: Level, wanted: Period): Finding {
  return finding(
    "nothing-to-compare",
    { indicator: `${ref} ${name}`, earlier: formatPeriod(wanted), period: formatPeriod(period) },
    { ref },
  );
}

export function earlierWithheld({ ref, name }: Indicator, { period }: Level, wanted: Period): Finding {
  return finding(
    "earlier-figure-withheld",
    { indicator: `${ref} ${name}`, earlier: formatPeriod(wanted), period: formatPeriod(period) },
    { ref },
  );
}

/** Tells the author where the difference of the printed figures is not the rounded difference. */
export function roundingNote({ ref, name, unit }: Indicator, now: Level, previous: Level, change: Change): Finding[] {
  if (isCount(unit)) return [];
  const other = round(subtract(now.exact, previous.exact), change.shown.decimals);
  const displayed = difference(now, previous, "displayed");
  if (other.units === displayed.units) return [];
  return [
    finding(
      "difference-rounds-differently",
      {
        indicator: `${ref} ${name}`,
        earlier: previous.display,
        now: now.display,
        asPrinted: formatSigned(displayed),
        unrounded: formatSigned(other),
        shown: formatSigned(change.shown),
      },
      { ref, source: cellsBehind(now.made)[0] ?? null },
    ),
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
  const inEarlierCell = earlierCell === undefined ? "" : ` in ${formatSource(earlierCell)}`;
  return [
    finding(
      "stated-change-disagrees",
      {
        indicator: `${ref} ${name}`,
        cell: formatSource(source),
        stated: formatSigned(typed),
        earlier: previous.display,
        period: formatPeriod(previous.period),
        inEarlierCell,
        change: formatSigned(change.shown),
      },
      { ref, source },
    ),
  ];
}
