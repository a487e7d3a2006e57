import { formatPeriod } from "../format/period";
import type { Period } from "../measures/period";
import { keptBack } from "./figure";
import { type Finding, finding, formatSource, quoteCell } from "./finding";
import type { Cell } from "./grid";
import type { Indicator } from "./indicator";
import { type MadeFrom, madeFrom, type Part, PARTS, type Parts } from "./made-from";
import type { Observation } from "./observation";
import type { CellFault, ReadCell } from "./read-figure";

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
    const { cell, fault, figure } = read;
    // That a number was typed as text says nothing of a figure which is not shown.
    if (made.kind === "withheld" && fault.severity === "warning") return [];
    const where = made.kind === "withheld" ? formatSource(cell.source) : quoteCell(cell);
    const isMark = keptBack(figure) !== null;
    const message = `${ref} ${name}, ${formatPeriod(period)}: the ${part} in ${where} ${fault.found}${outcome(made, fault, isMark)}.`;
    return [finding(fault.severity)(fault.code, { message, advice: fault.advice, ref, source: cell.source })];
  });
}

/** What became of the figure, as the end of the sentence on one of its cells. */
function outcome(made: MadeFrom, { severity }: CellFault, isMark: boolean): string {
  switch (made.kind) {
    case "withheld":
      return isMark
        ? ", so the whole figure is withheld, whatever stands in its other cells"
        : "; another cell is marked as withheld, and the whole figure is withheld";
    case "left-out":
      return severity === "error"
        ? ", so the whole figure was left out"
        : "; the figure was left out for another of its cells";
    case "counts":
    case "given":
      return severity === "warning"
        ? ""
        : `; the figure is ${made.kind === "given" ? `the ${made.part}` : "made from its counts"}`;
    case "nothing":
      return "; there is no figure";
  }
}
