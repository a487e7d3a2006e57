/** A defined name. */
export interface DefinedName {
  name: string;
  /** What it stands for, without "=": "Data!$A$1:$B$9", "SUM(Data!$A:$A)", "5". */
  formula: string;
  /** The id of the sheet it belongs to; null for the workbook's own. */
  readonly sheetId: string | null;
  visible: boolean;
  comment: string;
}

/** Letters, digits, points and underscores, and not to be taken for a cell. */
export function isValidName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !/^([A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
}
