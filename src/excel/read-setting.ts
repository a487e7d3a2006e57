/** The text of a workbook setting. */
export async function readSetting(context: Excel.RequestContext, name: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(name).load("value");
  await context.sync();
  return settingText(setting);
}

/** What a setting that was loaded says; null where there is none, or one that is no text. */
export function settingText({ isNullObject, value }: Excel.Setting): string | null {
  return isNullObject || typeof value !== "string" ? null : value;
}
