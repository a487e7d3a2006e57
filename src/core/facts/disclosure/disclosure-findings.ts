import { formatList } from "../../format/list";
import { formatPeriod } from "../../format/period";
import { type Finding, formatSource, note, warning } from "../../workbook/finding";
import { groupBy } from "../group-by";
import type { PeopleFigure } from "./people-figure";

/** Why a figure is withheld: for its own counts, or for those that it would give away. */
export type Reason = "small" | "gives-away";

const MOST_PERIODS_NAMED = 4;

/** One note an indicator and reason, with the periods but never the numbers. */
export function whatIsWithheld(
  withheld: readonly { readonly figure: PeopleFigure; readonly reason: Reason }[],
  threshold: number,
): readonly Finding[] {
  const groups = groupBy(withheld, ({ figure, reason }) => `${reason} ${figure.indicator.ref}`);
  return [...groups.values()].flatMap((group) => {
    const latest = group.at(-1);
    if (latest === undefined) return [];
    const { indicator, observation } = latest.figure;
    const because =
      latest.reason === "small"
        ? `a count behind it is from 1 to ${threshold}`
        : "beside it a withheld figure could be worked out";
    return [
      note(latest.reason === "small" ? "small-count-withheld" : "withheld-to-protect", {
        message: `${indicator.ref} ${indicator.name} is withheld for ${periodsOf(group.map(({ figure }) => figure))}, because ${because}.`,
        advice: "Nothing to do. It stands as [c] on the dashboard, and no sentence, quartile or record uses it.",
        ref: indicator.ref,
        source: observation.source,
      }),
    ];
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
  const uncounted = figures.filter(
    ({ count, outOf, withheldByOwner }) => count === null && outOf === null && !withheldByOwner,
  );
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

/** The findings, none of which repeats a number from the cells of a withheld figure. */
export function withoutWithheldNumbers(findings: readonly Finding[], cells: ReadonlySet<string>): readonly Finding[] {
  return findings.map((finding) => {
    const cell = finding.source === null ? null : formatSource(finding.source);
    if (cell === null || !cells.has(cell)) return finding;
    return {
      ...finding,
      message: `${finding.ref === null ? "" : `${finding.ref}: `}${cell} belongs to a figure that is withheld, so what it holds is not repeated here.`,
    };
  });
}
