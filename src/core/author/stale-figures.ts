import type { PrintedFigure } from "./paragraph-memory";
import { factOf, isFromUnknown, isOfOneKind } from "./same-fact";

/** A figure that has moved under a text that still says the old one. */
export interface StaleFigure {
  readonly was: string;
  /** Null where the draft gives it no more: it vanished or is withheld. */
  readonly now: string | null;
  /**
   * False where nobody can tell which of the text's figures is the old one, because another fact prints, or printed, the
   * same.
   */
  readonly isCertain: boolean;
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

/** How often a text gives a printed figure. */
export function occurrences(text: string, printed: string): number {
  const found = pattern(printed);
  return found === null ? 0 : [...text.matchAll(found)].length;
}

/**
 * What is printed today for a fact that printed otherwise: a text, null where nothing is. Of a difference from nobody knows
 * what it may be any of that kind; where all of them print as it did, so does it.
 */
function printedNow(old: PrintedFigure, current: readonly PrintedFigure[]): string | null {
  if (!isFromUnknown(old)) return current.find((figure) => factOf(figure) === factOf(old))?.text ?? null;
  const texts = [...new Set(current.filter((figure) => isOfOneKind(figure, old)).map(({ text }) => text))];
  const others = texts.filter((text) => text !== old.text);
  return others.length > 0 ? others.join(" or ") : (texts[0] ?? null);
}

/**
 * The figures that a text still gives as they were: printed once for a fact that prints otherwise now, or not at all.
 *
 * Where facts that print so today account for every place in the text, it may be either, unless the text plainly gives
 * the new figure: as often as facts print it, and not as the old one of another that moved.
 */
export function staleFigures(
  text: string,
  superseded: readonly PrintedFigure[],
  current: readonly PrintedFigure[],
): readonly StaleFigure[] {
  const moved = superseded
    .map((old) => ({ was: old.text, now: printedNow(old, current), isKnown: !isFromUnknown(old) }))
    .filter(({ was, now }) => was !== now && occurrences(text, was) > 0);
  const givesNew = (now: string): boolean => {
    const facts = new Set(current.filter((figure) => figure.text === now).map(factOf));
    return occurrences(text, now) >= Math.max(1, facts.size) && moved.every(({ was }) => was !== now);
  };
  const stale = new Map<string, StaleFigure>();
  for (const { was, now, isKnown } of moved) {
    const accountedFor = current.filter((figure) => figure.text === was).length;
    const isLeft = occurrences(text, was) > accountedFor;
    if (!isLeft && now !== null && givesNew(now)) continue;
    const isOnlyOne = moved.every((other) => other.was !== was || other.now === now);
    stale.set(`${was}\n${now ?? ""}`, { was, now, isCertain: isKnown && accountedFor === 0 && isOnlyOne });
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
    .flatMap(({ was, now, isCertain }): Replacement[] => {
      const found = isCertain ? pattern(was) : null;
      return found === null || now === null
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
