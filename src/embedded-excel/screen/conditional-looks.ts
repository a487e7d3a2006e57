import type { Style } from "@cj-tech-master/excelts";
import { contains, parseReference, type Box } from "../address";
import type { Book, Sheet } from "../book/book";
import { scalarOf } from "../book/cell-value";
import { ruleAttributes, ruleEntries, type FormatRule } from "../book/conditional-formats";
import { fromR1C1, toR1C1 } from "../book/r1c1";
import { eachCell } from "../book/sheet-cells";
import { columnName } from "../address";
import { calculateFormulas, Workbook } from "../store/library";

/** So many rows are worked out at a time: what is far from the screen waits. */
const ROWS_AT_A_TIME = 100;
const SCRATCH = "Conditions of the embedded Excel";

interface Rule {
  readonly boxes: readonly Box[];
  readonly style: Partial<Style>;
  /** As its cell of the sheet's corner says it; null for the kinds that are not shown. */
  readonly formula: string | null;
  readonly stops: boolean;
}

/** Which conditional formats hold, cell by cell: worked out by the formula engine, until something changes. */
export class ConditionalLooks {
  readonly #sheet: Sheet;
  readonly #book: Book;
  readonly #rules: readonly Rule[];
  readonly #blocks = new Map<number, Map<string, Partial<Style>>>();

  constructor(book: Book, sheet: Sheet) {
    this.#book = book;
    this.#sheet = sheet;
    this.#rules = ruleEntries(sheet.cells).map(({ ref, rules: [rule] }) => readRule(ref, rule));
  }

  at(row: number, column: number): Partial<Style> | null {
    if (!this.#rules.some(({ boxes }) => boxes.some((box) => contains(box, cellAt(row, column))))) return null;
    const block = Math.floor(row / ROWS_AT_A_TIME);
    const known = this.#blocks.get(block) ?? this.#workOut(block);
    this.#blocks.set(block, known);
    return known.get(`${row}:${column}`) ?? null;
  }

  /** Asks the engine about every rule and cell of the block at once, in a copy that holds values only. */
  #workOut(block: number): Map<string, Partial<Style>> {
    const asked = [...this.#questions(block)];
    const scratch = new Workbook();
    const needsAll = asked.some(({ formula }) => formula.includes("!"));
    for (const sheet of needsAll ? this.#book.sheets : [this.#sheet]) copyValues(sheet, scratch);
    const answers = scratch.addWorksheet(SCRATCH);
    const own = `'${this.#sheet.cells.name.replaceAll("'", "''")}'!`;
    for (const [index, { formula }] of asked.entries())
      answers.getCell(index + 1, 1).value = { formula: onSheet(formula, own) };
    calculateFormulas(scratch as Parameters<typeof calculateFormulas>[0]);
    const looks = new Map<string, Partial<Style>>();
    const stopped = new Set<string>();
    for (const [index, { key, rule }] of asked.entries()) {
      const answer = scalarOf(answers.getCell(index + 1, 1).value);
      const holds = answer === true || (typeof answer === "number" && answer !== 0);
      if (!holds || stopped.has(key)) continue;
      looks.set(key, putUnder(looks.get(key) ?? {}, rule.style));
      if (rule.stops) stopped.add(key);
    }
    return looks;
  }

  *#questions(block: number): Iterable<{ readonly key: string; readonly rule: Rule; readonly formula: string }> {
    const [first, last] = [block * ROWS_AT_A_TIME, (block + 1) * ROWS_AT_A_TIME - 1];
    const right = this.#sheet.cells.columnCount - 1;
    const bottom = Math.min(last, this.#sheet.cells.rowCount - 1);
    for (const rule of this.#rules) {
      if (rule.formula === null) continue;
      for (const box of rule.boxes)
        for (let row = Math.max(first, box.top); row <= Math.min(bottom, box.bottom); row++)
          for (let column = box.left; column <= Math.min(right, box.right); column++)
            yield { key: `${row}:${column}`, rule, formula: fromR1C1(rule.formula, { row, column }) };
    }
  }
}

function cellAt(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

function readRule(ref: string, rule: FormatRule): Rule {
  const boxes = ref.split(/\s+/).flatMap((part) => parseReference(part)?.box ?? []);
  const [corner] = boxes;
  const formula = corner === undefined ? null : conditionOf(rule, corner);
  return {
    boxes,
    style: rule.style ?? {},
    formula: formula === null || corner === undefined ? null : toR1C1(formula, placeOf(corner)),
    stops: ruleAttributes(rule).stopIfTrue === "1",
  };
}

function placeOf({ top, left }: Box) {
  return { row: top, column: left };
}

/** The rule as a formula for the first of its cells; null for scales, bars, icons and ranks. */
function conditionOf(rule: FormatRule, corner: Box): string | null {
  const [first, second] = rule.formulae ?? [];
  if (first === undefined) return null;
  if (rule.type !== "cellIs") return rule.type === "expression" || rule.type.includes("Text") ? String(first) : null;
  const cell = columnName(corner.left) + String(corner.top + 1);
  const between = `AND(${cell}>=MIN((${first}),(${second ?? first})),${cell}<=MAX((${first}),(${second ?? first})))`;
  if (rule.operator === "between") return between;
  if (rule.operator === "notBetween") return `NOT(${between})`;
  const sign = SIGNS[rule.operator ?? ""];
  return sign === undefined ? null : `${cell}${sign}(${first})`;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The formula with the sheet's name before every reference that has none. */
function onSheet(formula: string, own: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\w.$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w.(])/g,
    (part) => (part.startsWith('"') || part.includes("!") ? part : own + part),
  );
}

function copyValues({ cells }: Sheet, into: InstanceType<typeof Workbook>): void {
  const copy = into.addWorksheet(cells.name);
  eachCell(cells, (cell, row, column) => {
    const value = scalarOf(cell.value);
    if (value !== "") copy.getCell(row + 1, column + 1).value = value;
  });
}

/** A rule of less importance adds what those before it left alone. */
function putUnder(above: Partial<Style>, below: Partial<Style>): Partial<Style> {
  return {
    ...below,
    ...above,
    font: { ...below.font, ...above.font },
    border: { ...below.border, ...above.border },
  };
}
