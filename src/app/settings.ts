import { shownCell } from "../core/workbook/quote-cell";
import { isPercentFormat } from "../core/workbook/read-number";
import { choiceFor, isReadableSetting, NAMED_SETTINGS } from "../core/workbook/named-settings";
import { starterTables } from "../core/workbook/starter";
import { headerKey } from "../core/workbook/table";
import { type ExcelOutcome, runExcel } from "../excel/run/run-excel";
import { readSettingRows, type SettingRow, type SettingSaved, writeSetting } from "../excel/read/settings-table";
import { createInputSheets, widthsOf } from "./create-workbook";

/** One setting as a person sees it: what it changes, and what the workbook says. */
export interface SettingField {
  readonly name: string;
  readonly meaning: string;
  /** "" where the workbook leaves it at its default. */
  readonly value: string;
  /** The values of a closed list, the default first; empty where any text may stand. */
  readonly choices: readonly string[];
  /** The one of them that the workbook's value stands for; null for none. */
  readonly choice: string | null;
}

/** Every setting with the workbook's own value; null where the workbook has no Settings table. */
export async function readSettingFields(): Promise<ExcelOutcome<readonly SettingField[] | null>> {
  const read = await runExcel(readSettingRows);
  if (!read.ok || read.value === null) return read as ExcelOutcome<null>;
  const rows = read.value;
  const fields = NAMED_SETTINGS.map((known): SettingField => {
    const { name, meaning, choices } = known;
    const row = rows.find((one) => headerKey(one.name) === headerKey(name));
    const value = row === undefined ? "" : shown(row);
    return { name, meaning, value, choices, choice: choiceFor(known, value) };
  });
  return { ok: true, value: fields };
}

function shown({ value, format }: SettingRow): string {
  if (typeof value === "number" && isPercentFormat(format)) return `${+(value * 100).toFixed(4)}%`;
  return shownCell({ value, format }).trim();
}

export type Saved = SettingSaved | "not-understood";

let lastSaving: Promise<unknown> = Promise.resolve();

/** Writes a setting into the workbook, one after another; what cannot be read is not written. */
export async function saveSetting(name: string, value: string): Promise<ExcelOutcome<Saved>> {
  if (!isReadableSetting(name, value)) return { ok: true, value: "not-understood" };
  const saving = lastSaving.then(() => runExcel((context) => writeSetting(context, name, value.trim())));
  lastSaving = saving;
  return saving;
}

/** Adds a Settings table, every setting at its default, to a workbook that has none. */
export function addSettings(): Promise<ExcelOutcome<void>> {
  const [settings] = starterTables();
  const cells = (settings?.cells ?? []).map((row, index) => (index === 0 ? row : [row[0] ?? "", "", row[2] ?? ""]));
  return createInputSheets([{ sheet: "Settings", name: "Settings", cells, columnWidths: widthsOf(cells) }]);
}
