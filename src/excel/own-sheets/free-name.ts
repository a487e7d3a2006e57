/** The name for a new sheet, or one like it where that is taken; Excel tells sheets apart without their case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const tries = [wanted, `${wanted} (Quartile)`, ...taken.map((_, index) => `${wanted} (Quartile ${index + 2})`)];
  return tries.find((name) => !isTaken(name)) ?? wanted;
}
