import type { Book } from "../book/book";
import {
  addContentType,
  addRelationship,
  contentTypeOf,
  partText,
  relationshipsOf,
  setPartText,
  WORKBOOK_PART,
  type Parts,
} from "./package-parts";
import { xmlDecode, xmlEncode } from "./library";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML = `${OFFICE}/customXml`;
const WEB_EXTENSIONS = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";

/** Relationships of the package and of the workbook whose parts the library drops, and we carry. */
const CARRIED: readonly (readonly [from: string, type: string])[] = [
  ["", `${OFFICE}/custom-properties`],
  ["", WEB_EXTENSIONS],
  [WORKBOOK_PART, CUSTOM_XML],
];

/** Where the add-in's settings are kept in the file: a custom XML part of our own. */
const SETTINGS_NAMESPACE = "urn:quartile:embedded-excel:settings";

/** Parts of the opened file that the library does not know, to be written as they were. */
export interface CarriedParts {
  readonly roots: readonly { readonly from: string; readonly type: string; readonly target: string }[];
  /** Content and content type, by path. */
  readonly parts: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly contentType: string | null }>;
}

export function readCarriedParts(opened: Parts): CarriedParts {
  const roots = CARRIED.flatMap(([from, type]) =>
    relationshipsOf(opened, from)
      .filter((relationship) => relationship.type === type && !isSettingsPart(opened, relationship.target))
      .map(({ target }) => ({ from, type, target })),
  );
  const parts = new Map<string, { bytes: Uint8Array; contentType: string | null }>();
  const waiting = roots.map(({ target }) => target);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const bytes = opened.get(path);
    if (bytes === undefined || parts.has(path)) continue;
    parts.set(path, { bytes, contentType: contentTypeOf(opened, path) });
    const relationships = path.replace(/([^/]+)$/, "_rels/$1.rels");
    const relationshipBytes = opened.get(relationships);
    if (relationshipBytes !== undefined) parts.set(relationships, { bytes: relationshipBytes, contentType: null });
    waiting.push(...relationshipsOf(opened, path).map(({ target }) => target));
  }
  return { roots, parts };
}

export function writeCarriedParts(saved: Parts, carried: CarriedParts): void {
  for (const [path, { bytes, contentType }] of carried.parts) {
    if (saved.has(path)) continue;
    saved.set(path, bytes);
    if (contentType !== null) addContentType(saved, path, contentType);
  }
  for (const { from, type, target } of carried.roots) addRelationship(saved, from, type, target);
}

function isSettingsPart(parts: Parts, path: string): boolean {
  return partText(parts, path)?.includes(SETTINGS_NAMESPACE) === true;
}

interface KeptSettings {
  readonly settings: Readonly<Record<string, unknown>>;
  /** By sheet name. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Settings and sheet properties of an earlier save. */
export function readSettings(opened: Parts, book: Book): void {
  for (const { type, target } of relationshipsOf(opened, WORKBOOK_PART)) {
    if (type !== CUSTOM_XML || !isSettingsPart(opened, target)) continue;
    const json = /<settings\b[^>]*>([\s\S]*)<\/settings>/.exec(partText(opened, target) ?? "")?.[1] ?? "";
    const kept = JSON.parse(xmlDecode(json)) as KeptSettings; // what writeSettings() wrote
    for (const [key, value] of Object.entries(kept.settings)) book.settings.set(key, value);
    for (const [name, properties] of Object.entries(kept.sheets))
      for (const [key, value] of Object.entries(properties)) book.findSheet(name)?.customProperties.set(key, value);
  }
}

export function writeSettings(saved: Parts, book: Book): void {
  const withProperties = book.sheets.filter(({ customProperties }) => customProperties.size > 0);
  if (book.settings.size === 0 && withProperties.length === 0) return;
  const kept: KeptSettings = {
    settings: Object.fromEntries(book.settings),
    sheets: Object.fromEntries(
      withProperties.map(({ cells, customProperties }) => [cells.name, Object.fromEntries(customProperties)]),
    ),
  };
  let number = 1;
  while (saved.has(`customXml/item${number}.xml`)) number++;
  const path = `customXml/item${number}.xml`;
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${xmlEncode(JSON.stringify(kept))}</settings>`;
  setPartText(saved, path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  addContentType(saved, path, "application/xml");
  addRelationship(saved, WORKBOOK_PART, CUSTOM_XML, path);
}
