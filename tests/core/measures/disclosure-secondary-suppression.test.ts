import fc from "fast-check";
import { type Chain, isCheaper } from "../../../src/core/measures/disclosure/balancing-chain";
import type { CountTable, Place } from "../../../src/core/measures/disclosure/count-table";
import { isProtected } from "../../../src/core/measures/disclosure/feasible-values";
import { suppress } from "../../../src/core/measures/disclosure/secondary-suppression";
import { runs } from "../../support/fuzz";

const oneWay = (counts: readonly number[], totalShown = true): CountTable => ({
  kind: "one-way",
  cells: counts.map((count) => ({ count, shown: true })),
  totalShown,
});

const twoWay = (rows: readonly (readonly number[])[]): CountTable => ({
  kind: "two-way",
  rows: rows.map((counts) => counts.map((count) => ({ count, shown: true }))),
});

const rowsOf = (table: CountTable): readonly (readonly { readonly count: number; readonly shown: boolean }[])[] =>
  table.kind === "one-way" ? [table.cells] : table.rows;

const countAt = (table: CountTable, { row, column }: Place): number => rowsOf(table)[row]?.[column]?.count ?? NaN;

/** The counts hidden at first and further, in the order given, or the reason why there are none. */
function hiddenCounts(table: CountTable, threshold: number, fewest?: number): unknown {
  const result = suppress(table, fewest === undefined ? { threshold } : { threshold, fewest });
  if (!result.ok) return result.reason;
  const counts = (places: readonly Place[]): number[] => places.map((place) => countAt(table, place));
  return { primary: counts(result.value.primary), secondary: counts(result.value.secondary) };
}

describe("in one list, small counts and then the smallest other are hidden; worked by hand", () => {
  it.each([
    { counts: [3, 45, 20], primary: [3], secondary: [20], because: "one alone is the total less the rest" },
    { counts: [5, 45, 6], primary: [5], secondary: [6], because: "5 is hidden, 6 is not small" },
    { counts: [3, 45, 2, 20], primary: [3, 2], secondary: [], because: "two whose sum is 5 keep each other" },
    { counts: [1, 45, 1, 20], primary: [1, 1], secondary: [20], because: "two whose sum is 2 are both 1" },
    { counts: [1, 1, 1, 20], primary: [1, 1, 1], secondary: [20], because: "three whose sum is 3 are all 1" },
    { counts: [3, 0, 45], primary: [3], secondary: [45], because: "a 0 is never hidden" },
    { counts: [6, 0, 45], primary: [], secondary: [], because: "nothing is small" },
    { counts: [3, 9, 9], primary: [3], secondary: [9], because: "of equal ones, one is enough" },
  ])("$counts hides $primary and then $secondary, $because", ({ counts, primary, secondary }) => {
    expect(hiddenCounts(oneWay(counts), 5)).toEqual({ primary, secondary });
  });

  it("tells the places, of equal counts the earlier one, and gives the table as it may be shown", () => {
    expect(suppress(oneWay([9, 3, 9]), { threshold: 5 })).toEqual({
      ok: true,
      value: {
        table: {
          kind: "one-way",
          cells: [
            { count: 9, shown: false },
            { count: 3, shown: false },
            { count: 9, shown: true },
          ],
          totalShown: true,
        },
        primary: [{ row: 0, column: 1 }],
        secondary: [{ row: 0, column: 0 }],
      },
    });
  });

  it("hides nothing further where the total is hidden", () => {
    expect(hiddenCounts(oneWay([1, 0, 45], false), 5)).toEqual({ primary: [1], secondary: [] });
  });

  // 1 and 2 keep two values each, 1 to 2; with 50 in place of 2 they keep fifty.
  it("asks for more values where a stricter number is given, and shows again what proves unneeded", () => {
    expect(hiddenCounts(oneWay([1, 2, 50]), 1)).toEqual({ primary: [1], secondary: [2] });
    expect(hiddenCounts(oneWay([1, 2, 50]), 1, 3)).toEqual({ primary: [1], secondary: [50] });
    expect(hiddenCounts(oneWay([1, 3, 50]), 1, 3)).toEqual({ primary: [1], secondary: [3] });
  });

  it("takes a smaller count where only that one lets a hidden count fall", () => {
    const cells = [{ count: 3, shown: false }, { count: 1, shown: true }, { count: 1, shown: true }]; // prettier-ignore
    expect(hiddenCounts({ kind: "one-way", cells, totalShown: true }, 0)).toEqual({ primary: [], secondary: [1] });
  });

  it("takes a smaller count that lets a hidden count fall before a larger one that lets it rise", () => {
    const cells = [{ count: 3, shown: false }, { count: 9, shown: true }, { count: 1, shown: true }]; // prettier-ignore
    expect(hiddenCounts({ kind: "one-way", cells, totalShown: true }, 0)).toEqual({ primary: [], secondary: [1] });
  });

  it("leaves hidden what came hidden, and lets it protect the others", () => {
    const table: CountTable = {
      kind: "one-way",
      cells: [
        { count: 3, shown: true },
        { count: 20, shown: true },
        { count: 45, shown: false },
      ],
      totalShown: true,
    };
    const result = suppress(table, { threshold: 5 });
    expect(hiddenCounts(table, 5)).toEqual({ primary: [3], secondary: [] });
    expect(
      result.ok &&
        rowsOf(result.value.table)
          .flat()
          .map(({ shown }) => shown),
    ).toEqual([false, true, false]);
  });
});

describe("in rows and columns, the cheapest cells that close a ring are hidden; worked by hand", () => {
  // prettier-ignore
  const cases = [
    { name: "the ring of 12, 14 and 9 is the smallest through 3", rows: [[3, 12, 30], [14, 9, 22], [20, 31, 18]], primary: [3], secondary: [12, 14, 9] },
    { name: "no ring goes through a 0, so 12, 20 and 31 close it", rows: [[3, 12, 30], [14, 0, 22], [20, 31, 18]], primary: [3], secondary: [12, 20, 31] },
    { name: "one ring of six may hold three small counts", rows: [[2, 9, 0], [7, 0, 4], [0, 6, 3]], primary: [2, 4, 3], secondary: [9, 7, 6] },
    { name: "a ring of four comes before one of six whose counts are smaller", rows: [[3, 7, 90], [90, 8, 9], [6, 80, 7]], primary: [3], secondary: [7, 6, 80] },
    { name: "small counts that form a ring need nothing more", rows: [[3, 4, 30], [5, 2, 22]], primary: [3, 4, 5, 2], secondary: [] },
    { name: "ones that are pairs in every row and column free none of each other", rows: [[1, 1, 30], [1, 1, 22], [20, 21, 18]], primary: [1, 1, 1, 1], secondary: [30, 22, 20, 21, 18] },
    { name: "of equal counts the earlier rows and columns are taken", rows: [[9, 9, 9], [9, 3, 9], [9, 9, 9]], primary: [3], secondary: [9, 9, 9] },
    { name: "nothing is small", rows: [[6, 0], [7, 9]], primary: [], secondary: [] },
  ];

  it.each(cases)("$name", ({ rows, primary, secondary }) => {
    expect(hiddenCounts(twoWay(rows), 5)).toEqual({ primary, secondary });
  });

  it("tells the places, in ties those of the earlier rows and columns", () => {
    const result = suppress(twoWay([[9, 9, 9], [9, 9, 9], [9, 9, 3]]), { threshold: 5 }); // prettier-ignore
    expect(result.ok && result.value.primary).toEqual([{ row: 2, column: 2 }]);
    expect(result.ok && result.value.secondary).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 2 },
      { row: 2, column: 0 },
    ]);
  });
});

describe("a table whose totals give counts away is refused", () => {
  const column = (index: number): unknown => ({ kind: "column-total", column: index });

  it.each([
    ["of a list", oneWay([3, 0, 0]), [{ kind: "total" }]],
    ["of a list, at the threshold", oneWay([2, 3]), [{ kind: "total" }]],
    ["of a row and a column", twoWay([[3, 0], [0, 20]]), [{ kind: "row-total", row: 0 }, column(0)]], // prettier-ignore
    ["of a column that only the longer row reaches", twoWay([[7, 8], [9, 6, 4]]), [column(2)]], // prettier-ignore
  ])("a small total %s", (_name, table, totals) => {
    expect(hiddenCounts(table, 5)).toEqual({ kind: "small-totals", totals });
  });

  it("a total above the threshold is shown, and so is a total of 0", () => {
    expect(hiddenCounts(oneWay([3, 3]), 5)).toEqual({ primary: [3, 3], secondary: [] });
    expect(hiddenCounts(twoWay([[0, 0], [0, 6]]), 5)).toEqual({ primary: [], secondary: [] }); // prettier-ignore
  });

  it("a total of 2 in two cells gives both away", () => {
    const cells = [{ row: 0, column: 0 }, { row: 0, column: 2 }]; // prettier-ignore
    expect(hiddenCounts(oneWay([1, 0, 1]), 1)).toEqual({ kind: "given-away", cells });
  });

  // Rows and columns that hold no ring: every cell follows from the totals.
  it("cells that no ring goes through are given away", () => {
    const cells = [{ row: 0, column: 0 }, { row: 1, column: 0 }]; // prettier-ignore
    expect(hiddenCounts(twoWay([[3, 9, 0], [4, 0, 9]]), 5)).toEqual({ kind: "given-away", cells }); // prettier-ignore
  });

  it("a hidden 0 and a small count that is not whole are refused with their place", () => {
    const hiddenZero: CountTable = { kind: "one-way", cells: [{ count: 8, shown: true }, { count: 0, shown: false }], totalShown: true }; // prettier-ignore
    expect(hiddenCounts(hiddenZero, 5)).toEqual({ kind: "not-hideable", row: 0, column: 1 });
    expect(hiddenCounts(twoWay([[8, 9], [7, 2.5]]), 5)).toEqual({ kind: "not-hideable", row: 1, column: 1 }); // prettier-ignore
  });
});

describe("laws of suppression", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
  const list = fc.array(count, { minLength: 1, maxLength: 8 });
  const grid = fc.array(fc.array(count, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 5 });
  const tables = fc.oneof(
    list.map((counts) => oneWay(counts)),
    grid.map((rows) => twoWay(rows)),
  );
  const fewest = fc.integer({ min: 2, max: 4 });

  it("leaves each hidden cell enough values, and shows neither a small count nor hides a 0", () => {
    let suppressed = 0;
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 7 }), fewest, (table, threshold, least) => {
        const result = suppress(table, { threshold, fewest: least });
        if (!result.ok) return;
        suppressed += result.value.primary.length;
        expect(isProtected(result.value.table, least)).toBe(true);
        for (const cell of rowsOf(result.value.table).flat()) {
          expect(cell.shown && cell.count >= 1 && cell.count <= threshold).toBe(false);
          expect(cell.shown || cell.count > 0).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
    expect(suppressed).toBeGreaterThan(runs(100));
  });

  it("hides nothing where no count is small", () => {
    const large = fc.oneof(fc.constant(0), fc.integer({ min: 6, max: 400 }));
    fc.assert(
      fc.property(fc.array(fc.array(large, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        expect(hiddenCounts(twoWay(rows), 5)).toEqual({ primary: [], secondary: [] });
        expect(hiddenCounts(oneWay(rows.flat()), 5)).toEqual({ primary: [], secondary: [] });
      }),
    );
  });

  it("hides the same counts of a list in any order, where no two are equal", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });
    const orders = distinct.chain((counts) =>
      fc.tuple(fc.constant(counts), fc.shuffledSubarray(counts, { minLength: counts.length })),
    );
    const hiddenIn = (counts: readonly number[], least: number): unknown => {
      const result = suppress(oneWay(counts), { threshold: 5, fewest: least });
      if (!result.ok) return result.reason.kind;
      const cells = rowsOf(result.value.table).flat();
      return cells.flatMap((cell) => (cell.shown ? [] : [cell.count])).sort((a, b) => a - b);
    };
    fc.assert(
      fc.property(orders, fc.integer({ min: 2, max: 20 }), ([counts, shuffled], least) => {
        expect(hiddenIn(shuffled, least)).toEqual(hiddenIn(counts, least));
      }),
    );
  });

  /** The table with these of its cells hidden, by their order row by row. */
  const hiding = (
    table: CountTable,
    isHidden: (cell: { readonly count: number }, index: number) => boolean,
  ): CountTable => {
    let index = -1;
    const rows = rowsOf(table).map((cells) =>
      cells.map(({ count: own }) => ({ count: own, shown: !isHidden({ count: own }, (index += 1)) })),
    );
    return table.kind === "one-way" ? { ...table, cells: rows.flat() } : { ...table, rows };
  };

  it("could show none of the further cells again", () => {
    fc.assert(
      fc.property(tables, fewest, (table, least) => {
        const result = suppress(table, { threshold: 3, fewest: least });
        if (!result.ok) return;
        const hidden = rowsOf(result.value.table)
          .flat()
          .map(({ shown }) => !shown);
        const width = rowsOf(table).map((cells) => cells.length);
        for (const { row, column } of result.value.secondary) {
          const place = width.slice(0, row).reduce((sum, cells) => sum + cells, 0) + column;
          const shownAgain = hiding(table, (_, index) => hidden[index] === true && index !== place);
          expect(isProtected(shownAgain, least)).toBe(false);
        }
      }),
    );
  });

  it("refuses only where no choice of further cells protects the small ones", () => {
    const few = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }));
    const small = fc.array(fc.array(few, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 });
    let refused = 0;
    fc.assert(
      fc.property(small, fewest, (rows, least) => {
        const table = twoWay(rows);
        const result = suppress(table, { threshold: 1, fewest: least });
        if (result.ok || result.reason.kind !== "given-away") return;
        refused += 1;
        const size = rows.flat().length;
        for (let choice = 0; choice < 2 ** size; choice += 1) {
          const chosen = hiding(
            table,
            (cell, index) => cell.count === 1 || (cell.count > 1 && ((choice >> index) & 1) === 1),
          );
          expect(isProtected(chosen, least)).toBe(false);
        }
      }),
      { numRuns: runs(200) },
    );
    expect(refused).toBeGreaterThan(runs(10));
  });
});

describe("of two chains of cells the cheaper one", () => {
  const chain = (extraCells: number, theirCounts: number, steps: number): Chain => ({
    end: "row 0",
    steps: [],
    toll: { extraCells, theirCounts, steps },
  });

  it.each([
    { a: chain(1, 90, 9), b: chain(2, 10, 3), cheaper: true, because: "hides fewer cells" },
    { a: chain(2, 10, 9), b: chain(2, 90, 3), cheaper: true, because: "hides smaller counts" },
    { a: chain(2, 10, 3), b: chain(2, 10, 9), cheaper: true, because: "is shorter" },
    { a: chain(2, 10, 3), b: chain(2, 10, 3), cheaper: false, because: "comes first where all is equal" },
  ])("$because", ({ a, b, cheaper }) => {
    expect(isCheaper(a, b)).toBe(cheaper);
    expect(isCheaper(b, a)).toBe(false);
  });
});
