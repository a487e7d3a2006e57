/** A line of numbers along a chart: where each lies is for whoever draws. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

interface Wanted {
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
}

/** About so many steps: as many as can be told apart. */
const STEPS = 5;

/** Round numbers that hold all the values; what the chart itself says goes before. */
export function scaleFor(values: readonly number[], wanted: Wanted, fromZero: boolean): Scale {
  const lowest = Math.min(...values, ...(values.length === 0 ? [0] : []));
  const highest = Math.max(...values, ...(values.length === 0 ? [1] : []));
  // As Excel: from 0 unless the values lie close together and far from it.
  const isFar = !fromZero && lowest > 0 && highest - lowest < highest / 6;
  const low = wanted.min ?? (isFar ? lowest - (highest - lowest) / 2 : Math.min(0, lowest));
  const high = wanted.max ?? (highest === low ? low + 1 : highest);
  const step = wanted.step ?? roundStep((high - low) / STEPS);
  const min = wanted.min ?? Math.floor(low / step) * step;
  const max = wanted.max ?? Math.ceil((highest + (highest - min) / 20) / step) * step;
  const ticks: number[] = [];
  for (let index = 0; index <= 100 && min + index * step <= max + step / 1e6; index++)
    ticks.push(Number((min + index * step).toPrecision(12)));
  return { min, max, step, ticks };
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
}
