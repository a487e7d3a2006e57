import type { Report } from "../../src/core/facts/report";
import { indicatorTable } from "../../src/core/narrative/indicator-table";

/** The cells of the table at a report's end: by indicator, then by header. */
export function tableCells(
  report: Pick<Report, "indicators" | "endTable" | "organisation" | "period">,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { columns, rows } = indicatorTable(report);
  return new Map(
    rows.flatMap((row) => {
      if (row.kind === "theme") return [];
      const cells = Object.fromEntries(columns.map(({ header }, column) => [header, row.cells[column]?.text ?? ""]));
      return [[cells.Ref ?? "", cells] as const];
    }),
  );
}
