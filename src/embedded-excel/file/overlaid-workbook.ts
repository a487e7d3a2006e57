import type { Book, Sheet } from "../book/book";
import { withCalculationMode } from "./calculation-part";
import { typesOf, type Laid } from "./opened-package";
import {
  addContentType,
  addRelationship,
  contentTypeOf,
  partOfKind,
  partText,
  relationshipsOf,
  setPartText,
  WORKBOOK_PART,
} from "../library/package-parts";
import { renamedSheets, renamedText } from "./renamed-sheets";
import {
  elementIn,
  listedNames,
  listedSheets,
  nameXml,
  withActiveSheet,
  withCalculationOnOpening,
  withElement,
  withNames,
  withSheets,
  type ListedName,
  type ListedSheet,
} from "./workbook-part";
import { attributesOf, childOf, patched, rootOf, withAttribute } from "../library/xml-places";

/** Brings the workbook's part up to its sheets, names and settings. `paths` are the parts of the sheets that were taken. */
export function writeWorkbook(laid: Laid, book: Book, paths: ReadonlyMap<Sheet, string>): void {
  const { opened, parts, changes } = laid;
  const before = partText(parts, opened.workbook) ?? "";
  const tabs = tabsOf(laid, book, before, paths);
  let xml = before;
  if (JSON.stringify(tabs.map(({ listed }) => listed)) !== JSON.stringify(listedSheets(before)))
    xml = withSheets(xml, tabs.map(({ listed }) => listed)); // prettier-ignore
  const names = namesOf(laid, book, before, tabs);
  if (JSON.stringify(names) !== JSON.stringify(listedNames(before))) xml = withNames(xml, names);
  if (changes.state.active !== opened.state.active) {
    const index = tabs.findIndex(({ sheet }) => sheet === book.activeSheet);
    xml = withActiveSheet(xml, index);
    selectAlone(laid, tabs[index]?.sheet ?? null);
  }
  if (changes.state.protection !== opened.state.protection) {
    const protection = elementIn(partText(laid.written, WORKBOOK_PART) ?? "<workbook/>", "workbookProtection");
    xml = withElement(xml, "workbookProtection", protection);
  }
  if (changes.state.calculation !== opened.state.calculation) xml = withCalculationMode(xml, changes.state.calculation);
  if (changes.state.calculationOnOpening !== opened.state.calculationOnOpening) xml = withCalculationOnOpening(xml);
  if (xml !== before) setPartText(parts, opened.workbook, xml);
  if (changes.state.properties !== opened.state.properties) writeProperties(laid);
}

interface Tab {
  /** Null of a chart sheet, which nothing here changes. */
  readonly sheet: Sheet | null;
  readonly listed: ListedSheet;
  /** Its place before; null of a new one. */
  readonly place: number | null;
}

/** The sheets in their order now. A chart sheet stays behind the sheet that it was behind. */
function tabsOf(laid: Laid, book: Book, workbook: string, paths: ReadonlyMap<Sheet, string>): Tab[] {
  const { opened, parts } = laid;
  const known = new Map(opened.sheets.map(({ sheet, listed }) => [sheet, listed]));
  const before = listedSheets(workbook);
  const sheetOf = (listed: ListedSheet) => opened.sheets.find((other) => other.listed.name === listed.name)?.sheet;
  let nextId = Math.max(0, ...before.map(({ sheetId }) => sheetId)) + 1;
  const tabs: Tab[] = book.sheets.map((sheet) => {
    const { name, state } = sheet.cells;
    const listed = known.get(sheet);
    if (listed !== undefined) {
      const place = before.findIndex((other) => other.name === listed.name);
      return { sheet, listed: { ...listed, name, state }, place };
    }
    const type = `${typesOf(opened)}/worksheet`;
    const relationship = addRelationship(parts, opened.workbook, type, paths.get(sheet) ?? "");
    return { sheet, listed: { name, state, relationship, sheetId: nextId++, xml: null }, place: null };
  });
  for (const [place, listed] of before.entries()) {
    if (sheetOf(listed) !== undefined) continue;
    const ahead = before.slice(0, place).map(({ name }) => name);
    const isBehind = (tab: Tab) => tab.place !== null && ahead.includes(before[tab.place]?.name ?? "");
    const position = tabs.map(isBehind).lastIndexOf(true);
    tabs.splice(position + 1, 0, { sheet: null, listed, place });
  }
  return tabs;
}

/** Names that belong to a sheet's page set-up and filter: they go with its part. */
const OF_SHEETS = ["_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"];

function namesOf({ opened, changes, written, taken }: Laid, book: Book, workbook: string, tabs: readonly Tab[]) {
  const places = new Map(tabs.flatMap(({ place }, now) => (place === null ? [] : [[place, now] as const])));
  const tabOf = (sheet: number) => tabs[places.get(sheet) ?? -1];
  const renamed = renamedSheets(opened, changes);
  const withNew = (xml: string) => xml.replace(/(?<=>)[^<]+/, (formula) => renamedText(formula, renamed));
  const present = new Map(book.names.map((name) => [keyOf(name.name, name.sheetId ?? ""), name]));
  const names: ListedName[] = [];
  for (const listed of listedNames(workbook)) {
    const tab = listed.sheet === null ? null : tabOf(listed.sheet);
    if (tab === undefined) continue;
    const sheet = tab === null || listed.sheet === null ? null : (places.get(listed.sheet) ?? null);
    if (OF_SHEETS.includes(listed.name)) {
      if (tab?.sheet == null || !taken.has(tab.sheet)) names.push({ ...listed, sheet, xml: withNew(listed.xml) });
      continue;
    }
    const key = keyOf(listed.name, tab?.sheet?.id ?? "");
    const before = opened.state.names.get(key);
    const now = present.get(key);
    if (before !== undefined && now === undefined) continue;
    const isChanged = now !== undefined && before !== undefined && changes.state.names.get(key) !== before;
    names.push({ ...listed, sheet, xml: isChanged ? nameXml(now) : listed.xml });
  }
  for (const [key, name] of present) {
    if (opened.state.names.has(key) || OF_SHEETS.includes(name.name)) continue;
    const sheet = name.sheetId === null ? null : tabs.findIndex((tab) => tab.sheet?.id === name.sheetId);
    names.push({ name: name.name, sheet, xml: nameXml(name) });
  }
  return [...names, ...namesOfTaken(written, tabs, taken)];
}

function keyOf(name: string, sheetId: string): string {
  return `${name.toLowerCase()}|${sheetId}`;
}

function namesOfTaken(written: Laid["written"], tabs: readonly Tab[], taken: ReadonlySet<Sheet>): ListedName[] {
  const workbook = partText(written, WORKBOOK_PART) ?? "<workbook/>";
  const sheets = listedSheets(workbook);
  return listedNames(workbook).flatMap((name) => {
    if (name.sheet === null || !OF_SHEETS.includes(name.name)) return [];
    const sheetName = sheets[name.sheet]?.name;
    const place = tabs.findIndex(({ sheet }) => sheet?.cells.name === sheetName);
    const sheet = tabs[place]?.sheet;
    return sheet != null && taken.has(sheet) ? [{ ...name, sheet: place }] : [];
  });
}

/** Two selected sheets would be edited together. */
function selectAlone({ opened, parts, taken }: Laid, active: Sheet | null): void {
  for (const { sheet, part } of opened.sheets) {
    const xml = partText(parts, part);
    if (sheet === active || taken.has(sheet) || xml === null) continue;
    const views = childOf(xml, rootOf(xml), "sheetViews");
    const view = views === null ? null : childOf(xml, views, "sheetView");
    if (view === null) continue;
    const tag = xml.slice(view.start, view.open);
    if (!["1", "true"].includes(attributesOf(tag).tabSelected ?? "")) continue;
    const text = withAttribute(tag, "tabSelected", null);
    setPartText(parts, part, patched(xml, [{ start: view.start, end: view.open, text }]));
  }
}

const PROPERTIES = [
  { kinds: ["core-properties", "metadata/core-properties"], path: "docProps/core.xml" },
  { kinds: ["extended-properties", "extendedProperties"], path: "docProps/app.xml" },
];

/** What the file says of itself, as the library writes it. */
function writeProperties({ parts, written }: Laid): void {
  for (const { kinds, path } of PROPERTIES) {
    const from = relationshipsOf(written, "").find(({ target }) => target === path);
    const xml = partText(written, path);
    if (from === undefined || xml === null) continue;
    const known = partOfKind(parts, "", ...kinds);
    setPartText(parts, known ?? path, xml);
    if (known !== null) continue;
    addContentType(parts, path, contentTypeOf(written, path) ?? "application/xml");
    addRelationship(parts, "", from.type, path);
  }
}
