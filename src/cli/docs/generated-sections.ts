import { USAGE as CHECK_DRAFT_USAGE } from "../check-draft";
import { USAGE as MAP_USAGE } from "../map";
import { USAGE as REFRESH_USAGE } from "../refresh";
import { MAPPABLE_TABLES } from "../../core/workbook/mapping/mappable-columns";
import { basesTable } from "./bases-table";
import { columnsTable } from "./columns-table";
import { commandsTable } from "./commands";
import { dashboardTable } from "./dashboard-table";
import { findingsText } from "./findings-text";
import { phrasesText } from "./phrases-text";
import { settingsTable } from "./settings-table";
import { stagesDrawing } from "./stages-drawing";
import { symbolsTable } from "./symbols-table";
import { unitsTable } from "./units-table";

/** A part of a page of docs/ that is made from the code. */
export interface GeneratedSection {
  /** The page's file in docs/. */
  readonly page: string;
  /** The name in the two marks that the part lies between. */
  readonly name: string;
  readonly text: () => string;
}

/** Every part of docs/ that `npm run docs` makes. */
export const GENERATED_SECTIONS: readonly GeneratedSection[] = [
  ...MAPPABLE_TABLES.map((table) => ({
    page: "workbook.md",
    name: `columns of ${table}`,
    text: () => columnsTable(table),
  })),
  { page: "workbook.md", name: "units", text: unitsTable },
  { page: "workbook.md", name: "bases", text: basesTable },
  { page: "workbook.md", name: "settings", text: settingsTable },
  { page: "findings.md", name: "findings", text: findingsText },
  { page: "phrases.md", name: "phrases", text: phrasesText },
  { page: "sheets.md", name: "columns of the Dashboard", text: dashboardTable },
  { page: "sheets.md", name: "symbols", text: symbolsTable },
  { page: "ARCHITECTURE.md", name: "drawing of the stages", text: () => asTyped(stagesDrawing()) },
  { page: "CONTRIBUTING.md", name: "commands", text: commandsTable },
  { page: "CONTRIBUTING.md", name: "usage of refresh", text: () => asTyped(REFRESH_USAGE) },
  { page: "CONTRIBUTING.md", name: "usage of check-draft", text: () => asTyped(CHECK_DRAFT_USAGE) },
  { page: "CONTRIBUTING.md", name: "usage of map", text: () => asTyped(MAP_USAGE) },
];

/** A text shown as it is, in letters of one width. */
function asTyped(text: string): string {
  return ["```text", text, "```"].join("\n");
}

const opening = (name: string): string => `<!-- ${name}: made by npm run docs, change the code instead -->`;
const closing = (name: string): string => `<!-- end of ${name} -->`;

/** The page with its generated part made afresh. Throws where the page does not have both marks, once each and in order. */
export function withSection(page: string, { page: file, name, text }: GeneratedSection): string {
  const [before, rest, ...more] = page.split(opening(name));
  const [old, after, ...others] = (rest ?? "").split(closing(name));
  if (before === undefined || old === undefined || after === undefined || more.length > 0 || others.length > 0)
    throw new Error(`docs/${file} needs the lines ${opening(name)} and ${closing(name)}, once each.`);
  return `${before}${opening(name)}\n\n${text()}\n\n${closing(name)}${after}`;
}
