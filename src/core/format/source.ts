/** A cell's place in the workbook. */
export interface Source {
  readonly sheet: string;
  readonly address: string;
}

/** "Observations!D14", with the sheet quoted where Excel would quote it. */
export function formatSource({ sheet, address }: Source): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? `${sheet}!${address}` : `'${sheet.replace(/'/g, "''")}'!${address}`;
}
