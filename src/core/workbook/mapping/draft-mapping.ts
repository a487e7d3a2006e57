import { findHeadingRows, headingRowsWith } from "./find-heading-rows";
import { FIRST_ROW, headingsIn, type HeadingRows, type RangeRows } from "./heading-rows";
import { type Heading, headingKey } from "./headings";
import { type MappableTable, mappableColumns, type MappingForm } from "./mappable-columns";
import type { Edge, TableMapping } from "./mapping";
import { countNamed, formOf, matchColumns, type Matches } from "./match-columns";

/** A range that somebody pointed at, with as much of it as a mapping needs to see. Rows and columns count from 0. */
export interface PointedRange {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** The Excel table that it is; null for plain cells. */
  readonly table: string | null;
  /** Whose sheet it stands on. */
  readonly owner: "owner" | "quartile";
  readonly below: Edge;
  readonly right: Edge;
  /** Its first rows. */
  readonly top: RangeRows;
}

/** What is chosen so far for a range, before it is saved. */
export interface MappingDraft {
  readonly table: MappableTable;
  /** Null where the range is empty. */
  readonly headingRows: HeadingRows | null;
  readonly form: MappingForm;
  readonly headings: readonly Heading[];
  readonly columns: Matches;
  readonly between: Readonly<Record<string, readonly number[]>>;
}

/** The matcher's draft for a range: its rows of headings, its form and its columns. */
export function draftMapping(table: MappableTable, { top, table: excelTable }: PointedRange): MappingDraft {
  return draftOf(table, top, excelTable === null ? findHeadingRows(top, countNamed(table)) : FIRST_ROW);
}

/** The same with a row that somebody chose among those of the headings. */
export function draftWithHeaderRow(table: MappableTable, { top }: PointedRange, row: number): MappingDraft {
  return draftOf(table, top, headingRowsWith(top, countNamed(table), row));
}

function draftOf(table: MappableTable, top: RangeRows, headingRows: HeadingRows | null): MappingDraft {
  const headings = headingRows === null ? [] : headingsIn(top, headingRows);
  const form = formOf(table, headings);
  return { table, headingRows, form, headings, ...matchColumns(table, headings, form) };
}

/** What the workbook remembers of a range, as a draft to be changed; a heading that is gone leaves its column unmatched. */
export function draftOfMapping(table: MappableTable, { top }: PointedRange, mapping: TableMapping): MappingDraft {
  const rows = { first: 0, count: mapping.headingRows };
  const headings = headingsIn(top, rows);
  const columns = Object.entries(mapping.columns).flatMap(([key, text]) => {
    const place = headings.findIndex((heading) => headingKey(heading.text) === headingKey(text));
    return place < 0 ? [] : [[key, place] as const];
  });
  const headingRows = headings.length === 0 ? null : rows;
  return { table, headingRows, form: mapping.form, headings, columns: Object.fromEntries(columns), between: {} };
}

/** The same in the other form; what was chosen for columns that both forms have stays. */
export function draftWithForm(draft: MappingDraft, form: MappingForm): MappingDraft {
  const { columns, between } = matchColumns(draft.table, draft.headings, form);
  const known = mappableColumns(draft.table, form).columns.map(({ key }) => key);
  const kept = Object.entries(draft.columns).filter(([key]) => known.includes(key));
  const chosen = kept.map(([, place]) => place);
  const added = Object.entries(columns).filter(([key, place]) => !(key in draft.columns) && !chosen.includes(place));
  return { ...draft, form, columns: Object.fromEntries([...kept, ...added]), between };
}

/** What the workbook remembers of a draft without problems. */
export function mappingOf(draft: MappingDraft, { below, right }: PointedRange): TableMapping {
  const { form, headingRows, headings, columns } = draft;
  return {
    form,
    headingRows: headingRows?.count ?? 1,
    columns: Object.fromEntries(Object.entries(columns).map(([key, place]) => [key, headings[place]?.text ?? ""])),
    below,
    right,
  };
}

/** The part of the range that is mapped: from its first row of headings down. */
export function mappedPart({ firstRow, firstColumn, rows, columns }: PointedRange, { headingRows }: MappingDraft) {
  const above = headingRows?.first ?? 0;
  return { firstRow: firstRow + above, firstColumn, rows: rows - above, columns };
}
