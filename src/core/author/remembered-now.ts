import type { IndicatorFacts } from "../facts/facts";
import type { Paragraph } from "../facts/report";
import type { AuthorRequest, AuthorWish } from "./author-request";
import { changedMeanings, meaningsOf, mergedChanges } from "./meanings";
import { keyOf } from "./paragraph-key";
import type { Meaning, ParagraphMemory, PeriodMemory, PrintedFigure } from "./paragraph-memory";
import { factOf, isFromUnknown, isOfOneKind } from "./same-fact";
import { staleFigures, withFiguresUpdated } from "./stale-figures";
import { MOST_CHARACTERS } from "../workbook/grid";

/** Each drafted paragraph as it is to be remembered, its text brought up to date where that is asked. */
export function rememberedNow(
  { facts, drafts, snapshot, wish, report }: Pick<AuthorRequest, "facts" | "drafts" | "snapshot" | "wish" | "report">,
  before: PeriodMemory | undefined,
): PeriodMemory {
  const sections = sectionsOf(drafts);
  return new Map(
    drafts.flatMap((draft): [string, ParagraphMemory][] => {
      const key = keyOf(draft, report);
      if (key === null) return [];
      const remembered = remember(draft, before?.get(key), {
        section: sections.get(draft.id) ?? "",
        name: draft.ref === null ? "" : (snapshot.names.get(draft.ref) ?? ""),
        meanings: meaningsIn(draft, facts),
      });
      return [[key, isToUpdate(wish, key) ? updated(remembered) : remembered]];
    }),
  );
}

/** The section that each paragraph stands in, by the paragraph's id. */
function sectionsOf(drafts: readonly Paragraph[]): ReadonlyMap<string, string> {
  let section = "Opening";
  return new Map(
    drafts.map(({ id, kind, text }) => {
      if (kind === "heading") section = text;
      else if (isClosing(kind)) section = "Closing";
      return [id, section];
    }),
  );
}

function isClosing(kind: Paragraph["kind"]): boolean {
  return kind === "closing" || kind === "abbreviations" || kind === "recommendation";
}

function isToUpdate(wish: AuthorWish, key: string): boolean {
  return wish.kind === "update-figures" && (wish.of === "all" || wish.of.includes(key));
}

function updated(remembered: ParagraphMemory): ParagraphMemory {
  const { text, superseded, figures } = remembered;
  const updatedText = withFiguresUpdated(text, staleFigures(text, superseded, figures));
  // No word of an author's is cut: what no cell would hold stays as it was.
  return updatedText.length > MOST_CHARACTERS ? remembered : { ...remembered, text: updatedText };
}

function meaningsIn({ ref, kind, text }: Paragraph, facts: readonly IndicatorFacts[]): readonly Meaning[] {
  if (kind === "commentary") return [{ ref: "", what: "comment", is: text }];
  return facts
    .filter(({ indicator }) => ref !== null && (indicator.ref === ref || indicator.supports === ref))
    .flatMap(meaningsOf);
}

function remember(
  { kind, text, figures: marks }: Paragraph,
  before: ParagraphMemory | undefined,
  now: Pick<ParagraphMemory, "section" | "name" | "meanings">,
): ParagraphMemory {
  const figures = marks.map(({ ref, kind, period, against, text }): PrintedFigure => ({
    ref,
    kind,
    period,
    ...(against === undefined ? {} : { against }),
    text,
  }));
  return {
    ...now,
    // A prompt that somebody copied into the author's cell is nobody's words.
    text: before === undefined || (kind === "prompt" && before.text.trim() === text.trim()) ? "" : before.text,
    figures,
    superseded: before === undefined ? [] : supersededBy(figures, before),
    changedMeanings:
      before === undefined ? [] : mergedChanges(before.changedMeanings, changedMeanings(before.meanings, now.meanings)),
  };
}

/** What the paragraph's figures were before and are not any more, each once; what it gives no more is among them. */
function supersededBy(now: readonly PrintedFigure[], before: ParagraphMemory): readonly PrintedFigure[] {
  const timesPrinted = (figures: readonly PrintedFigure[], old: PrintedFigure): number =>
    figures.filter((figure) => figure.text === old.text && isOfOneKind(figure, old)).length;
  // Of differences from nobody knows what, printed alike, one has moved where fewer print so.
  const isPrinted = (old: PrintedFigure): boolean =>
    isFromUnknown(old)
      ? timesPrinted(now, old) >= timesPrinted(before.figures, old)
      : now.some((figure) => figure.text === old.text && factOf(figure) === factOf(old));
  const moved = before.figures.filter((figure) => !isPrinted(figure));
  const once = new Map([...before.superseded, ...moved].map((figure) => [`${factOf(figure)}\n${figure.text}`, figure]));
  return [...once.values()];
}
