import { isCount } from "../../workbook/unit";
import { groupBy } from "../../workbook/group-by";
import { type PeopleFigure, type PeriodFigures, wholeOf } from "./people-figure";
import { isKnown, leftOf, slipOf, type Sum, sumsOf } from "./sums";

/**
 * The parts that support the figure of a whole, period by period: boys and girls beside all children, as counts or as
 * shares of their own. Each part is looked at by itself too, for “of whom boys” gives the girls away, and so do all parts
 * together where they leave somebody out.
 */
export function partsOfFigures(periods: readonly PeriodFigures[], threshold: number): readonly Sum[] {
  const families = periods.flatMap((period) =>
    wholesIn(period).flatMap(({ whole, parts }) => [
      family(whole, parts, "all"),
      ...(parts.length < 2 ? [] : parts.map((part) => family(whole, [part], part.indicator.ref))),
    ]),
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

interface Whole {
  readonly whole: PeopleFigure;
  readonly parts: PeriodFigures;
}

/** The figures that others support on their basis: with the counts among those, and with the shares or rates of its unit. */
function wholesIn(period: PeriodFigures): readonly Whole[] {
  const byRef = new Map(period.map((figure) => [figure.indicator.ref, figure]));
  return [...groupBy(period, ({ indicator }) => indicator.supports ?? "")].flatMap(([ref, supporters]) => {
    const whole = byRef.get(ref);
    if (whole === undefined) return [];
    const { basis, unit } = whole.indicator;
    const parts = supporters.filter(
      ({ indicator }) => indicator.basis === basis && (isCount(indicator.unit) || indicator.unit.kind === unit.kind),
    );
    return Array.from(groupBy(parts, ({ indicator }) => indicator.unit.kind).values(), (alike) => ({
      whole,
      parts: alike,
    }));
  });
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
