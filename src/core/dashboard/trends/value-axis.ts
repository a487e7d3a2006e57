import { traitsOf } from "../../workbook/unit";
import { levelFormat } from "../cell-formats";
import type { ChartPlan } from "../sheet-plan";
import type { Charted } from "./charted";
import { drawnLevels, drawnLines } from "./drawn-values";

/** Excel draws some ten steps at most. */
const MOST_STEPS = 10;
/** Shares that come near to 100% leave Excel's own axis at 120%. */
const NEAR_WHOLE = 85;
const WHOLE = 100;

/** The value axis of one chart: decimals enough to tell its steps apart, and an end at 100% where nothing lies beyond. */
export function valueAxis(charted: Charted): Pick<ChartPlan, "axisFormat" | "axisRange"> {
  const { unit } = charted.facts.indicator;
  const targets = charted.points.map(({ target }) => target);
  const drawn = [...drawnLevels(charted), ...drawnLines(charted, targets)];
  const highest = Math.max(...drawn);
  const endsAtWhole = traitsOf(unit).isShare && highest > NEAR_WHOLE && highest <= WHOLE;
  return {
    axisFormat: levelFormat(unit, decimalsOfSteps(highest - Math.min(...drawn), highest)),
    axisRange: { from: null, to: endsAtWhole ? 1 : null },
  };
}

/** The decimals of Excel's step, the 1, 2 or 5 of some power of ten from a tenth of what is drawn on; where all is one value, of that value. */
function decimalsOfSteps(span: number, value: number): number {
  const least = (span === 0 ? Math.abs(value) : span) / MOST_STEPS;
  if (least === 0) return 0;
  const power = Math.floor(Math.log10(least));
  return Math.max(0, -(least > 5 * 10 ** power ? power + 1 : power));
}
