import { groupBy } from "../group-by";
import { type PeopleFigure, type PeriodFigures, wholeOf } from "./people-figure";
import { isKnown, leftOf, slipOf, type Sum, sumsOf } from "./sums";

/**
 * The parts that support the figure of a whole, period by period: boys and girls beside all children, as counts or as
 * shares of their own. Each part is looked at by itself too, for “of whom boys” gives the girls away, and so do all parts
 * together where they leave somebody out.
 */
export function partsOfFigures(periods: readonly PeriodFigures[], threshold: number): readonly Sum[] {
  const families = periods.flatMap((period) =>
    period.flatMap((whole) =>
      supportersOf(whole, period).flatMap((parts) => [
        family(whole, parts, "all"),
        ...(parts.length < 2 ? [] : parts.map((part) => family(whole, [part], part.indicator.ref))),
      ]),
    ),
  );
  return [...groupBy(families, ({ name }) => name).values()].flatMap((family) =>
    sumsInForce(
      family.flatMap(({ sums }) => sums),
      threshold,
    ),
  );
}

interface Family {
  readonly name: string;
  readonly sums: readonly Sum[];
}

function family(whole: PeopleFigure, parts: readonly PeopleFigure[], members: string): Family {
  return { name: [whole.indicator.ref, parts[0]?.indicator.unit.kind, members].join("\n"), sums: sumsOf(whole, parts) };
}

/** Those that support a figure on its basis: the counts, and the shares or rates of its own unit. */
function supportersOf({ indicator: whole }: PeopleFigure, period: PeriodFigures): readonly PeriodFigures[] {
  const supporters = period.filter(
    ({ indicator: { supports, basis, unit } }) =>
      supports === whole.ref && basis === whole.basis && (unit.kind === "count" || unit.kind === whole.unit.kind),
  );
  return [...groupBy(supporters, ({ indicator: { unit } }) => unit.kind).values()];
}

/**
 * The sums of one family, with those whom no part counts. None where parts pass their whole by more than a slip: then they
 * are no parts of it. Nor where shares are out of as many as the whole: those are other measures of the same people.
 */
function sumsInForce(family: readonly Sum[], threshold: number): readonly Sum[] {
  const known = family.filter(isKnown);
  const arePassed = known.some((sum) => leftOf(sum) < -slipOf(sum, threshold));
  const areOfTheSame = known.some((sum) => sum.read === wholeOf && sum.parts.length === 1 && leftOf(sum) <= 0);
  if (arePassed || areOfTheSame) return [];
  const addUp = known.some((sum) => leftOf(sum) === 0);
  return family.flatMap((sum) => {
    if (isKnown(sum)) return [{ ...sum, others: Math.max(0, leftOf(sum)) }];
    return addUp ? [sum] : [];
  });
}
