import { toNumber } from "../../measures/exact";
import type { Benchmark } from "../../workbook/benchmark";
import { traitsOf, type Unit } from "../../workbook/unit";
import type { Level } from "../figure/level";

/** Fewer values say nothing of where all lie. */
const FEWEST_VALUES = 3;
/** Per 100 and per 100 million are a million apart. */
const POWERS = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];
/** Beside our own published value ours must lie this far beyond all others', and differ from it by a power of ten to within √2. */
const BEYOND_BESIDE_OWN = 1.5;
const NEAR_A_POWER = Math.log10(2) / 2;
/** Without it, this far; and on the other scale it must lie within nine tenths of the others. */
const BEYOND_ALONE = 3;
const AT_EITHER_END = 0.05;

/**
 * How many times larger than published values our figure is, 0.1 for a tenth, where it must be on another scale: per 1,000
 * beside per 10,000. Null where it may be an honest outlier.
 *
 * Among DfE's LAIT (434 measures, each year's figures beside those of the year before and of their own), 44 of 900,000 figures
 * with a published value of their own would be told wrongly, most of them errors of the publication, and five in six of those
 * put on another scale would be found.
 */
export function otherScaleOf(
  { exact }: Pick<Level, "exact">,
  { others, ownValue }: Pick<Benchmark, "others" | "ownValue">,
  unit: Unit,
): number | null {
  const ours = toNumber(exact);
  const values = others.filter((value) => value > 0);
  if (ours <= 0 || values.length < FEWEST_VALUES || values.length < 0.9 * others.length) return null;
  const at = (index: number): number => values.at(index) ?? NaN;
  const liesBeyond = (times: number): boolean => ours >= times * at(-1) || times * ours <= at(0);
  if (ownValue !== null) {
    const power = Math.log10(ours / ownValue);
    const noughts = Math.round(power);
    const isNear = noughts !== 0 && Math.abs(power - noughts) <= NEAR_A_POWER;
    return ownValue > 0 && isNear && liesBeyond(BEYOND_BESIDE_OWN) ? 10 ** noughts : null;
  }
  // Councils' totals differ a hundredfold by their size.
  if (traitsOf(unit).isTotal || !liesBeyond(BEYOND_ALONE)) return null;
  const last = values.length - 1;
  const [low, high] = [at(Math.floor(AT_EITHER_END * last)), at(Math.ceil((1 - AT_EITHER_END) * last))];
  const noughts = POWERS.find((power) => low <= ours / 10 ** power && ours / 10 ** power <= high);
  return noughts === undefined ? null : 10 ** noughts;
}
