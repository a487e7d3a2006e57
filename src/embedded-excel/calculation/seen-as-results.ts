import type { Cell } from "../library/types";

/** Does the work while formulas are seen as what they resulted in. */
export function seenAsResults(cells: readonly Cell[], work: () => void): void {
  const held = cells.map((cell) => ({ cell, value: Reflect.get(cell, "_value") as unknown })); // private to the library
  for (const { cell } of held) cell.value = cell.result ?? null;
  try {
    work();
  } finally {
    for (const { cell, value } of held) Reflect.set(cell, "_value", value);
  }
}
