import type { Cell } from "../library/types";
import type { Book } from "../book/book";
import { eachCell } from "../book/sheet-cells";
import { calculateFormulas } from "../library/library";
import { type FormulaCell, inOrder, namesItsInputs } from "./calculation-order";
import { ROUNDING_FUNCTIONS } from "./rounding-functions";
import { seenAsResults } from "./seen-as-results";

/** The engine remembers so many formulas by their texts, and takes one that it has forgotten for a mistake: #NAME?. */
const MOST_TEXTS = 10_000;
/** A chain through names and worked-out references that needs more rounds than this is not followed to its end. */
const MOST_ROUNDS = 20;

/** Works out every formula of the workbook with the library's engine, in portions where there are many. */
export function calculate(book: Book): void {
  book.library.userFunctions = ROUNDING_FUNCTIONS;
  const formulas = formulasOf(book);
  if (new Set(formulas.map(({ formula }) => formula)).size <= MOST_TEXTS) runEngine(book);
  else calculateInPortions(book, formulas);
}

function formulasOf(book: Book): readonly FormulaCell[] {
  const formulas: FormulaCell[] = [];
  for (const { cells } of book.sheets)
    eachCell(cells, (cell, row, column) => {
      const { formula } = cell;
      if (formula !== undefined) formulas.push({ cell, formula, sheet: cells.name, row, column });
    });
  return formulas;
}

function runEngine({ library }: Book): void {
  // The engine wants less of a workbook than there is; only its optional members are typed otherwise.
  calculateFormulas(library as Parameters<typeof calculateFormulas>[0]);
}

/**
 * One portion after another, each behind what it looks at; the engine sees the formulas of the others as their results.
 * Formulas that may spill are in every portion, for the engine takes away the spilt cells of a formula that it does not see.
 */
function calculateInPortions(book: Book, formulas: readonly FormulaCell[]): void {
  const spilling = formulas.filter(maySpill);
  const portions = portionsOf(inOrder(formulas.filter((one) => !maySpill(one))), MOST_TEXTS - spilling.length);
  const isSure = spilling.length === 0 && formulas.every(({ formula }) => namesItsInputs(formula));
  for (let round = 0; round < (isSure ? 1 : MOST_ROUNDS); round++) {
    const before = formulas.map(({ cell }) => cell.result);
    for (const portion of portions) {
      const seen = new Set([...portion, ...spilling]);
      seenAsResults(
        formulas.filter((one) => !seen.has(one)).map(({ cell }) => cell),
        () => {
          runEngine(book);
        },
      );
    }
    if (formulas.every(({ cell }, index) => isSameResult(cell.result, before[index]))) return;
  }
}

const SPILLING =
  /^(?:_xlfn\.)?(?:_xlws\.)?(?:FILTER|SORT|UNIQUE|SORTBY|SEQUENCE|RANDARRAY|TOCOL|TOROW|CHOOSEROWS|CHOOSECOLS|VSTACK|HSTACK|WRAPROWS|WRAPCOLS|EXPAND|TAKE|DROP)\(/i;

function maySpill({ cell, formula }: FormulaCell): boolean {
  const { value } = cell;
  return SPILLING.test(formula) || (value !== null && typeof value === "object" && "isDynamicArray" in value);
}

/** Formulas that follow one another, with no more different texts than that. */
function portionsOf(formulas: readonly FormulaCell[], mostTexts: number): readonly (readonly FormulaCell[])[] {
  const portions: FormulaCell[][] = [];
  let texts = new Set<string>();
  for (const one of formulas) {
    const portion = portions.at(-1);
    if (portion !== undefined && (texts.has(one.formula) || texts.size < mostTexts)) portion.push(one);
    else {
      portions.push([one]);
      texts = new Set();
    }
    texts.add(one.formula);
  }
  return portions;
}

export function isSameResult(a: Cell["result"], b: Cell["result"]): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
