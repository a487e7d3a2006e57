import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import { quoteCell } from "./quote-cell";
import { isPooled } from "./basis";
import type { Cell } from "./grid";
import type { Indicator } from "./indicator";
import { textOf } from "./read-words";

/** The indicator that a row is about, or null with a finding where Indicators has none of that Ref. */
export function indicatorOfRow(
  cell: Cell | null,
  byRef: ReadonlyMap<string, Indicator>,
  findings: Finding[],
): Indicator | null {
  const ref = textOf(cell);
  if (cell === null) return null;
  const indicator = ref === null ? undefined : byRef.get(ref);
  if (indicator === undefined) findings.push(unknownRef(cell));
  return indicator ?? null;
}

const EXAMPLES = { month: "December 2024", quarter: "Q3 2024/25", term: "Autumn 2024", year: "2023/24" } as const;

export function unknownPeriod({ ref, name, frequency, basis }: Indicator, cell: Cell): Finding {
  return finding(
    TABLES,
    "unknown-period",
    {
      kind: "figure",
      indicator: `${ref} ${name}`,
      cell: quoteCell(cell),
      howOften: `${frequency}ly`,
      frequency,
      example: isPooled(basis) ? "2021 to 2023" : EXAMPLES[frequency],
    },
    { ref, source: cell.source },
  );
}

/** Columns of single months over the figures of an indicator whose periods are longer, the first of them in the cell. */
export function monthsAcross({ ref, name, frequency }: Indicator, cell: Cell, columns: number): Finding {
  return finding(
    TABLES,
    "unknown-period",
    {
      kind: columns === 1 ? "month-column" : "month-columns",
      indicator: `${ref} ${name}`,
      columns: String(columns),
      cell: quoteCell(cell),
      howOften: `${frequency}ly`,
      example: EXAMPLES[frequency],
    },
    { ref, source: cell.source },
  );
}

/** Columns whose headings name a quarter, a term or a month and no year, the first of them in the cell. */
export function withoutYear(cell: Cell, columns: number): Finding {
  return finding(
    TABLES,
    "unknown-period",
    {
      kind: columns === 1 ? "column-without-year" : "columns-without-year",
      columns: String(columns),
      cell: quoteCell(cell),
    },
    { source: cell.source },
  );
}

function unknownRef(cell: Cell): Finding {
  return textOf(cell) === null
    ? finding(TABLES, "unknown-ref", { kind: "blank", cell: formatSource(cell.source) }, { source: cell.source })
    : finding(TABLES, "unknown-ref", { kind: "unknown", cell: quoteCell(cell) }, { source: cell.source });
}
