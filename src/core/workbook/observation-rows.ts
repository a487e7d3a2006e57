import { error, type Finding, quoteCell, warning } from "./finding";
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

export function unknownPeriod({ ref, name, frequency }: Indicator, cell: Cell): Finding {
  const examples = { month: "December 2024", quarter: "Q3 2024/25", term: "Autumn 2024", year: "2023/24" } as const;
  return error("unknown-period", {
    message: `${ref} ${name}: the period in ${quoteCell(cell)} could not be read as the period of a ${frequency}ly figure, so its figures were left out.`,
    advice: `Type the ${frequency} as ${examples[frequency]}. If Excel keeps turning it into a date, put an apostrophe before it.`,
    ref,
    source: cell.source,
  });
}

function unknownRef(cell: Cell): Finding {
  return warning("unknown-ref", {
    message: `The Ref in ${quoteCell(cell)} is not in Indicators, so the row was left out.`,
    advice: "Add the indicator to Indicators, or correct the Ref.",
    source: cell.source,
  });
}
