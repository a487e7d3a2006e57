import type { CellValue } from "../../core/workbook/grid";
import type { MappableTable } from "../../core/workbook/mapping/mappable-columns";
import {
  MAPPING_SETTING,
  type Mappings,
  rangeNameOf,
  readMappings,
  type TableMapping,
  writeMappings,
} from "../../core/workbook/mapping/mapping";
import type { Box } from "../run/boxes";
import { withDaysOf1900 } from "../read/date-system";
import { settingText } from "../read/read-setting";

/** A range to be mapped: from its first row of headings down. */
export interface NewMapping {
  readonly table: MappableTable;
  readonly sheet: string;
  readonly part: Box;
  /** Its rows of headings as they were when their columns were chosen. */
  readonly headings: readonly (readonly CellValue[])[];
  readonly mapping: TableMapping;
}

/** "changed-meanwhile" where other headings stand there than were seen; then nothing is written. */
export type MappingSaved = "saved" | "changed-meanwhile";

/** Remembers in the workbook which range stands for a table: its defined name and its columns, in one batch. Two syncs. */
export async function writeMapping(context: Excel.RequestContext, wanted: NewMapping): Promise<MappingSaved> {
  const { table, part, headings, mapping } = wanted;
  const sheet = context.workbook.worksheets.getItemOrNullObject(wanted.sheet);
  const range = sheet.getRangeByIndexes(part.firstRow, part.firstColumn, part.rows, part.columns);
  const header = sheet.getRangeByIndexes(part.firstRow, part.firstColumn, headings.length, part.columns);
  header.load("values,numberFormat");
  const { marker, mappings } = await readKept(context, table);
  if (sheet.isNullObject) return "changed-meanwhile";
  const read = { values: header.values as CellValue[][], formats: header.numberFormat as string[][] };
  const [counted = read] = await withDaysOf1900(context, [read]);
  if (JSON.stringify(counted.values) !== JSON.stringify(headings)) return "changed-meanwhile";
  if (!marker.isNullObject) marker.delete();
  context.workbook.names.add(rangeNameOf(table), range, `The cells that Quartile reads as ${table}.`);
  keep(context, { ...mappings, [table]: mapping });
  await context.sync();
  return "saved";
}

/** Forgets the range of a table; its cells stay as they are. Two syncs. */
export async function deleteMapping(context: Excel.RequestContext, table: MappableTable): Promise<void> {
  const { marker, mappings } = await readKept(context, table);
  if (!marker.isNullObject) marker.delete();
  keep(context, Object.fromEntries(Object.entries(mappings).filter(([name]) => name !== table)));
  await context.sync();
}

/** What is remembered; where it cannot be read, nothing is kept of it, for its ranges have lost their columns anyhow. */
async function readKept(context: Excel.RequestContext, table: MappableTable) {
  const setting = context.workbook.settings.getItemOrNullObject(MAPPING_SETTING).load("value");
  const marker = context.workbook.names.getItemOrNullObject(rangeNameOf(table)).load("name");
  await context.sync();
  const kept = readMappings(settingText(setting));
  return { marker, mappings: kept.kind === "read" ? kept.mappings : {} };
}

function keep(context: Excel.RequestContext, mappings: Mappings): void {
  const { settings } = context.workbook;
  if (Object.keys(mappings).length > 0) settings.add(MAPPING_SETTING, writeMappings(mappings));
  else settings.getItemOrNullObject(MAPPING_SETTING).delete();
}
