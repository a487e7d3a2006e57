import type { Cell, Worksheet } from "../library/types";
import type { Book } from "../book/book";
import { isError, serialOf } from "../book/cell-value";
import { calculate, isSameResult } from "./calculate";
import {
  calculatedFrom,
  changedFormulas,
  FROM_NOTHING,
  type CalculatedFrom,
  type FormulaCell,
} from "./changed-formulas";
import { seenAsResults } from "./seen-as-results";

const lastCalculated = new WeakMap<Book, CalculatedFrom>();

/** The results that a workbook was opened with are those of what it holds. */
export function trustResults(book: Book): void {
  lastCalculated.set(book, calculatedFrom(book));
}

/**
 * Works out the formulas whose inputs changed, and gives their results to those that are wanted; the others keep theirs. True
 * where one that is not wanted shows a result that is not its own.
 *
 * A formula that keeps its result is seen by the engine as that result alone. One that changed and cannot be worked out for
 * certain keeps the result that it had, too, and the workbook asks Excel to work it out on opening.
 */
export function calculateChanged(book: Book, isWanted: (cell: Cell) => boolean): boolean {
  const now = calculatedFrom(book);
  const { all, changed } = changedFormulas(book, lastCalculated.get(book) ?? FROM_NOTHING, now);
  const hasHiddenRows = book.sheets.some(({ cells }) => isAnyRowHidden(cells));
  const isUncertain = (formula: FormulaCell) =>
    !isCertain(formula) ||
    (isVolatile(formula) && book.calculationOnOpening !== "asked-by-file") ||
    (hasHiddenRows && isOfShownRows(formula));
  const uncertain = new Set([...changed].filter((formula) => hasResult(formula.cell) && isUncertain(formula)));
  const kept = all.filter((formula) => !changed.has(formula) || uncertain.has(formula));
  const before = new Map([...changed].map(({ cell }) => [cell, cell.result]));
  // The engine passes over a function that it does not know: only without a result that shows.
  for (const formula of changed) if (!uncertain.has(formula)) formula.cell.result = undefined;
  if (changed.size > uncertain.size)
    seenAsResults(
      kept.map(({ cell }) => cell),
      () => {
        calculate(book);
      },
    );
  const waiting = [...uncertain];
  let leavesOld = false;
  for (const changedOne of changed) {
    const { cell, formula } = changedOne;
    const shown = before.get(cell);
    const isKept = shown !== undefined && !isError(shown) && isLost(cell.result, formula);
    const own = isKept ? shown : resultOf(cell, shown);
    if (isKept) waiting.push(changedOne);
    if (isWanted(cell)) cell.result = own;
    else {
      leavesOld ||= !isSameResult(shown, own);
      cell.result = shown;
    }
  }
  if (leavesOld) return true;
  if (waiting.length > 0 && book.calculationOnOpening === "not-asked") book.calculationOnOpening = "results-wait";
  if (book.calculationOnOpening === "asked-by-file") book.hasUnknownResults ||= !waiting.every(isOfOtherWorkbook);
  lastCalculated.set(book, now);
  return false;
}

/** What the engine made of a formula; what it cannot read keeps its result, and without one says what Excel would. */
function resultOf({ result }: Cell, shown: Cell["result"]): Cell["result"] {
  return result instanceof Date ? serialOf(result) : (result ?? shown ?? { error: "#NAME?" });
}

/** Such a cell shows its stored result in Excel, too, until somebody updates the links. */
function isOfOtherWorkbook({ formula }: FormulaCell): boolean {
  return /\[\d+\]/.test(formula);
}

function hasResult({ result }: Cell): boolean {
  return result !== undefined;
}

/** Functions whose result hangs on filters and hidden rows, which the engine does not tell apart. */
function isOfShownRows({ precedents: { functions } }: FormulaCell): boolean {
  return functions.has("SUBTOTAL") || functions.has("AGGREGATE");
}

function isAnyRowHidden(sheet: Worksheet): boolean {
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.findRow(row)?.hidden === true) return true;
  return false;
}

function isCertain({ cell, onAnything }: FormulaCell): boolean {
  const { value } = cell;
  const isArray = value !== null && typeof value === "object" && ("shareType" in value || "isDynamicArray" in value);
  return !onAnything && !isArray;
}

/** Other at each calculation. */
const VOLATILE = ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"];

/** A stored result of these is of the day that the file was saved, unless the program that saved it worked nothing out. */
function isVolatile({ precedents }: FormulaCell): boolean {
  return VOLATILE.some((name) => precedents.functions.has(name));
}

/** Errors by which the engine says that it cannot do something, where Excel could. */
const UNABLE = ["#NAME?", "#SPILL!", "#CALC!"];

/** Whether what came out says nothing of what Excel would make of the formula. */
function isLost(result: Cell["result"], formula: string): boolean {
  if (result === undefined) return true;
  if (typeof result !== "object" || !("error" in result)) return false;
  return UNABLE.includes(result.error) || (result.error === "#REF!" && !formula.includes("#REF!"));
}
