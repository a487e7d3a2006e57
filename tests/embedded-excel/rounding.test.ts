import fc from "fast-check";
import { round, roundDown, roundUp, type Rounding } from "../../src/embedded-excel/calculation/rounding";
import { readFirstSheet, workbookWith } from "../support/embedded-run";

/** Of a decimal: its digits without sign or point, and how many of them stand behind the point. */
interface Decimal {
  readonly digits: bigint;
  readonly behind: number;
}

// Worked out in whole numbers, apart from the product: what is left over decides.
const EXACT: readonly { name: string; rounding: Rounding; up: (left: bigint, unit: bigint) => boolean }[] = [
  { name: "ROUND", rounding: round, up: (left, unit) => 2n * left >= unit },
  { name: "ROUNDUP", rounding: roundUp, up: (left) => left > 0n },
  { name: "ROUNDDOWN", rounding: roundDown, up: () => false },
];

function exactly({ digits, behind }: Decimal, places: number, up: (left: bigint, unit: bigint) => boolean): number {
  if (places >= behind) return Number(`${digits}e${-behind}`);
  const unit = 10n ** BigInt(behind - places);
  const whole = digits / unit + (up(digits % unit, unit) ? 1n : 0n);
  return Number(`${whole}e${-places}`);
}

const decimals = fc.record({
  digits: fc.oneof(
    fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }),
    fc.integer({ min: 0, max: 99_999 }).map((half) => BigInt(half * 10 + 5)),
  ),
  behind: fc.integer({ min: 0, max: 15 }),
});

describe.each(EXACT)("$name", ({ rounding, up }) => {
  it("is that of the exact decimal, for every number of 15 digits and either sign", () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -16, max: 16 }), (decimal, places) => {
        const value = Number(`${decimal.digits}e${-decimal.behind}`);
        const expected = exactly(decimal, places, up);
        expect(rounding(value, places)).toBe(expected);
        expect(rounding(-value, places)).toBe(expected === 0 ? 0 : -expected);
      }),
    );
  });
});

it("ROUND takes a quotient for the half that it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 4 }), (denominator, places) => {
      // An odd number of halves of the last place, brought about by a division.
      const below = 2 * denominator * 10 ** places;
      for (const numerator of [denominator, 3 * denominator, 11 * denominator])
        expect(round(numerator / below, places)).toBe(Number(`${Math.ceil(numerator / (2 * denominator))}e${-places}`));
    }),
  );
});

// Published examples of Microsoft's support pages for each function, and halves that no double holds.
it.each([
  { formula: "=ROUND(2.15,1)", value: 2.2 },
  { formula: "=ROUND(2.149,1)", value: 2.1 },
  { formula: "=ROUND(-1.475,2)", value: -1.48 },
  { formula: "=ROUND(21.5,-1)", value: 20 },
  { formula: "=ROUND(626.3,-3)", value: 1000 },
  { formula: "=ROUND(1.98,-1)", value: 0 },
  { formula: "=ROUND(-50.55,-2)", value: -100 },
  { formula: "=ROUNDUP(3.2,0)", value: 4 },
  { formula: "=ROUNDUP(-3.14159,1)", value: -3.2 },
  { formula: "=ROUNDUP(31415.92654,-2)", value: 31_500 },
  { formula: "=ROUNDDOWN(-3.14159,1)", value: -3.1 },
  { formula: "=ROUNDDOWN(31415.92654,-2)", value: 31_400 },
  { formula: "=TRUNC(-8.9)", value: -8 },
  { formula: "=ROUND(23/40,2)", value: 0.58 },
  { formula: "=ROUND(57/200,2)", value: 0.29 },
  { formula: "=ROUND(201/400,3)", value: 0.503 },
  { formula: "=ROUND(5755/10000,3)", value: 0.576 },
  { formula: "=ROUND(1.005,2)", value: 1.01 },
  { formula: "=round(65.35-65.3,1)", value: 0 },
  { formula: "=IF(ROUND(A1/A2,2)=0.58,ABS(ROUND(-ROUND(A1/A2,3),2)),0)", value: 0.58 },
  { formula: "=SUMPRODUCT(ROUND(A1:A3/A2,2))", value: 1.83 },
  { formula: '=ROUND("2.5",0)+ROUND(TRUE,0)+ROUND(A4,0)', value: 4 },
  { formula: '=ROUND("x",0)', value: "#VALUE!" },
  { formula: "=ROUND(1/0,0)", value: "#DIV/0!" },
])("$formula is $value", async ({ formula, value }) => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:A3").values = [[23], [40], [10]];
    sheet.getRange("C1").formulas = [[formula]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("C1").load({ values: true }),
    ({ values }) => values,
  );
  expect(read).toEqual([[value]]);
});
