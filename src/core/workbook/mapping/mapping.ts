import { isRecord, readKeptJson } from "../kept-json";
import { MOST_HEADING_ROWS } from "./heading-rows";
import { MAPPABLE_TABLES, type MappableTable, mappableColumns, type MappingForm } from "./mappable-columns";

/**
 * Whether cells that are filled later, directly beside a plain range, belong to it. An edge beside which something stood
 * when the range was mapped is closed: its owner left that out.
 */
export type Edge = "open" | "closed";

/** How one range of the owner's stands for a table of the contract. The range itself is a defined name. */
export interface TableMapping {
  readonly form: MappingForm;
  /** In how many rows the headings stand, the range's first: usually 1. */
  readonly headingRows: number;
  /** The owner's heading of each matched column, by the column's key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly below: Edge;
  /** To the right, where a wide table gets its next period. */
  readonly right: Edge;
}

export type Mappings = Partial<Readonly<Record<MappableTable, TableMapping>>>;

/** What a workbook remembers of its mapped ranges; "unreadable" where another hand, or a later Quartile, wrote it. */
export type KeptMappings = { readonly kind: "read"; readonly mappings: Mappings } | { readonly kind: "unreadable" };

/** The workbook setting that keeps the mappings. */
export const MAPPING_SETTING = "Quartile_Mapping";

const NAME_START = "Quartile_Map_";
const VERSION = 1;

/** The defined name of a table's range: it moves with the cells and grows with what is put in between them. */
export function rangeNameOf(table: MappableTable): string {
  return `${NAME_START}${table}`;
}

/** The table whose range a defined name marks; null for every other name. */
export function tableOfRangeName(name: string): MappableTable | null {
  return MAPPABLE_TABLES.find((table) => rangeNameOf(table).toLowerCase() === name.toLowerCase()) ?? null;
}

export function writeMappings(mappings: Mappings): string {
  return JSON.stringify({ version: VERSION, tables: mappings });
}

/** Takes what is remembered at its word only where every part of it is one that Quartile writes. */
export function readMappings(text: string | null): KeptMappings {
  if (text === null) return { kind: "read", mappings: {} };
  const { version, tables } = readKeptJson(text);
  if (version !== VERSION || !isRecord(tables)) return { kind: "unreadable" };
  const read = Object.entries(tables).map(([name, kept]) => {
    const table = MAPPABLE_TABLES.find((one) => one === name);
    return { table, mapping: table === undefined ? null : readMapping(table, kept) };
  });
  const isWhole = read.every(({ mapping }) => mapping !== null);
  return isWhole
    ? { kind: "read", mappings: Object.fromEntries(read.map(({ table, mapping }) => [table, mapping])) as Mappings } // every name and mapping was checked above
    : { kind: "unreadable" };
}

const HEADING_ROWS = Array.from({ length: MOST_HEADING_ROWS }, (_, more) => more + 1);

function readMapping(table: MappableTable, kept: unknown): TableMapping | null {
  if (!isRecord(kept) || !isRecord(kept.columns)) return null;
  // Before a heading could stand in several rows, nothing was said of them.
  const { form, below, right, headingRows = 1 } = kept;
  if ((form !== "long" && form !== "wide") || !isEdge(below) || !isEdge(right)) return null;
  if (!HEADING_ROWS.some((count) => count === headingRows)) return null;
  const known = mappableColumns(table, form).columns.map(({ key }) => key);
  const columns = Object.entries(kept.columns).flatMap(([key, heading]) =>
    known.includes(key) && typeof heading === "string" ? [[key, heading] as const] : [],
  );
  if (columns.length < Object.keys(kept.columns).length) return null;
  return { form, headingRows: Number(headingRows), columns: Object.fromEntries(columns), below, right };
}

function isEdge(value: unknown): value is Edge {
  return value === "open" || value === "closed";
}
