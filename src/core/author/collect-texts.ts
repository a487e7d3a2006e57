import type { Snapshot } from "../facts/snapshot/snapshot";
import type { Memory, Published } from "./memory";
import { type MovedKey, movedKeys } from "./moved-keys";
import { firstKey, furtherKey } from "./paragraph-key";
import type { ParagraphMemories, ParagraphMemory, PeriodMemory } from "./paragraph-memory";
import type { SheetText } from "./sheet-texts";

const NOTHING_REMEMBERED: ParagraphMemory = {
  section: "",
  name: "",
  text: "",
  figures: [],
  superseded: [],
  meanings: [],
  changedMeanings: [],
};

/** What is remembered of each paragraph with its author's text, and where each paragraph's key has moved to. */
export interface CollectedTexts {
  readonly texts: ParagraphMemories;
  readonly moved: MovedKey;
}

/**
 * What is remembered of each paragraph, with the texts as authors left them on our sheets: a cell wins over the memory,
 * and the memory stands where a row, the author's column or a whole sheet is gone. Paragraphs of an indicator that was
 * given another Ref go with it. What our own sheet shows as published is nobody's text.
 */
export function collectedTexts(
  { paragraphs, published, snapshot: before }: Pick<Memory, "paragraphs" | "published" | "snapshot">,
  onSheets: readonly SheetText[],
  now: Snapshot,
): CollectedTexts {
  const moved = movedKeys(before?.names ?? new Map(), now.names);
  const periods = [...new Set([...paragraphs.keys(), ...onSheets.map(({ period }) => period)])];
  const texts = new Map(
    periods.map((period) => [
      period,
      collectPeriod(
        paragraphs.get(period) ?? new Map(),
        onSheets.filter((one) => one.period === period),
        published.filter((one) => one.period === period),
        moved,
      ),
    ]),
  );
  return { texts, moved };
}

function collectPeriod(
  remembered: PeriodMemory,
  onSheets: readonly SheetText[],
  published: readonly Published[],
  moved: MovedKey,
): PeriodMemory {
  const collected = new Map<string, ParagraphMemory>();
  const places = placesOf(remembered, moved);
  for (const [key, paragraph] of remembered) collected.set(places.get(key) ?? key, withMovedRefs(paragraph, moved));
  for (const { key, text } of onSheets) {
    const place = places.get(key) ?? moved(key, "");
    const isOnlyShown = !collected.has(place) && published.some((one) => isAmongTexts(one, firstKey(key), text));
    if (!isOnlyShown) collected.set(place, withText(collected.get(place) ?? NOTHING_REMEMBERED, text));
  }
  return collected;
}

/** Where each remembered paragraph goes, no two to one place: those that keep their key come before those that move. */
function placesOf(remembered: PeriodMemory, moved: MovedKey): ReadonlyMap<string, string> {
  const wanted = [...remembered].map(([key, { name }]) => ({ key, place: moved(key, name) }));
  const taken = new Set<string>();
  const free = (place: string, number = 2): string =>
    !taken.has(place) ? place : free(furtherKey(firstKey(place), number), number + 1);
  const inOrder = [...wanted].sort((a, b) => Number(a.key !== a.place) - Number(b.key !== b.place));
  return new Map(
    inOrder.map(({ key, place }) => {
      const found = free(place);
      taken.add(found);
      return [key, found];
    }),
  );
}

/** The figures and meanings that are remembered go with their indicators, so that none looks as if it had vanished. */
function withMovedRefs(paragraph: ParagraphMemory, moved: MovedKey): ParagraphMemory {
  const move = <Of extends { readonly ref: string }>(all: readonly Of[]): readonly Of[] =>
    all.map((one) => ({ ...one, ref: moved(one.ref, "") }));
  return {
    ...paragraph,
    figures: move(paragraph.figures),
    superseded: move(paragraph.superseded),
    meanings: move(paragraph.meanings),
    changedMeanings: move(paragraph.changedMeanings),
  };
}

function isAmongTexts({ texts, formerTexts }: Published, key: string, text: string): boolean {
  return texts.get(key)?.text === text || formerTexts.some((former) => former.key === key && former.text === text);
}

/**
 * A text that the author changed has been read with the figures of the last draft: what changed in words is seen, and so
 * are the figures that may be either.
 */
function withText(paragraph: ParagraphMemory, text: string): ParagraphMemory {
  if (paragraph.text === text) return paragraph;
  const { figures, superseded } = paragraph;
  const isStillPrinted = (old: string): boolean => figures.some((figure) => figure.text === old);
  return {
    ...paragraph,
    text,
    superseded: superseded.filter((old) => !isStillPrinted(old.text)),
    changedMeanings: [],
  };
}
