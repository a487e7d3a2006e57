import { type Chain, cheapestChain, type Network, type Way } from "./balancing-chain";
import type { PlacedCell } from "./count-table";

/** How far a cell's value may move, and the chain that would let it move further by hiding more cells. */
export interface Leeway {
  readonly units: number;
  /** Null where the cell may move far enough already, or where no further cell helps. */
  readonly further: Chain | null;
}

interface Mover {
  readonly network: Network;
  readonly hidden: ReadonlySet<PlacedCell>;
  readonly target: PlacedCell;
}

/**
 * The units by which the target may move one way, with only hidden cells making up for it, and no further than `enough`.
 *
 * Every total stays as it is and no hidden cell falls below 1. This is the greatest flow through the residual network of
 * the true counts, so it is exact, and every whole number of units up to it is feasible.
 */
export function leeway({ network, hidden, target }: Mover, way: Way, enough: number): Leeway {
  const moved = new Map<PlacedCell, number>();
  const movedBy = (cell: PlacedCell): number => moved.get(cell) ?? 0;
  const valueOf = (cell: PlacedCell): number => cell.count + movedBy(cell);
  const most = way === "up" ? enough : Math.min(enough, target.count - 1);
  let units = 0;
  while (units < most) {
    const chain = cheapestChain({ network, hidden, target, way, valueOf });
    if (chain === null || chain.toll.extraCells > 0) return { units, further: chain };
    const falling = chain.steps.filter((step) => step.way === "down");
    const amount = Math.min(most - units, ...falling.map(({ cell }) => valueOf(cell) - 1));
    for (const step of chain.steps) moved.set(step.cell, movedBy(step.cell) + (step.way === "up" ? amount : -amount));
    units += amount;
  }
  return { units, further: null };
}
