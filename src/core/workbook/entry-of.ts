/**
 * What a record holds under a key that somebody typed, or undefined. A Ref may be "constructor", which every object knows
 * without holding it.
 */
export function entryOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
