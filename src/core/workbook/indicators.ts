import type { Period } from "../measures/period";
import { type Basis, isYearToDate, readBasis } from "./basis";
import { BLANK, type Figure } from "./figure";
import { error, type Finding, formatSource, quoteCell, warning } from "./finding";
import { type Cell, headerSource, type Source, type TableGrid } from "./grid";
import type { ComparisonKind, Indicator, TargetInput } from "./indicator";
import { readFigure } from "./read-figure";
import { isPercentFormat } from "./read-number";
import { readPeriod } from "./read-period";
import { readComparisons, readFrequency, readPolarity, readTargetType, readYesNo, textOf } from "./read-words";
import { type ColumnNames, openTable, type Table, type TableRow } from "./table";
import { readUnit, type Unit, usualDecimals } from "./unit";

type Column =
  | "ref"
  | "indicator"
  | "unit"
  | "subject"
  | "theme"
  | "polarity"
  | "basis"
  | "frequency"
  | "compareWith"
  | "decimals"
  | "target"
  | "targetType"
  | "tolerance"
  | "numeratorLabel"
  | "denominatorLabel"
  | "benchmark"
  | "benchmarkYear"
  | "supports"
  | "countsPeople"
  | "reports"
  | "narrative"
  | "order"
  | "note";

const COLUMNS: ColumnNames<Column> = {
  ref: ["Ref", "Reference", "Code"],
  indicator: ["Indicator", "Indicator name"],
  unit: ["Unit", "Units"],
  subject: ["Subject"],
  theme: ["Theme"],
  polarity: ["Polarity"],
  basis: ["Basis"],
  frequency: ["Frequency"],
  compareWith: ["Compare with"],
  decimals: ["Decimals", "Decimal places"],
  target: ["Target"],
  targetType: ["Target type"],
  tolerance: ["Tolerance"],
  numeratorLabel: ["Numerator label"],
  denominatorLabel: ["Denominator label"],
  benchmark: ["Benchmark"],
  benchmarkYear: ["Benchmark year"],
  supports: ["Supports"],
  countsPeople: ["Counts people"],
  reports: ["Reports"],
  narrative: ["Narrative"],
  order: ["Order"],
  note: ["Note", "Notes"],
};

const REQUIRED: readonly Column[] = ["ref", "indicator", "unit"];
const MOST_DECIMALS = 6;

export interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
}

/** Reads the Indicators table in the order that its Order column asks for. A row without Ref or with a used one is left out. */
export function readIndicators(grid: TableGrid): ReadIndicators {
  const table = openTable(grid, COLUMNS);
  const absent = REQUIRED.filter((column) => !table.has(column));
  if (absent.length > 0) return { indicators: [], findings: absent.map((column) => missingColumn(table, column)) };

  const findings: Finding[] = [];
  const indicators: Indicator[] = [];
  for (const row of table.rows) {
    const indicator = readIndicator(row, table, findings);
    if (indicator === null) continue;
    const twin = indicators.find(({ ref }) => ref === indicator.ref);
    if (twin === undefined) indicators.push(indicator);
    else findings.push(duplicateRef(indicator, twin));
  }
  findings.push(...supportFindings(indicators));
  return { indicators: [...indicators].sort((a, b) => a.order - b.order), findings };
}

function readIndicator(row: TableRow<Column>, table: Table<Column>, findings: Finding[]): Indicator | null {
  const words = (column: Column): string | null => textOf(row.cell(column));
  const ref = words("ref");
  const source = row.cell("ref")?.source ?? headerSource(table.grid, 0);
  if (ref === null) {
    findings.push(noRef(source, words("indicator")));
    return null;
  }
  const name = words("indicator") ?? ref;
  const vocabulary = <Word>(
    column: Column,
    read: (text: string) => Word | null,
    usual: Word,
    choices: string,
  ): Word => {
    const text = words(column);
    const word = text === null ? usual : read(text);
    if (word !== null) return word;
    const cell = row.cell(column);
    if (cell !== null) findings.push(unknownWord(ref, name, column, cell, choices));
    return usual;
  };

  const unit = readUnit(words("unit") ?? "number");
  const basis = vocabulary<Basis | null>(
    "basis",
    readBasis,
    null,
    "rolling 12 months, year to date, in quarter, snapshot, school term, academic year, financial year or calendar year",
  );
  const frequency = vocabulary("frequency", readFrequency, "quarter", "month, quarter, term or year");
  const decimals = vocabulary(
    "decimals",
    readDecimals,
    usualDecimals(unit),
    `a whole number from 0 to ${MOST_DECIMALS}`,
  );
  return {
    ref,
    name,
    unit,
    unitText: words("unit") ?? "number",
    subject: words("subject"),
    theme: words("theme"),
    polarity: vocabulary(
      "polarity",
      readPolarity,
      "no-judgement",
      "high is good, low is good, near target or no judgement",
    ),
    basis,
    frequency,
    compareWith: vocabulary(
      "compareWith",
      readComparisons,
      usualComparisons(unit, basis),
      "previous period, same period last year, previous term or both",
    ),
    decimals,
    target: readTarget(row, ref, name, unit, findings),
    targetType: vocabulary("targetType", readTargetType, "at-least", "at least, at most, above, below or range"),
    numeratorLabel: words("numeratorLabel"),
    denominatorLabel: words("denominatorLabel"),
    benchmark: words("benchmark"),
    benchmarkYear: vocabulary<Period | null>(
      "benchmarkYear",
      (text) => readPeriod(text, "year", basis),
      null,
      "a year such as 2023/24",
    ),
    supports: words("supports"),
    countsPeople: vocabulary("countsPeople", readYesNo, false, "yes or no"),
    reports: (words("reports") ?? "").split(/\s*[,;]\s*/).filter((report) => report !== ""),
    inNarrative: vocabulary("narrative", readYesNo, true, "yes or no"),
    order: vocabulary("order", readOrder, row.index, "a number"),
    note: words("note"),
    source,
  };
}

function usualComparisons(unit: Unit, basis: Basis | null): readonly ComparisonKind[] {
  if (basis === "school-term") return ["previous-term"];
  return unit.kind === "count" && isYearToDate(basis) ? ["same-period-last-year"] : ["previous-period"];
}

function readDecimals(text: string): number | null {
  const decimals = Number(text);
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS ? decimals : null;
}

function readOrder(text: string): number | null {
  const order = Number(text);
  return Number.isFinite(order) ? order : null;
}

const RANGE = /^([\d.,%]+)\s*(?:to|-|–)\s*([\d.,%]+)$/;

function readTarget(row: TableRow<Column>, ref: string, name: string, unit: Unit, findings: Finding[]): TargetInput {
  const read = (cell: Cell | null, what: string, percent = unit.kind === "percentage"): Figure => {
    const { figure, findings: found } = readFigure(cell, {
      what: `${ref} ${name}: the ${what}`,
      ref,
      expects: percent ? "percentage" : "number",
    });
    findings.push(...found);
    return figure;
  };
  const cell = row.cell("target");
  const [, lower, upper] = RANGE.exec(textOf(cell) ?? "") ?? [];
  const tolerance = row.cell("tolerance");
  const part = (text: string): Cell | null => (cell === null ? null : { ...cell, value: text });
  return {
    value: lower === undefined ? read(cell, "target") : read(part(lower), "target"),
    upper: upper === undefined ? null : read(part(upper), "target"),
    tolerance: tolerance === null ? BLANK : read(tolerance, "tolerance", true),
    toleranceIn: tolerance !== null && isPerCent(tolerance) ? "per-cent" : "points",
  };
}

function isPerCent({ value, format }: Cell): boolean {
  return typeof value === "number" ? isPercentFormat(format) : String(value).includes("%");
}

function supportFindings(indicators: readonly Indicator[]): Finding[] {
  const refs = new Set(indicators.map(({ ref }) => ref));
  return indicators.flatMap(({ ref, name, supports, source }) =>
    supports === null || (refs.has(supports) && supports !== ref)
      ? []
      : [
          warning("unknown-support", {
            message: `${ref} ${name} (${formatSource(source)}) supports ${supports}, which is no other row of Indicators.`,
            advice:
              "Put the Ref of the indicator whose paragraph this figure joins into its Supports cell, or leave that blank.",
            ref,
            source,
          }),
        ],
  );
}

function missingColumn({ grid }: Table<Column>, column: Column): Finding {
  return error("missing-column", {
    message: `The table ${grid.name} on sheet ${grid.sheet} has no column ${COLUMNS[column][0]}, which it needs.`,
    advice: `Add a column with the header ${COLUMNS[column][0]}.`,
    source: headerSource(grid, 0),
  });
}

function noRef(source: Source, name: string | null): Finding {
  return error("no-ref", {
    message: `The indicator ${name ?? "without a name"} in the row of ${formatSource(source)} has no Ref and was left out.`,
    advice: "Give it a short code of its own in the Ref column.",
    source,
  });
}

function duplicateRef({ ref, name, source }: Indicator, twin: Indicator): Finding {
  return error("duplicate-ref", {
    message: `The Ref ${ref} stands twice in Indicators: ${formatSource(twin.source)} (${twin.name}) and ${formatSource(source)} (${name}). The second was left out.`,
    advice: "Give each indicator a Ref of its own.",
    ref,
    source,
  });
}

function unknownWord(ref: string, name: string, column: Column, cell: Cell, choices: string): Finding {
  return warning("unknown-word", {
    message: `${ref} ${name}: ${COLUMNS[column][0]} in ${quoteCell(cell)} is not known; the default was used.`,
    advice: `Use ${choices}.`,
    ref,
    source: cell.source,
  });
}
