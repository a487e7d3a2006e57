import type { Source } from "../../core/format/source";
import type { Fault } from "../run/fault";
import { runExcel } from "../run/run-excel";

/** Activates the sheet and selects the cell. Null when it worked. */
export async function selectCell({ sheet, address }: Source): Promise<Fault | null> {
  const outcome = await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
  return outcome.ok ? null : outcome.fault;
}
