import { FIGURES } from "../findings/catalogue/figures";
import { type Finding, finding } from "../findings/finding";
import { countOf } from "../format/count";
import { sayDuration } from "../format/duration";
import { formatSource } from "../format/source";
import { decimalNumber, round } from "../measures/rounding";
import { CLOCKS, type Clock, timeKept } from "./clock";
import type { Indicator } from "./indicator";
import { PARTS } from "./made-from";
import type { ReadObservation, ReadPart } from "./read-observation";
import { shownCell } from "./quote-cell";
import { clockOf } from "./unit";

type Guessed = "decimals" | "hours-for-minutes";

/** Asks, once an indicator, whether times were meant as they were read, where their cells may stand for something else. */
export function timeFindings(
  { ref, name, unit, unitText }: Indicator,
  series: readonly ReadObservation[],
): readonly Finding[] {
  const clock = clockOf(unit);
  if (clock === null) return [];
  const parts = series.flatMap(({ cells }) => PARTS.filter((part) => part !== "denominator").flatMap((part) => cells[part] ?? [])); // prettier-ignore
  return (["decimals", "hours-for-minutes"] as const).flatMap((kind) => {
    const guessed = parts.filter((part) => guessedAs(part, clock) === kind);
    const latest = guessed.at(-1);
    if (latest?.cell == null || latest.figure.kind !== "number") return [];
    const { span } = CLOCKS[clock];
    const values = {
      kind,
      indicator: `${ref} ${name}`,
      unit: unitText,
      cells: countOf(guessed.length, "cell"),
      cell: formatSource(latest.cell.source),
      found: shownCell(latest.cell),
      read: sayDuration(decimalNumber(round(latest.figure.value, 0)), span),
      part: `${span[0]}s`,
    };
    return [finding(FIGURES, "time-guessed", values, { ref, source: latest.cell.source })];
  });
}

function guessedAs({ cell, figure }: ReadPart, clock: Clock): Guessed | null {
  if (cell === null || figure.kind !== "number") return null;
  if (typeof cell.value !== "number") return /[:hms]/i.test(String(cell.value)) ? null : "decimals";
  switch (timeKept(cell.format, clock)) {
    case "plain-number":
      // No time is no time, in whatever it is counted.
      return cell.value === 0 ? null : "decimals";
    case "hours-for-minutes":
      return "hours-for-minutes";
    case "of-a-day":
    case "date":
      return null;
  }
}
