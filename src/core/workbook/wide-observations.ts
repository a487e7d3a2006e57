import { formatPeriod } from "../format/period";
import type { Period } from "../measures/period";
import { BLANK, type Figure } from "./figure";
import { error, type Finding, quoteCell, warning } from "./finding";
import { bodyCell, type Cell, headerSource } from "./grid";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import { indicatorOfRow, unknownPeriod } from "./observation-rows";
import { readFigure } from "./read-figure";
import { readPeriod } from "./read-period";
import { textOf } from "./read-words";
import type { Table, TableRow } from "./table";

type Part = "numerator" | "denominator" | "value";

/** The contract's words, and those of councils' own workbooks. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["numerator", "numerator"],
  ["num", "numerator"],
  ["denominator", "denominator"],
  ["denom", "denominator"],
  ["den", "denominator"],
  ["value", "value"],
  ["rate", "value"],
  ["result", "value"],
  ["actual", "value"],
  ["outturn", "value"],
  ["%", "value"],
]);

/** An observation as its rows are met, one figure at a time. */
type Growing = { -readonly [Key in keyof Observation]: Observation[Key] };

/**
 * Reads a wide table: Ref, Figure (numerator, denominator or value), then a column a period. Without a column Figure every
 * row holds values. A period where an indicator has no figure at all is no observation.
 */
export function readWideObservations(
  table: Table<"ref" | "figure" | "note">,
  byRef: ReadonlyMap<string, Indicator>,
  findings: Finding[],
): Observation[] {
  const found = new Map<string, Growing>();
  const badHeaders = new Set<number>();
  const filled = new Map<string, Cell>();
  for (const row of table.rows) {
    const indicator = indicatorOfRow(row.cell("ref"), byRef, findings);
    const part = table.has("figure") ? readPart(row, findings) : "value";
    if (indicator === null || part === null) continue;
    for (const column of table.otherColumns) {
      const header: Cell = {
        value: table.grid.headers[column] ?? "",
        format: "General",
        source: headerSource(table.grid, column),
      };
      const period = readPeriod(header.value, indicator.frequency, indicator.basis);
      if (period === null) {
        // A column without a digit in its header is the owner's own.
        if (!badHeaders.has(column) && /\d/.test(textOf(header) ?? "")) findings.push(unknownPeriod(indicator, header));
        badHeaders.add(column);
        continue;
      }
      const cell = bodyCell(table.grid, row.index, column);
      const figure = readPartFigure(cell, indicator, part, period, findings);
      if (figure.kind === "missing" && figure.why === "blank") continue;
      const key = `${indicator.ref} ${period.end}`;
      const first = filled.get(`${key} ${part}`);
      if (first !== undefined) findings.push(figureTwice(indicator, part, period, first, cell));
      filled.set(`${key} ${part}`, cell);
      const observation = found.get(key) ?? emptyObservation(indicator, period, row);
      observation[part] = first === undefined ? figure : { kind: "missing", why: "left-out", source: cell.source };
      found.set(key, observation);
    }
  }
  return [...found.values()];
}

function figureTwice({ ref, name }: Indicator, part: Part, period: Period, first: Cell, second: Cell): Finding {
  return error("duplicate-row", {
    message: `${ref} ${name}, ${formatPeriod(period)}: the ${part} stands twice, in ${quoteCell(first)} and ${quoteCell(second)}, so neither was used.`,
    advice: "Delete the wrong row or column.",
    ref,
    source: second.source,
  });
}

function readPart(row: TableRow<"figure">, findings: Finding[]): Part | null {
  const cell = row.cell("figure");
  const part = PARTS.get(textOf(cell)?.toLowerCase() ?? "");
  if (part !== undefined) return part;
  if (cell !== null)
    findings.push(
      warning("unknown-word", {
        message: `Figure in ${quoteCell(cell)} is not known, so the row was left out.`,
        advice: "Use numerator, denominator or value.",
        source: cell.source,
      }),
    );
  return null;
}

function readPartFigure(
  cell: Cell,
  { ref, name, unit }: Indicator,
  part: Part,
  period: Period,
  findings: Finding[],
): Figure {
  const read = readFigure(cell, {
    what: `${ref} ${name}, ${formatPeriod(period)}: the ${part}`,
    ref,
    expects: part === "value" && unit.kind === "percentage" ? "percentage" : "number",
  });
  findings.push(...read.findings);
  return read.figure;
}

function emptyObservation({ ref }: Indicator, period: Period, row: TableRow<"ref">): Growing {
  return {
    ref,
    period,
    numerator: BLANK,
    denominator: BLANK,
    value: BLANK,
    status: "final",
    approximate: false,
    target: BLANK,
    tolerance: BLANK,
    statedChange: BLANK,
    statedRecord: null,
    note: null,
    source: row.cell("ref")?.source ?? { sheet: "", address: "" },
  };
}
