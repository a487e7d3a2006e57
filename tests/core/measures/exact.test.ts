import fc from "fast-check";
import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exactFromNumber,
  exactFromText,
  multiply,
  negate,
  subtract,
  sum,
  toNumber,
  wholeNumber,
  ZERO,
} from "../../../src/core/measures/exact";
import { mean } from "../../../src/core/measures/mean";

const fraction = (above: number, below: number): Exact => ({ above: BigInt(above), below: BigInt(below) });
const equals = (a: Exact | null, b: Exact): boolean => a !== null && compare(a, b) === 0;

describe("what is written down is what is meant", () => {
  it.each([
    ["-12.50", fraction(-1250, 100)],
    ["1e3", fraction(1000, 1)],
    ["2.5E-2", fraction(25, 1000)],
    ["1.25e1", fraction(125, 10)],
    [".5", fraction(5, 10)],
    ["5.", fraction(5, 1)],
    ["+7", fraction(7, 1)],
    [" 3 ", fraction(3, 1)],
  ])("%j", (text, expected) => {
    expect(equals(exactFromText(text), expected)).toBe(true);
  });

  it.each(["", ".", "-", "e3", "1,000", "12a", "1e", "1e9999", "0x1", "--1", "1.2.3"])("%j is no decimal", (text) => {
    expect(exactFromText(text)).toBeNull();
  });

  it.each([NaN, Infinity, -Infinity])("%s is no number", (value) => {
    expect(exactFromNumber(value)).toBeNull();
  });

  it.each([
    [19.600000000000001, "19.6"],
    [0.1 + 0.2, "0.3"],
    [-0.125, "-0.125"],
    [0.0625, "0.0625"],
    [123456789012.345, "123456789012.345"],
    [1e21, "1e21"],
    [-0, "0"],
  ])("the double %s is %s", (value, text) => {
    expect(equals(exactFromNumber(value), exactFromText(text) ?? ZERO)).toBe(true);
  });

  it("any double is its first 15 significant digits", () => {
    const doubles = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.integer({ min: -100_000_000, max: 100_000_000 }).map((units) => units / 1000),
    );
    fc.assert(
      fc.property(doubles, (value) => {
        const written = exactFromText(Number.isSafeInteger(value) ? String(value) : value.toPrecision(15));
        expect(equals(exactFromNumber(value), written ?? ZERO)).toBe(true);
      }),
    );
  });
});

describe("fractions add up as fractions do; worked by hand", () => {
  it.each<[string, Exact | null, Exact]>([
    ["1/3 + 1/6 = 1/2", add(fraction(1, 3), fraction(1, 6)), fraction(1, 2)],
    ["1/4 + 1/4 = 1/2", add(fraction(1, 4), fraction(1, 4)), fraction(1, 2)],
    ["1/2 - 2/3 = -1/6", subtract(fraction(1, 2), fraction(2, 3)), fraction(-1, 6)],
    ["2/3 x 3/4 = 1/2", multiply(fraction(2, 3), fraction(3, 4)), fraction(1, 2)],
    ["1/2 : 3/4 = 2/3", divide(fraction(1, 2), fraction(3, 4)), fraction(2, 3)],
    ["1/2 : -3/4 = -2/3", divide(fraction(1, 2), fraction(-3, 4)), fraction(-2, 3)],
    ["-(1/2)", negate(fraction(1, 2)), fraction(-1, 2)],
    ["|-1/2|", absolute(fraction(-1, 2)), fraction(1, 2)],
    ["|1/2|", absolute(fraction(1, 2)), fraction(1, 2)],
    ["1/2 + 1/3 + 1/6", sum([fraction(1, 2), fraction(1, 3), fraction(1, 6)]), wholeNumber(1)],
    ["nothing", sum([]), ZERO],
    ["the mean of 1, 2 and 4 is 7/3", mean([1, 2, 4].map(wholeNumber)), fraction(7, 3)],
  ])("%s", (_what, found, expected) => {
    expect(equals(found, expected)).toBe(true);
  });

  it("a quotient stands above zero below the line, and there is none by zero", () => {
    expect(divide(fraction(1, 2), fraction(-3, 4))?.below).toBeGreaterThan(0n);
    expect(divide(fraction(1, 2), ZERO)).toBeNull();
    expect(mean([])).toBeNull();
  });

  it.each([
    [fraction(1, 3), fraction(1, 2), -1],
    [fraction(1, 2), fraction(1, 3), 1],
    [fraction(2, 4), fraction(1, 2), 0],
    [fraction(-1, 2), fraction(1, 3), -1],
  ])("%j against %j: %s", (a, b, expected) => {
    expect(Math.sign(compare(a, b))).toBe(expected);
  });
});

describe("the double of a fraction", () => {
  it.each([
    [fraction(284, 313), 284 / 313],
    [fraction(-7, 2), -3.5],
    [wholeNumber(12), 12],
    [{ above: 7n * 10n ** 400n, below: 2n * 10n ** 400n }, 3.5],
    [{ above: -7n * 10n ** 400n, below: 2n * 10n ** 400n }, -3.5],
    [{ above: 10n ** 400n + 1n, below: 2n * 10n ** 399n }, 5],
  ])("case %#: near %s", (exact, expected) => {
    expect(toNumber(exact)).toBeCloseTo(expected, 12);
  });
});
