import { INDICATORS } from "../findings/catalogue/indicators";
import { type Finding, finding } from "../findings/finding";
import { formatFirst } from "../format/list";
import { formatMonth } from "../format/period";
import { monthOf } from "../measures/period";
import { groupBy } from "./group-by";
import type { Indicator } from "./indicator";
import type { PeriodsHeld } from "./held-periods";
import type { NamedPeriod } from "./period-words";
import type { ToldSpan } from "./told-span";

/** What was made of periods where Indicators does not say it: once for each kind, for it may be of many indicators. */
export function spanFindings(
  indicators: readonly Indicator[],
  spans: ReadonlyMap<string, ToldSpan>,
  held: PeriodsHeld,
): readonly Finding[] {
  const told = indicators.flatMap((indicator) => {
    const kind = spans.get(indicator.ref)?.told ?? null;
    return kind === null ? [] : [{ indicator, kind }];
  });
  return Array.from(groupBy(told, ({ kind }) => kind).values()).flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { ref, source, yearEndsIn } = first.indicator;
    const year = yearOf(held.get(ref) ?? []);
    const values = {
      kind: first.kind,
      indicators: formatFirst(alike.map(({ indicator }) => indicator.ref)),
      year,
      end: formatMonth(monthOf(year, yearEndsIn)),
    };
    return [finding(INDICATORS, "read-by-periods", values, { ref, source })];
  });
}

/** The last of some bare years; 0 where there is none, and none is named. */
function yearOf(names: readonly NamedPeriod[]): number {
  return Math.max(
    0,
    ...names.flatMap(({ name }) => (name.kind === "year" ? [name.year] : name.kind === "pooled" ? [name.last] : [])),
  );
}
