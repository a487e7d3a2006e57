import { DOMParser, type Element } from "@xmldom/xmldom";

/** The names of Word's own elements, as Word writes them and in strict files. */
const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** The root of a part of a package; throws where it is no well-formed XML. */
export function parseXml(xml: string): Element {
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  const root = new DOMParser({ onError, locator: false }).parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("The part is empty.");
  return root;
}

/** "p" of w:p, whatever its prefix is; for elements of others than Word, their name with a colon before it. */
export function wordName({ localName, namespaceURI }: Element): string {
  return namespaceURI !== null && WORD.has(namespaceURI) ? (localName ?? "") : `:${localName ?? ""}`;
}

/** The elements in an element. */
export function childrenOf(parent: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) children.push(node as Element);
  return children;
}

/** The first element of a Word name on a path of names; undefined where there is none. */
export function wordChild(parent: Element, ...path: readonly string[]): Element | undefined {
  let found: Element | undefined = parent;
  for (const name of path) found = found && childrenOf(found).find((child) => wordName(child) === name);
  return found;
}

/** An attribute by its name without a prefix; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  for (const attribute of element.attributes) if (attribute.localName === name) return attribute.value;
  return "";
}
