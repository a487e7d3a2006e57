import type { Book, Sheet } from "../book/book";
import { writtenChart } from "../book/chart-cache";
import { MergedStyles } from "./merged-styles";
import { isStrict, typesOf, type Changes, type Laid, type OpenedPackage, type OpenedSheet } from "./opened-package";
import {
  addContentType,
  addRelationship,
  kindOf,
  partOfKind,
  partText,
  relationshipPath,
  relationshipsOf,
  removeContentType,
  removeRelationships,
  setPartText,
  sheetPaths,
  WORKBOOK_PART,
  type Parts,
} from "../library/package-parts";
import { canPatch, patchedSheet } from "./patched-sheet";
import { dropUnreachable, reachableParts } from "./reachable-parts";
import { patchedTables } from "./patched-tables";
import { renamedSheets, renameInParts } from "./renamed-sheets";
import { emptyStyles } from "./empty-styles";
import { PartTaker, STAYING } from "./taken-parts";
import { sharedStrings, type TakenInto } from "./taken-sheet";
import { writeWorkbook } from "./overlaid-workbook";

/** Sheets of which the library need not write the cells, since nothing of them will be taken. */
export function keptSheets({ sheets }: Changes): Sheet[] {
  return [...sheets].flatMap(([sheet, changes]) => (changes === null ? [sheet] : []));
}

/**
 * The opened package with what was changed since, and all else byte for byte.
 *
 * Of what the library wrote come only the sheets that are new, or changed in more than a patch of their own XML can
 * say, with the parts that they lead to.
 */
export function overlay(opened: OpenedPackage, written: Parts, book: Book, changes: Changes): Parts {
  const parts: Parts = new Map(opened.parts);
  const stylesPart = partOfKind(parts, opened.workbook, "styles");
  const styles = new MergedStyles(
    partText(parts, stylesPart ?? "") ?? emptyStyles(opened),
    partText(written, partOfKind(written, WORKBOOK_PART, "styles") ?? "") ?? "<styleSheet/>",
  );
  const strings = sharedStrings(partText(written, partOfKind(written, WORKBOOK_PART, "sharedStrings") ?? ""));
  const into = { styles, strings };
  const reachable = reachableParts(parts);
  const taken = new Set<Sheet>(book.sheets.filter((sheet) => !changes.sheets.has(sheet)));
  const laid: Laid = { opened, changes, parts, written, taken };
  for (const sheet of opened.sheets)
    if (!changes.sheets.has(sheet.sheet)) removeRelationships(parts, opened.workbook, leadsTo(sheet.part));
    else if (!patchSheet(laid, sheet, into)) {
      taken.add(sheet.sheet);
      removeRelationships(parts, sheet.part, (relationship) => !STAYING.includes(kindOf(relationship)));
    }
  writeKeptCharts(laid, book);
  dropUnreachable(parts, reachable);
  const paths = takeSheets(laid, book, into);
  writeWorkbook(laid, book, paths);
  renameInParts(parts, renamedSheets(opened, changes));
  dropCalculationChain(laid);
  const text = styles.xml;
  const path = stylesPart ?? "xl/styles.xml";
  if (stylesPart === null) {
    addContentType(parts, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    addRelationship(parts, opened.workbook, `${typesOf(opened)}/styles`, path);
  }
  if (text !== partText(parts, path)) setPartText(parts, path, text);
  return parts;
}

function leadsTo(part: string) {
  return ({ target }: { readonly target: string }) => target === part;
}

/** Whether the sheet's own XML holds the changes now. */
function patchSheet({ opened, changes, parts, written }: Laid, { sheet, part }: OpenedSheet, into: TakenInto): boolean {
  const changed = changes.sheets.get(sheet);
  if (changed === null || changed === undefined) return true;
  const xml = partText(parts, part) ?? "";
  const path = sheetPaths(written).get(sheet.cells.name) ?? "";
  const libraryXml = partText(written, path) ?? "";
  if (!canPatch(xml, libraryXml, changed)) return false;
  if (changed.subjects.has("tables") && !patchedTables(opened.parts, parts, part, written, path, into)) return false;
  setPartText(parts, part, patchedSheet(xml, libraryXml, changed, sheet.cells, into));
  return true;
}

/** Charts of sheets that stay, where something in them or in the cells that they show changed. */
function writeKeptCharts({ opened, parts, taken }: Laid, book: Book): void {
  for (const { sheet } of opened.sheets) {
    if (taken.has(sheet) || !book.sheets.includes(sheet)) continue;
    for (const chart of sheet.cells.getCharts()) {
      const path = opened.charts.get(chart);
      const chartPart = book.chartParts.get(chart);
      const text = chartPart === undefined ? undefined : writtenChart(book, chartPart);
      if (path !== undefined && text !== undefined && text !== partText(parts, path)) setPartText(parts, path, text);
    }
  }
}

/** The path of each sheet's part that the library wrote, where it is now. */
function takeSheets(laid: Laid, book: Book, into: TakenInto): Map<Sheet, string> {
  const { opened, parts, written, taken } = laid;
  const taker = new PartTaker(parts, written, into, isStrict(opened));
  const writtenPaths = sheetPaths(written);
  const paths = new Map<Sheet, string>();
  for (const sheet of book.sheets) {
    if (!taken.has(sheet)) continue;
    const known = opened.sheets.find((other) => other.sheet === sheet)?.part ?? null;
    paths.set(sheet, taker.take(writtenPaths.get(sheet.cells.name) ?? "", known));
  }
  takeBookParts(laid, taker, [...paths.values()]);
  taker.finish();
  return paths;
}

/** What sheets speak of without a relationship of their own: who wrote comments, and which formulas spill. */
function takeBookParts({ opened, parts, written }: Laid, taker: PartTaker, sheets: readonly string[]): void {
  const kinds = sheets.flatMap((path) => relationshipsOf(parts, path).map(kindOf));
  if (kinds.includes("threadedComment")) takeBookPart(opened, parts, written, taker, "person");
  const spilling = sheets.filter((path) => /<c\b[^>]*\scm="/.test(partText(parts, path) ?? ""));
  if (spilling.length === 0) return;
  if (partOfKind(parts, opened.workbook, "sheetMetadata") === null)
    takeBookPart(opened, parts, written, taker, "sheetMetadata");
  else
    for (const path of spilling)
      setPartText(parts, path, (partText(parts, path) ?? "").replace(/(<c\b[^>]*?)\scm="\d+"/g, "$1"));
}

function takeBookPart(opened: OpenedPackage, parts: Parts, written: Parts, taker: PartTaker, kind: string): void {
  const from = relationshipsOf(written, WORKBOOK_PART).find((relationship) => kindOf(relationship) === kind);
  if (from === undefined) return;
  const known = partOfKind(parts, opened.workbook, kind);
  const path = taker.take(from.target, known);
  if (known === null) addRelationship(parts, opened.workbook, from.type, path);
}

/** The chain may not name a formula that went; Excel makes it anew. */
function dropCalculationChain({ opened, changes, parts, taken }: Laid): void {
  const chain = partOfKind(parts, opened.workbook, "calcChain");
  if (chain === null) return;
  const stays = opened.sheets.every(({ sheet, state }) => {
    const changed = changes.sheets.get(sheet);
    if (changed === undefined || taken.has(sheet)) return false;
    return (changed?.cells ?? []).every(
      ({ row, column, keepsFormula }) => keepsFormula || (state.cells.get(row)?.get(column)?.formula ?? null) === null,
    );
  });
  if (stays) return;
  removeRelationships(parts, opened.workbook, leadsTo(chain));
  removeContentType(parts, chain);
  parts.delete(chain);
  parts.delete(relationshipPath(chain));
}
