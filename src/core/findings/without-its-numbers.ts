import { formatSource, type Source } from "../format/source";
import { NUMBER_NOT_REPEATED } from "./catalogue/disclosure";
import type { Finding } from "./finding";
import { fill } from "./wording";

/** The finding, without what it repeats of a cell that belongs to a figure which is withheld. */
export function withoutItsNumbers(found: Finding, cell: Source): Finding {
  const message = fill(NUMBER_NOT_REPEATED, () => formatSource(cell));
  return { ...found, message: found.ref === null ? message : `${found.ref}: ${message}` };
}
