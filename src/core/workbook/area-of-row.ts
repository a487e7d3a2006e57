import { areaCode, authorityOf, ENGLAND, isListed, isNoAuthority, isOneArea, tierOf } from "./areas";
import type { BenchmarkColumn } from "./benchmark-columns";
import type { Cell } from "./grid";
import { textOf } from "./read-words";
import { headerKey, type TableRow } from "./table";

/** The area that a row is about; by its name alone, the code is the one of today. */
export interface AreaOfRow {
  readonly code: string;
  readonly isNamed: boolean;
}

/** A row's name, and the code beside it, which is of another authority. */
export interface CodeAgainstName {
  readonly name: Cell;
  readonly code: string;
}

/** What is known of the areas of a table while it is read, and what of them is to be told. */
export interface TableAreas {
  /** The codes of what cells say: downloads repeat each area in thousands of rows. */
  readonly codes: Map<string, string | null>;
  /** Names and codes that no authority has. */
  readonly areas: Cell[];
  readonly mismatched: CodeAgainstName[];
  /** Codes that are not listed, beside names that are. */
  readonly unlistedCodes: CodeAgainstName[];
}

/** A code, or what was meant for one; notes stand below tables in the same column. */
const LIKE_A_CODE = /^[A-Z]{0,3}\d{1,9}$/i;

/** The area that a row is about: England by its level, others by code, else by a known spelling. */
export function areaOfRow(row: TableRow<BenchmarkColumn>, unread: TableAreas): AreaOfRow | null {
  const levelText = textOf(row.cell("level"));
  const level = levelText === null ? null : headerKey(levelText);
  if (level === "national") return areaOf(areaCode(textOf(row.cell("country")) ?? "England"), false);
  const ofDistricts = level === "localauthoritydistrict";
  const isDistrict = ofDistricts || (row.cell("areaCode") === null && row.cell("area") === null);
  if (level !== null && !ofDistricts && level !== "localauthority" && level !== "country") return null;
  const codeCell = row.cell(isDistrict ? "districtCode" : "areaCode");
  const codeText = textOf(codeCell);
  const byCode = codeText === null ? null : codeOf(codeText, unread);
  const filledName = row.cell(isDistrict ? "district" : "area");
  const nameText = textOf(filledName);
  const nameCell = nameText === null ? null : filledName;
  const byName = nameText === null ? null : codeOf(nameText, unread);
  if (byCode !== null) {
    if (nameCell === null || byName === null) return areaOf(byCode, false);
    if (isRecoded(byCode, byName)) {
      unread.unlistedCodes.push({ name: nameCell, code: byCode });
      return areaOf(byName, true);
    }
    if (isAgainst(byCode, byName)) unread.mismatched.push({ name: nameCell, code: authorityOf(byCode) });
    return areaOf(byCode, false);
  }
  const unknown = nameCell ?? (codeText !== null && LIKE_A_CODE.test(codeText) ? codeCell : null);
  if (byName === null && unknown !== null && !isNoAuthority(String(unknown.value))) unread.areas.push(unknown);
  return areaOf(byName, true);
}

/** True for a row that says nothing of its area, as all but the first below a merged cell. */
export function hasNoArea(row: TableRow<BenchmarkColumn>): boolean {
  return (["areaCode", "area", "level", "districtCode", "district"] as const).every(
    (column) => textOf(row.cell(column)) === null,
  );
}

function codeOf(text: string, { codes }: TableAreas): string | null {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = areaCode(text);
  codes.set(text, code);
  return code;
}

/** True for an authority's code that is not listed, as those to come, beside the name of one that is, or of England. */
function isRecoded(code: string, named: string): boolean {
  return tierOf(code) !== null && !isListed(code) && (tierOf(named) !== null || named === ENGLAND);
}

/** A code that is not listed, or no authority's, is told elsewhere, or is of a region that has an authority's name. */
function isAgainst(code: string, named: string): boolean {
  return tierOf(code) !== null && isListed(code) && !isOneArea(code, named);
}

function areaOf(code: string | null, isNamed: boolean): AreaOfRow | null {
  return code === null ? null : { code, isNamed };
}
