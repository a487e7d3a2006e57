import type { PrintedFigure } from "./paragraph-memory";

/** A figure that has moved under a text that still says the old one. */
export interface StaleFigure {
  readonly was: string;
  readonly now: string;
  /** Another fact prints the same today, so that nobody can tell which of the text's figures is the old one. */
  readonly standsElsewhere: boolean;
}

const NUMBER = /[\d,]*\d(?:\.\d+)?/;

/** Finds a printed figure in a text as people type it: with or without commas, "90.7%" or "90.7 per cent". */
function pattern(printed: string): RegExp | null {
  const [number] = NUMBER.exec(printed) ?? [];
  if (number === undefined) return null;
  const [whole = "", fraction] = number.replace(/,/g, "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",?");
  const unit = printed.endsWith("%") ? "\\s?(?:%|per cent|percent)" : "";
  const decimals = fraction === undefined ? "" : `\\.${fraction}`;
  return new RegExp(`(?<![\\p{L}\\d.,/])${grouped}${decimals}(?![\\d/]|[.,]\\d)${unit}`, "gu");
}

function occurrences(text: string, printed: string): number {
  const found = pattern(printed);
  return found === null ? 0 : [...text.matchAll(found)].length;
}

const sameFact = (a: PrintedFigure, b: PrintedFigure): boolean =>
  a.ref === b.ref && a.kind === b.kind && a.period === b.period;

/**
 * The figures that a text still gives as they were: printed once for a fact that prints otherwise now, and found in the
 * text more often than facts that print so today account for.
 */
export function staleFigures(
  text: string,
  superseded: readonly PrintedFigure[],
  current: readonly PrintedFigure[],
): readonly StaleFigure[] {
  const stale = new Map<string, StaleFigure>();
  for (const old of superseded) {
    const now = current.find((figure) => sameFact(figure, old));
    if (now === undefined || now.text === old.text) continue;
    const accountedFor = current.filter((figure) => figure.text === old.text).length;
    if (occurrences(text, old.text) > accountedFor)
      stale.set(old.text, { was: old.text, now: now.text, standsElsewhere: accountedFor > 0 });
  }
  return [...stale.values()];
}

interface Replacement {
  readonly start: number;
  readonly written: string;
  readonly now: string;
}

/** The text with just those figures as they are now, each in the way in which the author wrote it. */
export function withFiguresUpdated(text: string, stale: readonly StaleFigure[]): string {
  const replacements = stale
    .filter(({ standsElsewhere }) => !standsElsewhere)
    .flatMap(({ was, now }): Replacement[] => {
      const found = pattern(was);
      return found === null
        ? []
        : Array.from(text.matchAll(found), (match) => ({ start: match.index, written: match[0], now }));
    })
    .sort((a, b) => b.start - a.start);
  return replacements.reduce(
    (updated, { start, written, now }) =>
      `${updated.slice(0, start)}${inTheSameWay(written, now)}${updated.slice(start + written.length)}`,
    text,
  );
}

/** "91.1 per cent" where "90.7 per cent" was written. */
function inTheSameWay(written: string, now: string): string {
  const unit = written.replace(NUMBER, "");
  const [number = now] = NUMBER.exec(now) ?? [];
  return `${number}${unit}`;
}
