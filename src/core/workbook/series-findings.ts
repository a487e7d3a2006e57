import { FIGURES } from "../findings/catalogue/figures";
import { traitsOf } from "./unit";
import { compare, divide, type Exact, multiply, wholeNumber } from "../measures/exact";
import { finiteDecimalText } from "../measures/rounding";
import type { NumberFigure } from "./figure";
import { formatPeriod } from "../format/period";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
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

function mixedScale(indicator: Indicator, series: readonly Observation[]): Finding[] {
  const levels = series.flatMap(({ value }) => (value.kind === "number" && value.value.above > 0n ? [value] : []));
  const small = levels.find(({ value }) => compare(value, ONE) < 0);
  if (small === undefined) return [];
  const large = levels.find(({ value }) => looksLikeShare(small.value, value));
  if (large === undefined) return allBelowOne(indicator, series, levels);
  const { ref, name } = indicator;
  return [
    finding(
      FIGURES,
      "mixed-percent-scale",
      {
        indicator: `${ref} ${name}`,
        cell: formatSource(small.source),
        largerCell: formatSource(large.source),
      },
      { ref, source: small.source },
    ),
  ];
}

/** Nothing contradicts percentages below 1, but a target below 1 beside them makes shares of 1 the likelier. */
function allBelowOne(
  { ref, name, target }: Indicator,
  series: readonly Observation[],
  levels: readonly NumberFigure[],
): Finding[] {
  const aims = [target.value, ...series.map((row) => row.target)].filter((one) => one.kind === "number");
  const [latest, aim] = [levels.at(-1), aims.find(({ value }) => value.above > 0n)];
  if (latest === undefined || aim === undefined) return [];
  if (levels.some(({ value }) => compare(value, ONE) > 0)) return [];
  // 0.97 beside a target of 2.1 is a percentage; beside 95 it is more likely a share.
  const isLarge = compare(aim.value, ONE) > 0;
  if (isLarge && !looksLikeShare(latest.value, aim.value)) return [];
  return [
    finding(
      FIGURES,
      "percentages-below-1",
      {
        indicator: `${ref} ${name}`,
        cell: formatSource(latest.source),
        targetCell: formatSource(aim.source),
        share: typedText(latest.value),
        percentage: typedText(multiply(latest.value, HUNDRED)),
      },
      { ref, source: latest.source },
    ),
  ];
}

function typedText(value: Exact): string {
  return finiteDecimalText(value) ?? "";
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
    finding(
      FIGURES,
      "percent-typed-as-share",
      { indicator: `${ref} ${name}`, period: formatPeriod(period), cell: formatSource(value.source) },
      { ref, source: value.source },
    ),
  ];
}

/** Within a twentieth. */
function isAbout(found: Exact, wanted: Exact): boolean {
  const ratio = divide(found, wanted);
  return (
    ratio !== null && compare(ratio, { above: 19n, below: 20n }) > 0 && compare(ratio, { above: 21n, below: 20n }) < 0
  );
}
