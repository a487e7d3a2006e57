import { type Finding, formatSource } from "../../workbook/finding";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import type { Withheld } from "../level/level";
import { type Reason, whatCannotBeChecked, whatIsWithheld } from "./disclosure-findings";
import { partsOfWholes } from "./parts-of-a-whole";
import { givesSmallCountAway, type PeopleFigure, peopleFigures } from "./people-figure";
import { runningYears, spans, tellingTotals } from "./running-totals";
import { furtherInSum } from "./sums";

/** What disclosure control keeps back, and what the workbook's owner should know of it. */
export interface DisclosureControl {
  readonly withheld: Withheld;
  /** The cells whose numbers no finding may repeat. */
  readonly cells: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * The figures of people to withhold so that no count from 1 to the setting's number is shown or can be worked out.
 *
 * Figures with a small count, complement or denominator; then, until nothing more is needed, running totals that give
 * away the growth between them, and the further parts of every sum with a withheld part: shares of one whole, counts
 * that support a count, the quarters beside a running total. Off unless the setting Hide counts from 1 to is given.
 */
export function disclosureControl(workbook: PerformanceWorkbook): DisclosureControl {
  const threshold = workbook.settings.hideCountsTo;
  if (threshold === null) return { withheld: new Set(), cells: new Set(), findings: [] };
  const figures = peopleFigures(workbook);
  const reasons = reasonsToWithhold(figures, threshold);
  const withheld = figures.flatMap((figure) => {
    const reason = reasons.get(figure.key);
    return reason === undefined ? [] : [{ figure, reason }];
  });
  return {
    withheld: new Set(reasons.keys()),
    cells: new Set(withheld.flatMap(({ figure }) => cellsOf(figure))),
    findings: [...whatIsWithheld(withheld, threshold), ...whatCannotBeChecked(figures)],
  };
}

function reasonsToWithhold(figures: readonly PeopleFigure[], threshold: number): ReadonlyMap<string, Reason> {
  const reasons = new Map<string, Reason>();
  const isHidden = ({ key, withheldByOwner }: PeopleFigure): boolean => withheldByOwner || reasons.has(key);
  const withhold = (some: readonly PeopleFigure[], reason: Reason): void => {
    for (const figure of some) if (!isHidden(figure)) reasons.set(figure.key, reason);
  };
  withhold(
    figures.filter((figure) => givesSmallCountAway(figure, threshold)),
    "small",
  );
  const wholes = partsOfWholes(figures);
  const years = runningYears(figures);
  let before = -1;
  while (reasons.size > before) {
    before = reasons.size;
    for (const year of years) {
      withhold(tellingTotals(year, isHidden, threshold), "gives-away");
      for (const sum of spans(year, isHidden)) withhold(furtherInSum(sum, isHidden, threshold), "gives-away");
    }
    for (const whole of wholes) withhold(furtherInSum(whole, isHidden, threshold), "gives-away");
  }
  return reasons;
}

function cellsOf({ observation }: PeopleFigure): readonly string[] {
  const { numerator, denominator, value, statedChange } = observation;
  return [numerator, denominator, value, statedChange].flatMap(({ source }) =>
    source === null ? [] : [formatSource(source)],
  );
}
