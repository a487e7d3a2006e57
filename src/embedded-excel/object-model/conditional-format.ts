import { boxAddress, overlap, parseReference, type Box } from "../address";
import type { Book, Sheet } from "../book/book";
import {
  ruleAttributes,
  ruleEntries,
  setRuleAttributes,
  setRuleEntries,
  type FormatRule,
  type RuleEntry,
} from "../book/conditional-formats";
import { invalidArgument } from "../protocol";
import { RichCollection, RichObject } from "../rich-object";
import { without } from "../without";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  isTextRule,
  TextConditionalFormat,
  textRule,
} from "./conditional-rules";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

type FormatType = `${Excel.ConditionalFormatType}`;

/** The conditional formats that touch a range; the first is the most important. */
export class ConditionalFormatCollection extends RichCollection<ConditionalFormat> {
  readonly apiName = "ConditionalFormatCollection";
  readonly list: () => readonly ConditionalFormat[];
  readonly #range: Range;
  readonly #book: Book;

  constructor(book: Book, range: Range) {
    super();
    this.#book = book;
    this.#range = range;
    this.list = () =>
      ruleEntries(range.sheet.cells)
        .filter((entry) => boxesOf(entry).some((box) => overlap(box, range.box)))
        .map((entry) => new ConditionalFormat(book, range.sheet, entry));
  }

  add(type: FormatType) {
    const rule = newRule(type, this.#range.box);
    const entry: RuleEntry = { ref: boxAddress(this.#range.box), rules: [rule] };
    setRuleEntries(this.#range.sheet.cells, [entry, ...ruleEntries(this.#range.sheet.cells)]);
    const added = ruleEntries(this.#range.sheet.cells).find(({ rules }) => rules[0] === rule) ?? entry;
    return new ConditionalFormat(this.#book, this.#range.sheet, added);
  }
  clearAll() {
    const { sheet, box } = this.#range;
    const kept = ruleEntries(sheet.cells).filter((entry) => !boxesOf(entry).some((other) => overlap(other, box)));
    setRuleEntries(sheet.cells, kept);
  }
}

function newRule(type: FormatType, box: Box): FormatRule {
  switch (type) {
    case "Custom":
      return { type: "expression", formulae: ["FALSE"], style: {} };
    case "CellValue":
      return { type: "cellIs", operator: "equal", formulae: ["0"], style: {} };
    case "ContainsText":
      return textRule({ operator: "Contains", text: "" }, box, { type: "expression", style: {} });
    default:
      throw invalidArgument(`The embedded Excel has no ${type} formats.`, "ConditionalFormatCollection.add");
  }
}

function boxesOf({ ref }: RuleEntry): Box[] {
  return ref
    .split(" ")
    .map((text) => parseReference(text)?.box)
    .filter((box) => box !== undefined);
}

const TYPES: Readonly<Record<string, FormatType>> = {
  cellIs: "CellValue",
  expression: "Custom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
};

const ids = new WeakMap<FormatRule, string>();
let nextId = 1;

function idOf(rule: FormatRule): string {
  const known = ids.get(rule) ?? `{00000000-0003-0000-${String(nextId++).padStart(4, "0")}-000000000000}`;
  ids.set(rule, known);
  return known;
}

/** One conditional format. */
export class ConditionalFormat extends RichObject {
  readonly apiName = "ConditionalFormat";
  override readonly wireId: string;
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #entry: RuleEntry;

  constructor(book: Book, sheet: Sheet, entry: RuleEntry) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#entry = entry;
    this.wireId = idOf(entry.rules[0]);
  }

  get #rule() {
    return this.#entry.rules[0];
  }
  get id() {
    return this.wireId;
  }
  get type(): FormatType {
    return isTextRule(this.#rule) ? "ContainsText" : (TYPES[this.#rule.type] ?? "PresetCriteria");
  }
  /** 0 is the most important. */
  get priority() {
    return ruleEntries(this.#sheet.cells).findIndex(({ rules }) => rules[0] === this.#rule);
  }
  set priority(priority: number) {
    const entries = ruleEntries(this.#sheet.cells);
    const self = entries.find(({ rules }) => rules[0] === this.#rule);
    if (self === undefined) return;
    const others = entries.filter((entry) => entry !== self);
    setRuleEntries(this.#sheet.cells, [...others.slice(0, priority), self, ...others.slice(priority)]);
  }
  get stopIfTrue() {
    return ruleAttributes(this.#rule).stopIfTrue === "1";
  }
  set stopIfTrue(stop: boolean) {
    const others = without(ruleAttributes(this.#rule), "stopIfTrue");
    setRuleAttributes(this.#rule, stop ? { ...others, stopIfTrue: "1" } : others);
  }

  get custom() {
    return new CustomConditionalFormat(this.#rule);
  }
  get customOrNullObject() {
    return this.type === "Custom" ? this.custom : null;
  }
  get cellValue() {
    return new CellValueConditionalFormat(this.#rule);
  }
  get cellValueOrNullObject() {
    return this.type === "CellValue" ? this.cellValue : null;
  }
  get textComparison() {
    return new TextConditionalFormat(this.#rule, boxesOf(this.#entry)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }
  get textComparisonOrNullObject() {
    return this.type === "ContainsText" ? this.textComparison : null;
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === null) throw invalidArgument("The format is for several ranges.", "ConditionalFormat.getRange");
    return range;
  }
  getRangeOrNullObject() {
    const [box, ...others] = boxesOf(this.#entry);
    return box === undefined || others.length > 0 ? null : new Range(this.#book, this.#sheet, box);
  }
  getRanges() {
    return new RangeAreas(this.#sheet, boxesOf(this.#entry));
  }
  delete() {
    const kept = ruleEntries(this.#sheet.cells).filter(({ rules }) => rules[0] !== this.#rule);
    setRuleEntries(this.#sheet.cells, kept);
  }
}
