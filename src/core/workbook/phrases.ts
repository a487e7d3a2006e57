import type { Source } from "../format/source";
import type { TableGrid } from "./grid";
import { textOf } from "./read-words";
import { openTable } from "./table";

/** A row of the Phrases table: the council's own wording of one of the phrasebook's keys. */
export interface OwnPhrase {
  readonly key: string;
  readonly text: string;
  /** The text's cell. */
  readonly source: Source;
}

/** The council's own wording as typed, row by row; a row without key or text says nothing. */
export function readPhrases(grids: readonly TableGrid[]): readonly OwnPhrase[] {
  return grids.flatMap((grid) =>
    openTable(grid, { key: ["Key"], text: ["Text"] }).rows.flatMap((row): OwnPhrase[] => {
      const cell = row.cell("text");
      const [key, text] = [textOf(row.cell("key")), textOf(cell)];
      return cell === null || key === null || text === null ? [] : [{ key, text, source: cell.source }];
    }),
  );
}
