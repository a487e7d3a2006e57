import fc from "fast-check";
import type { ReportedIndicator } from "../../../src/core/facts/report";
import type { TableGrid } from "../../../src/core/workbook/grid";
import { reportOf, sampleGrids } from "../../support/sample";
import { runs } from "../../support/fuzz";

const grids = sampleGrids();

/** What a fact says, without the cells it came from, which move with their rows. */
function saidBy(indicators: readonly ReportedIndicator[], without: string | null = null): ReadonlyMap<string, string> {
  const withoutSources = (key: string, value: unknown): unknown => (key === "sources" ? undefined : value);
  return new Map(
    indicators.flatMap((one) => (one.ref === without ? [] : [[one.ref, JSON.stringify(one, withoutSources)]])),
  );
}

const said = saidBy(reportOf(grids).indicators);

/** The table with its rows in another order. */
function reordered(grid: TableGrid, order: readonly number[]): TableGrid {
  const byOrder = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item, index) => ({ item, at: order[index % order.length] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { ...grid, rows: byOrder(grid.rows), formats: byOrder(grid.formats) };
}

describe("laws of the sample's facts", () => {
  it("hold in whatever order the rows of a table come", () => {
    const order = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 40, maxLength: 200 });
    fc.assert(
      fc.property(order, (places) => {
        const shuffled = grids.map((grid) => reordered(grid, places));
        expect(saidBy(reportOf(shuffled).indicators)).toEqual(said);
      }),
      { numRuns: runs(15) },
    );
  });

  it("never change when a row of another indicator does", () => {
    const observations = grids.find(({ name }) => name === "Observations");
    if (observations === undefined) throw new Error("the sample has no Observations");
    const at = (header: string): number => observations.headers.indexOf(header);
    const cells = fc.record({
      row: fc.nat({ max: observations.rows.length - 1 }),
      column: fc.constantFrom(...["Numerator", "Denominator", "Value", "Status"].map(at)),
      value: fc.constantFrom("", "c", "abc", 0, 1, 17.5, 400, -3),
    });
    fc.assert(
      fc.property(cells, ({ row, column, value }) => {
        const rows = observations.rows.map((cellsOfRow, index) =>
          index === row ? cellsOfRow.map((cell, place) => (place === column ? value : cell)) : cellsOfRow,
        );
        const changed = grids.map((grid) => (grid === observations ? { ...observations, rows } : grid));
        const ref = String(observations.rows[row]?.[at("Ref")]);
        const others = new Map([...said].filter(([one]) => one !== ref));
        expect(saidBy(reportOf(changed).indicators, ref)).toEqual(others);
      }),
      { numRuns: runs(40) },
    );
  });
});
