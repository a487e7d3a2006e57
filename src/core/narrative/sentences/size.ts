import { hasPence, isCount, traitsOf } from "../../workbook/unit";
import { isScore } from "../../facts/display";
import { formatDecimal, formatSize } from "../../format/number";
import type { Period } from "../../measures/period";
import type { Decimal } from "../../measures/rounding";
import type { Source } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";
import type { Settings } from "../../workbook/settings";
import { sayDifference } from "../amounts";
import { inProseAgain, withoutZeros } from "../in-prose";
import { mark } from "../marks";
import type { Text } from "../text";
import type { Speech } from "./speech";

interface Difference {
  readonly shown: Decimal;
  /** Which fact it is: "change", "target-gap", "england-gap". */
  readonly kind: string;
  readonly period: Period;
  /** The period of what it is a difference from, as printed; a target has none of its own. */
  readonly against?: string;
  readonly sources: readonly Source[];
}

/** The size of a difference with its unit and without its sign: "2.0 percentage points", "108", "£200". */
export function saySize({ settings, amountsOf }: Speech, indicator: Indicator, { shown, ...fact }: Difference): Text {
  const amount = sayDifference(amountsOf(indicator), indicator, shown);
  if (amount !== null) {
    const figure = mark(amount.text, { ref: indicator.ref, ...fact });
    return amount.isRounded ? ["about ", figure] : [figure];
  }
  const { figure, after } = sizeWithUnit(indicator, shown, settings);
  return [mark(figure, { ref: indicator.ref, ...fact }), after];
}

function sizeWithUnit(
  { unit }: Indicator,
  shown: Decimal,
  { pointsWording }: Settings,
): { readonly figure: string; readonly after: string } {
  const size = { ...shown, units: shown.units < 0n ? -shown.units : shown.units };
  if (traitsOf(unit).isShare)
    return {
      figure: formatSize(size),
      after: ` ${isExactlyOne(size) ? pointsWording.replace(/s$/, "") : pointsWording}`,
    };
  if (isScore(unit))
    return {
      figure: formatDecimal(withoutZeros(size)),
      after: isExactlyOne(withoutZeros(size)) ? " point" : " points",
    };
  if (isCount(unit)) return { figure: isExactlyOne(size) ? "one" : formatDecimal(size), after: "" };
  if (hasPence(unit) && isLessThanOne(size)) return { figure: `${size.units}p`, after: "" };
  return { figure: inProseAgain(size, unit), after: "" };
}

/** Less than a pound, in pence. */
function isLessThanOne({ units, decimals }: Decimal): boolean {
  return decimals === PENCE && units > 0n && units < 100n;
}

const PENCE = 2;

/** One point is a point; 1.0 points are points. */
function isExactlyOne({ units, decimals }: Decimal): boolean {
  return units === 1n && decimals === 0;
}
