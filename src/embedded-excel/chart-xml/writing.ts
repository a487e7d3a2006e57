import { without } from "../ground/without";
import { setPaint, writingColour, type StoredColour } from "./shape";
import { copyOf, descendants, drop, element, ensure, find, place, type XmlNode } from "./xml-tree";

/** Every text run in a chart says so, that Excel checks its spelling as British English. */
export const LANGUAGE = "en-GB";

/** How writing looks; undefined where the file leaves it to what surrounds the element. */
export interface Writing {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** "none", "sng", "dbl" … */
  readonly underline?: string | undefined;
  readonly name?: string | undefined;
  readonly colour?: StoredColour | undefined;
}

/** The element that holds how this is written: its own text's, or else the rule for text that Excel makes. */
function body(written: XmlNode): XmlNode | null {
  return find(written, "c:tx/c:rich") ?? find(written, "c:txPr");
}

export function writingOf(written: XmlNode | null): Writing {
  const text = written === null ? null : body(written);
  if (text === null) return {};
  const paragraph = find(text, "a:p");
  if (paragraph === null) return {};
  const properties = [find(paragraph, "a:r/a:rPr"), find(paragraph, "a:pPr/a:defRPr")];
  const first = <Value>(read: (node: XmlNode) => Value | undefined): Value | undefined => {
    for (const node of properties) {
      const value = node === null ? undefined : read(node);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const flag = (value: string | undefined) => (value === undefined ? undefined : value === "1" || value === "true");
  return {
    size: first(({ attributes: { sz } }) => (sz === undefined ? undefined : Number(sz) / 100)),
    bold: first(({ attributes }) => flag(attributes.b)),
    italic: first(({ attributes }) => flag(attributes.i)),
    underline: first(({ attributes }) => attributes.u),
    name: first((node) => find(node, "a:latin")?.attributes.typeface),
    colour: first((node) => writingColour(node) ?? undefined),
  };
}

/** A change to how something is written: only what is named changes. Colours are six digits. */
export interface WritingChange {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly name?: string;
  readonly colour?: string;
}

export function rewrite(written: XmlNode, change: WritingChange): void {
  const text = body(written) ?? place(written, textRule());
  for (const paragraph of descendants(text, "a:p")) {
    changeProperties(ensure(paragraph, "a:pPr/a:defRPr"), change);
    for (const properties of descendants(paragraph, "a:rPr")) changeProperties(properties, change);
  }
}

/** Everything below that is written goes through the change. */
export function rewriteAll(root: XmlNode, change: WritingChange): void {
  rewrite(root, change);
  for (const properties of descendants(root, "a:defRPr", "a:rPr")) changeProperties(properties, change);
}

function changeProperties(properties: XmlNode, { size, bold, italic, underline, name, colour }: WritingChange): void {
  const { attributes } = properties;
  if (size !== undefined) attributes.sz = String(Math.round(size * 100));
  if (bold !== undefined) attributes.b = bold ? "1" : "0";
  if (italic !== undefined) attributes.i = italic ? "1" : "0";
  if (underline !== undefined) attributes.u = underline;
  if (name !== undefined) ensure(properties, "a:latin").attributes.typeface = name;
  if (colour !== undefined) setPaint(properties, colour);
}

function textRule(): XmlNode {
  const paragraph = `<a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="${LANGUAGE}"/></a:p>`;
  return element(`<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`);
}

/** The text that stands in a title or a label; null where Excel makes it up. */
export function ownText(written: XmlNode | null): string | null {
  const rich = written === null ? null : find(written, "c:tx/c:rich");
  if (rich === null) return null;
  const paragraphs = rich.children.filter(({ name }) => name === "a:p");
  return paragraphs.map((p) => [...descendants(p, "a:t")].map(({ text }) => text).join("")).join("\n");
}

/** Writes a text of its own into a title or a label, in the look that it had. */
export function setOwnText(written: XmlNode, text: string): void {
  const before = body(written);
  const look = before === null ? null : (find(before, "a:p/a:r/a:rPr") ?? find(before, "a:p/a:pPr/a:defRPr"));
  const direction = (before === null ? null : find(before, "a:bodyPr")) ?? element("<a:bodyPr/>");
  const rich = element("<c:rich><a:lstStyle/></c:rich>");
  place(rich, direction);
  for (const line of text.split("\n")) {
    const paragraph = place(rich, element("<a:p><a:pPr><a:defRPr/></a:pPr></a:p>"));
    const run = place(paragraph, element("<a:r><a:rPr/><a:t/></a:r>"));
    ensure(run, "a:t").text = line;
    giveLook(ensure(paragraph, "a:pPr/a:defRPr"), look);
    giveLook(ensure(run, "a:rPr"), look);
    ensure(run, "a:rPr").attributes.lang = LANGUAGE;
  }
  drop(written, "c:txPr");
  const holder = ensure(written, "c:tx");
  holder.children = [rich];
}

function giveLook(properties: XmlNode, look: XmlNode | null): void {
  if (look === null) return;
  const { attributes, children } = copyOf(look);
  Object.assign(properties.attributes, without(attributes, "lang")); // a language is a run's own
  properties.children = children;
}
