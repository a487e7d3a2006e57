/** The active cell within a block of ours, and what is needed to explain it; null where the selection is elsewhere. */
export interface SelectionInBlock {
  readonly block: readonly (readonly unknown[])[];
  readonly row: number;
  readonly column: number;
  /** The cell as Excel shows it. */
  readonly text: string;
  /** Another table of ours, header row first; empty where it is not there. */
  readonly table: readonly (readonly unknown[])[];
}

interface Wanted {
  readonly blockName: string;
  readonly tableName: string;
}

/** Reads the active cell within the block of that name, and a table beside it, in one sync. */
export async function readSelection(
  context: Excel.RequestContext,
  { blockName, tableName }: Wanted,
): Promise<SelectionInBlock | null> {
  const { workbook } = context;
  const selected = workbook.getActiveCell().load("text,rowIndex,columnIndex,worksheet/name");
  const block = workbook.names.getItemOrNullObject(blockName).getRangeOrNullObject();
  block.load("values,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  const table = workbook.tables.getItemOrNullObject(tableName).getRange().load("values");
  await context.sync();
  if (block.isNullObject || block.worksheet.name !== selected.worksheet.name) return null;
  const [row, column] = [selected.rowIndex - block.rowIndex, selected.columnIndex - block.columnIndex];
  if (row < 0 || column < 0 || row >= block.rowCount || column >= block.columnCount) return null;
  return {
    block: block.values as unknown[][],
    row,
    column,
    text: selected.text[0]?.[0] ?? "",
    table: table.isNullObject ? [] : (table.values as unknown[][]),
  };
}
