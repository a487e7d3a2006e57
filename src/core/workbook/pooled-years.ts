import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatPeriod } from "../format/period";
import { formatSource } from "../format/source";
import { monthNumber } from "../measures/period";
import { pooledBasis } from "./basis";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";

interface Own {
  readonly indicators: readonly Indicator[];
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/**
 * The same with figures of pooled years as a kind of their own: an indicator whose periods all name pooled years has that
 * basis, whatever kind of year its Basis says. Beside figures of single years they are left out, with a finding.
 */
export function withPooledApart({ indicators, observations }: Own): Own & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const kept = new Map(observations);
  const ofOneKind = indicators.map((indicator) => {
    const series = observations.get(indicator.ref) ?? [];
    const pooled = series.filter(({ period }) => period.pooled !== undefined);
    const [first] = pooled;
    if (first === undefined) return indicator;
    const yearEndsIn = monthNumber(first.period.end);
    if (pooled.length === series.length) return { ...indicator, basis: pooledBasis(yearEndsIn), yearEndsIn };
    kept.set(
      indicator.ref,
      series.filter((one) => !pooled.includes(one)),
    );
    findings.push(pooledAmongYears(indicator, first, pooled.length));
    return indicator;
  });
  return { indicators: ofOneKind, observations: kept, findings };
}

function pooledAmongYears({ ref, name }: Indicator, { period, source }: Observation, rows: number): Finding {
  return finding(
    TABLES,
    "pooled-among-years",
    {
      kind: rows === 1 ? "one" : "several",
      indicator: `${ref} ${name}`,
      rows,
      period: formatPeriod(period),
      cell: formatSource(source),
    },
    { ref, source },
  );
}
