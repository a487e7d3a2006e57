import { FIGURES } from "../findings/catalogue/figures";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import type { LimitsReading } from "./limits";

/** Why the interval beside a figure was left out. It quotes no limit, for the figure may be withheld. */
export function intervalLeftOut(
  figure: string,
  ref: string | null,
  { why, cell }: Extract<LimitsReading, { kind: "left-out" }>,
): Finding {
  return finding(FIGURES, "interval-left-out", { kind: why, figure, cell: formatSource(cell) }, { ref, source: cell });
}
