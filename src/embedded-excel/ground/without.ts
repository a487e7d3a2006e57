/** The object without those members. */
export function without<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Omit<Whole, Key> {
  const kept = { ...whole };
  for (const key of keys) Reflect.deleteProperty(kept, key);
  return kept;
}
