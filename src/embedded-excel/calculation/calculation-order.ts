import type { Cell } from "@cj-tech-master/excelts";
import { parseReference, type Box } from "../address";
import { REFERENCE_PARTS } from "../book/shifted-references";

/** A cell with a formula, and where it is; row and column from 0. */
export interface FormulaCell {
  readonly cell: Cell;
  readonly formula: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A formula, or a block of cells that formulas look at, so that 10,000 formulas over one block cost one. */
interface Step {
  readonly formula: FormulaCell | null;
  readonly inputs: () => readonly Step[];
}

/** The formulas, each behind those whose results its text names by cell or range; round in a circle, in any order. */
export function inOrder(formulas: readonly FormulaCell[]): readonly FormulaCell[] {
  const ordered: FormulaCell[] = [];
  const entered = new Set<Step>();
  for (const first of stepsOf(formulas)) {
    if (entered.has(first)) continue;
    entered.add(first);
    const path = [{ step: first, inputs: first.inputs(), next: 0 }];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const input = at.inputs[at.next++];
      if (input === undefined) {
        if (at.step.formula !== null) ordered.push(at.step.formula);
        path.pop();
      } else if (!entered.has(input)) {
        entered.add(input);
        path.push({ step: input, inputs: input.inputs(), next: 0 });
      }
    }
  }
  return ordered;
}

function stepsOf(formulas: readonly FormulaCell[]): readonly Step[] {
  const bySheet = new Map<string, Map<number, Step[]>>();
  const blocks = new Map<string, Step>();
  const steps = formulas.map((formula): Step => ({ formula, inputs: () => blocksOf(formula) }));
  for (const step of steps) {
    if (step.formula === null) continue;
    const rows = entryOf(bySheet, step.formula.sheet.toLowerCase(), () => new Map<number, Step[]>());
    entryOf(rows, step.formula.row, () => []).push(step);
  }
  const blocksOf = ({ formula, sheet }: FormulaCell): readonly Step[] =>
    namedBlocks(formula, sheet).map(({ on, box }) =>
      entryOf(blocks, `${on}!${box.top},${box.left},${box.bottom},${box.right}`, () => ({
        formula: null,
        inputs: () => stepsIn(bySheet.get(on) ?? new Map<number, Step[]>(), box),
      })),
    );
  return steps;
}

function stepsIn(rows: ReadonlyMap<number, readonly Step[]>, { top, left, bottom, right }: Box): readonly Step[] {
  const isWithin = ({ formula }: Step): boolean =>
    formula !== null && formula.column >= left && formula.column <= right;
  if (bottom - top > rows.size)
    return [...rows].flatMap(([row, steps]) => (row >= top && row <= bottom ? steps.filter(isWithin) : []));
  const found: Step[] = [];
  for (let row = top; row <= bottom; row++) found.push(...(rows.get(row) ?? []).filter(isWithin));
  return found;
}

/** The cells and ranges that a formula's text names, each on a sheet by its name in small letters. */
function namedBlocks(formula: string, home: string): readonly { readonly on: string; readonly box: Box }[] {
  return [...formula.matchAll(REFERENCE_PARTS)].flatMap(([, , quoted, bare, cells]) => {
    const box = cells === undefined ? undefined : parseReference(cells)?.box;
    return box === undefined ? [] : [{ on: (quoted?.replaceAll("''", "'") ?? bare ?? home).toLowerCase(), box }];
  });
}

const FUNCTION_OR_CONSTANT = /(?<![\p{L}\p{N}_.])(?:[\p{L}_][\p{L}\p{N}_.]*\(|TRUE\b|FALSE\b|\d[\d.]*E[+-]?\d+)/giu;
const ELSEWHERE = /\b(?:INDIRECT|OFFSET)\(/i;

/** Whether a formula's text names all that its result comes from: no names, no parts of tables, nothing worked out. */
export function namesItsInputs(formula: string): boolean {
  if (ELSEWHERE.test(formula)) return false;
  const rest = formula.replace(REFERENCE_PARTS, (part: string) => (part.startsWith("[") ? part : ""));
  return !/[\p{L}_[#]/u.test(rest.replace(FUNCTION_OR_CONSTANT, ""));
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
