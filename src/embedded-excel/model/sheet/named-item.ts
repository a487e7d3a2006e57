import { absoluteAddress, parseReference, quoteSheetName } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { toFileFormula, toShownFormula } from "../../book/formula-text";
import { isValidName, type DefinedName } from "../../book/names";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { Range } from "../range/range";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends RichCollection<NamedItem> {
  readonly apiName = "NamedItemCollection";
  readonly list: () => readonly NamedItem[];
  readonly #model: Model;
  readonly #sheet: Sheet | null;

  /** Without a sheet: the workbook's own names. */
  constructor(model: Model, sheet: Sheet | null) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    const sheetId = sheet?.id ?? null;
    this.list = () =>
      model.book.names
        .filter((name) => name.sheetId === sheetId && !name.name.startsWith("_xlnm."))
        .map((name) => new NamedItem(model, name));
  }

  add(name: string, reference: unknown, comment?: string | null) {
    const location = "NamedItemCollection.add";
    if (!isValidName(name)) throw invalidArgument(`${name} is not a valid name.`, location);
    const sheetId = this.#sheet?.id ?? null;
    if (this.#model.book.names.some((other) => other.sheetId === sheetId && sameName(other.name, name)))
      throw itemAlreadyExists(name, location);
    const added: DefinedName = {
      name,
      formula: formulaOf(reference, location),
      sheetId,
      visible: true,
      comment: comment ?? "",
    };
    this.#model.book.names.push(added);
    this.#model.book.valuesChanged();
    return new NamedItem(this.#model, added);
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function formulaOf(reference: unknown, location: string): string {
  if (reference instanceof Range)
    return `${quoteSheetName(reference.sheet.cells.name)}!${absoluteAddress(reference.box)}`;
  if (typeof reference === "string") {
    const formula = toFileFormula(reference.replace(/^=/, ""));
    if (formula !== "") return formula;
  }
  if (typeof reference === "number") return String(reference);
  throw invalidArgument(`${String(reference)} is neither a range nor a formula.`, location);
}

/** One name. */
export class NamedItem extends RichObject {
  readonly apiName = "NamedItem";
  override readonly wireId: string;
  readonly #model: Model;
  readonly #item: DefinedName;

  constructor(model: Model, item: DefinedName) {
    super();
    this.#model = model;
    this.#item = item;
    this.wireId = item.name;
  }

  get name() {
    return this.#item.name;
  }
  get formula() {
    return `=${toShownFormula(this.#item.formula)}`;
  }
  set formula(formula: string) {
    this.#item.formula = formulaOf(formula, "NamedItem.formula");
    this.#model.book.valuesChanged();
  }
  /** A range's address, or the constant. Formulas are not worked out. */
  get value() {
    const constant = Number(this.#item.formula);
    if (this.type === "Double") return constant;
    const range = this.getRangeOrNullObject();
    if (range !== null) return range.address;
    return this.#item.formula.startsWith('"') ? this.#item.formula.slice(1, -1).replaceAll('""', '"') : this.formula;
  }
  get type(): `${Excel.NamedItemType}` {
    const { formula } = this.#item;
    if (this.#place() !== null) return "Range";
    if (/^-?\d/.test(formula) && !Number.isNaN(Number(formula))) return "Double";
    if (/^"([^"]|"")*"$/.test(formula)) return "String";
    if (/^(TRUE|FALSE)$/i.test(formula)) return "Boolean";
    return formula.includes("#REF!") ? "Error" : "String";
  }
  get scope(): `${Excel.NamedItemScope}` {
    return this.#item.sheetId === null ? "Workbook" : "Worksheet";
  }
  get visible() {
    return this.#item.visible;
  }
  set visible(visible: boolean) {
    this.#item.visible = visible;
  }
  get comment() {
    return this.#item.comment;
  }
  set comment(comment: string) {
    this.#item.comment = comment;
  }
  get worksheetOrNullObject() {
    const sheet = this.#item.sheetId === null ? null : this.#model.book.findSheet(this.#item.sheetId);
    return sheet === null ? null : this.#model.worksheet(sheet);
  }
  get worksheet() {
    // A bare load() looks at every member; a name of the workbook has no sheet to look at.
    return this.worksheetOrNullObject;
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound(this.#item.name, "NamedItem.getRange");
    return range;
  }
  getRangeOrNullObject() {
    const place = this.#place();
    return place === null ? null : new Range(this.#model, place.sheet, place.box);
  }
  delete() {
    this.#model.book.names = this.#model.book.names.filter((name) => name !== this.#item);
    this.#model.book.valuesChanged();
  }

  /** Where the name points, if it points to one block of cells. */
  #place(): { sheet: Sheet; box: Range["box"] } | null {
    const reference = parseReference(this.#item.formula);
    if (reference?.sheet == null) return null;
    const sheet = this.#model.book.findSheet(reference.sheet);
    return sheet === null ? null : { sheet, box: reference.box };
  }
}
