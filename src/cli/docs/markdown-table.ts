/** A table of Markdown; a bar within a cell does not end it. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(headers), `|${headers.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}
