import type { Worksheet } from "../library/types";
import { cellAddress, columnIndex } from "../ground/address";
import { xmlEncode } from "../library/library";
import type { ChangedCell, SheetChanges, Subject } from "./sheet-state";
import {
  elementsOf,
  restyledLine,
  takenCell,
  withLooks,
  withoutElements,
  writtenCells,
  type TakenInto,
} from "./taken-sheet";
import {
  attributesAt,
  attributesOf,
  childOf,
  childrenOf,
  isEmpty,
  patched,
  prefixOf,
  rootOf,
  textOf,
  withAttribute,
  withChild,
  type Patch,
  type Place,
} from "../library/xml-places";

/** The subjects that stand in an element of the sheet's own, which leads to no other part. */
const ELEMENTS: Partial<Record<Subject, string>> = {
  columns: "cols",
  merges: "mergeCells",
  validations: "dataValidations",
  views: "sheetViews",
  protection: "sheetProtection",
  conditionalFormats: "conditionalFormatting",
};

/** The children of a worksheet in the schema's order. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/**
 * Whether the changes can be made in the sheet's own XML; else the library's must take its place.
 *
 * Formats and rules of the newer kind stand in two places at once, and a table is a part of its own.
 */
export function canPatch(opened: string, written: string, { subjects }: SheetChanges): boolean {
  const isNewer = (xml: string) => /<(?:\w+:)?conditionalFormattings\b/.test(xml);
  if (subjects.has("conditionalFormats") && (isNewer(opened) || isNewer(written))) return false;
  return [...subjects].every((subject) => subject === "tables" || ELEMENTS[subject] !== undefined);
}

/** The opened sheet with what changed, and nothing else, as the library wrote it. */
export function patchedSheet(
  opened: string,
  written: string,
  changes: SheetChanges,
  sheet: Worksheet,
  into: TakenInto,
): string {
  const patcher = new CellPatcher(opened, written, changes, sheet, into);
  let xml = patcher.patched();
  for (const subject of changes.subjects) {
    const name = ELEMENTS[subject];
    if (name === undefined) continue;
    const element = withLooks(restyledColumns(elementsOf(written, name), into), into.styles);
    xml = withoutElements(xml, name);
    if (element === "") continue;
    const root = rootOf(xml);
    xml = withChild(xml, root, withPrefix(element, prefixOf(root.name)), ORDER.slice(ORDER.indexOf(name) + 1));
  }
  return xml;
}

function restyledColumns(xml: string, { styles }: TakenInto): string {
  return xml.replace(/<col\b[^>]*>/g, (tag) => restyledLine(tag, styles));
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** What a changed row takes from the library's; its format only where it has one. */
const LINE_ATTRIBUTES = ["ht", "customHeight", "hidden", "outlineLevel", "collapsed", "s", "customFormat"];

/** Whether a column, from 0, is among those that the row's start tag speaks of. */
function isWithin(tag: string, column: number): boolean {
  const [first = 0, last = 0] = (attributesOf(tag).spans ?? "").split(":").map(Number);
  return column + 1 >= first && column + 1 <= last;
}

class CellPatcher {
  readonly #xml: string;
  readonly #patches: Patch[] = [];
  readonly #written;
  readonly #cells = new Map<number, ChangedCell[]>();
  readonly #rows: ReadonlySet<number>;
  readonly #sheet: Worksheet;
  readonly #into: TakenInto;
  /** Shared formulas whose first cell went. */
  readonly #orphaned = new Set<string>();
  #prefix = "";

  constructor(opened: string, written: string, { cells, rows }: SheetChanges, sheet: Worksheet, into: TakenInto) {
    this.#xml = opened;
    this.#written = writtenCells(written);
    for (const cell of cells) this.#cells.set(cell.row, [...(this.#cells.get(cell.row) ?? []), cell]);
    for (const [, inRow] of this.#cells) inRow.sort((a, b) => a.column - b.column);
    this.#rows = rows;
    this.#sheet = sheet;
    this.#into = into;
  }

  patched(): string {
    const data = childOf(this.#xml, rootOf(this.#xml), "sheetData");
    if (data === null || this.#cells.size + this.#rows.size === 0) return this.#xml;
    this.#prefix = prefixOf(data.name);
    const wanted = [...new Set([...this.#cells.keys(), ...this.#rows])].sort((a, b) => a - b);
    const present = isEmpty(data) ? [] : [...childrenOf(this.#xml, data)];
    let number = -1;
    for (const row of present) {
      const { r } = attributesAt(this.#xml, row);
      number = r === undefined ? number + 1 : Number(r) - 1;
      while (wanted[0] !== undefined && wanted[0] < number) this.#insert(row.start, this.#newRow(wanted.shift() ?? 0));
      if (wanted[0] !== number) continue;
      wanted.shift();
      this.#patchRow(row, number);
    }
    const last = wanted.map((row) => this.#newRow(row)).join("");
    if (isEmpty(data)) this.#replace(data, `<${data.name}>${last}</${data.name}>`);
    else if (last !== "") this.#insert(data.shut, last);
    if (this.#orphaned.size > 0) for (const row of present) this.#freeFormulas(row);
    return patched(this.#xml, this.#patches);
  }

  #insert(at: number, text: string): void {
    if (text !== "") this.#patches.push({ start: at, end: at, text });
  }

  #replace({ start, end }: { start: number; end: number }, text: string): void {
    this.#patches.push({ start, end, text });
  }

  #newRow(row: number): string {
    const cells = (this.#cells.get(row) ?? []).map((cell) => this.#writtenCell(cell)).join("");
    const tag = this.#written.rows.get(row);
    if (tag === undefined && cells === "") return "";
    const line = attributesOf(tag === undefined ? "" : restyledLine(tag, this.#into.styles));
    const attributes = Object.entries({ ...line, r: String(row + 1) }).filter(
      ([name]) => name !== "spans" && !name.includes(":"),
    );
    const start = `<${this.#prefix}row${attributes.map(([name, value]) => ` ${name}="${value}"`).join("")}`;
    return cells === "" ? `${start}/>` : `${start}>${cells}</${this.#prefix}row>`;
  }

  #patchRow(row: Place, number: number): void {
    const left = [...(this.#cells.get(number) ?? [])];
    let tag = this.#xml.slice(row.start, row.open);
    if (this.#rows.has(number)) tag = this.#changedLine(tag, number);
    // Cells may lie beyond what the row says of its first and last.
    if (left.some(({ column }) => !isWithin(tag, column))) tag = withAttribute(tag, "spans", null);
    if (isEmpty(row)) {
      const cells = left.map((cell) => this.#writtenCell(cell)).join("");
      const open = tag.replace(/\s*\/>$/, ">");
      this.#replace(row, cells === "" ? tag : `${open}${cells}</${row.name}>`);
      return;
    }
    this.#replace({ start: row.start, end: row.open }, tag);
    let column = -1;
    for (const cell of left.length === 0 ? [] : childrenOf(this.#xml, row)) {
      if (cell.local !== "c") continue;
      const { r } = attributesAt(this.#xml, cell);
      column = r === undefined ? column + 1 : columnIndex(r.replace(/\d+$/, ""));
      while (left[0] !== undefined && left[0].column < column) this.#insertCell(cell.start, left.shift());
      if (left[0]?.column === column) this.#patchCell(cell, left.shift());
    }
    for (const cell of left) this.#insertCell(row.shut, cell);
  }

  #changedLine(tag: string, row: number): string {
    const known = this.#written.rows.get(row);
    const written = known === undefined ? {} : attributesOf(restyledLine(known, this.#into.styles));
    return LINE_ATTRIBUTES.reduce((line, name) => withAttribute(line, name, written[name] ?? null), tag);
  }

  #insertCell(at: number, cell: ChangedCell | undefined): void {
    if (cell !== undefined) this.#insert(at, this.#writtenCell(cell));
  }

  /** As the library wrote it; nothing of a cell that is gone. */
  #writtenCell({ row, column }: ChangedCell): string {
    const cell = this.#written.cells.get(cellAddress(row, column));
    return cell === undefined ? "" : withPrefix(takenCell(cell, this.#into), this.#prefix);
  }

  #patchCell(place: Place, change: ChangedCell | undefined): void {
    if (change === undefined) return;
    const formula = childOf(this.#xml, place, "f");
    const { s } = attributesAt(this.#xml, place);
    let cell = this.#writtenCell(change);
    if (cell !== "" && change.keepsStyle) {
      const { open } = rootOf(cell);
      cell = withAttribute(cell.slice(0, open), "s", s ?? null) + cell.slice(open);
    }
    if (formula !== null && change.keepsFormula) cell = this.#withFormula(cell, textOf(this.#xml, formula));
    else if (formula !== null) this.#forget(formula);
    this.#replace(place, cell);
  }

  /** A formula stays as the file spells it, shared or not. */
  #withFormula(cell: string, formula: string): string {
    const written = childOf(cell, rootOf(cell), "f");
    return written === null ? cell : patched(cell, [{ ...written, text: formula }]);
  }

  #forget(formula: Place): void {
    const { t, si, ref } = attributesAt(this.#xml, formula);
    if (t === "shared" && si !== undefined && ref !== undefined) this.#orphaned.add(si);
  }

  /** Gives each cell that shared the formula of one that went its own. */
  #freeFormulas(row: Place): void {
    if (isEmpty(row)) return;
    for (const cell of childrenOf(this.#xml, row)) {
      const formula = childOf(this.#xml, cell, "f");
      if (formula === null || this.#patches.some(({ start, end }) => start <= cell.start && end >= cell.end)) continue;
      const { t, si = "" } = attributesAt(this.#xml, formula);
      if (t !== "shared" || !this.#orphaned.has(si)) continue;
      const text = this.#sheet.getCell(attributesAt(this.#xml, cell).r ?? "").formula;
      this.#replace(formula, `<${formula.name}>${xmlEncode(text ?? "")}</${formula.name}>`);
    }
  }
}
