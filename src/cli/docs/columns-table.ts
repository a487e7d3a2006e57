import {
  hasForms,
  mappableColumns,
  type MappableTable,
  YEAR_OF_PERIOD,
} from "../../core/workbook/mapping/mappable-columns";
import { COLUMN_MEANINGS } from "./column-meanings";
import { markdownTable } from "./markdown-table";

/** The columns of an input table: header, whether it must be there, what it is for and the other headers that are read. */
export function columnsTable(table: MappableTable): string {
  const { columns, oneOf } = mappableColumns(table, "long");
  const onlyWide = hasForms(table) ? mappableColumns(table, "wide").columns : [];
  const all = [...columns, ...onlyWide.filter(({ key }) => !columns.some((column) => column.key === key))];
  const rows = all
    .filter(({ key }) => key !== YEAR_OF_PERIOD) // only a mapped range has it
    .map(({ key, header, need, aliases }) => {
      const either = oneOf.some((group) => group.includes(key));
      return [
        `\`${header}\``,
        need === "needed" ? "yes" : either ? "one of these" : "",
        COLUMN_MEANINGS[table][key] ?? "",
        aliases.slice(1).join(", "),
      ];
    });
  return markdownTable(["Column", "Needed", "What it is", "Also read as"], rows);
}
