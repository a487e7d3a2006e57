import { boxAddress, overlap, parseReference, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import {
  ruleAttributes,
  ruleEntries,
  setRuleAttributes,
  setRuleEntries,
  type FormatRule,
  type RuleEntry,
} from "../../book/conditional-formats";
import { newScaleRule } from "../../book/scale-rules";
import { invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  isTextRule,
  TextConditionalFormat,
  textRule,
} from "./conditional-rules";
import {
  ColorScaleConditionalFormat,
  IconSetConditionalFormat,
  NEW_COLOUR_SCALE,
  NEW_ICON_SCALE,
} from "./conditional-scales";
import type { Model } from "../cells/model";
import { DataBarConditionalFormat, NEW_DATA_BAR } from "./conditional-data-bar";
import {
  PresetCriteriaConditionalFormat,
  presetRule,
  rankRule,
  TopBottomConditionalFormat,
} from "./conditional-presets";
import type { Block } from "../cells/access";

type FormatType = `${Excel.ConditionalFormatType}`;

/** The conditional formats that touch a range; the first is the most important. */
export class ConditionalFormatCollection extends RichCollection<ConditionalFormat> {
  readonly apiName = "ConditionalFormatCollection";
  readonly list: () => readonly ConditionalFormat[];
  readonly #range: Block;
  readonly #model: Model;

  constructor(model: Model, range: Block) {
    super();
    this.#model = model;
    this.#range = range;
    this.list = () =>
      ruleEntries(range.sheet.cells)
        .filter((entry) => boxesOf(entry).some((box) => overlap(box, range.box)))
        .map((entry) => new ConditionalFormat(model, range.sheet, entry));
  }

  add(type: FormatType) {
    const rule = newRule(type, this.#range);
    const entry: RuleEntry = { ref: boxAddress(this.#range.box), rules: [rule] };
    setRuleEntries(this.#range.sheet.cells, [entry, ...ruleEntries(this.#range.sheet.cells)]);
    const added = ruleEntries(this.#range.sheet.cells).find(({ rules }) => rules[0] === rule) ?? entry;
    return new ConditionalFormat(this.#model, this.#range.sheet, added);
  }
  clearAll() {
    const { sheet, box } = this.#range;
    const kept = ruleEntries(sheet.cells).filter((entry) => !boxesOf(entry).some((other) => overlap(other, box)));
    setRuleEntries(sheet.cells, kept);
  }
}

function newRule(type: FormatType, { sheet, box }: Block): FormatRule {
  switch (type) {
    case "Custom":
      return { type: "expression", formulae: ["FALSE"], style: {} };
    case "CellValue":
      return { type: "cellIs", operator: "equal", formulae: ["0"], style: {} };
    case "ContainsText":
      return textRule({ operator: "Contains", text: "" }, box, { type: "expression", style: {} });
    case "ColorScale":
      return newScaleRule(sheet.cells, NEW_COLOUR_SCALE);
    case "DataBar":
      return newScaleRule(sheet.cells, NEW_DATA_BAR);
    case "IconSet":
      return newScaleRule(sheet.cells, NEW_ICON_SCALE);
    case "TopBottom":
      return rankRule({ rank: 10, type: "TopItems" }, { type: "expression", style: {} });
    case "PresetCriteria":
      return presetRule("AboveAverage", box, { type: "expression", style: {} });
    default:
      throw invalidArgument(`${String(type)} is no type of conditional format.`, "ConditionalFormatCollection.add");
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
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #entry: RuleEntry;

  constructor(model: Model, sheet: Sheet, entry: RuleEntry) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#entry = entry;
    this.wireId = idOf(entry.rules[0]);
  }

  get #rule() {
    return this.#entry.rules[0];
  }
  /** Whose first cell the rule's formula speaks for. */
  get #corner(): Box {
    return boxesOf(this.#entry)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  get id() {
    return this.wireId;
  }
  get type(): FormatType {
    if (isTextRule(this.#rule)) return "ContainsText";
    return TYPES[ruleAttributes(this.#rule).type ?? this.#rule.type] ?? "PresetCriteria";
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
    return new TextConditionalFormat(this.#rule, this.#corner);
  }
  get textComparisonOrNullObject() {
    return this.type === "ContainsText" ? this.textComparison : null;
  }

  get colorScale() {
    return new ColorScaleConditionalFormat(this.#rule);
  }
  get colorScaleOrNullObject() {
    return this.type === "ColorScale" ? this.colorScale : null;
  }

  get dataBar() {
    return new DataBarConditionalFormat(this.#rule);
  }
  get dataBarOrNullObject() {
    return this.type === "DataBar" ? this.dataBar : null;
  }

  get iconSet() {
    return new IconSetConditionalFormat(this.#rule);
  }
  get iconSetOrNullObject() {
    return this.type === "IconSet" ? this.iconSet : null;
  }

  get topBottom() {
    return new TopBottomConditionalFormat(this.#rule);
  }
  get topBottomOrNullObject() {
    return this.type === "TopBottom" ? this.topBottom : null;
  }

  get preset() {
    return new PresetCriteriaConditionalFormat(this.#rule, this.#corner);
  }
  get presetOrNullObject() {
    return this.type === "PresetCriteria" ? this.preset : null;
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === null) throw invalidArgument("The format is for several ranges.", "ConditionalFormat.getRange");
    return range;
  }
  getRangeOrNullObject() {
    const [box, ...others] = boxesOf(this.#entry);
    return box === undefined || others.length > 0 ? null : this.#model.range(this.#sheet, box);
  }
  getRanges() {
    return this.#model.areas(this.#sheet, boxesOf(this.#entry));
  }
  delete() {
    const kept = ruleEntries(this.#sheet.cells).filter(({ rules }) => rules[0] !== this.#rule);
    setRuleEntries(this.#sheet.cells, kept);
  }
}
