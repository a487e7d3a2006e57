import { areaCode } from "./areas";
import type { BenchmarkColumn } from "./benchmark-columns";
import type { Cell } from "./grid";
import { textOf } from "./read-words";
import { headerKey, type TableRow } from "./table";

/** The area that a row is about; by its name alone, the code is the one of today. */
export interface AreaOfRow {
  readonly code: string;
  readonly isNamed: boolean;
}

/** The area that a row is about: England by its level, others by code, else by a known spelling. */
export function areaOfRow(row: TableRow<BenchmarkColumn>, unread: { readonly areas: Cell[] }): AreaOfRow | null {
  const levelText = textOf(row.cell("level"));
  const level = levelText === null ? null : headerKey(levelText);
  if (level === "national") return areaOf(areaCode(textOf(row.cell("country")) ?? "England"), false);
  if (level !== null && level !== "localauthority" && level !== "country") return null;
  const codeText = textOf(row.cell("areaCode"));
  const byCode = codeText === null ? null : areaCode(codeText);
  if (byCode !== null) return areaOf(byCode, false);
  const nameCell = row.cell("area");
  const nameText = textOf(nameCell);
  const byName = nameText === null ? null : areaCode(nameText);
  if (byName === null && nameCell !== null && nameText !== null && codeText === null) unread.areas.push(nameCell);
  return areaOf(byName, true);
}

function areaOf(code: string | null, isNamed: boolean): AreaOfRow | null {
  return code === null ? null : { code, isNamed };
}
