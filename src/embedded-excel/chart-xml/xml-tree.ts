import type { XmlElement } from "../library/types";
import { parseXml, xmlEncode, xmlEncodeAttr } from "../library/library";
import { rankOf } from "./element-order";

/** An element of a chart's XML. It has text only where it has no children. */
export interface XmlNode {
  /** With the prefix that Excel writes: "c:ser", "a:ln", whatever the file's own prefix was. */
  name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
};

/** The namespaces of a chart, and of the drawing that says where charts lie. */
const DECLARED = { chart: declarations("c", "a"), drawing: declarations("xdr", "a", "c") } as const;

function declarations(...prefixes: readonly string[]): string {
  const declared = Object.entries(PREFIXES).filter(([, prefix]) => prefixes.includes(prefix));
  return declared.map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`).join("");
}

export function parseTree(xml: string): XmlNode {
  return fromLibrary(parseXml(xml, { xmlns: true }).root);
}

/** One element written with the prefixes "c", "a" and "xdr". */
export function element(xml: string): XmlNode {
  const [only] = parseTree(`<x${DECLARED.drawing}>${xml}</x>`).children;
  if (only === undefined) throw new Error(`There is no element in ${xml}`);
  return only;
}

function fromLibrary(found: XmlElement): XmlNode {
  const prefix = PREFIXES[found.uri ?? ""];
  const children = found.children.flatMap((node) => (node.type === "element" ? [fromLibrary(node)] : []));
  const texts = found.children.map((node) => (node.type === "text" || node.type === "cdata" ? node.value : ""));
  return {
    name: prefix === undefined ? found.name : `${prefix}:${found.local ?? found.name}`,
    attributes: Object.fromEntries(Object.entries(found.attributes).filter(([, value]) => !(value in PREFIXES))),
    children,
    text: children.length === 0 ? texts.join("") : "",
  };
}

export function writeTree(root: XmlNode, part: keyof typeof DECLARED = "chart"): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root, DECLARED[part])}`;
}

function writeNode({ name, attributes, children, text }: XmlNode, declared = ""): string {
  let written = `<${name}${declared}`;
  for (const attribute in attributes) written += ` ${attribute}="${xmlEncodeAttr(attributes[attribute] ?? "")}"`;
  if (children.length === 0 && text === "") return `${written}/>`;
  written += ">";
  for (const child of children) written += writeNode(child);
  return `${written}${xmlEncode(text)}</${name}>`;
}

/** The first element at that path of names, as "c:chart/c:plotArea". */
export function find(from: XmlNode, path: string): XmlNode | null {
  let at: XmlNode | null = from;
  for (const name of path.split("/")) at = at?.children.find((child) => child.name === name) ?? null;
  return at;
}

/** The element at that path; what is missing of it is made, each where the schema wants it. */
export function ensure(from: XmlNode, path: string): XmlNode {
  let at = from;
  for (const name of path.split("/")) at = find(at, name) ?? place(at, element(`<${name}/>`));
  return at;
}

export function childrenNamed(parent: XmlNode, name: string): XmlNode[] {
  return parent.children.filter((child) => child.name === name);
}

/** Puts the child where the schema wants it: behind its like. */
export function place(parent: XmlNode, child: XmlNode): XmlNode {
  const rank = rankOf(parent.name, child.name);
  let at = parent.children.length;
  while (at > 0 && rankOf(parent.name, parent.children[at - 1]?.name ?? "") > rank) at--;
  parent.children.splice(at, 0, child);
  return child;
}

/** Puts a child behind its like, among them by number: the points and labels of a series stand in their order. */
export function placeByIndex(parent: XmlNode, child: XmlNode): XmlNode {
  const index = indexOf(child);
  const next = parent.children.findIndex(
    (other) =>
      rankOf(parent.name, other.name) > rankOf(parent.name, child.name) ||
      (other.name === child.name && indexOf(other) > index),
  );
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
  return child;
}

/** The child of that name with that number. */
export function childWithIndex(parent: XmlNode | null, name: string, index: number): XmlNode | null {
  return parent?.children.find((child) => child.name === name && indexOf(child) === index) ?? null;
}

function indexOf(child: XmlNode): number {
  return Number(valueAt(child, "c:idx") ?? 0);
}

/** Puts the child in the place of those of its name. */
export function replace(parent: XmlNode, child: XmlNode): XmlNode {
  drop(parent, child.name);
  return place(parent, child);
}

export function drop(parent: XmlNode, ...names: readonly string[]): void {
  parent.children = parent.children.filter(({ name }) => !names.includes(name));
}

/** The `val` of the element at that path. */
export function valueAt(from: XmlNode | null, path: string): string | null {
  return (from === null ? null : find(from, path))?.attributes.val ?? null;
}

/** Sets the `val` of the element at that path; null removes the element. */
export function setValueAt(from: XmlNode, path: string, value: string | number | null): void {
  if (value !== null) {
    ensure(from, path).attributes.val = String(value);
    return;
  }
  const cut = path.lastIndexOf("/");
  const parent = cut < 0 ? from : find(from, path.slice(0, cut));
  if (parent !== null) drop(parent, path.slice(cut + 1));
}

/** Whether a flag of the schema is set: a bare element means yes. */
export function flagAt(from: XmlNode | null, path: string): boolean {
  const found = from === null ? null : find(from, path);
  if (found === null) return false;
  const { val = "1" } = found.attributes;
  return val === "1" || val === "true";
}

export function setFlagAt(from: XmlNode, path: string, flag: boolean): void {
  setValueAt(from, path, flag ? 1 : 0);
}

/** Every element of that name below, at any depth. */
export function* descendants(from: XmlNode, ...names: readonly string[]): Generator<XmlNode> {
  for (const child of from.children) {
    if (names.includes(child.name)) yield child;
    yield* descendants(child, ...names);
  }
}

export function copyOf({ name, attributes, children, text }: XmlNode): XmlNode {
  return { name, attributes: { ...attributes }, children: children.map(copyOf), text };
}
