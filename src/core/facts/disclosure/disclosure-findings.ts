import { formatList } from "../../format/list";
import { formatPeriod } from "../../format/period";
import { type Finding, formatSource, note, warning } from "../../workbook/finding";
import { groupBy } from "../../workbook/group-by";
import { isUnchecked, type PeopleFigure } from "./people-figure";
import type { StatedChange } from "./stated-changes";

const MOST_PERIODS_NAMED = 4;

/**
 * One note an indicator, with the periods but never the numbers. It does not say which of the two reasons holds: two
 * figures known to be small, whose sum is known, may have one value each.
 */
export function whatIsWithheld(withheld: readonly PeopleFigure[], threshold: number): readonly Finding[] {
  return [...groupBy(withheld, ({ indicator }) => indicator.ref).values()].flatMap((group) => {
    const latest = group.at(-1);
    if (latest === undefined) return [];
    const { indicator, observation } = latest;
    return [
      note("small-count-withheld", {
        message: `${indicator.ref} ${indicator.name} is withheld for ${periodsOf(group)}, because a count from 1 to ${threshold} stands behind it or could be worked out beside it.`,
        advice: "Nothing to do. It stands as [c] on the dashboard, and no sentence, quartile or record uses it.",
        ref: indicator.ref,
        source: observation.source,
      }),
    ];
  });
}

/** A stated change that is not shown, though the figure beside it is. */
export function changeWithheld({ figure: { indicator, observation }, earlier }: StatedChange): Finding {
  return note("stated-change-withheld", {
    message: `${indicator.ref} ${indicator.name}: the stated change from ${formatPeriod(earlier)} is not shown, because with the figure for ${formatPeriod(observation.period)} it gives a small count away.`,
    advice: "Nothing to do.",
    ref: indicator.ref,
    source: observation.source,
  });
}

function periodsOf(figures: readonly PeopleFigure[]): string {
  const names = figures.map(({ period }) => formatPeriod(period));
  const more = names.length - MOST_PERIODS_NAMED;
  return more > 0
    ? `${names.slice(-MOST_PERIODS_NAMED).join(", ")} and ${more} earlier ${more === 1 ? "period" : "periods"}`
    : formatList(names);
}

/** What the setting cannot look into: no indicator said to count people, or values without their counts. */
export function whatCannotBeChecked(figures: readonly PeopleFigure[]): readonly Finding[] {
  if (figures.length === 0)
    return [
      warning("nothing-counts-people", {
        message:
          "The setting Hide counts from 1 to is on, but no indicator with figures is said to count people, so nothing is withheld.",
        advice: "Type yes in the Counts people column of Indicators for those that count people.",
      }),
    ];
  const uncounted = figures.filter(isUnchecked);
  const refs = [...new Set(uncounted.map(({ indicator }) => indicator.ref))];
  if (refs.length === 0) return [];
  return [
    warning("counts-not-held", {
      message: `${formatList(refs)}: the workbook holds values without whole counts of people behind them, so whether they give a small count away was not checked.`,
      advice: "Fill Numerator and Denominator, or check by hand.",
      source: uncounted[0]?.observation.source ?? null,
    }),
  ];
}

/** Findings that quote a cell which holds no number. */
const WITHOUT_NUMBERS = ["symbol", "excel-error"];

/** The findings, none of which repeats a number from the cells of a withheld figure. */
export function withoutWithheldNumbers(findings: readonly Finding[], cells: ReadonlySet<string>): readonly Finding[] {
  return findings.map((finding) => {
    const cell = finding.source === null ? null : formatSource(finding.source);
    if (cell === null || !cells.has(cell) || WITHOUT_NUMBERS.includes(finding.code)) return finding;
    return {
      ...finding,
      message: `${finding.ref === null ? "" : `${finding.ref}: `}${cell} belongs to a figure that is withheld, so what it holds is not repeated here.`,
    };
  });
}
