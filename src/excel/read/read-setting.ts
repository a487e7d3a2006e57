/** What a setting that was loaded says; null where there is none, or one that is no text. */
export function settingText({ isNullObject, value }: Excel.Setting): string | null {
  return isNullObject || typeof value !== "string" ? null : value;
}
