import type { Span } from "./span";

/** A cell of a table's row, and what its column is headed by. */
interface TableCell extends Span {
  /** In lower case; "" where the column has no heading. */
  readonly heading: string;
  readonly column: number;
}

/** What a draft is made of, one after another. */
export type Block =
  | { readonly kind: "heading"; readonly span: Span; readonly headings: readonly Span[] }
  | { readonly kind: "paragraph"; readonly span: Span; readonly headings: readonly Span[] }
  | {
      readonly kind: "row";
      readonly span: Span;
      readonly headings: readonly Span[];
      readonly cells: readonly TableCell[];
    };

interface Line extends Span {
  readonly text: string;
}

/**
 * The blocks of a normalised text: paragraphs and list items, and rows of tables, each with the headings that it stands
 * under. A line that goes on in small letters belongs to the paragraph before it.
 */
export function readBlocks(text: string): readonly Block[] {
  const lines = joinWrapped(linesOf(text));
  const blocks: Block[] = [];
  let headings: readonly Line[] = [];
  let goesOnWithHeadings = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const table = tableAt(lines, index);
    if (table !== null) {
      blocks.push(...rowsOf(table, headings));
      index += table.lines.length - 1;
      goesOnWithHeadings = false;
    } else if (isHeading(line) && lines[index + 1] !== undefined) {
      headings = goesOnWithHeadings ? [...headings, line] : [line];
      blocks.push({ kind: "heading", span: line, headings: [] });
      goesOnWithHeadings = true;
    } else {
      blocks.push({ kind: "paragraph", span: line, headings });
      goesOnWithHeadings = false;
    }
  }
  return blocks;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const written of text.split("\n")) {
    const end = start + written.length;
    if (written.trim() !== "") lines.push({ start, end, text: written });
    start = end + 1;
  }
  return lines;
}

const ENDS = /[.!?:;|]["')]?\s*$/;
const GOES_ON = /^\s*[a-z]/;

/** Lines as paragraphs: text copied from a PDF or an e-mail is broken within sentences. */
function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isNext = before !== undefined && line.start === before.end + 1;
    if (isNext && !ENDS.test(before.text) && GOES_ON.test(line.text) && before.text.length > 50)
      joined[joined.length - 1] = { start: before.start, end: line.end, text: `${before.text}\n${line.text}` };
    else joined.push(line);
  }
  return joined;
}

const MOST_WORDS_OF_A_HEADING = 12;
const ITEM = /^\s*(?:[-*•–]|\d+[.)])\s/;
/** What may be a figure: years, quarters, numbering and the names of parts are none. */
const A_FIGURE = /[£%]|\d/;
const NO_FIGURE =
  /\b(?:q[1-4]|(?:19|20)\d\d(?:\/\d{2,4})?|(?:slide|table|section|paragraph|item|page|part|appendix|minute|annex)\s+\d+|under \d+|\d+ (?:to|and) \d+|\d+\+)\b|^\s*(?:\d+(?:\.\d+)*|[a-z])[.)]\s/gi;

/** A short line without a figure, a full stop or the mark of a list. */
function isHeading({ text }: Line): boolean {
  if (ITEM.test(text) || /[.!?;,]\s*$/.test(text)) return false;
  if (text.trim().split(/\s+/).length > MOST_WORDS_OF_A_HEADING) return false;
  return !A_FIGURE.test(text.replace(NO_FIGURE, ""));
}

/** No empty line stands within a table. */
const follows = (lines: readonly Line[], at: number, first: number): boolean =>
  at === first || lines[at]?.start === (lines[at - 1]?.end ?? 0) + 1;

interface Table {
  readonly lines: readonly Line[];
  readonly separator: RegExp;
}

const SEPARATORS: readonly RegExp[] = [/\t/g, /\s*\|\s*/g, /\s*;\s*/g, /\s+\/\s+/g];
const FEWEST_SEPARATORS = 2;
const FEWEST_ROWS = 2;

/** The table that begins at a line: two lines or more, each parted at least twice by the same mark. */
function tableAt(lines: readonly Line[], index: number): Table | null {
  for (const separator of SEPARATORS) {
    const isRow = ({ text }: Line): boolean =>
      (text.match(separator)?.length ?? 0) >= FEWEST_SEPARATORS && !/[a-z]{3}[.]\s+[A-Z]/.test(text);
    let end = index;
    for (let line = lines[end]; line !== undefined && isRow(line) && follows(lines, end, index); line = lines[end])
      end += 1;
    if (end - index >= FEWEST_ROWS) return { lines: lines.slice(index, end), separator };
  }
  return null;
}

/** The rows of a table; the first heads the others' columns where it holds no figure but years and periods. */
function rowsOf({ lines, separator }: Table, headings: readonly Line[]): readonly Block[] {
  const above = headings.at(-1);
  const cells = lines.map((line) => cellsOf(line, separator));
  const [first = []] = cells;
  const isHeaded = first.slice(1).every(({ text }) => !A_FIGURE.test(text.replace(NO_FIGURE, "")));
  const inBrackets = above === undefined || isHeaded ? [] : headingsInBrackets(above.text);
  const titles = isHeaded ? first.map(({ text }) => text.trim().toLowerCase()) : inBrackets;
  return lines.map((line, row) => ({
    kind: "row",
    span: line,
    headings,
    cells: (cells[row] ?? []).map(({ start, end }, column) => ({
      start,
      end,
      column,
      heading: isHeaded && row === 0 ? "" : (titles[column] ?? ""),
    })),
  }));
}

function cellsOf(line: Line, separator: RegExp): readonly Line[] {
  const cells: Line[] = [];
  let start = 0;
  for (const match of line.text.matchAll(separator)) {
    cells.push(lineWithin(line, start, match.index));
    start = match.index + match[0].length;
  }
  cells.push(lineWithin(line, start, line.text.length));
  return cells;
}

function lineWithin(line: Line, from: number, to: number): Line {
  return { start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}

/** "Scorecard (latest | before | change)" over a table without a row of headings: the first column is the measure's. */
function headingsInBrackets(title: string): readonly string[] {
  const [, inside] = /\(([^()]*[|;,/][^()]*)\)\s*$/.exec(title) ?? [];
  if (inside === undefined) return [];
  return ["", ...inside.split(/[|;,/]/).map((part) => part.trim().toLowerCase())];
}
