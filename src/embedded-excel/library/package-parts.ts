import { unzip, xmlEncodeAttr, zip } from "./library";
import { attributesAt, attributesOf, childrenOf, patched, prefixOf, rootOf, withChild } from "./xml-places";

export { attributesOf } from "./xml-places";

/** An .xlsx taken apart: its parts by their path in the zip. */
export type Parts = Map<string, Uint8Array>;

export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(bytes).entries())
    if (entry.type === "file") parts.set(entry.path, await entry.bytes());
  return parts;
}

/** The same parts give the same bytes: the zip has no clock in it. */
export function writeParts(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, level: 6 });
  // Excel wants the content types first.
  const paths = [...parts.keys()].sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  for (const path of paths) archive.add(path, parts.get(path) ?? new Uint8Array());
  return archive.bytes();
}

const CONTENT_TYPES = "[Content_Types].xml";
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const UTF_16 = [
  { mark: [0xff, 0xfe], decoder: new TextDecoder("utf-16le") },
  { mark: [0xfe, 0xff], decoder: new TextDecoder("utf-16be") },
];

export function partText(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  if (bytes === undefined) return null;
  const wide = UTF_16.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  return (wide?.decoder ?? decoder).decode(bytes);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, encoder.encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, "$1UTF-8")));
}

export function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`)
    .join("");
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's path, or the address of what lies outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "worksheet" of ".../relationships/worksheet": strict workbooks say the rest in other words. */
export function kindOf({ type }: Relationship): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** The relationships of a part; of the package for "". */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const text = partText(parts, relationshipPath(part));
  if (text === null) return [];
  return [...childrenOf(text, rootOf(text))].map((place) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributesAt(text, place);
    const isExternal = TargetMode === "External";
    return { id: Id, type: Type, target: isExternal ? Target : resolveTarget(parts, part, Target), isExternal };
  });
}

/** The part that a relationship of this kind leads to; null where there is none. */
export function partOfKind(parts: Parts, from: string, ...kinds: readonly string[]): string | null {
  return relationshipsOf(parts, from).find((relationship) => kinds.includes(kindOf(relationship)))?.target ?? null;
}

/** The workbook's own part, wherever it is. */
export function workbookPart(parts: Parts): string {
  return partOfKind(parts, "", "officeDocument") ?? WORKBOOK_PART;
}

export function relationshipPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(parts: Parts, part: string, target: string): string {
  const plain = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const folders = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of plain.split("/"))
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  const path = folders.join("/");
  return pathIn(parts, path) ?? pathIn(parts, decoded(path)) ?? path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // not percent-encoded, but a name with a percent sign
  }
}

/** A part as the package spells it: names are alike but for their case. */
function pathIn(parts: Parts, path: string): string | null {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  for (const known of parts.keys()) if (known.toLowerCase() === wanted) return known;
  return null;
}

/** Some packages say it of each of those parts alone, so that it has to be said of another. */
export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** Adds a relationship to a part (to the package for ""), from the top of the package; the answer is its id. */
export function addRelationship(parts: Parts, from: string, type: string, target: string): string {
  const path = relationshipPath(from);
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const text = partText(parts, path) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`;
  const root = rootOf(text);
  const taken = new Set(relationshipsOf(parts, from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const attributes = attributeText({ Id: id, Type: type, Target: `/${target}` });
  setPartText(parts, path, withChild(text, root, `<${prefixOf(root.name)}Relationship${attributes}/>`, []));
  addContentType(parts, path, RELATIONSHIPS_TYPE);
  return id;
}

export function removeRelationships(parts: Parts, from: string, isGone: (relationship: Relationship) => boolean): void {
  const path = relationshipPath(from);
  const text = partText(parts, path);
  if (text === null) return;
  const all = relationshipsOf(parts, from);
  const places = [...childrenOf(text, rootOf(text))];
  const gone = places.filter((_, index) => all[index] !== undefined && isGone(all[index]));
  const patches = gone.map(({ start, end }) => ({ start, end, text: "" }));
  if (patches.length > 0) setPartText(parts, path, patched(text, patches));
}

export function addContentType(parts: Parts, path: string, contentType: string): void {
  setContentTypes(parts, new Map([[path, contentType]]));
}

export function removeContentType(parts: Parts, path: string): void {
  setContentTypes(parts, new Map([[path, null]]));
}

/** Gives parts their content types; null takes one away. */
export function setContentTypes(parts: Parts, changed: ReadonlyMap<string, string | null>): void {
  const wanted = new Map<string, string>();
  const gone = new Set<string>();
  for (const [path, contentType] of changed) {
    if (contentType !== null && contentTypeOf(parts, path) === contentType) continue;
    if (contentType !== null) wanted.set(path, contentType);
    gone.add(`/${path}`.toLowerCase());
  }
  if (gone.size === 0) return;
  const text = partText(parts, CONTENT_TYPES) ?? "";
  const root = rootOf(text);
  const patches = [...childrenOf(text, root)]
    .filter((place) => gone.has(attributesAt(text, place).PartName?.toLowerCase() ?? ""))
    .map(({ start, end }) => ({ start, end, text: "" }));
  const left = patched(text, patches);
  const tags = [...wanted].map(
    ([path, type]) => `<${prefixOf(root.name)}Override${attributeText({ PartName: `/${path}`, ContentType: type })}/>`,
  );
  setPartText(parts, CONTENT_TYPES, withChild(left, rootOf(left), tags.join(""), []));
}

/** As the part's own entry says, else its extension's; null where neither does. */
export function contentTypeOf(parts: Parts, path: string): string | null {
  const { ofParts, ofExtensions } = contentTypes(parts);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return ofParts.get(`/${path}`.toLowerCase()) ?? ofExtensions.get(extension) ?? null;
}

interface ContentTypes {
  readonly ofParts: ReadonlyMap<string, string>;
  readonly ofExtensions: ReadonlyMap<string, string>;
}

/** What was read of each list of content types: a workbook of many charts asks for each of its parts. */
const contentTypesOf = new WeakMap<Uint8Array, ContentTypes>();

function contentTypes(parts: Parts): ContentTypes {
  const bytes = parts.get(CONTENT_TYPES);
  const known = bytes === undefined ? undefined : contentTypesOf.get(bytes);
  if (known !== undefined) return known;
  const text = partText(parts, CONTENT_TYPES) ?? "<Types/>";
  const ofParts = new Map<string, string>();
  const ofExtensions = new Map<string, string>();
  for (const place of childrenOf(text, rootOf(text))) {
    const { PartName, Extension, ContentType = "" } = attributesAt(text, place);
    if (PartName !== undefined) ofParts.set(PartName.toLowerCase(), ContentType);
    if (Extension !== undefined) ofExtensions.set(Extension.toLowerCase(), ContentType);
  }
  const found = { ofParts, ofExtensions };
  if (bytes !== undefined) contentTypesOf.set(bytes, found);
  return found;
}

/** The path of each sheet's part, by the sheet's name, in the order of the tabs. */
export function sheetPaths(parts: Parts): Map<string, string> {
  const workbook = workbookPart(parts);
  const targets = new Map(relationshipsOf(parts, workbook).map(({ id, target }) => [id, target]));
  const paths = new Map<string, string>();
  for (const [tag] of (partText(parts, workbook) ?? "").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const attributes = attributesOf(tag);
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    paths.set(attributes.name ?? "", targets.get(id) ?? "");
  }
  return paths;
}

export const WORKBOOK_PART = "xl/workbook.xml";
