import type { Sheet } from "../book/book";

/** Lets the library write these sheets empty: nobody reads what it writes of them, and some of it would stop it. */
export async function withoutCells<Result>(sheets: readonly Sheet[], write: () => Promise<Result>): Promise<Result> {
  const held = sheets.map(({ cells }) => ({ cells, rows: Reflect.get(cells, "_rows") as unknown })); // private to the library
  for (const { cells } of held) Reflect.set(cells, "_rows", []);
  try {
    return await write();
  } finally {
    for (const { cells, rows } of held) Reflect.set(cells, "_rows", rows);
  }
}
