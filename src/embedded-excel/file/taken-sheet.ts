import type { MergedStyles } from "./merged-styles";
import {
  attributesOf,
  childOf,
  childrenOf,
  patched,
  rootOf,
  textOf,
  withAttribute,
  type Patch,
} from "../library/xml-places";

/** What the library's numbers mean where a sheet that it wrote is taken to. */
export interface TakenInto {
  readonly styles: MergedStyles;
  /** What stands within each shared string. */
  readonly strings: readonly string[];
}

/** What stands within each `<si>` of the library's shared strings. */
export function sharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  return [...childrenOf(xml, rootOf(xml))].map(({ open, shut }) => xml.slice(open, shut));
}

const LINE = /<(?:row|col)\b[^>]*>/g;
const CELL = /<c\b([^>]*?)(\/>|>([\s\S]*?)<\/c>)/g;

/** A sheet that the library wrote, its texts within it and its styles by their numbers in the workbook it goes into. */
export function takenSheet(xml: string, into: TakenInto): string {
  const cells = xml
    .replace(LINE, (tag) => restyledLine(tag, into.styles))
    .replace(CELL, (whole: string) => takenCell(whole, into));
  return withLooks(cells, into.styles);
}

/** The start tag of a row or column. */
export function restyledLine(tag: string, styles: MergedStyles): string {
  const name = tag.startsWith("<row") ? "s" : "style";
  const number = attributesOf(tag)[name];
  return number === undefined ? tag : withAttribute(tag, name, String(styles.format(Number(number))));
}

/** Every cell names its format: the first of a workbook need not be a plain one. */
export function takenCell(cell: string, { styles, strings }: TakenInto): string {
  const [, tag = "", , inside = ""] = new RegExp(CELL.source).exec(cell) ?? [];
  const { s = "0", t, ...rest } = attributesOf(tag);
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${value}"`);
  const shared = t === "s" ? strings[Number(/<v>(\d+)<\/v>/.exec(inside)?.[1])] : undefined;
  const kind = shared === undefined ? t : "inlineStr";
  const start = `<c${attributes.join("")} s="${styles.format(Number(s))}"${kind === undefined ? "" : ` t="${kind}"`}`;
  const content = shared === undefined ? inside : `<is>${shared}</is>`;
  return content === "" ? `${start}/>` : `${start}>${content}</c>`;
}

/** Looks of conditional formats and tables by their numbers in the workbook that the XML goes into. */
export function withLooks(xml: string, styles: MergedStyles): string {
  return xml.replace(
    /\b(\w*[dD]xfId)="(\d+)"/g,
    (_, name: string, number: string) => `${name}="${styles.look(Number(number))}"`,
  );
}

/** The cells and rows of a sheet that the library wrote, by address and number. */
interface WrittenCells {
  readonly cells: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<number, string>;
}

export function writtenCells(xml: string): WrittenCells {
  const cells = new Map<string, string>();
  const rows = new Map<number, string>();
  for (const [whole, tag = ""] of xml.matchAll(CELL)) cells.set(attributesOf(tag).r ?? "", whole);
  for (const [tag] of xml.matchAll(LINE)) if (tag.startsWith("<row")) rows.set(Number(attributesOf(tag).r) - 1, tag);
  return { cells, rows };
}

/** The children of that name, in the order of the sheet. */
export function elementsOf(xml: string, local: string): string {
  const found: string[] = [];
  for (const place of childrenOf(xml, rootOf(xml))) if (place.local === local) found.push(textOf(xml, place));
  return found.join("");
}

/** What takes every child of that name out. */
export function withoutElements(xml: string, local: string): string {
  const root = rootOf(xml);
  if (childOf(xml, root, local) === null) return xml;
  const patches: Patch[] = [];
  for (const place of childrenOf(xml, root))
    if (place.local === local) patches.push({ start: place.start, end: place.end, text: "" });
  return patched(xml, patches);
}
