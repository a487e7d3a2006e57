/** Digits of a number that Excel works with; what a double holds beyond them is noise of its arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** Rounds a number to so many places, as one of Excel's functions does; places below 0 are tens, hundreds and so on. */
export type Rounding = (value: number, places: number) => number;

/** ROUND: half away from zero, so that 0.575, of which no double holds the half, is 0.58. */
export const round: Rounding = (value, places) => shifted(value, places, Math.round);

/** ROUNDUP: away from zero. */
export const roundUp: Rounding = (value, places) => shifted(value, places, Math.ceil);

/** ROUNDDOWN and TRUNC: towards zero. */
export const roundDown: Rounding = (value, places) => shifted(value, places, Math.floor);

/**
 * Makes the place that is rounded to the first before the point, by the number's exponent as text and not by a
 * multiplication, which would bring noise of its own. Not finite where Excel would say #NUM!.
 */
function shifted(value: number, places: number, toWhole: (magnitude: number) => number): number {
  const by = Math.trunc(places);
  if (value === 0 || (by >= 0 && Number.isInteger(value))) return value;
  const whole = toWhole(moved(Math.abs(value).toExponential(SIGNIFICANT_DIGITS - 1), by));
  return whole === 0 ? 0 : Math.sign(value) * moved(whole.toExponential(), -by);
}

/** The number of a text such as "5.75e-1", its point moved to the right. */
function moved(text: string, places: number): number {
  const [digits = "", exponent = "0"] = text.split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
