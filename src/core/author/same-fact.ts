import type { PrintedFigure } from "./paragraph-memory";

/** The kinds of figure that are a difference from another figure, and the kind of that one. */
export const DIFFERENCE_FROM: ReadonlyMap<string, string> = new Map([
  ["change", "previous"],
  ["per-cent-change", "previous"],
  ["england-gap", "england"],
  ["neighbours-gap", "neighbours"],
]);

/** True for a difference of which nobody can say from what, for the memory is of an older Quartile. */
export function isFromUnknown({ kind, against }: PrintedFigure): boolean {
  return against === undefined && DIFFERENCE_FROM.has(kind);
}

/** True for figures of one indicator, kind and period, though they may be differences from two others. */
export function isOfOneKind(a: PrintedFigure, b: PrintedFigure): boolean {
  return a.ref === b.ref && a.kind === b.kind && a.period === b.period;
}

/** Which fact a figure is, as a key. */
export function factOf({ ref, kind, period, against = "" }: PrintedFigure): string {
  return [ref, kind, period, against].join("\n");
}
