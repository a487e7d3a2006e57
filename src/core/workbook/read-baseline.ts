import type { Frequency, Period } from "../measures/period";
import type { Basis } from "./basis";
import type { ComparisonKind } from "./comparison-kind";
import { type Finding, quoteCell, warning } from "./finding";
import type { Cell, Source } from "./grid";
import { readPeriod } from "./read-period";
import { textOf } from "./read-words";

interface BaselineRequest {
  readonly cell: Cell | null;
  readonly compareWith: readonly ComparisonKind[];
  readonly frequency: Frequency;
  readonly basis: Basis | null;
  readonly indicator: { readonly ref: string; readonly name: string; readonly source: Source };
}

interface ReadBaseline {
  readonly baseline: Period | null;
  /** The comparisons asked for, with the baseline among them where one is named. */
  readonly compareWith: readonly ComparisonKind[];
  readonly findings: readonly Finding[];
}

/** The period that an indicator is measured from: a further comparison, or the main one where Compare with says so. */
export function readBaseline({ cell, compareWith, frequency, basis, indicator }: BaselineRequest): ReadBaseline {
  const { ref, name, source } = indicator;
  const asked = compareWith.includes("baseline");
  if (cell === null || textOf(cell) === null) {
    const findings = asked
      ? [
          warning("no-baseline", {
            message: `${ref} ${name} is to be compared with its baseline, but names none.`,
            advice: "Fill its Baseline cell with the period, such as Q3 2019/20.",
            ref,
            source,
          }),
        ]
      : [];
    return { baseline: null, compareWith, findings };
  }
  const baseline = readPeriod(cell.value, frequency, basis);
  if (baseline !== null)
    return { baseline, compareWith: asked ? compareWith : [...compareWith, "baseline"], findings: [] };
  const unreadable = warning("unreadable-baseline", {
    message: `${ref} ${name}: the Baseline in ${quoteCell(cell)} is no ${frequency} that could be read, so nothing is compared with it.`,
    advice: `Name a ${frequency}, as in the Period column of Observations.`,
    ref,
    source: cell.source,
  });
  return { baseline: null, compareWith, findings: [unreadable] };
}
