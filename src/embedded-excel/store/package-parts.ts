import { unzip, xmlDecode, xmlEncodeAttr, zip } from "./library";

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

export function partText(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  return bytes === undefined ? null : decoder.decode(bytes);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, encoder.encode(text));
}

/** The attributes in a start tag. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = xmlDecode(double ?? single ?? "");
  return found;
}

export function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`)
    .join("");
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relationships of a part; of the package for "". */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const text = partText(parts, relationshipPath(part)) ?? "";
  return [...text.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
    const { Id = "", Type = "", Target = "" } = attributesOf(tag);
    return { id: Id, type: Type, target: resolveTarget(part, Target) };
  });
}

function relationshipPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  return folders.join("/");
}

/** Adds a relationship to a part (to the package for ""), from the top of the package. */
export function addRelationship(parts: Parts, from: string, type: string, target: string): void {
  const path = relationshipPath(from);
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const text = partText(parts, path) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`;
  const id = `rIdEmbedded${[...text.matchAll(/<Relationship\b/g)].length + 1}`;
  const tag = `<Relationship${attributeText({ Id: id, Type: type, Target: `/${target}` })}/>`;
  setPartText(parts, path, text.replace("</Relationships>", `${tag}</Relationships>`));
}

export function addContentType(parts: Parts, path: string, contentType: string): void {
  const text = partText(parts, CONTENT_TYPES) ?? "";
  const tag = `<Override${attributeText({ PartName: `/${path}`, ContentType: contentType })}/>`;
  if (!text.includes(`PartName="/${path}"`))
    setPartText(parts, CONTENT_TYPES, text.replace("</Types>", `${tag}</Types>`));
}

export function contentTypeOf(parts: Parts, path: string): string | null {
  const text = partText(parts, CONTENT_TYPES) ?? "";
  for (const [tag] of text.matchAll(/<Override\b[^>]*>/g)) {
    const { PartName, ContentType } = attributesOf(tag);
    if (PartName === `/${path}`) return ContentType ?? null;
  }
  return null;
}

/** The path of each sheet's part, by the sheet's name, in the order of the tabs. */
export function sheetPaths(parts: Parts): Map<string, string> {
  const targets = new Map(relationshipsOf(parts, WORKBOOK_PART).map(({ id, target }) => [id, target]));
  const paths = new Map<string, string>();
  for (const [tag] of (partText(parts, WORKBOOK_PART) ?? "").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const attributes = attributesOf(tag);
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    paths.set(attributes.name ?? "", targets.get(id) ?? "");
  }
  return paths;
}

export const WORKBOOK_PART = "xl/workbook.xml";
