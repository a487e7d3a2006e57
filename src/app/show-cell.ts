import type { Source } from "../core/format/source";
import type { Fault } from "../excel/run/fault";
import { runExcel } from "../excel/run/run-excel";

/** Goes to a cell in Excel, so that a person sees where a figure or a finding comes from. Null when it worked. */
export async function showCell({ sheet, address }: Source): Promise<Fault | null> {
  const outcome = await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
  return outcome.ok ? null : outcome.fault;
}
