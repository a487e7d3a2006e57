import { hasWithheld } from "../facts/snapshot/without-withheld";
import { type Snapshot, WITHHELD } from "../facts/snapshot/snapshot";
import type { Meaning, ParagraphMemories, ParagraphMemory, PrintedFigure } from "./paragraph-memory";
import { occurrences } from "./stale-figures";

/**
 * The memory of paragraphs without figures of indicators of which some figure is withheld now, as far as the author's own
 * text does not give them: the memory lies in the workbook, and a figure, or a change from it, that is withheld may be
 * among what was printed. What this period's drafts (`drafted`: their keys) print now may be printed, and stays.
 */
export function forgetWithheld(
  all: ParagraphMemories,
  period: string,
  drafted: ReadonlyMap<string, ParagraphMemory>,
  now: Snapshot,
): ParagraphMemories {
  return new Map(
    [...all].map(([one, paragraphs]) => [
      one,
      new Map(
        [...paragraphs].map(([key, paragraph]) => [
          key,
          forgetIn(paragraph, one, one === period && drafted.has(key), now),
        ]),
      ),
    ]),
  );
}

function forgetIn(paragraph: ParagraphMemory, period: string, isCurrent: boolean, now: Snapshot): ParagraphMemory {
  const { text, figures, superseded, meanings, changedMeanings } = paragraph;
  const isKept = (figure: PrintedFigure): boolean =>
    !hasWithheld(now, figure.ref) || occurrences(text, figure.text) > 0;
  const isWithheld = ({ ref }: Meaning): boolean => now.levels.get(ref)?.get(period) === WITHHELD;
  const isSaidNow = ({ ref, what }: Meaning): boolean => meanings.some((one) => one.ref === ref && one.what === what);
  return {
    ...paragraph,
    figures: isCurrent ? figures : figures.filter(isKept),
    superseded: superseded.filter(isKept),
    meanings: isCurrent ? meanings : meanings.filter((meaning) => !isWithheld(meaning)),
    changedMeanings: changedMeanings.filter(
      (meaning) => !hasWithheld(now, meaning.ref) || (isSaidNow(meaning) && !isWithheld(meaning)),
    ),
  };
}
