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

const DECEMBER = 12;

const EXAMPLES = { month: "December 2024", quarter: "Q3 2024/25", term: "Autumn 2024", year: "2023/24" } as const;

/** A period as it can be typed, by an indicator's own. */
function exampleOf({ frequency, basis, yearEndsIn }: Indicator): string {
  if (isPooled(basis)) return "2021 to 2023";
  return frequency === "year" && yearEndsIn === DECEMBER ? "2024" : EXAMPLES[frequency];
}

export function unknownPeriod(indicator: Indicator, cell: Cell): Finding {
  const { ref, name, frequency } = indicator;
  return finding(
    TABLES,
    "unknown-period",
    {
      kind: "figure",
      indicator: `${ref} ${name}`,
      cell: quoteCell(cell),
      howOften: `${frequency}ly`,
      frequency,
      example: exampleOf(indicator),
    },
    { ref, source: cell.source },
  );
}

function unknownRef(cell: Cell): Finding {
  return textOf(cell) === null
    ? finding(TABLES, "unknown-ref", { kind: "blank", cell: formatSource(cell.source) }, { source: cell.source })
    : finding(TABLES, "unknown-ref", { kind: "unknown", cell: quoteCell(cell) }, { source: cell.source });
}
