import { DOMParser, type Element } from "@xmldom/xmldom";
import { inflateRawSync } from "node:zlib";

/** An .xlsx by its parts, read without any of the product's code. */
export function readPackage(bytes: Uint8Array): Map<string, string> {
  const view = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const end = view.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count--) {
    const [packedSize, nameSize, extraSize, commentSize] = [
      view.readUInt32LE(at + 20),
      view.readUInt16LE(at + 28),
      view.readUInt16LE(at + 30),
      view.readUInt16LE(at + 32),
    ];
    const local = view.readUInt32LE(at + 42);
    const name = view.toString("utf8", at + 46, at + 46 + nameSize);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(start, start + packedSize);
    const stored = view.readUInt16LE(at + 10) === 0;
    parts.set(name, (stored ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + nameSize + extraSize + commentSize;
  }
  return parts;
}

/** One cell as the file has it, its style looked up. */
export interface FileCell {
  /** "n", "s" (text, wherever it is stored), "b", "e" or "d". */
  readonly type: string;
  readonly value: string;
  readonly formula: string;
  readonly numberFormat: string;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
}

export interface FileSheet {
  readonly cells: ReadonlyMap<string, FileCell>;
  readonly xml: Element;
}

/** The sheets of an .xlsx by name. */
export function readSheets(bytes: Uint8Array): Map<string, FileSheet> {
  const parts = readPackage(bytes);
  const strings = elements(parse(parts.get("xl/sharedStrings.xml") ?? "<sst/>"), "si").map(textOf);
  const styles = readStyles(parse(parts.get("xl/styles.xml") ?? "<styleSheet/>"));
  const targets = new Map(
    elements(parse(parts.get("xl/_rels/workbook.xml.rels") ?? "<x/>"), "Relationship").map((r) => [
      attribute(r, "Id"),
      `xl/${attribute(r, "Target").replace(/^\/?(xl\/)?/, "")}`,
    ]),
  );
  const sheets = new Map<string, FileSheet>();
  for (const sheet of elements(parse(parts.get("xl/workbook.xml") ?? "<x/>"), "sheet")) {
    const xml = parse(parts.get(targets.get(attribute(sheet, "r:id")) ?? "") ?? "<worksheet/>");
    const cells = new Map<string, FileCell>();
    for (const c of elements(xml, "c")) cells.set(attribute(c, "r"), readCell(c, strings, styles));
    sheets.set(attribute(sheet, "name"), { cells, xml });
  }
  return sheets;
}

type Style = Pick<FileCell, "numberFormat" | "font" | "fill" | "border" | "alignment">;

function readCell(c: Element, strings: readonly string[], styles: readonly Style[]): FileCell {
  const stored = attribute(c, "t");
  const raw = elements(c, "v").map(textOf).join("");
  const inline = elements(c, "is").map(textOf).join("");
  const isText = stored === "s" || stored === "str" || stored === "inlineStr";
  const value = stored === "s" ? (strings[Number(raw)] ?? "") : raw + inline;
  const type = isText ? "s" : stored === "" ? "n" : stored;
  const style = styles[Number(attribute(c, "s") || "0")];
  if (style === undefined) throw new Error(`${attribute(c, "r")} has a style that the file lacks.`);
  const formula = elements(c, "f").map(textOf).join("");
  return { type, value: type === "n" && value !== "" ? String(Number(value)) : value, formula, ...style };
}

/** Number formats that files give by number only: those the fixtures use. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "mm-dd-yy",
  21: "h:mm:ss",
  49: "@",
};

function readStyles(xml: Element): Style[] {
  const formats = new Map(elements(xml, "numFmt").map((f) => [attribute(f, "numFmtId"), attribute(f, "formatCode")]));
  const children = (tag: string) => elements(xml, tag).flatMap((list) => childElements(list));
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map(children);
  return children("cellXfs").map((xf) => ({
    numberFormat: formatText(formats, attribute(xf, "numFmtId") || "0"),
    font: describe(fonts?.[Number(attribute(xf, "fontId") || "0")]),
    fill: describe(fills?.[Number(attribute(xf, "fillId") || "0")]),
    border: describe(borders?.[Number(attribute(xf, "borderId") || "0")]),
    alignment: elements(xf, "alignment").map(describe).join(""),
  }));
}

function formatText(formats: ReadonlyMap<string, string>, id: string): string {
  return (formats.get(id) ?? BUILT_IN[id] ?? `built-in ${id}`).replaceAll('"', "").replaceAll("\\", "");
}

/** An element in words in which order, defaults and spelling of the same colour do not count. */
export function describe(element: Element | undefined): string {
  if (element === undefined) return "";
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name}=${value.replace(/^(00|FF)(?=[0-9A-Fa-f]{6}$)/, "").replace(/^true$/, "1")}`)
    .filter((pair) => !DEFAULTS.includes(pair))
    .sort();
  const inside = childElements(element)
    .map(describe)
    .filter((text) => text !== "")
    .sort();
  const parts = [...attributes, ...inside];
  if (element.tagName === "family") return ""; // a hint for when the font is missing
  return parts.length === 0 && !BARE_MEANS_TRUE.includes(element.tagName)
    ? ""
    : `${element.tagName}(${parts.join(" ")})`;
}

const BARE_MEANS_TRUE = ["b", "i", "u", "strike"];
const DEFAULTS = [
  "patternType=none",
  "indexed=64",
  "val=1",
  "val=single",
  "patternType=solid",
  "general=",
  "diagonalUp=false",
  "diagonalDown=false",
  "textRotation=0",
  "indent=0",
  "wrapText=false",
  "shrinkToFit=false",
  "horizontal=general",
  "vertical=bottom",
];

export function parse(xml: string): Element {
  const root = new DOMParser().parseFromString(xml.replaceAll("\u2028", "&#8232;"), "text/xml").documentElement;
  if (root === null) throw new Error("There is no XML in the part.");
  return root;
}

/** Every element of that local name below, at any depth. */
export function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function childElements(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function textOf(element: Element): string {
  return (element.textContent ?? "").replaceAll(/_x([0-9A-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
