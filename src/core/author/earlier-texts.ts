import { askedEnd, readAskedPeriod } from "../workbook/asked-period";
import type { Memory } from "./memory";

/** A text that is kept though it belongs to no paragraph of this report. */
export interface EarlierText {
  readonly period: string;
  readonly section: string;
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly status: "your-text" | "published" | "published-before" | "not-in-this-report";
}

/**
 * Every text of another period, the latest first, and those of this period whose paragraph the report has not got. What
 * was published is among them wherever it is not what stands there now. `current`: the texts of this report's paragraphs,
 * by key.
 */
export function earlierTexts(
  memory: Memory,
  period: string,
  current: ReadonlyMap<string, string>,
): readonly EarlierText[] {
  const standsNow = (one: string, key: string, text: string): boolean =>
    (one === period && current.get(key) === text) || memory.paragraphs.get(one)?.get(key)?.text === text;
  const written = [...memory.paragraphs].flatMap(([one, paragraphs]) =>
    [...paragraphs]
      .filter(([key, { text }]) => text !== "" && (one !== period || !current.has(key)))
      .map(([key, { section, name, text }]): EarlierText => ({
        period: one,
        section,
        key,
        name,
        text,
        status: one === period ? "not-in-this-report" : "your-text",
      })),
  );
  const published = memory.published.flatMap(({ period: one, texts, formerTexts }) => [
    ...[...texts].map(([key, kept]) => ({ period: one, ...kept, key, status: "published" as const })),
    ...formerTexts.map((kept) => ({ period: one, ...kept, status: "published-before" as const })),
  ]);
  const notNow = published.filter(({ period: one, key, text }) => !standsNow(one, key, text));
  const once = new Map(notNow.map((text) => [[text.period, text.key, text.text].join("\n"), text]));
  return [...written, ...once.values()].sort((a, b) => endOfPeriod(b.period) - endOfPeriod(a.period));
}

/** The text of the latest other period that had ended by the end of this one: what the author wrote, else what was published. */
export function lastTimeOf(
  { paragraphs, published }: Memory,
  key: string,
  period: string,
): { readonly period: string; readonly text: string } | null {
  const texts = [
    ...published.map((one) => ({ period: one.period, text: one.texts.get(key)?.text ?? "" })),
    ...[...paragraphs].map(([one, kept]) => ({ period: one, text: kept.get(key)?.text ?? "" })),
  ];
  const earlier = texts
    .filter((one) => one.text !== "" && one.period !== period && endOfPeriod(one.period) <= endOfPeriod(period))
    .sort((a, b) => endOfPeriod(a.period) - endOfPeriod(b.period));
  return earlier.at(-1) ?? null;
}

/** The month in which a period ends, to put periods in order; before all others where it cannot be read. */
export function endOfPeriod(period: string): number {
  const asked = readAskedPeriod(period);
  return asked === null ? 0 : (askedEnd(asked) ?? 0);
}
