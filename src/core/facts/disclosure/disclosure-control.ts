import type { Finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
import type { Observation } from "../../workbook/observation";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { groupBy } from "../../workbook/group-by";
import { type Withheld, withheldKey } from "../level/read-level";
import { changeWithheld, whatCannotBeChecked, whatIsWithheld } from "./disclosure-findings";
import { furtherInLinkedSums } from "./linked-sums";
import { partsOfFigures } from "./parts-of-a-figure";
import { givesSmallCountAway, holdsSmallCount, type PeopleFigure, peopleFigures } from "./people-figure";
import { runningYears, spans, tellingTotals } from "./running-totals";
import { sharesOfWholes } from "./shares-of-a-whole";
import { spansOfFigures } from "./spans-of-a-figure";
import { tellingChanges } from "./stated-changes";
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
 * away the growth between them, and the further parts of every sum with a withheld part: shares of one whole, parts that
 * support a figure, shorter spans beside a longer one, the quarters beside a running total; and what sums with figures in
 * common give away together. Off unless the setting Hide counts from 1 to is given.
 */
export function disclosureControl(workbook: PerformanceWorkbook): DisclosureControl {
  const threshold = workbook.settings.hideCountsTo;
  if (threshold === null) return { withheld: new Set(), cells: new Set(), findings: [] };
  const figures = peopleFigures(workbook);
  const keys = keysToWithhold(figures, threshold);
  const withheld = figures.filter(({ key }) => keys.has(key));
  const changes = tellingChanges(figures, threshold);
  return {
    withheld: new Set([...keys, ...changes.map(({ figure, earlier }) => withheldKey(figure.indicator.ref, earlier))]),
    cells: new Set([
      ...withheld.flatMap(({ observation }) => cellsOf(observation)),
      ...changes.flatMap(({ figure }) => cellsOf(figure.observation)),
      ...rowsOfSmallCounts(workbook, threshold).flatMap(cellsOf),
    ]),
    findings: [...whatIsWithheld(withheld, threshold), ...changes.map(changeWithheld), ...whatCannotBeChecked(figures)],
  };
}

function keysToWithhold(figures: readonly PeopleFigure[], threshold: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const isHidden = ({ key, withheldByOwner }: PeopleFigure): boolean => withheldByOwner || keys.has(key);
  const withhold = (some: readonly PeopleFigure[]): void => {
    for (const figure of some) if (!isHidden(figure)) keys.add(figure.key);
  };
  withhold(figures.filter((figure) => givesSmallCountAway(figure, threshold)));
  const periods = [...groupBy(figures, ({ period: { frequency, end } }) => `${frequency} ${end}`).values()];
  const sums = [
    ...sharesOfWholes(periods, threshold),
    ...partsOfFigures(periods, threshold),
    ...spansOfFigures(figures, threshold),
  ];
  const years = runningYears(figures, threshold);
  let before = -1;
  while (keys.size > before) {
    before = keys.size;
    for (const year of years) withhold(tellingTotals(year, isHidden, threshold));
    const all = [...years.flatMap((year) => spans(year, isHidden)), ...sums];
    for (const sum of all) withhold(furtherInSum(sum, isHidden, threshold));
    if (keys.size === before) withhold(furtherInLinkedSums(all, isHidden));
  }
  return keys;
}

/** Rows of people whose cells hold a small count, though no figure may come of them. */
function rowsOfSmallCounts(
  { indicators, observations }: PerformanceWorkbook,
  threshold: number,
): readonly Observation[] {
  return indicators
    .filter(({ countsPeople }) => countsPeople)
    .flatMap((indicator) =>
      (observations.get(indicator.ref) ?? []).filter((row) => holdsSmallCount(indicator, row, threshold)),
    );
}

/** The cells that hold an observation's numbers; what concerns the whole row stands in its first cell, which is none. */
function cellsOf(observation: Observation): readonly string[] {
  const { numerator, denominator, value, limits, statedChange, source: row } = observation;
  return [numerator, denominator, value, limits.lower, limits.upper, statedChange].flatMap(({ source }) =>
    source === null || source.address === row.address ? [] : [formatSource(source)],
  );
}
