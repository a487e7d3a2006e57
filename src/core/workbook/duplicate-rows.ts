import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatPeriod } from "../format/period";
import { formatSource } from "../format/source";
import { compare } from "../measures/exact";
import { samePeriod } from "../measures/period";
import { BLANK, type Figure, keptBack } from "./figure";
import type { Indicator } from "./indicator";
import { NO_LIMITS } from "./limits";
import { PARTS } from "./made-from";
import type { Observation } from "./observation";

/** The figures of an observation that a duplicate must share to be harmless. */
function sameFigures(a: Observation, b: Observation): boolean {
  return PARTS.every((part) => sameFigure(a[part], b[part])) && a.status === b.status;
}

/** One number, or one reason for none: what the owner keeps back is no blank. */
function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === "number" && b.kind === "number") return compare(a.value, b.value) === 0;
  const notSupplied = (figure: Figure): boolean =>
    figure.kind === "missing" && (figure.why === "blank" || figure.why === "not-available");
  return a.kind === "missing" && b.kind === "missing" && (a.why === b.why || (notSupplied(a) && notSupplied(b)));
}

/** A series with one observation a period, earliest first; of two that differ neither is used. */
export function withoutDuplicates(
  indicator: Indicator,
  series: readonly Observation[],
  findings: Finding[],
): readonly Observation[] {
  const kept: Observation[] = [];
  for (const [index, observation] of series.entries()) {
    const twin = series.slice(0, index).find(({ period }) => samePeriod(period, observation.period));
    if (twin === undefined) {
      kept.push(observation);
      continue;
    }
    const alike = sameFigures(twin, observation);
    findings.push(duplicateRow(indicator, twin, observation, alike));
    if (!alike) replaceByNothing(kept, twin, observation);
  }
  return kept.sort((a, b) => a.period.end - b.period.end);
}

/** Neither row is used; where one of them is kept back, so is what stands for both. */
function replaceByNothing(kept: Observation[], twin: Observation, other: Observation): void {
  const place = kept.findIndex(({ period }) => samePeriod(period, twin.period));
  const marked = keptBack(...[twin, other].flatMap((row) => PARTS.map((part) => row[part])));
  const nothing: Figure = { kind: "missing", why: marked ?? "left-out", source: twin.source };
  if (place >= 0)
    kept[place] = {
      ...twin,
      numerator: nothing,
      denominator: nothing,
      value: nothing,
      limits: NO_LIMITS,
      statedChange: BLANK,
      statedRecord: null,
    };
}

function duplicateRow(
  { ref, name }: Indicator,
  twin: Observation,
  { period, source }: Observation,
  alike: boolean,
): Finding {
  return finding(
    TABLES,
    "duplicate-row",
    {
      kind: alike ? "same-figures" : "different-figures",
      indicator: `${ref} ${name}`,
      period: formatPeriod(period),
      cell: formatSource(twin.source),
      otherCell: formatSource(source),
    },
    { ref, source },
  );
}
