import { boxAddress, parseReference, WHOLE_SHEET } from "../ground/address";
import type { Book, Sheet } from "./book";
import { moveComments } from "./comments";
import { ruleEntries, setRuleEntries } from "./conditional-formats";
import { setSheetFilter, sheetFilter } from "./filters";
import { newerFormats, setNewerFormats, withNewerFormulas } from "./newer-formats";
import { changeContentFormulas } from "./rule-content";
import { eachCell } from "./sheet-cells";
import { shiftFormula, type MoveBox } from "./shifted-references";
import { placeTable, tableBox } from "./tables";

/** Everything that speaks of cells on the sheet speaks of where they are now. */
export function moveReferences(book: Book, sheet: Sheet, move: MoveBox): void {
  const { cells } = sheet;
  const inFormula = (formula: string, home: string | null) => shiftFormula(formula, home, cells.name, move);
  for (const other of book.sheets)
    eachCell(other.cells, (cell) => {
      const formula = cell.formula;
      if (formula === undefined) return;
      const moved = inFormula(formula, other.cells.name);
      const { result } = cell; // what cannot be worked out for certain keeps it
      if (moved !== formula) cell.value = result === undefined ? { formula: moved } : { formula: moved, result };
    });
  for (const name of book.names) name.formula = inFormula(name.formula, null);
  for (const other of book.sheets)
    for (const chart of other.cells.getCharts())
      book.chartParts.get(chart)?.changeFormulas((formula) => inFormula(formula, null));
  moveCharts(sheet, move);
  moveTables(sheet, move);
  moveFilter(sheet, move);
  moveComments(sheet, (ref) => moveList([ref], move)[0] ?? null);
  moveConditionalFormats(sheet, move, inFormula);
  moveValidations(sheet, move);
  movePrintSettings(sheet, move);
  movePageBreaks(sheet, move);
  for (const kept of book.keptRanges()) if (kept.sheet === sheet) kept.box = move(kept.box) ?? kept.box;
  book.valuesChanged();
}

/** A chart moves and grows with the cells it lies on. */
function moveCharts({ cells }: Sheet, move: MoveBox): void {
  for (const { range } of cells.getCharts()) {
    const { tl, br } = range;
    if (br === undefined) continue;
    const box = { top: tl.nativeRow, left: tl.nativeCol, bottom: br.nativeRow, right: br.nativeCol };
    const moved = move(box);
    if (moved === null) continue;
    Object.assign(tl, { nativeRow: moved.top, nativeCol: moved.left });
    Object.assign(br, { nativeRow: moved.bottom, nativeCol: moved.right });
  }
}

function moveTables({ cells }: Sheet, move: MoveBox): void {
  for (const { model } of cells.getTables()) {
    const before = tableBox(model);
    const moved = move(before);
    if (moved === null) cells.removeTable(model.name);
    else if (boxAddress(moved) !== boxAddress(before)) placeTable(model, moved);
  }
}

function moveFilter({ cells }: Sheet, move: MoveBox): void {
  const filter = sheetFilter(cells);
  const moved = filter === null ? null : move(filter.box);
  setSheetFilter(cells, filter === null || moved === null ? null : { ...filter, box: moved });
}

function moveConditionalFormats(
  { cells }: Sheet,
  move: MoveBox,
  inFormula: (formula: string, home: string) => string,
): void {
  const moved = ruleEntries(cells).flatMap((entry) => {
    const ref = moveList(entry.ref.split(" "), move).join(" ");
    const [rule] = entry.rules;
    if (rule.formulae !== undefined) rule.formulae = rule.formulae.map((f) => inFormula(String(f), cells.name));
    changeContentFormulas(rule, (formula) => inFormula(formula, cells.name));
    return ref === "" ? [] : [{ ref, rules: entry.rules }];
  });
  setRuleEntries(cells, moved);
  const newer = newerFormats(cells).flatMap(({ ref, rule }) => {
    const movedRef = moveList(ref.split(" "), move).join(" ");
    const movedRule = withNewerFormulas(rule, (formula) => inFormula(formula, cells.name));
    return movedRef === "" ? [] : [{ ref: movedRef, rule: movedRule }];
  });
  setNewerFormats(cells, newer);
}

function moveValidations({ cells }: Sheet, move: MoveBox): void {
  const before = Object.entries(cells.dataValidations.model);
  cells.dataValidations.model = Object.fromEntries(
    before.flatMap(([key, rule]) => {
      const [moved] = moveList([key.replace(/^range:/, "")], move);
      if (moved === undefined || rule === undefined) return [];
      return [[moved.includes(":") ? `range:${moved}` : moved, rule] as const];
    }),
  );
}

function movePrintSettings({ cells: { pageSetup } }: Sheet, move: MoveBox): void {
  if (pageSetup.printArea !== undefined)
    pageSetup.printArea = moveList(pageSetup.printArea.split(/,|&&/), move).join(",");
  if (pageSetup.printTitlesRow !== undefined)
    pageSetup.printTitlesRow = moveList([pageSetup.printTitlesRow], move).join("");
  if (pageSetup.printTitlesColumn !== undefined)
    pageSetup.printTitlesColumn = moveList([pageSetup.printTitlesColumn], move).join("");
}

/** A page begins with the row or column that it began with. */
function movePageBreaks({ cells }: Sheet, move: MoveBox): void {
  cells.rowBreaks = cells.rowBreaks.flatMap((row) => {
    const moved = move({ ...WHOLE_SHEET, top: row.id, bottom: row.id });
    return moved === null ? [] : [{ ...row, id: moved.top }];
  });
  cells.colBreaks = cells.colBreaks.flatMap((column) => {
    const moved = move({ ...WHOLE_SHEET, left: column.id, right: column.id });
    return moved === null ? [] : [{ ...column, id: moved.left }];
  });
}

/** The addresses of what is left of these. */
function moveList(addresses: readonly string[], move: MoveBox): string[] {
  return addresses.flatMap((address) => {
    const box = parseReference(address)?.box;
    const moved = box === undefined ? null : move(box);
    return moved === null ? [] : [boxAddress(moved)];
  });
}
