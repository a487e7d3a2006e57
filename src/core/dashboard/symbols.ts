import type { Unavailable } from "../facts/figure/level";

/**
 * What stands where a figure would, and what it says: the shorthand of government statistics. Source: Government
 * Analysis Function, "Using symbols and shorthand in tables".
 */
export const SYMBOLS = {
  "[x]": "not available",
  "[c]": "withheld",
  "[u]": "marked as unreliable",
  "[low]": "rounds to 0 but is not 0",
  "[z]": "does not apply",
  "[stated]": "given by the service and not computed here",
} as const;

export type PrintedSymbol = keyof typeof SYMBOLS;

/**
 * Stands for a figure that may not be printed.
 *
 * @internal Tests look for it.
 */
export const WITHHELD: PrintedSymbol = "[c]";

const MARKS = {
  suppressed: "[c]",
  withheld: "[c]",
  "low-reliability": "[u]",
  "rounds-to-zero": "[low]",
  "not-applicable": "[z]",
} as const;

/** The symbol of a figure that is not there; a figure for which there is no row is not available. */
export function symbolOf(unavailable: Unavailable | null): Exclude<PrintedSymbol, "[stated]"> {
  return unavailable?.kind === "marked" ? MARKS[unavailable.as] : "[x]";
}

/** The symbols that a printed text contains. */
export function symbolsIn(printed: string): readonly PrintedSymbol[] {
  return (Object.keys(SYMBOLS) as PrintedSymbol[]).filter((symbol) => printed.includes(symbol));
}

/** "[x] not available, [c] withheld …": what a sheet's symbols mean, for the lines above its table. */
export function symbolKey(symbols: readonly PrintedSymbol[]): string {
  return symbols.map((symbol) => `${symbol} ${SYMBOLS[symbol]}`).join(", ");
}
