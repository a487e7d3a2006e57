import type { WorkbookCells } from "../core/report/workbook-cells";
import { contractTable } from "../core/workbook/contract";
import type { Finding } from "../core/findings/finding";
import type { Source } from "../core/format/source";
import { blockAddress, type TableGrid } from "../core/workbook/grid";
import { mappedPart, type MappingDraft, mappingOf, type PointedRange } from "../core/workbook/mapping/draft-mapping";
import { mappingProblems } from "../core/workbook/mapping/mapping-problems";
import { MAPPABLE_TABLES, type MappableTable } from "../core/workbook/mapping/mappable-columns";
import { INVALID_SELECTION } from "../excel/run/faults";
import { type MappedNow, pointAtMapped, pointAtSelection } from "../excel/mapping/point-at-range";
import { readWorkbookCells } from "../excel/read/read-workbook-cells";
import { type ExcelOutcome, runExcel } from "../excel/run/run-excel";
import { deleteMapping, type MappingSaved, writeMapping } from "../excel/mapping/write-mapping";

/** Where a table of the contract comes from in the open workbook. */
export type TableOrigin =
  /** A range of the owner's that the workbook maps. */
  | { readonly kind: "mapped"; readonly at: Source }
  /** A range that was mapped and can no longer be read. */
  | { readonly kind: "lost"; readonly finding: Finding }
  /** An Excel table, a named range or a sheet of the contract's own name. */
  | { readonly kind: "by-name"; readonly at: Source }
  | { readonly kind: "none" };

export interface MappableState {
  readonly table: MappableTable;
  /** Without a needed table there is no report. */
  readonly need: "needed" | "optional";
  readonly origin: TableOrigin;
}

const NEEDED: readonly MappableTable[] = ["Indicators", "Observations"];

/** Every table that can be mapped and where it comes from now, those that a report needs first. */
export async function readTableOrigins(): Promise<ExcelOutcome<readonly MappableState[]>> {
  const read = await runExcel(readWorkbookCells);
  if (!read.ok) return read;
  const states = MAPPABLE_TABLES.map((table): MappableState => ({
    table,
    need: NEEDED.includes(table) ? "needed" : "optional",
    origin: originOf(table, read.value),
  }));
  return { ok: true, value: states };
}

function originOf(table: MappableTable, { tables, mapped, lost }: WorkbookCells): TableOrigin {
  const gone = lost.find((one) => one.table === table);
  if (gone !== undefined) return { kind: "lost", finding: gone.finding };
  const range = mapped.find(({ name }) => contractTable(name) === table);
  if (range !== undefined) return { kind: "mapped", at: placeOf(range) };
  const named = tables.find(({ name }) => contractTable(name) === table);
  return named === undefined ? { kind: "none" } : { kind: "by-name", at: placeOf(named) };
}

function placeOf({ sheet, headers, rows, firstRow, firstColumn }: TableGrid): Source {
  return { sheet, address: blockAddress({ firstRow, firstColumn, rows: rows.length + 1, columns: headers.length }) };
}

/** The range that is selected in Excel, as far as a mapping needs to see it. */
export async function pointAtRange(): Promise<ExcelOutcome<PointedRange>> {
  const pointed = await runExcel(pointAtSelection);
  if (pointed.ok || pointed.fault.code !== INVALID_SELECTION) return pointed;
  return {
    ok: false,
    fault: {
      ...pointed.fault,
      title: "The selection in Excel is not a single range of cells.",
      advice: "Click a cell of your table, or select one range of cells in this workbook, then try again.",
    },
  };
}

/** The range that is mapped as a table now, to be changed; null where it is gone. */
export function pointAtMappedRange(table: MappableTable): Promise<ExcelOutcome<MappedNow | null>> {
  return runExcel((context) => pointAtMapped(context, table));
}

/** Remembers a draft in the workbook. One that has problems, or whose headings have changed meanwhile, is not saved. */
export function saveMapping(
  draft: MappingDraft,
  range: PointedRange,
): Promise<ExcelOutcome<MappingSaved | "problems">> {
  const { headingRows } = draft;
  if (headingRows === null || mappingProblems(draft, range).length > 0)
    return Promise.resolve({ ok: true, value: "problems" });
  return runExcel((context) =>
    writeMapping(context, {
      table: draft.table,
      sheet: range.sheet,
      part: mappedPart(range, draft),
      headings: range.top.values.slice(headingRows.first, headingRows.first + headingRows.count),
      mapping: mappingOf(draft, range),
    }),
  );
}

/** Forgets the range of a table. Its cells stay, and so does what the last refresh wrote. */
export function removeMapping(table: MappableTable): Promise<ExcelOutcome<void>> {
  return runExcel((context) => deleteMapping(context, table));
}
