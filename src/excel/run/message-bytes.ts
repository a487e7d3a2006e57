/** What a value takes in a message to Excel or from it, in bytes at most: JSON in UTF-8. */
export function messageBytes(value: unknown): number {
  const text = JSON.stringify(value);
  // A sign that is not in ASCII takes three bytes at most for each of its units.
  return text.length + (text.match(/[^\0-\x7f]/g)?.length ?? 0) * 2;
}
