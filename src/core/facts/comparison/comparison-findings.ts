import { CHANGES } from "../../findings/catalogue/changes";
import { isCount } from "../../workbook/unit";
import { formatSigned } from "../../format/number";
import { formatList } from "../../format/list";
import { formatPeriod, formatSpan } from "../../format/period";
import { difference } from "../../measures/change";
import { subtract } from "../../measures/exact";
import { round } from "../../measures/rounding";
import type { NumberFigure } from "../../workbook/figure";
import { type Finding, finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
import { COMPARISONS, type ComparisonKind, type EarlierTime } from "../../workbook/comparison-kind";
import type { Indicator } from "../../workbook/indicator";
import { formatAveraged } from "../figure/average";
import { type Change, heldFigure, type HeldEarlier } from "../figure/comparison";
import { cellsBehind, type PrintedFigure } from "../figure/made";
import type { Level } from "../figure/level";
import type { EarlierReading } from "./read-earlier";

/** Why a figure has nothing earlier to be compared with. */
export function noEarlier(
  kind: ComparisonKind,
  { ref, name, baseline, source }: Indicator,
  { period }: Level,
): readonly Finding[] {
  const values = { indicator: `${ref} ${name}`, period: formatPeriod(period) };
  switch (COMPARISONS[kind].looksAt) {
    case "baseline":
      // That none is named, or that it cannot be read, has been said of its cell.
      return baseline === null
        ? []
        : [
            finding(
              CHANGES,
              "baseline-not-comparable",
              { ...values, baseline: formatPeriod(baseline) },
              { ref, source },
            ),
          ];
    case "period-before":
    case "year-ago":
      return [finding(CHANGES, "starts-again", values, { ref })];
    case "years-before":
      return [finding(CHANGES, "pooled-not-averaged", values, { ref, source })];
  }
}

/** That there is no comparison, for an earlier figure is withheld or not there. */
export function notCompared(
  { ref, name }: Indicator,
  { period }: Level,
  time: EarlierTime,
  { keptBack, missing }: Pick<Extract<EarlierReading, { kind: "none" }>, "keptBack" | "missing">,
): Finding {
  const isWithheld = keptBack.length > 0;
  const values = {
    indicator: `${ref} ${name}`,
    earlier: formatList((isWithheld ? keptBack : missing).map(formatPeriod)),
    period: formatPeriod(period),
  };
  switch (time.kind) {
    case "one-period":
      return finding(CHANGES, isWithheld ? "earlier-figure-withheld" : "nothing-to-compare", values, { ref });
    case "mean-of-periods":
      return finding(
        CHANGES,
        isWithheld ? "averaged-figure-withheld" : "nothing-to-average",
        { ...values, years: formatSpan(time.periods) },
        { ref },
      );
  }
}

/** Tells the author where the difference of the printed figures is not the rounded difference. */
export function roundingNote(
  { ref, name, unit }: Indicator,
  now: Level,
  previous: PrintedFigure,
  change: Change,
): Finding[] {
  if (isCount(unit)) return [];
  const other = round(subtract(now.exact, previous.exact), change.shown.decimals);
  const displayed = difference(now, previous, "displayed");
  if (other.units === displayed.units) return [];
  return [
    finding(
      CHANGES,
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
  earlier: HeldEarlier,
  { value, source }: NumberFigure,
  change: Change,
): Finding[] {
  const typed = round(value, decimals);
  if (typed.units === change.shown.units) return [];
  const previous = heldFigure(earlier);
  const values = {
    indicator: `${ref} ${name}`,
    cell: formatSource(source),
    stated: formatSigned(typed),
    earlier: previous.display,
    change: formatSigned(change.shown),
  };
  const about = { ref, source };
  switch (earlier.kind) {
    case "level": {
      const [earlierCell] = cellsBehind(previous.made);
      const inEarlierCell = earlierCell === undefined ? "" : ` in ${formatSource(earlierCell)}`;
      const period = formatPeriod(earlier.level.period);
      return [finding(CHANGES, "stated-change-disagrees", { kind: "figure", ...values, period, inEarlierCell }, about)];
    }
    case "average": {
      const years = formatAveraged(earlier.average);
      return [finding(CHANGES, "stated-change-disagrees", { kind: "average", ...values, years }, about)];
    }
  }
}
