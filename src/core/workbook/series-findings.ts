import { traitsOf } from "./unit";
import { compare, divide, type Exact, multiply, wholeNumber } from "../measures/exact";
import { formatPeriod } from "../format/period";
import { type Finding, formatSource, warning } from "./finding";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import { looksLikeShare } from "./percent-scale";

const ONE = wholeNumber(1);
const HUNDRED = wholeNumber(100);

/** Whether percentages were typed as 90.7 or as 0.907: a mixture of the two, or counts that say otherwise, is asked about. */
export function seriesFindings(
  indicators: readonly Indicator[],
  observations: ReadonlyMap<string, readonly Observation[]>,
): Finding[] {
  return indicators.flatMap((indicator) => {
    if (!traitsOf(indicator.unit).isShare) return [];
    const series = observations.get(indicator.ref) ?? [];
    return [
      ...mixedScale(indicator, series),
      ...series.flatMap((observation) => countsSayOtherwise(indicator, observation)),
    ];
  });
}

function mixedScale({ ref, name }: Indicator, series: readonly Observation[]): Finding[] {
  const levels = series.flatMap(({ value }) => (value.kind === "number" && value.value.above > 0n ? [value] : []));
  const small = levels.find(({ value }) => compare(value, ONE) < 0);
  if (small === undefined) return [];
  const large = levels.find(({ value }) => looksLikeShare(small.value, value));
  if (large === undefined) return [];
  return [
    warning("mixed-percent-scale", {
      message: `${ref} ${name} has a value below 1 in ${formatSource(small.source)} and one many times larger in ${formatSource(large.source)}; each was taken as printed, so 0.9 is 0.9%.`,
      advice: "If 0.9 means 90%, give those cells a percent format or type 90.",
      ref,
      source: small.source,
    }),
  ];
}

function countsSayOtherwise(
  { ref, name }: Indicator,
  { numerator, denominator, value, period }: Observation,
): Finding[] {
  if (numerator.kind !== "number" || denominator.kind !== "number" || value.kind !== "number") return [];
  const share = divide(numerator.value, denominator.value);
  if (share === null || value.value.above === 0n) return [];
  const ratio = divide(multiply(share, HUNDRED), value.value);
  if (ratio === null || !isAbout(ratio, HUNDRED)) return [];
  return [
    warning("percent-typed-as-share", {
      message: `${ref} ${name}, ${formatPeriod(period)}: the value in ${formatSource(value.source)} is a hundredth of what its counts make.`,
      advice: "Type the percentage itself (90.7), or give the cell a percent format.",
      ref,
      source: value.source,
    }),
  ];
}

/** Within a twentieth. */
function isAbout(found: Exact, wanted: Exact): boolean {
  const ratio = divide(found, wanted);
  return (
    ratio !== null && compare(ratio, { above: 19n, below: 20n }) > 0 && compare(ratio, { above: 21n, below: 20n }) < 0
  );
}
