import { NAMED_SETTINGS } from "../../core/workbook/named-settings";

/** The settings as a table of Markdown: what each is called, and what it changes. */
export function settingsTable(): string {
  const rows = NAMED_SETTINGS.map(({ name, meaning }) => `| ${name} | ${meaning} |`);
  return ["| Setting | What it changes |", "|---|---|", ...rows].join("\n");
}
