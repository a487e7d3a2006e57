import { invalidArgument } from "../../ground/api-error";
import { memberOf } from "../../wire/members";
import { RichObject } from "../../wire/rich-object";
import { RangeBorderCollection } from "./range-borders";
import { wrongShape, type CellBlock } from "../cells/cell-block";

/** What `{ format: { fill: { color: true } } }` asks for, one object a cell. */
export function getCellProperties(range: CellBlock<RichObject>, wanted: unknown): unknown[][] {
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) => read(range.getCell(row, column), wanted)),
  );
}

/** What `{ rowHidden: true }` asks for, one object a row. */
export function getRowProperties(range: CellBlock<RichObject>, wanted: unknown): unknown[] {
  return Array.from({ length: range.rowCount }, (_, row) => read(range.getRow(row), wanted));
}

function read(target: RichObject, wanted: unknown): unknown {
  if (typeof wanted !== "object" || wanted === null) return {};
  const found = Object.entries(wanted).flatMap(([name, asked]): [string, unknown][] => {
    if (asked === false || asked === undefined) return [];
    const child = childOf(target, name);
    if (child !== null) return [[name, read(child, asked)]];
    const value = memberOf(target, name)?.read ?? null;
    if (value === null) throw invalidArgument(`${target.apiName} has no ${name} to read.`, "Range properties");
    return [[name, value(target)]];
  });
  return Object.fromEntries(found);
}

/** `[[{ format: { fill: { color } } }]]`: one object a cell. */
export function setCellProperties(range: CellBlock<RichObject>, properties: unknown): void {
  const location = "Range.setCellProperties";
  const rows = entries(properties, location);
  if (rows.length !== range.rowCount) throw wrongShape(location);
  for (const [row, cells] of rows.entries()) {
    const columns = entries(cells, location);
    if (columns.length !== range.columnCount) throw wrongShape(location);
    for (const [column, wanted] of columns.entries()) apply(range.getCell(row, column), wanted, location);
  }
}

/** One object a row. */
export function setRowProperties(range: CellBlock<RichObject>, properties: unknown): void {
  const location = "Range.setRowProperties";
  const rows = entries(properties, location);
  if (rows.length !== range.rowCount) throw wrongShape(location);
  for (const [row, wanted] of rows.entries()) apply(range.getRow(row), wanted, location);
}

/** One object a column. */
export function setColumnProperties(range: CellBlock<RichObject>, properties: unknown): void {
  const location = "Range.setColumnProperties";
  const columns = entries(properties, location);
  if (columns.length !== range.columnCount) throw wrongShape(location);
  for (const [column, wanted] of columns.entries()) apply(range.getColumn(column), wanted, location);
}

function entries(value: unknown, location: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongShape(location);
  return value;
}

/** Sets what the plain object names on the object of the model, however deep. */
function apply(target: RichObject, wanted: unknown, location: string): void {
  if (wanted === null || wanted === undefined) return;
  if (typeof wanted !== "object") throw invalidArgument("That is not a set of properties.", location);
  for (const [name, value] of Object.entries(wanted)) {
    const child = childOf(target, name);
    if (child !== null) {
      apply(child, value, location);
      continue;
    }
    const write = memberOf(target, name)?.write ?? null;
    if (write === null) throw invalidArgument(`${target.apiName} has no ${name} to set.`, location);
    write(target, value);
  }
}

const BORDER_SIDES: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  top: "EdgeTop",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function childOf(target: RichObject, name: string): RichObject | null {
  if (target instanceof RangeBorderCollection) return target.getItem(BORDER_SIDES[name] ?? name);
  const value = memberOf(target, name)?.read?.(target);
  return value instanceof RichObject ? value : null;
}
