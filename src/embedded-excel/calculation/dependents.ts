import type { Box } from "../ground/address";
import { entryOf } from "./entry-of";

/** A block of cells on a sheet, and the formulas that look at it. */
interface Watched<Sheet, Formula> {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly users: Formula[];
  isTouched: boolean;
}

/** Rows are kept together in bands, so that a cell is looked up among few blocks. */
const ROWS_IN_BAND = 64;
/** A block of more bands than this is looked at for every cell of its sheet. */
const MOST_BANDS = 64;

/** Which formulas look at which cells. */
export class Dependents<Sheet, Formula> {
  readonly #known = new Map<Sheet, Map<string, Watched<Sheet, Formula>>>();
  readonly #bands = new Map<Sheet, Map<number, Watched<Sheet, Formula>[]>>();
  readonly #tall = new Map<Sheet, Watched<Sheet, Formula>[]>();

  watch(sheet: Sheet, box: Box, user: Formula): void {
    const key = `${box.top},${box.left},${box.bottom},${box.right}`;
    const blocks = entryOf(this.#known, sheet, () => new Map<string, Watched<Sheet, Formula>>());
    const known = blocks.get(key);
    if (known !== undefined) {
      known.users.push(user);
      return;
    }
    const watched = { sheet, box, users: [user], isTouched: false };
    blocks.set(key, watched);
    const [first, last] = [Math.floor(box.top / ROWS_IN_BAND), Math.floor(box.bottom / ROWS_IN_BAND)];
    if (last - first > MOST_BANDS) entryOf(this.#tall, sheet, () => [] as Watched<Sheet, Formula>[]).push(watched);
    else {
      const bands = entryOf(this.#bands, sheet, () => new Map<number, Watched<Sheet, Formula>[]>());
      for (let band = first; band <= last; band++) entryOf(bands, band, () => []).push(watched);
    }
  }

  /** The formulas that look at this cell, each block's only once. */
  touch(sheet: Sheet, row: number, column: number): Formula[] {
    const near = this.#bands.get(sheet)?.get(Math.floor(row / ROWS_IN_BAND)) ?? [];
    const found: Formula[] = [];
    for (const blocks of [near, this.#tall.get(sheet) ?? []])
      for (const block of blocks) {
        const { top, left, bottom, right } = block.box;
        if (block.isTouched || row < top || row > bottom || column < left || column > right) continue;
        block.isTouched = true;
        found.push(...block.users);
      }
    return found;
  }
}
