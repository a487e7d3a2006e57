import { NAMED_SETTINGS } from "../../core/workbook/named-settings";
import { markdownTable } from "./markdown-table";

/** The settings: what each is called, and what it changes. */
export function settingsTable(): string {
  return markdownTable(
    ["Setting", "What it changes"],
    NAMED_SETTINGS.map(({ name, meaning }) => [name, meaning]),
  );
}
