import type { Source } from "../format/source";
import { cellAddress, joinedRanges, placeOf } from "../workbook/grid";
import { PROBES } from "./probes";
import type { Answer, Aspect, Fact, Reading, SheetCells } from "./reading";

/** A table of the sample: where it goes and what stands in it, header row first. */
export interface SampleTable {
  readonly sheet: string;
  readonly name: string;
  readonly cells: readonly (readonly (string | number)[])[];
}

/** The sample and what the embedded Excel made of it: everything that the self-test needs and cannot work out. */
export interface Recorded {
  readonly tables: readonly SampleTable[];
  readonly reading: Reading;
}

/** The same, in the few words in which it lies in a file: what can be told from the rest is left out. */
export interface PackedRecord {
  readonly tables: readonly SampleTable[];
  readonly sheets: readonly PackedSheet[];
  readonly facts: readonly (readonly [aspect: string, sheet: string | null, facts: readonly PackedFact[]])[];
  readonly probes: readonly Answer[];
}

type PackedFact = readonly [what: string, address: string | null, value: Answer];
/** Cells by what they hold, as ranges down a column: "B2:B9 D4". */
type ByContent = readonly (readonly [content: string, cells: string])[];

interface PackedSheet {
  readonly sheet: string;
  /** Null for the sheet of a table, which holds the table's own cells. */
  readonly values: readonly (readonly Answer[])[] | null;
  /** Cells that show something else than their value as a text. */
  readonly texts: ByContent;
  /** Cells of another number format than General. */
  readonly formats: ByContent;
  /** Cells whose formula is not their value. */
  readonly formulas: ByContent;
}

const GENERAL = "General";

/** Makes a record small enough to be loaded with the pane. Nothing that was read is lost. */
export function pack({ tables, reading }: Recorded): PackedRecord {
  return {
    tables,
    sheets: reading.sheets.map((cells) => packSheet(cells, tables)),
    facts: packFacts(reading.facts),
    probes: reading.probes,
  };
}

/** What {@link pack} was given. A record never holds parts that could not be read. */
export function unpack({ tables, sheets, facts, probes }: PackedRecord): Recorded {
  return {
    tables,
    reading: {
      sheets: sheets.map((sheet) => unpackSheet(sheet, tables)),
      facts: facts.flatMap(([aspect, sheet, some]) =>
        some.map(([what, address, value]): Fact => ({ aspect: aspect as Aspect, sheet, what, address, value })),
      ),
      probes: PROBES.map((_, index) => probes[index] ?? null),
      unread: [],
    },
  };
}

function packSheet({ sheet, values, texts, formats, formulas }: SheetCells, tables: readonly SampleTable[]) {
  const isTable = JSON.stringify(tableCells(sheet, tables)) === JSON.stringify(values);
  const others = (grid: readonly (readonly Answer[])[], usual: (row: number, column: number) => string) =>
    byContent(sheet, grid, usual);
  const valueText = (row: number, column: number): string => textOf(values[row]?.[column] ?? "");
  return {
    sheet,
    values: isTable ? null : values,
    texts: others(texts, valueText),
    formats: others(formats, () => GENERAL),
    formulas: others(formulas, valueText),
  };
}

function tableCells(sheet: string, tables: readonly SampleTable[]): SampleTable["cells"] {
  return tables.find((table) => table.sheet === sheet)?.cells ?? [];
}

function byContent(
  sheet: string,
  grid: readonly (readonly Answer[])[],
  usual: (row: number, column: number) => string,
): ByContent {
  const cells = new Map<string, Source[]>();
  // Down the columns, so that cells that follow one another join.
  for (const column of (grid[0] ?? []).keys())
    for (const [row, line] of grid.entries()) {
      const content = textOf(line[column] ?? "");
      if (content === usual(row, column)) continue;
      const same = cells.get(content) ?? [];
      same.push({ sheet, address: cellAddress(row, column) });
      cells.set(content, same);
    }
  return [...cells].map(([content, found]) => [
    content,
    joinedRanges(found)
      .map(({ address }) => address)
      .join(" "),
  ]);
}

function unpackSheet({ sheet, values: packed, texts, formats, formulas }: PackedSheet, tables: readonly SampleTable[]) {
  const values = packed ?? tableCells(sheet, tables);
  const shown = values.map((row) => row.map(textOf));
  return {
    sheet,
    values,
    texts: withContent(shown, texts),
    formats: withContent(
      values.map((row) => row.map(() => GENERAL)),
      formats,
    ),
    formulas: withFormulas(values, formulas),
  };
}

function withContent(usual: string[][], others: ByContent): string[][] {
  for (const [content, cells] of others)
    for (const { row, column } of placesOf(cells)) {
      const line = usual[row];
      if (line !== undefined) line[column] = content;
    }
  return usual;
}

function withFormulas(values: readonly (readonly Answer[])[], others: ByContent): Answer[][] {
  const formulas = values.map((row) => [...row]);
  for (const [content, cells] of others)
    for (const { row, column } of placesOf(cells)) {
      const line = formulas[row];
      if (line !== undefined) line[column] = content;
    }
  return formulas;
}

/** Every cell of ranges down columns. */
function placesOf(cells: string): { readonly row: number; readonly column: number }[] {
  return cells.split(" ").flatMap((range) => {
    const [first = "", last = first] = range.split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    if (from === null || to === null) return [];
    return Array.from({ length: to.row - from.row + 1 }, (_, down) => ({ row: from.row + down, column: from.column }));
  });
}

/** A value as a cell without a number format shows it. */
function textOf(value: Answer): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function packFacts(facts: readonly Fact[]): PackedRecord["facts"] {
  const groups = new Map<string, [string, string | null, PackedFact[]]>();
  for (const { aspect, sheet, what, address, value } of facts) {
    const key = `${aspect} ${sheet ?? ""}`;
    const group = groups.get(key) ?? [aspect, sheet, []];
    group[2].push([what, address, value]);
    groups.set(key, group);
  }
  return [...groups.values()];
}
