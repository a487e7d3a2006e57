import { columnIndex, columnName } from "../ground/address";
import { REFERENCE_PARTS } from "./shifted-references";

/** A cell by row and column, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** A formula in A1 style as its cell would say it in R1C1 style: relative references by their distance. */
export function toR1C1(formula: string, { row, column }: Place): string {
  const spell = (corner: string): string => {
    const [, columnMark = "", letters, rowMark = "", digits] = CORNER.exec(corner) ?? [];
    const isRowAlone = letters === undefined;
    const fixedRow = (isRowAlone ? columnMark || rowMark : rowMark) !== "";
    const rowPart = digits === undefined ? "" : `R${position(Number(digits) - 1, row, fixedRow)}`;
    const columnPart = isRowAlone ? "" : `C${position(columnIndex(letters), column, columnMark !== "")}`;
    return rowPart + columnPart;
  };
  return formula.replace(REFERENCE_PARTS, (part: string, prefix: string | undefined, ...rest: unknown[]) => {
    const cells = rest[2];
    return typeof cells === "string" ? (prefix ?? "") + cells.split(":").map(spell).join(":") : part;
  });
}

function position(index: number, from: number, isFixed: boolean): string {
  if (isFixed) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

const CORNER_R1C1 = String.raw`(?:R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?|R(?:\[-?\d+\]|\d+)|C(?:\[-?\d+\]|\d+))`;
const PARTS_R1C1 = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.\]])(${CORNER_R1C1}(?::${CORNER_R1C1})?)(?![\p{L}\p{N}_.(!\[])`,
  "gu",
);

/** A formula in R1C1 style as its cell says it in A1 style. */
export function fromR1C1(formula: string, place: Place): string {
  return formula.replace(PARTS_R1C1, (part: string, cells?: string) =>
    cells === undefined
      ? part
      : cells
          .split(":")
          .map((corner) => spellA1(corner, place))
          .join(":"),
  );
}

function spellA1(corner: string, { row, column }: Place): string {
  const [, rowPart] = /R(\[-?\d+\]|\d+)?/.exec(corner) ?? [];
  const [, columnPart] = /C(\[-?\d+\]|\d+)?/.exec(corner) ?? [];
  const index = (part: string | undefined, from: number): { mark: string; at: number } =>
    part === undefined
      ? { mark: "", at: from }
      : part.startsWith("[")
        ? { mark: "", at: from + Number(part.slice(1, -1)) }
        : { mark: "$", at: Number(part) - 1 };
  const [down, across] = [index(rowPart, row), index(columnPart, column)];
  const letters = corner.includes("C") ? across.mark + columnName(across.at) : "";
  return letters + (corner.includes("R") ? `${down.mark}${down.at + 1}` : "");
}
