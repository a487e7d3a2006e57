import { INDICATORS } from "../findings/catalogue/indicators";
import type { Frequency, Period } from "../measures/period";
import type { Basis } from "./basis";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import type { Source } from "../format/source";
import type { Cell } from "./grid";
import type { ComparisonKind } from "./comparison-kind";
import { readPeriod } from "./read-period";
import { textOf } from "./read-words";

interface BaselineRequest {
  readonly cell: Cell | null;
  readonly compareWith: readonly ComparisonKind[];
  readonly frequency: Frequency;
  readonly basis: Basis | null;
  readonly yearEndsIn: number;
  readonly indicator: { readonly ref: string; readonly name: string; readonly source: Source };
}

interface ReadBaseline {
  readonly baseline: Period | null;
  /** The comparisons asked for, with the baseline among them where one is named. */
  readonly compareWith: readonly ComparisonKind[];
  readonly findings: readonly Finding[];
}

/** The period that an indicator is measured from: a further comparison, or the main one where Compare with says so. */
export function readBaseline({
  cell,
  compareWith,
  frequency,
  basis,
  yearEndsIn,
  indicator,
}: BaselineRequest): ReadBaseline {
  const { ref, name, source } = indicator;
  const asked = compareWith.includes("baseline");
  if (cell === null || textOf(cell) === null) {
    const findings = asked
      ? [finding(INDICATORS, "no-baseline", { indicator: `${ref} ${name}` }, { ref, source })]
      : [];
    return { baseline: null, compareWith, findings };
  }
  const baseline = readPeriod(cell.value, frequency, basis, yearEndsIn);
  if (baseline !== null)
    return { baseline, compareWith: asked ? compareWith : [...compareWith, "baseline"], findings: [] };
  const unreadable = finding(
    INDICATORS,
    "unreadable-baseline",
    { indicator: `${ref} ${name}`, cell: quoteCell(cell), frequency },
    { ref, source: cell.source },
  );
  return { baseline: null, compareWith, findings: [unreadable] };
}
