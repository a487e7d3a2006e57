import { xmlDecode } from "./library";

/** An element of an XML text by the places of its tags: `start` to `open` is the start tag, `shut` to `end` the end tag. */
export interface Place {
  /** With its prefix. */
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly open: number;
  readonly shut: number;
  readonly end: number;
}

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "start" | "end" | "empty";
}

/** What is no tag, by how it begins and ends. */
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/** The next tag from a place on. */
function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const passed = PASSED_OVER.find(([begin]) => xml.startsWith(begin, start));
    if (passed === undefined) return tagAt(xml, start);
    const end = xml.indexOf(passed[1], start + passed[0].length);
    if (end < 0) return null;
    start = xml.indexOf("<", end + passed[1].length);
  }
  return null;
}

/** A tag's name, and its end beyond every ">" between quotes. */
const TAG = /<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*>/y;

function tagAt(xml: string, start: number): Tag | null {
  TAG.lastIndex = start;
  const [whole, slash, name = ""] = TAG.exec(xml) ?? [];
  if (whole === undefined) return null;
  const kind = slash === "/" ? "end" : whole.endsWith("/>") ? "empty" : "start";
  return { name, start, end: start + whole.length, kind };
}

function placeFrom(xml: string, tag: Tag): Place {
  const { name, start } = tag;
  const local = localName(name);
  if (tag.kind === "empty") return { name, local, start, open: tag.end, shut: tag.end, end: tag.end };
  // Cells are many, and nothing but cells stands between these two.
  if (local === "sheetData") return closedBy(xml, tag, xml.lastIndexOf(`</${name}`));
  let depth = 1;
  for (let next = nextTag(xml, tag.end); next !== null; next = nextTag(xml, next.end)) {
    if (next.kind === "start") depth++;
    if (next.kind === "end" && --depth === 0)
      return { name, local, start, open: tag.end, shut: next.start, end: next.end };
  }
  throw new Error(`The element ${name} is not closed.`);
}

function closedBy(xml: string, { name, start, end }: Tag, shut: number): Place {
  return { name, local: localName(name), start, open: end, shut, end: xml.indexOf(">", shut) + 1 };
}

export function rootOf(xml: string): Place {
  const tag = nextTag(xml, 0);
  if (tag === null) throw new Error("There is no XML.");
  return tag.kind === "empty" ? placeFrom(xml, tag) : closedBy(xml, tag, xml.lastIndexOf("</"));
}

export function* childrenOf(xml: string, parent: Place): Iterable<Place> {
  for (let tag = nextTag(xml, parent.open); tag !== null && tag.start < parent.shut;) {
    if (tag.kind === "end") return;
    const place = placeFrom(xml, tag);
    yield place;
    tag = nextTag(xml, place.end);
  }
}

/** The first child of that name, whatever its prefix. */
export function childOf(xml: string, parent: Place, local: string): Place | null {
  for (const child of childrenOf(xml, parent)) if (child.local === local) return child;
  return null;
}

export function isEmpty(place: Place): boolean {
  return place.open === place.end;
}

export function textOf(xml: string, { start, end }: Place): string {
  return xml.slice(start, end);
}

/** By their names as they stand, prefixes included. */
export function attributesAt(xml: string, { start, open }: Place): Record<string, string> {
  return attributesOf(xml.slice(start, open));
}

/** The attributes in a start tag. */
export function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = xmlDecode(double ?? single ?? "");
  return found;
}

/** "x:" of "x:sheet", "" of "sheet". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A piece of a text, and what stands there afterwards. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with those pieces, none within another, replaced. */
export function patched(xml: string, patches: readonly Patch[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text } of [...patches].sort((a, b) => a.start - b.start)) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}

/** Puts XML into a parent, before the first of the children that the schema wants behind it. */
export function withChild(xml: string, parent: Place, child: string, behind: readonly string[]): string {
  if (isEmpty(parent)) {
    const tag = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, ">");
    return patched(xml, [{ start: parent.start, end: parent.end, text: `${tag}${child}</${parent.name}>` }]);
  }
  for (const { local, start } of childrenOf(xml, parent))
    if (behind.includes(local)) return patched(xml, [{ start, end: start, text: child }]);
  return patched(xml, [{ start: parent.shut, end: parent.shut, text: child }]);
}

/** A start tag with an attribute set, or taken out where it is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const known = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
  const rest = tag.replace(known, "");
  return value === null ? rest : rest.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${value}"${end}`);
}
