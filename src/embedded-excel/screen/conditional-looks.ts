import type { Style } from "../library/types";
import { cellBox, contains, parseReference, type Box } from "../ground/address";
import type { Book, Sheet } from "../book/book";
import { scalarOf } from "../book/cell-value";
import { ruleAttributes, ruleEntries, type FormatRule } from "../book/conditional-formats";
import { fromR1C1, toR1C1 } from "../book/r1c1";
import { ruleContent } from "../book/rule-content";
import { eachCell } from "../book/sheet-cells";
import { storedColour } from "../book/colours";
import { layered } from "./layered";
import { ruleCondition } from "./rule-condition";
import { readScale, type Scale } from "../book/scale";
import { scaleLook, thresholdNumbers, type ScaleLook } from "./scale-look";
import { sheetAnswers } from "./sheet-answers";

/** So many rows are worked out at a time: what is far from the screen waits. */
const ROWS_AT_A_TIME = 100;

interface Rule {
  readonly boxes: readonly Box[];
  readonly style: Partial<Style>;
  /** As its cell of the sheet's corner says it; null for scales and for the kinds that are not shown. */
  readonly formula: string | null;
  readonly scale: Scale | null;
  readonly stops: boolean;
}

/** What the conditional formats that hold make of a cell. */
export interface ConditionalLook extends Pick<ScaleLook, "bar" | "icon" | "showsValue"> {
  readonly style: Partial<Style>;
}

const PLAIN: ConditionalLook = { style: {}, bar: null, icon: null, showsValue: true };

/** Which conditional formats hold, cell by cell: worked out by the formula engine, until something changes. */
export class ConditionalLooks {
  readonly #sheet: Sheet;
  readonly #book: Book;
  readonly #rules: readonly Rule[];
  readonly #blocks = new Map<number, ReadonlyMap<string, ConditionalLook>>();
  readonly #thresholds = new Map<Scale, readonly number[]>();

  constructor(book: Book, sheet: Sheet) {
    this.#book = book;
    this.#sheet = sheet;
    this.#rules = ruleEntries(sheet.cells).map(({ ref, rules: [rule] }) => readRule(ref, rule));
  }

  at(row: number, column: number): ConditionalLook | null {
    if (!this.#rules.some(({ boxes }) => boxes.some((box) => contains(box, cellBox(row, column))))) return null;
    const block = Math.floor(row / ROWS_AT_A_TIME);
    const known = this.#blocks.get(block) ?? this.#workOut(block);
    this.#blocks.set(block, known);
    return known.get(`${row}:${column}`) ?? null;
  }

  /** Asks the engine about every rule and cell of the block at once; the most important rule comes first. */
  #workOut(block: number): Map<string, ConditionalLook> {
    const asked = [...this.#questions(block)];
    const formulas = asked.flatMap(({ formula }) => formula ?? []);
    const answers = (formulas.length === 0 ? [] : sheetAnswers(this.#book, this.#sheet, formulas)).values();
    const looks = new Map<string, ConditionalLook>();
    const stopped = new Set<string>();
    for (const { row, column, rule, formula } of asked) {
      const answer = formula === null ? true : answers.next().value;
      const holds = answer === true || (typeof answer === "number" && answer !== 0);
      const key = `${row}:${column}`;
      if (!holds || stopped.has(key)) continue;
      const look = rule.scale === null ? { ...PLAIN, style: rule.style } : this.#scaled(rule, rule.scale, row, column);
      if (look === null) continue;
      looks.set(key, under(looks.get(key) ?? PLAIN, look));
      if (rule.stops) stopped.add(key);
    }
    return looks;
  }

  *#questions(block: number): Iterable<{ row: number; column: number; rule: Rule; formula: string | null }> {
    const [first, last] = [block * ROWS_AT_A_TIME, (block + 1) * ROWS_AT_A_TIME - 1];
    const right = this.#sheet.cells.columnCount - 1;
    const bottom = Math.min(last, this.#sheet.cells.rowCount - 1);
    for (const rule of this.#rules) {
      if (rule.formula === null && rule.scale === null) continue;
      for (const box of rule.boxes)
        for (let row = Math.max(first, box.top); row <= Math.min(bottom, box.bottom); row++)
          for (let column = box.left; column <= Math.min(right, box.right); column++) {
            const formula = rule.formula === null ? null : fromR1C1(rule.formula, { row, column });
            yield { row, column, rule, formula };
          }
    }
  }

  #scaled({ boxes }: Rule, scale: Scale, row: number, column: number): ConditionalLook | null {
    const value = scalarOf(this.#sheet.cells.findCell(row + 1, column + 1)?.value);
    if (typeof value !== "number") return null;
    const thresholds = this.#thresholds.get(scale) ?? this.#thresholdsOf(scale, boxes);
    this.#thresholds.set(scale, thresholds);
    const look = scaleLook(scale, thresholds, value);
    if (look === null) return null;
    const { fill, bar, icon, showsValue } = look;
    const style: Partial<Style> =
      fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: storedColour(fill, "") } };
    return { style, bar, icon, showsValue };
  }

  #thresholdsOf({ thresholds }: Scale, boxes: readonly Box[]): number[] {
    const numbers: number[] = [];
    eachCell(this.#sheet.cells, (cell, row, column) => {
      const value = scalarOf(cell.value);
      if (typeof value === "number" && boxes.some((box) => contains(box, cellBox(row, column)))) numbers.push(value);
    });
    return thresholdNumbers(thresholds, numbers, (formula) => {
      const [answer] = sheetAnswers(this.#book, this.#sheet, [formula.replace(/^=/, "")]);
      return typeof answer === "number" ? answer : NaN;
    });
  }
}

function readRule(ref: string, rule: FormatRule): Rule {
  const boxes = ref.split(/\s+/).flatMap((part) => parseReference(part)?.box ?? []);
  const [corner, ...others] = boxes;
  const content = ruleContent(rule);
  const formula = corner === undefined || content !== null ? null : ruleCondition(rule, [corner, ...others]);
  return {
    boxes,
    style: rule.style ?? {},
    formula:
      formula === null || corner === undefined ? null : toR1C1(formula, { row: corner.top, column: corner.left }),
    scale: content === null ? null : readScale(content),
    stops: ruleAttributes(rule).stopIfTrue === "1",
  };
}

/** A rule of less importance adds what those before it left alone. */
function under(above: ConditionalLook, below: ConditionalLook): ConditionalLook {
  return {
    style: layered(below.style, above.style),
    bar: above.bar ?? below.bar,
    icon: above.icon ?? below.icon,
    showsValue: above.showsValue && below.showsValue,
  };
}
