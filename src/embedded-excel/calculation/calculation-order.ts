import type { Cell } from "../library/types";
import type { Box } from "../ground/address";
import { entryOf } from "./entry-of";
import { readPrecedents } from "./precedents";

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
  const blocksOf = (formula: FormulaCell): readonly Step[] =>
    namedBlocks(formula).map(({ on, box }) =>
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
function namedBlocks({ formula, sheet: home }: FormulaCell): readonly { readonly on: string; readonly box: Box }[] {
  return readPrecedents(formula).blocks.map(({ sheet, box }) => ({ on: (sheet ?? home).toLowerCase(), box }));
}

/** Whether a formula's text names all that its result comes from: no names, no parts of tables, nothing worked out. */
export function namesItsInputs(formula: string): boolean {
  const { names, onAnything } = readPrecedents(formula);
  return names.size === 0 && !onAnything;
}
