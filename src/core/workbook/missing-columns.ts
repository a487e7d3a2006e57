import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { headerSource } from "./grid";
import type { ColumnNames, Table } from "./table";

/** A finding for each column that a table of the contract needs and does not have. */
export function missingColumns<Key extends string, Required extends Key>(
  table: Table<Key>,
  required: readonly Required[],
  names: ColumnNames<Required>,
): Finding[] {
  const { grid } = table;
  return required
    .filter((column) => !table.has(column))
    .map((column) =>
      finding(
        TABLES,
        "missing-column",
        { kind: "left", table: grid.name, sheet: grid.sheet, column: names[column][0] },
        { source: headerSource(grid, 0) },
      ),
    );
}
