import { fail, ok, type Result } from "../result";
import { type Chain, isCheaper, type Network, networkOf } from "./balancing-chain";
import { type CountTable, isHideable, type Place, type PlacedCell, placesOf } from "./count-table";
import { leeway } from "./leeway";

type Cells = ReadonlySet<PlacedCell>;

/** Cells that must be hidden, and that no table can hide without giving one of its hidden cells away. */
export interface GivenAway {
  readonly kind: "given-away";
  readonly cells: readonly Place[];
}

interface Request {
  /** All cells of the table, and those among them that must be hidden, each of at least 1. */
  readonly cells: readonly PlacedCell[];
  readonly required: readonly PlacedCell[];
  /** Fewest values that a hidden cell must keep. */
  readonly fewest: number;
}

interface Known {
  readonly network: Network;
  readonly hidden: Cells;
  readonly fewest: number;
}

/** The required cells with the further ones that keep each hidden cell from being worked out, or why there are none. */
export function cellsToHide(table: CountTable, { cells, required, fewest }: Request): Result<Cells, GivenAway> {
  if (table.kind === "one-way" && !table.totalShown) return ok(new Set(required)); // nothing bounds a hidden cell
  const safe = safeTogether(table.kind, cells.filter(isHideable), fewest);
  const givenAway = required.filter((cell) => !safe.has(cell));
  if (givenAway.length > 0) return fail({ kind: "given-away", cells: placesOf(givenAway) });
  const hidden = withFurther(required, { network: networkOf(table.kind, safe), fewest });
  return ok(withoutUnneeded(table.kind, hidden, { required, fewest }));
}

/**
 * The most cells that can be hidden together so that each of them keeps enough values.
 *
 * Hiding more never takes a value from a hidden cell, so there is one such set, and none that holds a cell outside it.
 */
function safeTogether(kind: CountTable["kind"], cells: readonly PlacedCell[], fewest: number): Cells {
  const safe = safeAmong(kind, cells, fewest);
  return safe.length === cells.length ? new Set(cells) : safeTogether(kind, safe, fewest);
}

/** Those that keep enough values where exactly these cells are hidden. */
function safeAmong(kind: CountTable["kind"], cells: readonly PlacedCell[], fewest: number): readonly PlacedCell[] {
  const known = { network: networkOf(kind, cells), hidden: new Set(cells), fewest };
  return cells.filter((cell) => prospects(cell, known).keepsEnough);
}

/** Whether a cell keeps enough values, and the chains that would let it rise and fall further by hiding more. */
function prospects(
  target: PlacedCell,
  { network, hidden, fewest }: Known,
): { readonly keepsEnough: boolean; readonly up: Chain | null; readonly down: Chain | null } {
  const up = leeway({ network, hidden, target }, "up", fewest - 1);
  const down = leeway({ network, hidden, target }, "down", fewest - 1);
  return { keepsEnough: 1 + up.units + down.units >= fewest, up: up.further, down: down.further };
}

/** The cheapest chain that gives the target one value more; null where it keeps enough. */
function cheapestHelp(target: PlacedCell, known: Known): Chain | null {
  const { keepsEnough, up, down } = prospects(target, known);
  if (keepsEnough) return null;
  if (up === null || down === null) return up ?? down;
  return isCheaper(down, up) ? down : up;
}

/** The required cells, and chains of further ones until each keeps enough values; the smallest count comes first. */
function withFurther(required: readonly PlacedCell[], known: Omit<Known, "hidden">): Cells {
  const hidden = new Set([...required].sort((a, b) => a.count - b.count));
  for (const target of hidden) {
    let chain = cheapestHelp(target, { ...known, hidden });
    while (chain !== null) {
      for (const { cell } of chain.steps) hidden.add(cell); // the outer loop comes to these in their turn
      chain = cheapestHelp(target, { ...known, hidden });
    }
  }
  return hidden;
}

/** The hidden cells less what later chains made unneeded, the greatest counts tried first. */
function withoutUnneeded(
  kind: CountTable["kind"],
  hidden: Cells,
  { required, fewest }: Pick<Request, "required" | "fewest">,
): Cells {
  const further = [...hidden].filter((cell) => !required.includes(cell)).sort((a, b) => b.count - a.count);
  return further.reduce((kept, cell) => {
    const others = [...kept].filter((other) => other !== cell);
    return safeAmong(kind, others, fewest).length === others.length ? new Set(others) : kept;
  }, hidden);
}
