import type { Cell } from "./grid";
import type { Part } from "./made-from";
import type { Observation } from "./observation";
import type { ReadCell } from "./read-figure";

/** One cell of an observation as it was read. */
export interface ReadPart extends ReadCell {
  readonly cell: Cell | null;
}

/** One observation, with the cells that it was read from, or those of them that there are. */
export interface ReadObservation {
  readonly observation: Observation;
  readonly cells: Readonly<Partial<Record<Part, ReadPart>>>;
}
