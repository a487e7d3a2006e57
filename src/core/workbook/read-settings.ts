import { SETTINGS } from "../findings/catalogue/settings";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import type { Cell, TableGrid } from "./grid";
import { missingColumns } from "./missing-columns";
import { textOf } from "./read-words";
import { NAMED_SETTINGS, type NamedSetting, settingNamed } from "./named-settings";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { type ColumnNames, openTable } from "./table";

/** The columns of the Settings table, by the headers that each is known by. */
export const SETTING_COLUMNS: ColumnNames<"setting" | "value"> = { setting: ["Setting", "Name"], value: ["Value"] };

/** Reads the Settings table; every setting it does not give keeps its default. */
export function readSettings(grid: TableGrid | null): {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
} {
  if (grid === null) return { settings: DEFAULT_SETTINGS, findings: [] };
  const table = openTable(grid, SETTING_COLUMNS);
  const findings: Finding[] = missingColumns(table, ["setting", "value"], { setting: ["Setting"], value: ["Value"] });
  const settings = table.rows.reduce((sofar, row) => {
    const name = row.cell("setting");
    const value = row.cell("value");
    if (name === null || value === null || textOf(name) === null || textOf(value) === null) return sofar;
    const known = settingNamed(String(name.value));
    if (known === null) {
      findings.push(unknownSetting(name));
      return sofar;
    }
    const read = known.read(value);
    if (read === undefined) findings.push(badSetting(known, value));
    return read === undefined ? sofar : { ...sofar, [known.key]: read };
  }, DEFAULT_SETTINGS);
  return { settings, findings };
}

function unknownSetting(cell: Cell): Finding {
  return finding(
    SETTINGS,
    "unknown-setting",
    { cell: quoteCell(cell), settings: NAMED_SETTINGS.map(({ name }) => name).join(", ") },
    { source: cell.source },
  );
}

function badSetting({ name, meaning }: NamedSetting, cell: Cell): Finding {
  return finding(
    SETTINGS,
    "bad-setting",
    { setting: name, cell: quoteCell(cell), whatItTakes: meaning },
    { source: cell.source },
  );
}
