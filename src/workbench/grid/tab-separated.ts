/** Rows of texts as spreadsheets hand them to one another: tabs between cells, a line a row. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(spell).join("\t")).join("\n");
}

/** A text with a tab, a line break or a quote of its own stands in quotes. */
function spell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In quotes up to the next single one, or up to the next tab or line; then what follows the cell. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The texts of cells that a clipboard holds, in rows that may differ in length. */
export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const found = CELL.exec(text);
    if (found === null) return rows; // a quote that is never closed: nothing sensible follows
    const [, quoted, plain = "", end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || (end !== "\t" && CELL.lastIndex === text.length)) return rows;
    if (end !== "\t") rows.push([]);
  }
}
