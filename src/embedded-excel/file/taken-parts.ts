import {
  attributeText,
  contentTypeOf,
  kindOf,
  partText,
  RELATIONSHIPS_TYPE,
  relationshipPath,
  relationshipsOf,
  setContentTypes,
  setPartText,
  type Parts,
} from "../library/package-parts";
import { takenSheet, withLooks, type TakenInto } from "./taken-sheet";
import { attributesAt, patched, rootOf, withAttribute } from "../library/xml-places";

/** What strict workbooks call by other names than the library does. */
const STRICT_NAMES: readonly (readonly [transitional: string, strict: string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"],
];

/** Kinds of part that stay with a sheet of the opened workbook, whatever the library made of them. */
export const STAYING = ["pivotTable"];

/** Takes parts of a package that the library wrote into an opened one, under names that are free there. */
export class PartTaker {
  readonly #into: Parts;
  readonly #from: Parts;
  readonly #sheets: TakenInto;
  readonly #isStrict: boolean;
  readonly #taken = new Map<string, string>();
  readonly #contentTypes = new Map<string, string>();
  readonly #tableIds: Set<number>;

  constructor(into: Parts, from: Parts, sheets: TakenInto, isStrict: boolean) {
    this.#into = into;
    this.#from = from;
    this.#sheets = sheets;
    this.#isStrict = isStrict;
    this.#tableIds = new Set(tableIdsIn(into));
  }

  /** The path that the part has now; all that it leads to comes with it. */
  take(path: string, wanted: string | null = null): string {
    const known = this.#taken.get(path) ?? this.#sameMedia(path);
    if (known !== undefined) return known;
    const taken = wanted ?? this.#freePath(path);
    this.#taken.set(path, taken);
    this.#into.set(taken, new Uint8Array()); // holds the name
    const relationships = this.#takenRelationships(path, taken);
    const contentType = contentTypeOf(this.#from, path) ?? "application/xml";
    const bytes = this.#from.get(path) ?? new Uint8Array();
    if (/\.(?:xml|vml)$/.test(path)) setPartText(this.#into, taken, this.#translated(path, contentType));
    else this.#into.set(taken, bytes);
    this.#contentTypes.set(taken, contentType);
    if (relationships !== "") {
      setPartText(this.#into, relationshipPath(taken), relationships);
      this.#contentTypes.set(relationshipPath(taken), RELATIONSHIPS_TYPE);
    }
    return taken;
  }

  /** To be called when all is taken. */
  finish(): void {
    setContentTypes(this.#into, this.#contentTypes);
  }

  #takenRelationships(path: string, taken: string): string {
    const own = relationshipsOf(this.#from, path).filter((relationship) => !STAYING.includes(kindOf(relationship)));
    const staying = relationshipsOf(this.#into, taken);
    const entries = own.map(({ id, type, target, isExternal }) =>
      isExternal ? entry(id, type, target, "External") : entry(id, type, `/${this.take(target)}`, null),
    );
    entries.push(...staying.map(({ id, type, target }) => entry(`${id}Staying`, type, `/${target}`, null)));
    if (entries.length === 0) return "";
    const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
    return this.#named(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  }

  #translated(path: string, contentType: string): string {
    const xml = partText(this.#from, path) ?? "";
    if (contentType.endsWith("worksheet+xml")) return this.#named(takenSheet(xml, this.#sheets));
    if (contentType.endsWith("table+xml")) return this.#named(this.#table(xml));
    return this.#named(xml);
  }

  /** No two tables of a workbook have one number. */
  #table(xml: string): string {
    let id = 1;
    while (this.#tableIds.has(id)) id++;
    this.#tableIds.add(id);
    return withTableId(withLooks(xml, this.#sheets.styles), id);
  }

  #named(xml: string): string {
    if (!this.#isStrict) return xml;
    return STRICT_NAMES.reduce((named, [transitional, strict]) => named.replaceAll(transitional, strict), xml);
  }

  #sameMedia(path: string): string | undefined {
    if (!path.startsWith("xl/media/")) return undefined;
    const bytes = this.#from.get(path) ?? new Uint8Array();
    for (const [known, held] of this.#into)
      if (known.includes("/media/") && sameBytes(bytes, held) && extensionOf(known) === extensionOf(path)) return known;
    return undefined;
  }

  #freePath(path: string): string {
    const [, stem = path, end = ""] = /^(.*?)\d*(\.\w+)$/.exec(path) ?? [];
    const taken = new Set([...this.#into.keys()].map((known) => known.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}${end}`.toLowerCase())) number++;
    return `${stem}${number}${end}`;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".")).toLowerCase();
}

function entry(id: string, type: string, target: string, mode: string | null): string {
  const attributes = { Id: id, Type: type, Target: target, ...(mode === null ? {} : { TargetMode: mode }) };
  return `<Relationship${attributeText(attributes)}/>`;
}

export function withTableId(xml: string, id: number): string {
  const root = rootOf(xml);
  const tag = withAttribute(xml.slice(root.start, root.open), "id", String(id));
  return patched(xml, [{ start: root.start, end: root.open, text: tag }]);
}

export function tableId(xml: string): number {
  return Number(attributesAt(xml, rootOf(xml)).id);
}

function tableIdsIn(parts: Parts): number[] {
  const ids: number[] = [];
  for (const path of parts.keys())
    if (contentTypeOf(parts, path)?.endsWith(".table+xml") === true) ids.push(tableId(partText(parts, path) ?? "<x/>"));
  return ids;
}
