import { isRecord } from "../workbook/kept-json";
import type { SheetPlan } from "./sheet-plan";

/** Whether something is of a kind. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isNull: Check = (value) => value === null;

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const recordOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const isBlock = recordOf({ row: isNumber, column: isNumber, rows: isNumber, columns: isNumber });
const isFormula = recordOf({
  formula: listOf(either(isText, recordOf({ column: isNumber }))),
  expected: either(isNull, isText, isNumber),
});

const PLAN: Readonly<Record<keyof SheetPlan, Check>> = {
  blockName: isText,
  sheetName: isText,
  values: listOf(listOf(either(isText, isNumber, isFormula))),
  numberFormats: listOf(recordOf({ block: isBlock, formats: listOf(listOf(isText)) })),
  styles: listOf(recordOf({ block: isBlock, style: isRecord })),
  conditionalStyles: listOf(recordOf({ block: isBlock, when: recordOf({ kind: isText }), style: isRecord })),
  columnWidths: listOf(isNumber),
  rowHeights: listOf(recordOf({ row: isNumber, height: isNumber })),
  table: either(isNull, recordOf({ name: isText, block: isBlock })),
  keyColumns: listOf(isNumber),
  authorColumn: either(isNull, isNumber),
  stamp: recordOf({ row: isNumber, column: isNumber }),
  // The Dashboard has none.
  charts: (value) => Array.isArray(value) && value.length === 0,
  freezeRows: isNumber,
  print: recordOf({ titleRow: either(isNull, isNumber), footer: isText, columns: either(isNull, isNumber) }),
};

/** A dashboard's plan as it was kept; null for anything that is no plan, or one of another Quartile's. */
export function asKeptPlan(kept: unknown): SheetPlan | null {
  const isPlan = recordOf(PLAN)(kept) && isRectangle(kept as SheetPlan);
  return isPlan ? (kept as SheetPlan) : null; // every part was checked
}

function isRectangle({ values, columnWidths }: Pick<SheetPlan, "values" | "columnWidths">): boolean {
  return values.length > 0 && values.every((row) => row.length === columnWidths.length);
}
