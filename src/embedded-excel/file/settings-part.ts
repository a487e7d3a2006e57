import type { Book } from "../book/book";
import { xmlDecode, xmlEncode } from "../library/library";
import {
  addContentType,
  addRelationship,
  kindOf,
  partText,
  relationshipsOf,
  removeContentType,
  removeRelationships,
  setPartText,
  workbookPart,
  type Parts,
} from "../library/package-parts";

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** What the custom XML part is known by in which the file keeps the add-in's settings. */
function settingsNamespace({ addIn }: Book): string {
  return `urn:${encodeURIComponent(addIn.toLowerCase())}:embedded-excel:settings`;
}

interface KeptSettings {
  /** Whether it was we who asked for the calculation on opening: what else the file stores are results all the same. */
  readonly resultsWait?: true;
  readonly settings: Readonly<Record<string, unknown>>;
  /** By sheet name. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The part that an earlier save made; null where there is none. */
function settingsPart(parts: Parts, book: Book): string | null {
  const namespace = settingsNamespace(book);
  const found = relationshipsOf(parts, workbookPart(parts)).find(
    (relationship) =>
      kindOf(relationship) === "customXml" && partText(parts, relationship.target)?.includes(namespace) === true,
  );
  return found?.target ?? null;
}

/** Settings and sheet properties of an earlier save, and what it asked of the next opening. To be called after readCalculation. */
export function readSettings(opened: Parts, book: Book): void {
  const text = partText(opened, settingsPart(opened, book) ?? "");
  if (text === null) return;
  const json = /<settings\b[^>]*>([\s\S]*)<\/settings>/.exec(text)?.[1] ?? "";
  const kept = JSON.parse(xmlDecode(json)) as KeptSettings; // what writeSettings() wrote
  if (kept.resultsWait === true && book.calculationOnOpening === "asked-by-file")
    book.calculationOnOpening = "results-wait";
  for (const [key, value] of Object.entries(kept.settings)) book.settings.set(key, value);
  for (const [name, properties] of Object.entries(kept.sheets))
    for (const [key, value] of Object.entries(properties)) book.findSheet(name)?.customProperties.set(key, value);
}

/** Settings, sheet properties and whether results wait, as they are kept; null where there is none of it. */
export function settingsXml(book: Book): string | null {
  const withProperties = book.sheets.filter(({ customProperties }) => customProperties.size > 0);
  const resultsWait = book.calculationOnOpening === "results-wait";
  if (book.settings.size === 0 && withProperties.length === 0 && !resultsWait) return null;
  const kept: KeptSettings = {
    ...(resultsWait ? { resultsWait } : {}),
    settings: Object.fromEntries(book.settings),
    sheets: Object.fromEntries(
      withProperties.map(({ cells, customProperties }) => [cells.name, Object.fromEntries(customProperties)]),
    ),
  };
  const xml = `<settings xmlns="${settingsNamespace(book)}">${xmlEncode(JSON.stringify(kept))}</settings>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

export function writeSettings(saved: Parts, book: Book): void {
  const xml = settingsXml(book);
  const known = settingsPart(saved, book);
  if (known !== null && xml !== null) setPartText(saved, known, xml);
  else if (known !== null) {
    removeRelationships(saved, workbookPart(saved), ({ target }) => target === known);
    removeContentType(saved, known);
    saved.delete(known);
  } else if (xml !== null) {
    let number = 1;
    while (saved.has(`customXml/item${number}.xml`)) number++;
    const path = `customXml/item${number}.xml`;
    setPartText(saved, path, xml);
    addContentType(saved, path, "application/xml");
    addRelationship(saved, workbookPart(saved), CUSTOM_XML, path);
  }
}
