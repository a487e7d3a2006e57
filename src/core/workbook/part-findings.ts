import type { Outcome } from "../findings/catalogue/cells";
import type { Finding } from "../findings/finding";
import { formatPeriod } from "../format/period";
import { formatSource } from "../format/source";
import type { Period } from "../measures/period";
import { keptBack } from "./figure";
import type { Cell } from "./grid";
import type { Indicator } from "./indicator";
import { type MadeFrom, madeFrom, type Part, PARTS, type Parts } from "./made-from";
import type { Observation } from "./observation";
import { quoteCell } from "./quote-cell";
import { cellFinding, isRefused, type ReadCell } from "./read-figure";

/** One cell of an observation as it was read. */
export interface ReadPart extends ReadCell {
  readonly cell: Cell | null;
}

/** The cells of one observation, or those of them that there are. */
export type ReadParts = Readonly<Partial<Record<Part, ReadPart>>>;

/**
 * What the owner should know of the cells of one observation, each with what became of its figure. No cell of a figure
 * that is withheld is quoted.
 */
export function partFindings(
  indicator: Pick<Indicator, "ref" | "name" | "unit">,
  { period, ...parts }: Parts & Pick<Observation, "approximate"> & { readonly period: Period },
  cells: ReadParts,
): readonly Finding[] {
  const { ref, name, unit } = indicator;
  const made = madeFrom(unit, parts);
  return PARTS.flatMap((part) => {
    const read = cells[part];
    if (read === undefined || read.cell === null || read.fault === null) return [];
    const { cell, fault } = read;
    // That a number was typed as text says nothing of a figure which is not shown.
    if (made.kind === "withheld" && fault.code === "number-as-text") return [];
    const values = {
      figure: `${ref} ${name}, ${formatPeriod(period)}: the ${part}`,
      cell: made.kind === "withheld" ? formatSource(cell.source) : quoteCell(cell),
      outcome: outcomeOf(made, read),
    };
    return [cellFinding(fault, values, { ref, source: cell.source })];
  });
}

/** What became of the figure, as the end of the sentence on one of its cells. */
function outcomeOf(made: MadeFrom, { figure, fault }: ReadCell): Outcome {
  switch (made.kind) {
    case "withheld":
      return keptBack(figure) === null ? "withheld-for-another" : "withheld";
    case "left-out":
      return isRefused(figure) ? "left-out" : "left-out-for-another";
    case "counts":
      return fault?.code === "number-as-text" ? "as-read" : "from-counts";
    case "given":
      return fault?.code === "number-as-text" ? "as-read" : `the-${made.part}`;
    case "nothing":
      return "no-figure";
  }
}
