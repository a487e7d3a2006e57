import { TABLES } from "../findings/catalogue/tables";
import { partTypedAs, typedAs } from "./unit";
import { formatPeriod } from "../format/period";
import type { Period } from "../measures/period";
import { BLANK, type Figure, keptBack } from "./figure";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import { quoteCell } from "./quote-cell";
import { bodyCell, type Cell, cellText, type CellValue, headerSource, isBlank } from "./grid";
import type { PeriodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import { NO_LIMITS } from "./limits";
import type { Part } from "./made-from";
import { type Observation, type ObservationStatus, STATUSES } from "./observation";
import { indicatorOfRow } from "./observation-rows";
import type { ReadObservation, ReadPart } from "./read-observation";
import { namesPartOfAnyYear } from "./mapping/joined-period";
import { type HeldPart, partNamed, readPeriodHeading } from "./period-heading";
import { readCell } from "./read-figure";
import { readTargetOfPeriod } from "./read-target";
import { meansDay, stateBesidePeriod } from "./period-words";
import { textOf } from "./read-words";
import type { Table, TableRow } from "./table";
import { readOwnPeriod, type UnreadPeriod } from "./own-period";
import { wordIn } from "./vocabulary";

/** Of a heading whose own format is not read. */
const DATE_FORMAT = "dd/mm/yyyy";

/** An observation as its rows are met, one cell at a time. */
interface Growing {
  readonly observation: { -readonly [Key in keyof Observation]: Observation[Key] };
  readonly cells: Partial<Record<Part, ReadPart>>;
  /** The cell of its target; null where none is met. */
  target: Cell | null;
}

/**
 * Reads a wide table: Ref, Figure (numerator, denominator, value, lower, upper or target), then a column a period. Without a column
 * Figure a column may say in its heading what it holds ("Q1 2024/25 Num"); else it holds values. A period where an
 * indicator has no figure at all is no observation.
 */
export function readWideObservations(
  table: Table<"ref" | "figure" | "note">,
  byRef: ReadonlyMap<string, Indicator>,
  held: PeriodsHeld,
  findings: Finding[],
  unread: UnreadPeriod[],
): ReadObservation[] {
  const found = new Map<string, Growing>();
  for (const row of table.rows) {
    const indicator = indicatorOfRow(row.cell("ref"), byRef, findings);
    const ofRow = table.has("figure") ? readPart(row, findings) : "by-column";
    if (indicator === null || ofRow === null) continue;
    for (const column of table.otherColumns) {
      const heading = table.grid.headers[column] ?? "";
      const header: Cell = {
        value: heading,
        format: typeof heading === "number" && meansDay(heading) ? DATE_FORMAT : "General",
        source: headerSource(table.grid, column),
      };
      const named = readPeriodHeading(heading);
      const period = named === null ? null : readOwnPeriod(named.period, indicator, held);
      const part = ofRow === "by-column" ? (named?.part ?? "value") : ofRow;
      const cell = bodyCell(table.grid, row.index, column);
      if (period === null) {
        const place = part === "target" ? "heading-of-targets" : "heading";
        if (!isBlank(cell.value) && isOfTime(header)) unread.push({ indicator, cell: header, place });
        continue;
      }
      const read = readCell(cell, isCountPart(part) ? partTypedAs(indicator.unit, part) : typedAs(indicator.unit));
      if (read.figure.kind === "missing" && read.figure.why === "blank") continue;
      const key = `${indicator.ref} ${formatPeriod(period)}`;
      const growing = found.get(key) ?? {
        observation: emptyObservation(indicator, period, row, statusOf(heading)),
        cells: {},
        target: null,
      };
      found.set(key, growing);
      if (part === "target") {
        const target = readTarget(indicator, period, cell, findings);
        if (growing.target !== null) findings.push(figureTwice(indicator, part, period, growing.target, cell));
        growing.observation.target = growing.target === null ? target : neither(growing.observation.target, target);
        growing.target ??= cell;
        continue;
      }
      if (part === "lower" || part === "upper") {
        growing.observation.limits = { ...growing.observation.limits, [part]: read.figure };
        continue;
      }
      const first = growing.cells[part]?.cell ?? null;
      if (first !== null) findings.push(figureTwice(indicator, part, period, first, cell));
      growing.observation[part] = first === null ? read.figure : neither(growing.observation[part], read.figure);
      growing.cells[part] ??= { cell, ...read };
    }
  }
  // Limits of no figure are none, nor is a target.
  return [...found.values()].filter(({ cells }) => Object.keys(cells).length > 0);
}

/** A heading without a digit that names no part of a year is over a column of the owner's own. */
function isOfTime({ value }: Cell): boolean {
  return /\d/.test(cellText(value)) || namesPartOfAnyYear(cellText(value));
}

/** Of two cells for one figure neither is used; where one of them is kept back, so is what stands for both. */
function neither(first: Figure, second: Figure): Figure {
  return { kind: "missing", why: keptBack(first, second) ?? "left-out", source: second.source };
}

/** The target of one period, as a row of a long table has it. */
function readTarget({ ref, name, unit }: Indicator, period: Period, cell: Cell, findings: Finding[]): Figure {
  const what = `${ref} ${name}, ${formatPeriod(period)}: the target`;
  const read = readTargetOfPeriod(cell, { what, ref, expects: typedAs(unit) });
  findings.push(...read.findings);
  return read.figure;
}

function figureTwice({ ref, name }: Indicator, part: HeldPart, period: Period, first: Cell, second: Cell): Finding {
  return finding(
    TABLES,
    "duplicate-row",
    {
      kind: "cell-twice",
      indicator: `${ref} ${name}`,
      period: formatPeriod(period),
      part,
      cell: formatSource(first.source),
      otherCell: formatSource(second.source),
    },
    { ref, source: second.source },
  );
}

function isCountPart(part: HeldPart): part is "numerator" | "denominator" {
  return part === "numerator" || part === "denominator";
}

function readPart(row: TableRow<"figure">, findings: Finding[]): HeldPart | null {
  const cell = row.cell("figure");
  const part = partNamed(textOf(cell) ?? "");
  if (part !== null) return part;
  if (cell !== null)
    findings.push(finding(TABLES, "unknown-word", { kind: "figure", cell: quoteCell(cell) }, { source: cell.source }));
  return null;
}

/** What a heading says of its column's figures: "Q3 2024/25 (provisional)". */
function statusOf(heading: CellValue): ObservationStatus {
  return wordIn(STATUSES, stateBesidePeriod(heading) ?? "") ?? "final";
}

function emptyObservation(
  { ref }: Indicator,
  period: Period,
  row: TableRow<"ref">,
  status: ObservationStatus,
): Growing["observation"] {
  return {
    ref,
    period,
    numerator: BLANK,
    denominator: BLANK,
    value: BLANK,
    limits: NO_LIMITS,
    status,
    approximate: false,
    target: BLANK,
    tolerance: BLANK,
    statedChange: BLANK,
    statedRecord: null,
    note: null,
    source: row.cell("ref")?.source ?? { sheet: "", address: "" },
  };
}
