import type { Source } from "../format/source";
import type { TableGrid } from "./grid";
import { textOf } from "./read-words";
import { openTable } from "./table";

/** A row of the Phrases table: the council's own wording of one of the phrasebook's keys; "" where a cell is blank. */
export interface OwnPhrase {
  readonly key: string;
  readonly text: string;
  /** The text's cell. */
  readonly source: Source;
}

/** The council's own wording as typed, row by row. */
export function readPhrases(grids: readonly TableGrid[]): readonly OwnPhrase[] {
  return grids.flatMap((grid) =>
    openTable(grid, { key: ["Key"], text: ["Text"] }).rows.flatMap((row): OwnPhrase[] => {
      const cell = row.cell("text");
      const [key, text] = [textOf(row.cell("key")) ?? "", textOf(cell) ?? ""];
      return cell === null || (key === "" && text === "") ? [] : [{ key, text, source: cell.source }];
    }),
  );
}
