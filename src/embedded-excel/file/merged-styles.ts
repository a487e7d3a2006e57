import { xmlEncodeAttr } from "../library/library";
import {
  attributesAt,
  childOf,
  childrenOf,
  patched,
  prefixOf,
  rootOf,
  textOf,
  withAttribute,
  withChild,
} from "../library/xml-places";

/** The lists of a styles part in the schema's order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Formats numbered below this are Excel's own. */
const FIRST_OWN_FORMAT = 164;

/**
 * The styles of an opened workbook, with those that sheets taken from another styles part need behind them.
 *
 * What was there keeps its number and its words; a style that is there already is used again, so that saving the same
 * again adds nothing.
 */
export class MergedStyles {
  readonly #opened: string;
  readonly #prefix: string;
  readonly #lists = new Map<string, StyleList>();
  readonly #taken: Readonly<Record<string, readonly string[]>>;
  /** Format codes of the part taken from, and the numbers of those here. */
  readonly #codes: ReadonlyMap<string, string>;
  readonly #numbers: Map<string, number>;
  readonly #formats = new Map<number, number>();
  readonly #looks = new Map<number, number>();

  constructor(opened: string, takenFrom: string) {
    this.#opened = opened;
    this.#prefix = prefixOf(rootOf(opened).name);
    const lists = ["fonts", "fills", "borders", "cellXfs", "dxfs", "numFmts"];
    for (const list of lists) this.#lists.set(list, new StyleList(itemsOf(opened, list)));
    this.#taken = Object.fromEntries(lists.map((list) => [list, itemsOf(takenFrom, list)]));
    this.#codes = formatCodes(takenFrom);
    this.#numbers = new Map([...formatCodes(opened)].map(([id, code]) => [code, Number(id)]));
  }

  /** The number here of a cell format of the other part. */
  format(number: number): number {
    const known = this.#formats.get(number);
    if (known !== undefined) return known;
    const xml = this.#taken.cellXfs?.[number];
    if (xml === undefined) return 0;
    const place = rootOf(xml);
    let tag = xml.slice(place.start, place.open);
    const attributes = attributesAt(xml, place);
    for (const [name, list] of Object.entries(PARTS_OF_FORMAT)) {
      const part = this.#taken[list]?.[Number(attributes[name] ?? 0)];
      if (part !== undefined) tag = withAttribute(tag, name, String(this.#add(list, part)));
    }
    const code = this.#codes.get(attributes.numFmtId ?? "");
    if (code !== undefined) tag = withAttribute(tag, "numFmtId", String(this.#numberFormat(code)));
    tag = withAttribute(tag, "xfId", "0");
    const added = this.#add("cellXfs", tag + xml.slice(place.open));
    this.#formats.set(number, added);
    return added;
  }

  /** The same of a look of conditional formats and tables. */
  look(number: number): number {
    const known = this.#looks.get(number);
    if (known !== undefined) return known;
    const xml = this.#taken.dxfs?.[number] ?? "<dxf/>";
    const added = this.#add("dxfs", xml);
    this.#looks.set(number, added);
    return added;
  }

  #numberFormat(code: string): number {
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.#numbers.values()) + 1;
    this.#numbers.set(code, number);
    this.#add("numFmts", `<numFmt numFmtId="${number}" formatCode="${xmlEncodeAttr(code)}"/>`);
    return number;
  }

  #add(list: string, xml: string): number {
    return this.#lists.get(list)?.add(xml) ?? 0;
  }

  /** The part as it is now. */
  get xml(): string {
    let xml = this.#opened;
    for (const [name, { added, count }] of this.#lists) {
      if (added.length === 0) continue;
      const root = rootOf(xml);
      const place = childOf(xml, root, name);
      const items = added.map((item) => withPrefix(item, this.#prefix)).join("");
      const tagName = this.#prefix + name;
      if (place === null) {
        const list = `<${tagName} count="${count}">${items}</${tagName}>`;
        xml = withChild(xml, root, list, ORDER.slice(ORDER.indexOf(name) + 1));
      } else {
        const filled = withChild(xml, place, items, ["extLst"]);
        const { start, open } = childOf(filled, rootOf(filled), name) ?? place;
        const tag = withAttribute(filled.slice(start, open), "count", String(count));
        xml = patched(filled, [{ start, end: open, text: tag }]);
      }
    }
    return xml;
  }
}

const PARTS_OF_FORMAT = { fontId: "fonts", fillId: "fills", borderId: "borders" };

/** A list of a styles part: what it holds, and what was added behind it. */
class StyleList {
  readonly added: string[] = [];
  readonly #known = new Map<string, number>();
  #count: number;

  constructor(items: readonly string[]) {
    this.#count = items.length;
    for (const [index, item] of items.entries()) if (!this.#known.has(item)) this.#known.set(item, index);
  }

  get count(): number {
    return this.#count;
  }

  add(item: string): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    this.added.push(item);
    this.#known.set(item, this.#count);
    return this.#count++;
  }
}

/** The items of a list, without prefixes. */
function itemsOf(xml: string, list: string): string[] {
  const root = rootOf(xml);
  const place = childOf(xml, root, list);
  if (place === null) return [];
  const prefix = prefixOf(root.name);
  const items = [...childrenOf(xml, place)].filter(({ local }) => local !== "extLst").map((item) => textOf(xml, item));
  return prefix === ""
    ? items
    : items.map((item) => item.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</"));
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[\w])/g, `<$1${prefix}`);
}

function formatCodes(xml: string): Map<string, string> {
  const place = childOf(xml, rootOf(xml), "numFmts");
  if (place === null) return new Map();
  const formats = [...childrenOf(xml, place)].map((format) => attributesAt(xml, format));
  return new Map(formats.map(({ numFmtId = "", formatCode = "" }) => [numFmtId, formatCode]));
}
