import { connect, newWorkbook, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";

/** A new workbook, connected, after `build` has worked on its sheet and synced. */
export async function workbookWith(
  build: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<EmbeddedExcel> {
  const excel = newWorkbook();
  connect(excel);
  await Excel.run(async (context) => {
    await build(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  return excel;
}

/** The workbook as it is after saving and opening, connected. */
export async function reopened(excel: EmbeddedExcel): Promise<EmbeddedExcel> {
  const again = await openWorkbook(await excel.save());
  connect(again);
  return again;
}

/** What a read on the first sheet gives after one sync: return what to load, then read it. */
export async function readFirstSheet<Loaded, Read>(
  load: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Loaded,
  read: (loaded: Loaded) => Read,
): Promise<Read> {
  return Excel.run(async (context) => {
    const loaded = load(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return read(loaded);
  });
}

/** The error that the work ends with; fails when it ends well. */
export async function errorOf(work: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> {
  const caught: unknown = await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  if (caught instanceof OfficeExtension.Error) return caught;
  throw new Error(`Excel did not fail as it should: ${String(caught)}`);
}
