const encoder = new TextEncoder();

/** What a value takes in a message to Excel or from it, in bytes. */
export function messageBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
