import { columnName, hasAllColumns, hasAllRows, parseReference, type Box } from "../ground/address";

/** Where a block of cells is after cells were inserted or deleted; null when it is gone. */
export type MoveBox = (box: Box) => Box | null;

/**
 * A quoted text or a bracketed column name (left alone), or a reference with or without a sheet:
 * A1, A1:B2, A:C, 3:7, each with or without "$".
 */
export const REFERENCE_PARTS =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\]])((?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula after cells moved on `movedSheet`. References without a sheet mean `homeSheet`, where the formula is. */
export function shiftFormula(formula: string, homeSheet: string | null, movedSheet: string, move: MoveBox): string {
  return formula.replace(
    REFERENCE_PARTS,
    (
      part: string,
      prefix: string | undefined,
      quoted: string | undefined,
      bare: string | undefined,
      cells?: string,
    ) => {
      if (cells === undefined) return part;
      const sheet = quoted?.replaceAll("''", "'") ?? bare ?? homeSheet;
      if (sheet?.toLowerCase() !== movedSheet.toLowerCase()) return part;
      const box = parseReference(cells)?.box;
      if (box === undefined) return part;
      const moved = move(box);
      return (prefix ?? "") + (moved === null ? "#REF!" : spellLike(cells, moved));
    },
  );
}

/** The box with "$" where the old text had it. */
function spellLike(text: string, box: Box): string {
  const corners = text.split(":");
  const spelt = corners.map((corner, index) => {
    const [, columnMark = "", column, rowMark = "", row] = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(corner) ?? [];
    const first = index === 0;
    const letters = column === undefined ? "" : columnMark + columnName(first ? box.left : box.right);
    // A whole row has its "$" where columns have theirs.
    const mark = column === undefined ? columnMark || rowMark : rowMark;
    return letters + (row === undefined ? "" : mark + String((first ? box.top : box.bottom) + 1));
  });
  return spelt.join(":");
}

/** What inserting `count` rows at `top` does to a block, within the columns that move. */
export function moveDown({ top, left, bottom, right }: Box): MoveBox {
  const count = bottom - top + 1;
  return (box) => {
    if (box.left < left || box.right > right || hasAllRows(box)) return box;
    if (box.top >= top) return { ...box, top: box.top + count, bottom: box.bottom + count };
    return box.bottom >= top ? { ...box, bottom: box.bottom + count } : box;
  };
}

/** What deleting those rows does to a block, within the columns that move. */
export function moveUp({ top, left, bottom, right }: Box): MoveBox {
  const count = bottom - top + 1;
  return (box) => {
    if (box.left < left || box.right > right || hasAllRows(box)) return box;
    if (box.top >= top && box.bottom <= bottom) return null;
    const newTop = box.top > bottom ? box.top - count : Math.min(box.top, top);
    const newBottom = box.bottom > bottom ? box.bottom - count : Math.min(box.bottom, top - 1);
    return { ...box, top: newTop, bottom: Math.max(newTop, newBottom) };
  };
}

/** The same for columns: the sheet seen with rows and columns exchanged. */
export function moveRight(inserted: Box): MoveBox {
  const move = moveDown(transposed(inserted));
  return (box) => (hasAllColumns(box) ? box : fromTransposed(move(transposed(box))));
}

export function moveLeft(deleted: Box): MoveBox {
  const move = moveUp(transposed(deleted));
  return (box) => (hasAllColumns(box) ? box : fromTransposed(move(transposed(box))));
}

function transposed({ top, left, bottom, right }: Box): Box {
  return { top: left, left: top, bottom: right, right: bottom };
}

function fromTransposed(box: Box | null): Box | null {
  return box === null ? null : transposed(box);
}
