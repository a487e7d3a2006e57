import type { CountTable, PlacedCell } from "./count-table";

/** Which way a cell's value moves from its true count. */
export type Way = "up" | "down";

/** One cell of a chain moves to set right the total that the cell before it upset. */
interface Step {
  readonly cell: PlacedCell;
  readonly way: Way;
}

/** What a chain costs, the gravest first: shown cells that it would hide, their counts, its length. */
interface Toll {
  readonly extraCells: number;
  readonly theirCounts: number;
  readonly steps: number;
}

/** Moves of cells by the same amount that hand a surplus or a gap on from total to total, as far as `end`. */
export interface Chain {
  readonly end: string;
  readonly steps: readonly Step[];
  readonly toll: Toll;
}

/** The cells that may move, by the shown totals that they stand in. */
export interface Network {
  readonly rowOf: (cell: PlacedCell) => string;
  readonly columnOf: (cell: PlacedCell) => string;
  readonly cellsIn: (total: string) => readonly PlacedCell[];
}

/** Who moves, in what network, where the cells stand by now and which of them are hidden already. */
export interface Search {
  readonly network: Network;
  readonly hidden: ReadonlySet<PlacedCell>;
  readonly target: PlacedCell;
  readonly way: Way;
  readonly valueOf: (cell: PlacedCell) => number;
}

/**
 * The network of cells that may move. In a one-way table all cells share the only total, which then counts as the row's
 * and as the column's.
 */
export function networkOf(kind: CountTable["kind"], cells: Iterable<PlacedCell>): Network {
  const rowOf = ({ row }: PlacedCell): string => `row ${row}`;
  const columnOf = ({ column }: PlacedCell): string => `column ${kind === "one-way" ? 0 : column}`;
  const byTotal = new Map<string, readonly PlacedCell[]>();
  const cellsIn = (total: string): readonly PlacedCell[] => byTotal.get(total) ?? [];
  for (const cell of cells) {
    for (const total of [rowOf(cell), columnOf(cell)]) byTotal.set(total, [...cellsIn(total), cell]);
  }
  return { rowOf, columnOf, cellsIn };
}

/** True where the first chain costs less than the second. */
export function isCheaper({ toll: a }: Chain, { toll: b }: Chain): boolean {
  if (a.extraCells !== b.extraCells) return a.extraCells < b.extraCells;
  if (a.theirCounts !== b.theirCounts) return a.theirCounts < b.theirCounts;
  return a.steps < b.steps;
}

/**
 * The cheapest chain by which other cells make up for a move of the target; null where there is none.
 *
 * A target that goes up leaves a surplus in its column: another cell of the column goes down, a third one in that one's
 * row goes up, and so on until a cell of the target's own row goes down. For a target that goes down, the same from its
 * row to its column. No value falls below 1. Among chains that hide no more, the shortest, so that leeway is found in
 * few rounds (Edmonds and Karp 1972). Ties: the cells of the earlier row and column.
 */
export function cheapestChain(search: Search): Chain | null {
  const { network, target, way } = search;
  const ends = [network.columnOf(target), network.rowOf(target)] as const;
  const [from, to] = way === "up" ? ends : [ends[1], ends[0]];
  const start: Chain = { end: from, steps: [], toll: { extraCells: 0, theirCounts: 0, steps: 0 } };
  const cheapest = new Map([[from, start]]);
  const queue = [start];
  for (const chain of queue) {
    for (const longer of extensions(chain, search)) {
      const known = cheapest.get(longer.end);
      if (known !== undefined && !isCheaper(longer, known)) continue;
      cheapest.set(longer.end, longer);
      queue.push(longer); // the loop goes on until no total is reached more cheaply
    }
  }
  return cheapest.get(to) ?? null;
}

function extensions(chain: Chain, { network, hidden, target, valueOf }: Search): readonly Chain[] {
  return network.cellsIn(chain.end).flatMap((cell) => {
    const way: Way = network.rowOf(cell) === chain.end ? "up" : "down";
    if (cell === target || (way === "down" && valueOf(cell) <= 1)) return [];
    const end = way === "up" ? network.columnOf(cell) : network.rowOf(cell);
    const { extraCells, theirCounts, steps } = chain.toll;
    const toll = hidden.has(cell)
      ? { extraCells, theirCounts, steps: steps + 1 }
      : { extraCells: extraCells + 1, theirCounts: theirCounts + cell.count, steps: steps + 1 };
    return [{ end, steps: [...chain.steps, { cell, way }], toll }];
  });
}
