import type { Memory } from "./memory";
import type { ParagraphMemories, ParagraphMemory } from "./paragraph-memory";
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

/**
 * What is remembered of each paragraph, with the texts as authors left them on our sheets: a cell wins over the memory,
 * and the memory stands where a row or a whole sheet is gone. Paragraphs of an indicator that was given another Ref go
 * with it. What our own sheet shows as published is nobody's text.
 */
export function collectTexts(
  { paragraphs: remembered, published }: Pick<Memory, "paragraphs" | "published">,
  onSheets: readonly SheetText[],
  renamed: ReadonlyMap<string, string>,
): ParagraphMemories {
  const collected = new Map<string, Map<string, ParagraphMemory>>();
  const ofPeriod = (period: string): Map<string, ParagraphMemory> => {
    const held = collected.get(period) ?? new Map<string, ParagraphMemory>();
    collected.set(period, held);
    return held;
  };
  for (const [period, paragraphs] of Object.entries(remembered))
    for (const [key, paragraph] of Object.entries(paragraphs)) ofPeriod(period).set(renamed.get(key) ?? key, paragraph);
  for (const { key: written, period, text } of onSheets) {
    const key = renamed.get(written) ?? written;
    const asPublished = published.find((one) => one.period === period)?.texts[key]?.text;
    const isOnlyShown = text === asPublished && !ofPeriod(period).has(key);
    if (isOnlyShown) continue;
    ofPeriod(period).set(key, withText(ofPeriod(period).get(key) ?? NOTHING_REMEMBERED, text));
  }
  return Object.fromEntries([...collected].map(([period, paragraphs]) => [period, Object.fromEntries(paragraphs)]));
}

/** A text that the author changed has been read with the figures of the last draft: what changed in words is seen. */
function withText(paragraph: ParagraphMemory, text: string): ParagraphMemory {
  return paragraph.text === text ? paragraph : { ...paragraph, text, changedMeanings: [] };
}
