import fc from "fast-check";
import { exactFromText, wholeNumber } from "../../../src/core/measures/exact";
import { percentage, roundHalfAwayFromZero } from "../../../src/core/measures/index";
import {
  decimalNumber,
  decimalsOf,
  decimalText,
  exactFromDecimal,
  finiteDecimalText,
  round,
} from "../../../src/core/measures/rounding";
import { rate } from "../../../src/core/measures/rate";
import { vectorCases } from "../../support/vectors";

const withoutTrailingZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

describe("rounding is half away from zero on the exact decimal", () => {
  const literals = vectorCases("rounding").filter(([kind]) => kind === "literal") as [
    string,
    string,
    null,
    number,
    string,
  ][];
  it.each(literals)("%s %s at %s%s decimals is %s", (_kind, input, _double, decimals, expected) => {
    // The vectors leave trailing zeros out; ours writes every place.
    const rounded = roundHalfAwayFromZero(input, decimals);
    expect(rounded.ok && withoutTrailingZeros(rounded.value)).toBe(withoutTrailingZeros(expected));
    expect(rounded.ok && (rounded.value.split(".")[1]?.length ?? 0)).toBe(Math.max(0, decimals));
  });

  const fiveUp = vectorCases("dfer_round_five_up") as [number, number, number][];
  it.each(fiveUp)("%s at %s decimals is %s, as DfE rounds", (value, decimals, expected) => {
    const rounded = roundHalfAwayFromZero(value, decimals);
    expect(rounded.ok && Number(rounded.value)).toBe(expected);
  });

  it("never prints a negative zero", () => {
    expect(roundHalfAwayFromZero("-0.04", 1)).toEqual({ ok: true, value: "0.0" });
  });

  it("rounds to tens and to very many places", () => {
    expect(roundHalfAwayFromZero(-1250, -2)).toEqual({ ok: true, value: "-1300" });
    expect(roundHalfAwayFromZero("1.5", 30)).toEqual({ ok: true, value: `1.5${"0".repeat(29)}` });
    expect(decimalNumber(round({ above: -5n, below: 4n }, 1))).toBe(-1.3);
  });

  it.each([
    [-5, -1, "-10"],
    [-4, -1, "0"],
    [9007199254740991, 0, "9007199254740991"],
    [1234.5678, -100, "0"],
    ["1", 100, `1.${"0".repeat(100)}`],
  ])("%s at %s decimals is %s", (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toEqual({ ok: true, value: expected });
  });

  it.each([1.5, NaN, Infinity, -Infinity, 101, -101, 1e9])("refuses %s decimals", (decimals) => {
    const refused = { ok: false, reason: { kind: "not-a-number", found: decimals } };
    expect(roundHalfAwayFromZero(1234.5678, decimals)).toEqual(refused);
    expect(percentage(1, 3, decimals)).toEqual(refused);
  });

  it("takes a cell's number at Excel's 15 significant digits", () => {
    expect(roundHalfAwayFromZero(0.1 + 0.2, 15)).toEqual({ ok: true, value: "0.300000000000000" });
  });
});

describe("a percentage is made from whole numbers, never from a binary product", () => {
  it.each([
    [145, 1000, 0, "15"],
    [284, 313, 1, "90.7"],
    [291, 314, 1, "92.7"],
    [1, 3, 2, "33.33"],
    [5, 5, 1, "100.0"],
    [0, 7, 1, "0.0"],
  ])("%s of %s at %s decimals is %s", (numerator, denominator, decimals, expected) => {
    expect(percentage(numerator, denominator, decimals)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [1, 0, "denominator-is-zero"],
    [6, 5, "numerator-exceeds-denominator"],
    [-1, 5, "numerator-is-negative"],
    [1, -5, "denominator-is-negative"],
  ])("%s of %s is refused: %s", (numerator, denominator, kind) => {
    expect(percentage(numerator, denominator, 1)).toEqual({ ok: false, reason: { kind } });
  });
});

it("only a share of a whole is held to at most the whole", () => {
  const six = { numerator: wholeNumber(6), denominator: wholeNumber(5), multiplier: wholeNumber(1) };
  expect(rate({ ...six, kind: "rate" })).toEqual({ ok: true, value: { above: 6n, below: 5n } });
  expect(rate({ ...six, kind: "share" })).toMatchObject({ ok: false });
});

describe("laws of rounding", () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  const numbers = fc.record({
    units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    decimals: fc.integer({ min: 0, max: 9 }),
  });

  it("moves a value by at most half a unit of the last place", () => {
    fc.assert(
      fc.property(numbers, decimals, (value, places) => {
        const exact = exactFromDecimal(value);
        const rounded = exactFromDecimal(round(exact, places));
        const twice = 2n * (rounded.above * exact.below - exact.above * rounded.below);
        const unit = (rounded.below * exact.below) / 10n ** BigInt(places);
        expect(twice <= unit && twice >= -unit).toBe(true);
      }),
    );
  });

  it("mirrors about zero", () => {
    fc.assert(
      fc.property(numbers, decimals, (value, places) => {
        const plus = round(exactFromDecimal(value), places);
        const minus = round(exactFromDecimal({ ...value, units: -value.units }), places);
        expect(minus.units).toBe(-plus.units);
      }),
    );
  });

  it("reads back what it prints", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const exact = exactFromText(decimalText(value));
        expect(exact).not.toBeNull();
        expect(exact !== null && round(exact, value.decimals).units).toBe(value.units);
      }),
    );
  });

  it.each([
    { above: 93n, below: 1n, decimals: 0 },
    { above: 925n, below: 10n, decimals: 1 },
    { above: 1n, below: 8n, decimals: 3 },
    { above: -5n, below: 100n, decimals: 2 },
    { above: 0n, below: 1n, decimals: 0 },
    { above: 1n, below: 3n, decimals: null },
  ])("$above/$below has $decimals decimals", ({ decimals, ...value }) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it("has no finite text for a third", () => {
    expect(finiteDecimalText({ above: 1n, below: 3n })).toBeNull();
    expect(finiteDecimalText({ above: 491n, below: 20n })).toBe("24.55");
  });
});
