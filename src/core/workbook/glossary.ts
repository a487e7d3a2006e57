import { NARRATIVE } from "../findings/catalogue/narrative";
import { type Finding, finding } from "../findings/finding";
import { formatSource, type Source } from "../format/source";
import type { TableGrid } from "./grid";
import { textOf } from "./read-words";
import { type ColumnNames, openTable } from "./table";

/** What abbreviations stand for, in the workbook owner's words. */
export type Glossary = ReadonlyMap<string, string>;

/** The columns of the Glossary table, by the headers that each is known by. */
const GLOSSARY_COLUMNS: ColumnNames<"abbreviation" | "meaning"> = {
  abbreviation: ["Abbreviation", "Acronym", "Term"],
  meaning: ["Meaning", "Stands for", "In full", "Definition"],
};

interface Entry {
  readonly abbreviation: string;
  readonly meaning: string;
  readonly source: Source;
}

/** The workbook's own glossary. An abbreviation with two meanings has none: nobody can say which the report means. */
export function readGlossary(grids: readonly TableGrid[]): {
  readonly glossary: Glossary;
  readonly findings: readonly Finding[];
} {
  const glossary = new Map<string, Entry>();
  const ambiguous = new Map<string, Finding>();
  for (const entry of grids.flatMap(entriesIn)) {
    const before = glossary.get(entry.abbreviation);
    if (before === undefined) glossary.set(entry.abbreviation, entry);
    else if (before.meaning !== entry.meaning && !ambiguous.has(entry.abbreviation))
      ambiguous.set(entry.abbreviation, twoMeanings(before, entry));
  }
  const clear = [...glossary.values()].filter(({ abbreviation }) => !ambiguous.has(abbreviation));
  return {
    glossary: new Map(clear.map(({ abbreviation, meaning }) => [abbreviation, meaning])),
    findings: [...ambiguous.values()],
  };
}

function entriesIn(grid: TableGrid): readonly Entry[] {
  return openTable(grid, GLOSSARY_COLUMNS).rows.flatMap((row) => {
    const cell = row.cell("abbreviation");
    const [abbreviation, meaning] = [textOf(cell), textOf(row.cell("meaning"))];
    if (cell === null || abbreviation === null || meaning === null) return [];
    return [{ abbreviation, meaning: meaning.replace(/[\s.;]+$/, ""), source: cell.source }];
  });
}

function twoMeanings({ abbreviation, source: first }: Entry, { source }: Entry): Finding {
  return finding(
    NARRATIVE,
    "abbreviation-with-two-meanings",
    { abbreviation, firstCell: formatSource(first), cell: formatSource(source) },
    { source },
  );
}
