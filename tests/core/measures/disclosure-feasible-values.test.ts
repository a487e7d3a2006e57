import fc from "fast-check";
import type { Cell, CountTable } from "../../../src/core/measures/disclosure/count-table";
import { feasibleValues, isProtected } from "../../../src/core/measures/disclosure/feasible-values";
import { vectorCases } from "../../support/vectors";
import { runs } from "../../support/fuzz";

const cellsOf = (counts: readonly number[], shown: readonly number[]): Cell[] =>
  counts.map((count, index) => ({ count, shown: shown[index] !== 0 }));

const oneWay = (counts: readonly number[], shown: readonly number[], totalShown = true): CountTable => ({
  kind: "one-way",
  cells: cellsOf(counts, shown),
  totalShown,
});

const twoWay = (rows: readonly (readonly number[])[], shown: readonly (readonly number[])[]): CountTable => ({
  kind: "two-way",
  rows: rows.map((counts, row) => cellsOf(counts, shown[row] ?? [])),
});

type Range = readonly [row: number, column: number, lowest: number, highest: number | null];

const rangesOf = (table: CountTable): readonly Range[] | string => {
  const audit = feasibleValues(table);
  return audit.ok
    ? audit.value.map(({ row, column, lowest, highest }) => [row, column, lowest, highest])
    : audit.reason.kind;
};

type OneWayCase = ["1d", string, number[], number[], boolean, number[][], boolean];
type TwoWayCase = ["2d", string, number[][], number[][], boolean, number[][], boolean];

describe("what an attacker must consider is what enumeration of every table leaves", () => {
  const cases = vectorCases("suppression_audit") as (OneWayCase | TwoWayCase)[];

  it.each(cases.filter((one) => one[0] === "1d"))("%s %s", (_shape, _name, counts, shown, total, ranges, safe) => {
    const table = oneWay(counts, shown, total);
    expect(rangesOf(table)).toEqual(ranges.map((range) => [0, ...range]));
    expect(isProtected(table)).toBe(safe);
  });

  it.each(cases.filter((one) => one[0] === "2d"))("%s %s", (_shape, _name, rows, shown, _total, ranges, safe) => {
    const table = twoWay(rows, shown);
    expect(rangesOf(table)).toEqual(ranges);
    expect(isProtected(table)).toBe(safe);
  });
});

interface Unknown {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** Every way to fill the hidden cells, each at least 1, so that each row and column of them keeps its sum. */
function everyFilling(hidden: readonly Unknown[]): number[][] {
  const sums = new Map<string, number>();
  const add = (total: string, count: number): void => void sums.set(total, (sums.get(total) ?? 0) + count);
  const totalsOf = ({ row, column }: Unknown): string[] => [`r${row}`, `c${column}`];
  for (const cell of hidden) for (const total of totalsOf(cell)) add(total, cell.count);
  const fill = ([cell, ...rest]: readonly Unknown[]): number[][] => {
    if (cell === undefined) return [...sums.values()].every((left) => left === 0) ? [[]] : [];
    const most = Math.min(...totalsOf(cell).map((total) => sums.get(total) ?? 0));
    return Array.from({ length: most }, (_, index) => index + 1).flatMap((value) => {
      for (const total of totalsOf(cell)) add(total, -value);
      const found = fill(rest).map((values) => [value, ...values]);
      for (const total of totalsOf(cell)) add(total, value);
      return found;
    });
  };
  return fill(hidden);
}

function enumeratedRanges(hidden: readonly Unknown[], sameColumn: boolean): Range[] {
  const fillings = everyFilling(sameColumn ? hidden.map((cell) => ({ ...cell, column: 0 })) : hidden);
  return hidden.map(({ row, column }, index) => {
    const values = fillings.map((filling) => filling[index] ?? NaN);
    return [row, column, Math.min(...values), Math.max(...values)];
  });
}

describe("the ranges of random tables are those of every filling", () => {
  const cell = fc
    .record({ count: fc.integer({ min: 0, max: 5 }), shown: fc.boolean() })
    .map(({ count, shown }) => ({ count, shown: shown || count === 0 }));
  const hiddenIn = (rows: readonly (readonly Cell[])[]): Unknown[] =>
    rows.flatMap((cells, row) => cells.flatMap(({ count, shown }, column) => (shown ? [] : [{ row, column, count }])));

  it("of one list", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
        expect(rangesOf({ kind: "one-way", cells, totalShown: true })).toEqual(
          enumeratedRanges(hiddenIn([cells]), true),
        );
      }),
    );
  });

  it("of rows and columns, of which some rows end early", () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(rangesOf({ kind: "two-way", rows: cells })).toEqual(enumeratedRanges(hiddenIn(cells), false));
      }),
      { numRuns: runs(300) },
    );
  });

  it("of cells that rise for one chain and fall again for the next", () => {
    const rows = [[1, 2, 1], [2, 1, 2], [1, 2]].map((counts) => counts.map((count) => ({ count, shown: false }))); // prettier-ignore
    expect(rangesOf({ kind: "two-way", rows })).toEqual(enumeratedRanges(hiddenIn(rows), false));
  });

  it("of a full block of hidden cells", () => {
    const hidden = fc.integer({ min: 1, max: 4 }).map((count) => ({ count, shown: false }));
    const row = fc.array(hidden, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), (cells) => {
        expect(rangesOf({ kind: "two-way", rows: cells })).toEqual(enumeratedRanges(hiddenIn(cells), false));
      }),
      { numRuns: runs(30) },
    );
  });
});

describe("a table that cannot be audited is refused, and is not protected", () => {
  it.each([
    ["a hidden 0, which readers take for at least 1", oneWay([0, 3, 20], [0, 0, 1]), [0, 0]],
    ["a hidden count below 0", twoWay([[7, 8], [9, -1]], [[1, 1], [0, 0]]), [1, 1]], // prettier-ignore
    ["a hidden count that is not whole", oneWay([7, 2.5], [0, 0]), [0, 1]],
  ])("%s", (_name, table, [row, column]) => {
    expect(feasibleValues(table)).toEqual({ ok: false, reason: { kind: "not-hideable", row, column } });
    expect(isProtected(table)).toBe(false);
  });

  it("a 0 that is shown is no reason", () => {
    expect(rangesOf(oneWay([0, 3, 20], [1, 0, 0]))).toEqual([
      [0, 1, 1, 22],
      [0, 2, 1, 22],
    ]);
  });
});

describe("protection", () => {
  const twoValues = twoWay([[1, 2, 30], [2, 1, 22]], [[0, 0, 1], [0, 0, 1]]); // prettier-ignore
  const threeValues = oneWay([1, 3, 45], [0, 0, 1]); // their sum is 4, so each is 1, 2 or 3

  it("asks for two values unless a stricter number is given", () => {
    expect(isProtected(twoValues)).toBe(true);
    expect(isProtected(twoValues, 3)).toBe(false);
    expect(isProtected(threeValues, 3)).toBe(true);
    expect(isProtected(threeValues, 4)).toBe(false);
  });

  it("fails where one hidden cell of many is given away", () => {
    expect(isProtected(twoWay([[3, 12, 30], [14, 9, 22], [20, 31, 6]], [[0, 0, 1], [0, 0, 1], [1, 1, 0]]))).toBe(false); // prettier-ignore
  });

  it("holds where nothing is hidden", () => {
    expect(isProtected(oneWay([3, 20], [1, 1]))).toBe(true);
    expect(isProtected({ kind: "two-way", rows: [] })).toBe(true);
  });
});

// Counts of a fixed pattern, 40 of 144 hidden. Measured at about 10 ms; the bound leaves room for a slow machine.
it("audits 40 hidden counts of a 12 by 12 table in a moment", () => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => ({
      count: 1 + ((row * 7919 + column * 104_729 + row * column * 31) % 10_000),
      shown: (row * 5 + column * 7) % 18 >= 5,
    })),
  );
  expect(rows.flat().filter(({ shown }) => !shown)).toHaveLength(40);
  const start = process.cpuUsage();
  const audit = feasibleValues({ kind: "two-way", rows });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  expect(audit.ok && audit.value).toHaveLength(40);
});
