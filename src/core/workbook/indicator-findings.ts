import { error, type Finding, formatSource, quoteCell, warning } from "./finding";
import { type Cell, headerSource, type Source } from "./grid";
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
    warning("unknown-support", {
      message: `${ref} ${name} (${formatSource(source)}) supports ${supports ?? ""}, which is no other indicator with a paragraph of its own; it gets its own paragraph.`,
      advice:
        "Put the Ref of the indicator whose paragraph this figure joins into its Supports cell, or leave that blank.",
      ref,
      source,
    }),
  );
}

export function blankCell(ref: string, column: IndicatorColumn, source: Source): Finding {
  const usual = column === "unit" ? "taken as a number" : "named by its Ref";
  return warning("blank-cell", {
    message: `${ref} in the row of ${formatSource(source)} has no ${INDICATOR_COLUMNS[column][0]} and was ${usual}.`,
    advice: `Fill its ${INDICATOR_COLUMNS[column][0]} cell.`,
    ref,
    source,
  });
}

export function missingColumn({ grid }: Table<IndicatorColumn>, column: IndicatorColumn): Finding {
  return error("missing-column", {
    message: `The table ${grid.name} on sheet ${grid.sheet} has no column ${INDICATOR_COLUMNS[column][0]}, which it needs.`,
    advice: `Add a column with the header ${INDICATOR_COLUMNS[column][0]}.`,
    source: headerSource(grid, 0),
  });
}

export function noRef(source: Source, name: string | null): Finding {
  return error("no-ref", {
    message: `The indicator ${name ?? "without a name"} in the row of ${formatSource(source)} has no Ref and was left out.`,
    advice: "Give it a short code of its own in the Ref column.",
    source,
  });
}

export function duplicateRef({ ref, name, source }: Indicator, twin: Indicator): Finding {
  return error("duplicate-ref", {
    message: `The Ref ${ref} stands twice in Indicators: ${formatSource(twin.source)} (${twin.name}) and ${formatSource(source)} (${name}). The second was left out.`,
    advice: "Give each indicator a Ref of its own.",
    ref,
    source,
  });
}

export function unknownWord(ref: string, name: string, column: IndicatorColumn, cell: Cell, choices: string): Finding {
  return warning("unknown-word", {
    message: `${ref} ${name}: ${INDICATOR_COLUMNS[column][0]} in ${quoteCell(cell)} is not known; the default was used.`,
    advice: `Use ${choices}.`,
    ref,
    source: cell.source,
  });
}
