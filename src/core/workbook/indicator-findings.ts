import { INDICATORS } from "../findings/catalogue/indicators";
import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatSource, type Source } from "../format/source";
import { quoteCell } from "./quote-cell";
import { type Cell, headerSource } from "./grid";
import type { Indicator } from "./indicator";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "./indicator-columns";
import type { Table } from "./table";

/** An indicator supports another that stands in the table and supports none itself; else it stands for itself. */
function isSupportKnown({ ref, supports }: Indicator, all: readonly Indicator[]): boolean {
  return (
    supports === null || all.some((other) => other.ref === supports && other.ref !== ref && other.supports === null)
  );
}

/** The indicator, standing for itself where what it supports is not known. */
export function withKnownSupport(indicator: Indicator, all: readonly Indicator[]): Indicator {
  return isSupportKnown(indicator, all) ? indicator : { ...indicator, supports: null };
}

export function supportFindings(indicators: readonly Indicator[]): Finding[] {
  const unknown = indicators.filter((indicator) => !isSupportKnown(indicator, indicators));
  return unknown.map(({ ref, name, supports, source }) =>
    finding(
      INDICATORS,
      "unknown-support",
      { indicator: `${ref} ${name}`, cell: formatSource(source), supported: supports ?? "" },
      { ref, source },
    ),
  );
}

export function benchmarkOfTimes(ref: string, name: string, unit: string, source: Source): Finding {
  const values = { indicator: `${ref} ${name}`, unit, cell: formatSource(source) };
  return finding(INDICATORS, "benchmark-of-times", values, { ref, source });
}

export function blankCell(ref: string, column: "indicator" | "unit", source: Source): Finding {
  return finding(
    INDICATORS,
    "blank-cell",
    { kind: column, ref, cell: formatSource(source), column: INDICATOR_COLUMNS[column][0] },
    { ref, source },
  );
}

export function missingColumn({ grid }: Table<IndicatorColumn>, column: IndicatorColumn): Finding {
  return finding(
    TABLES,
    "missing-column",
    { kind: "indicators", table: grid.name, sheet: grid.sheet, column: INDICATOR_COLUMNS[column][0] },
    { source: headerSource(grid, 0) },
  );
}

export function noRef(source: Source, name: string | null): Finding {
  const cell = formatSource(source);
  return name === null
    ? finding(INDICATORS, "no-ref", { kind: "nameless", cell }, { source })
    : finding(INDICATORS, "no-ref", { kind: "named", name, cell }, { source });
}

export function duplicateRef({ ref, name, source }: Indicator, twin: Indicator): Finding {
  return finding(
    INDICATORS,
    "duplicate-ref",
    { ref, cell: formatSource(twin.source), name: twin.name, otherCell: formatSource(source), otherName: name },
    { ref, source },
  );
}

export function unknownWord(ref: string, name: string, column: IndicatorColumn, cell: Cell, choices: string): Finding {
  return finding(
    TABLES,
    "unknown-word",
    {
      kind: "indicator",
      indicator: `${ref} ${name}`,
      column: INDICATOR_COLUMNS[column][0],
      cell: quoteCell(cell),
      choices,
    },
    { ref, source: cell.source },
  );
}
