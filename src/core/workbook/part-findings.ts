import type { Outcome } from "../findings/catalogue/cells";
import type { Finding } from "../findings/finding";
import { formatPeriod } from "../format/period";
import { formatSource } from "../format/source";
import { keptBack } from "./figure";
import type { Indicator } from "./indicator";
import { madeFrom, PARTS } from "./made-from";
import type { Observation } from "./observation";
import { quoteCell } from "./quote-cell";
import { rateOfCounts } from "./rate-of-counts";
import { cellFinding, isRefused, type ReadCell } from "./read-figure";
import type { ReadObservation } from "./read-observation";
import type { Unit } from "./unit";

/**
 * What the owner should know of the cells of one observation, each with what became of its figure. `used` is what its
 * period has in the end: not this observation, where two that differ leave it without a figure. No cell of a figure that
 * is withheld is quoted.
 */
export function partFindings(
  { ref, name, unit }: Pick<Indicator, "ref" | "name" | "unit">,
  { observation, cells }: ReadObservation,
  used: Observation,
): readonly Finding[] {
  const fate = fateOf(unit, observation, used);
  const isWithheld = fate === "withheld-for-another";
  return PARTS.flatMap((part) => {
    const read = cells[part];
    if (!read?.cell || !read.fault) return [];
    const { cell, fault } = read;
    // That a number was typed as text says nothing of a figure which is not shown.
    if (isWithheld && fault.code === "number-as-text") return [];
    const values = {
      figure: `${ref} ${name}, ${formatPeriod(observation.period)}: the ${part}`,
      cell: isWithheld ? formatSource(cell.source) : quoteCell(cell),
      outcome: outcomeIn(read, fate),
    };
    return [cellFinding(fault, values, { ref, source: cell.source })];
  });
}

/** What became of the figure, as it is said where its reason is another cell. */
function fateOf(unit: Unit, read: Observation, used: Observation): Outcome {
  const made = madeFrom(unit, used);
  const isNotAvailable = used.status === "not-available";
  switch (made.kind) {
    case "withheld":
      return "withheld-for-another";
    case "left-out":
      return madeFrom(unit, read).kind === "left-out" ? "left-out-for-another" : "neither-row";
    case "counts":
      return isNotAvailable || !rateOfCounts(unit, made).ok ? "no-figure" : "from-counts";
    case "given":
      return isNotAvailable ? "no-figure" : `the-${made.part}`;
    case "nothing":
      return "no-figure";
  }
}

/** The same, as it is said of one cell, which may itself be the reason. */
function outcomeIn({ figure, fault }: ReadCell, fate: Outcome): Outcome {
  switch (fate) {
    case "withheld-for-another":
      return keptBack(figure) === null ? fate : "withheld";
    case "left-out-for-another":
      return isRefused(figure) ? "left-out" : fate;
    case "from-counts":
    case "the-value":
    case "the-numerator":
      return fault?.code === "number-as-text" ? "as-read" : fate;
    default:
      return fate;
  }
}
