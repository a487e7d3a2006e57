import { DISCLOSURE } from "../../findings/catalogue/disclosure";
import { countOf } from "../../format/count";
import { formatFirst, formatList } from "../../format/list";
import { formatPeriod } from "../../format/period";
import type { FindingCode } from "../../findings/catalogue";
import { type Finding, finding } from "../../findings/finding";
import { withoutItsNumbers } from "../../findings/without-its-numbers";
import { formatSource } from "../../format/source";
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
      finding(
        DISCLOSURE,
        "small-count-withheld",
        { indicator: `${indicator.ref} ${indicator.name}`, periods: periodsOf(group), threshold },
        { ref: indicator.ref, source: observation.source },
      ),
    ];
  });
}

/** A stated change that is not shown, though the figure beside it is. */
export function changeWithheld({ figure: { indicator, observation }, earlier }: StatedChange): Finding {
  return finding(
    DISCLOSURE,
    "stated-change-withheld",
    {
      indicator: `${indicator.ref} ${indicator.name}`,
      earlier: formatPeriod(earlier),
      period: formatPeriod(observation.period),
    },
    { ref: indicator.ref, source: observation.source },
  );
}

function periodsOf(figures: readonly PeopleFigure[]): string {
  const names = figures.map(({ period }) => formatPeriod(period));
  const more = names.length - MOST_PERIODS_NAMED;
  return more > 0
    ? `${names.slice(-MOST_PERIODS_NAMED).join(", ")} and ${countOf(more, "earlier period")}`
    : formatList(names);
}

/** What the setting cannot look into: no indicator said to count people, or values without their counts. */
export function whatCannotBeChecked(figures: readonly PeopleFigure[]): readonly Finding[] {
  if (figures.length === 0) return [finding(DISCLOSURE, "nothing-counts-people", {})];
  const uncounted = figures.filter(isUnchecked);
  const refs = [...new Set(uncounted.map(({ indicator }) => indicator.ref))];
  if (refs.length === 0) return [];
  const source = uncounted[0]?.observation.source ?? null;
  return [finding(DISCLOSURE, "counts-not-held", { refs: formatFirst(refs) }, { source })];
}

/** Findings that quote a cell which holds no number. */
const WITHOUT_NUMBERS: readonly FindingCode[] = ["symbol", "excel-error"];

/** The findings, none of which repeats a number from the cells of a withheld figure. */
export function withoutWithheldNumbers(findings: readonly Finding[], cells: ReadonlySet<string>): readonly Finding[] {
  return findings.map((found) => {
    const { code, source } = found;
    if (source === null || !cells.has(formatSource(source)) || WITHOUT_NUMBERS.includes(code)) return found;
    return withoutItsNumbers(found, source);
  });
}
