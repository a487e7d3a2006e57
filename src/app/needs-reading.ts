import type { RefreshOutcome } from "./refresh-outcome";

/** Errors leave something out and warnings doubt a figure that is printed; the sheets say neither. Notes can wait. */
export function needsReading(outcome: RefreshOutcome): boolean {
  return outcome.kind !== "written" || outcome.report.findings.some(({ severity }) => severity !== "note");
}
