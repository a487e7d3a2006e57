/**
 * An exact number: a fraction of whole numbers, `below` above zero. Rates, cuts and differences are kept in this form
 * until they are rounded once, so that 24.5 is never 24.499999 and 145 of 1,000 is never 14.499999%.
 */
export interface Exact {
  readonly above: bigint;
  readonly below: bigint;
}

const TEN = 10n;
/** Whole part with its sign, fraction, power of ten; a digit stands in one of the first two. */
const DECIMAL = /^\s*(?=[+-]?\.?\d)([+-]?\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?\s*$/i;

/** Excel keeps 15 significant digits; what lies beyond them in a double is noise. */
const EXCEL_SIGNIFICANT_DIGITS = 15;

const SCALES = [10, 100, 1000].map((scale) => ({ scale, below: BigInt(scale) }));
const MOST_UNITS = 10 ** EXCEL_SIGNIFICANT_DIGITS;

export const ZERO: Exact = { above: 0n, below: 1n };

/** The number that a decimal text writes down ("-12.50", "1e3"), or null where the text is no decimal. */
export function exactFromText(text: string): Exact | null {
  const [, whole, fraction = "", exponent] = DECIMAL.exec(text) ?? []; // a null from outside our types is the text "null" here
  if (whole === undefined) return null;
  const places = fraction.length - Number(exponent ?? 0);
  return {
    above: BigInt(whole + fraction) * TEN ** BigInt(Math.max(0, -places)),
    below: TEN ** BigInt(Math.max(0, places)),
  };
}

/**
 * The decimal that Excel shows for a cell's number: its first 15 significant digits, so that 19.600000000000001 is 19.6.
 * Domain: finite numbers; anything else is a fault of the caller and gives null.
 */
export function exactFromNumber(value: number): Exact | null {
  if (Number.isSafeInteger(value)) return { above: BigInt(value), below: 1n };
  if (!Number.isFinite(value)) return null;
  return fewDecimals(value) ?? exactFromText(value.toPrecision(EXCEL_SIGNIFICANT_DIGITS));
}

/**
 * The short way for what is nearly always in a cell, one to three decimals: the double is the nearest one to that
 * decimal, so its first 15 digits write down no other.
 */
function fewDecimals(value: number): Exact | null {
  for (const { scale, below } of SCALES) {
    const above = Math.round(value * scale);
    if (Math.abs(above) < MOST_UNITS && above / scale === value) return { above: BigInt(above), below };
  }
  return null;
}

/** A whole number as an exact one. */
export function wholeNumber(value: number | bigint): Exact {
  return { above: BigInt(value), below: 1n };
}

/** a + b. */
export function add(a: Exact, b: Exact): Exact {
  return a.below === b.below
    ? { above: a.above + b.above, below: a.below }
    : { above: a.above * b.below + b.above * a.below, below: a.below * b.below };
}

/** −a. */
export function negate(a: Exact): Exact {
  return { above: -a.above, below: a.below };
}

/** a − b. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

/** a × b. */
export function multiply(a: Exact, b: Exact): Exact {
  return { above: a.above * b.above, below: a.below * b.below };
}

/** a / b, or null where b is zero. */
export function divide(a: Exact, b: Exact): Exact | null {
  if (b.above < 0n) return divide(negate(a), negate(b));
  return b.above === 0n ? null : { above: a.above * b.below, below: a.below * b.above };
}

const ONE_HUNDREDTH: Exact = { above: 1n, below: 100n };

/** So many per cent of a figure's size, whatever its sign. */
export function perCentOf(figure: Exact, perCent: Exact): Exact {
  return multiply(multiply(absolute(figure), perCent), ONE_HUNDREDTH);
}

/** The size of a, without its sign. */
export function absolute(a: Exact): Exact {
  return a.above < 0n ? negate(a) : a;
}

/** Below zero where a is less than b, zero where they are equal, above zero where a is greater. */
export function compare(a: Exact, b: Exact): number {
  const left = a.above * b.below;
  const right = b.above * a.below;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The sum; zero of nothing. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, ZERO);
}

/**
 * The double nearest to the number, or one step beside it; whole numbers below 2^53 as they are. For statistics, which are
 * no exact numbers anyway, for lists to sort and rank, for counts of people, and for machines that read `facts.json`. Rates,
 * cuts, changes and placings never come from it.
 */
export function toNumber({ above, below }: Exact): number {
  const whole = above / below;
  const rest = above % below;
  if (rest === 0n) return Number(whole);
  const direct = Number(above) / Number(below);
  return Number.isFinite(direct) ? direct : Number(whole) + Number((rest * TEN ** 18n) / below) / 1e18;
}
