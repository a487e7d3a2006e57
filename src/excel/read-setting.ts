/** The text of a workbook setting; null where there is none. */
export async function readSetting(context: Excel.RequestContext, name: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(name).load("value");
  await context.sync();
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}
