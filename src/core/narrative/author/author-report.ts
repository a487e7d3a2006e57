import type { IndicatorFacts } from "../../facts/facts";
import type { OwnText, Paragraph } from "../../facts/report";
import { type FigureChange, figureChanges, renamedRefs } from "../../facts/snapshot/figure-changes";
import type { Snapshot } from "../../facts/snapshot/snapshot";
import { collectTexts } from "./collect-texts";
import { type EarlierText, earlierTexts, endOfPeriod, lastTimeOf } from "./earlier-texts";
import { changedMeanings, meaningsOf, mergedChanges } from "./meanings";
import type { Memory, Published } from "./memory";
import type { Meaning, ParagraphMemories, ParagraphMemory, PrintedFigure } from "./paragraph-memory";
import { keyOf } from "./paragraph-key";
import type { SheetText } from "./sheet-texts";
import { staleFigures, withFiguresUpdated } from "./stale-figures";
import { textStatus } from "./text-status";

/** What a refresh asks beside fresh drafts: nothing, the figures of some texts brought up to date, or a publication. */
export type AuthorWish =
  | { readonly kind: "refresh" }
  | { readonly kind: "update-figures"; readonly of: "all" | readonly string[] }
  | { readonly kind: "publish" };

interface AuthorRequest {
  /** The report's period, as printed. */
  readonly period: string;
  readonly facts: readonly IndicatorFacts[];
  readonly drafts: readonly Paragraph[];
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  readonly sheetTexts: readonly SheetText[];
  readonly wish: AuthorWish;
}

/** The drafts with what authors keep beside them, what else is kept, what changed, and what to remember of it all. */
export interface AuthoredReport {
  readonly paragraphs: readonly Paragraph[];
  readonly earlier: readonly EarlierText[];
  readonly changes: {
    readonly sinceLastRefresh: readonly FigureChange[];
    readonly sincePublication: readonly { readonly period: string; readonly changes: readonly FigureChange[] }[];
  };
  readonly memory: Memory;
}

/**
 * Joins the drafts with the authors' own texts. No text is changed but those whose figures are asked to be brought up to
 * date; none is dropped when its indicator is renamed, left out, or not of this period.
 */
export function authorReport(request: AuthorRequest): AuthoredReport {
  const { period, drafts, snapshot, memory, sheetTexts, wish } = request;
  const renamed = renamedRefs(memory.snapshot?.names ?? {}, snapshot.names);
  const formerly = memory.published.map((one) => withRenamed(one, renamed));
  const collected = collectTexts({ paragraphs: memory.paragraphs, published: formerly }, sheetTexts, renamed);
  const current = rememberedNow(request, collected[period] ?? {});
  const paragraphs = withWritten({ ...collected, [period]: { ...collected[period], ...current } }, period);
  const published =
    wish.kind === "publish"
      ? [...formerly.filter((one) => one.period !== period), publication(request, current)]
      : formerly;
  const isPublished = published.some((one) => one.period === period);
  const next: Memory = { snapshot, paragraphs, published };
  return {
    paragraphs: drafts.map((draft) => ({ ...draft, own: ownText(draft, current, next, period, isPublished) })),
    earlier: earlierTexts(next, period, new Set(Object.keys(current))),
    changes: {
      sinceLastRefresh: memory.snapshot === null ? [] : figureChanges(memory.snapshot, snapshot),
      sincePublication: formerly.flatMap((one) => {
        const changes = publishedChanges(one.period, figureChanges(one.snapshot, snapshot));
        return changes.length === 0 ? [] : [{ period: one.period, changes }];
      }),
    },
    memory: next,
  };
}

/** What was published and is not so now: figures of later periods come after it and are no change of it. */
function publishedChanges(published: string, changes: readonly FigureChange[]): readonly FigureChange[] {
  return changes.filter(({ period, was }) => was !== null || endOfPeriod(period) <= endOfPeriod(published));
}

function withRenamed(published: Published, renamed: ReadonlyMap<string, string>): Published {
  const texts = Object.entries(published.texts).map(([key, kept]) => [renamed.get(key) ?? key, kept] as const);
  return { ...published, texts: Object.fromEntries(texts) };
}

type Current = Readonly<Record<string, ParagraphMemory>>;

/** Each drafted paragraph as it is to be remembered, its text brought up to date where that is asked. */
function rememberedNow({ facts, drafts, snapshot, wish }: AuthorRequest, before: Current): Current {
  const sections = sectionsOf(drafts);
  return Object.fromEntries(
    drafts.flatMap((draft) => {
      const key = keyOf(draft);
      if (key === null) return [];
      const remembered = remember(draft, before[key], {
        section: sections.get(draft.id) ?? "",
        name: draft.ref === null ? "" : (snapshot.names[draft.ref] ?? ""),
        meanings: meaningsIn(draft, facts),
      });
      return [[key, isToUpdate(wish, key) ? updated(remembered) : remembered] as const];
    }),
  );
}

/** The section that each paragraph stands in, by the paragraph's id. */
function sectionsOf(drafts: readonly Paragraph[]): ReadonlyMap<string, string> {
  let heading = "";
  return new Map(
    drafts.map(({ id, kind, text }) => {
      if (kind === "heading") heading = text;
      const section = kind === "opening" || kind === "tally" ? "Opening" : kind === "closing" ? "Closing" : heading;
      return [id, section];
    }),
  );
}

function isToUpdate(wish: AuthorWish, key: string): boolean {
  return wish.kind === "update-figures" && (wish.of === "all" || wish.of.includes(key));
}

function updated(remembered: ParagraphMemory): ParagraphMemory {
  const { text, superseded, figures } = remembered;
  return { ...remembered, text: withFiguresUpdated(text, staleFigures(text, superseded, figures)) };
}

function meaningsIn({ ref }: Paragraph, facts: readonly IndicatorFacts[]): readonly Meaning[] {
  return facts
    .filter(({ indicator }) => ref !== null && (indicator.ref === ref || indicator.supports === ref))
    .flatMap(meaningsOf);
}

function remember(
  { figures: marks }: Paragraph,
  before: ParagraphMemory | undefined,
  now: Pick<ParagraphMemory, "section" | "name" | "meanings">,
): ParagraphMemory {
  const figures = marks.map(({ ref, kind, period, text }): PrintedFigure => ({ ref, kind, period, text }));
  return {
    ...now,
    text: before?.text ?? "",
    figures,
    superseded: before === undefined ? [] : supersededBy(figures, before),
    changedMeanings:
      before === undefined ? [] : mergedChanges(before.changedMeanings, changedMeanings(before.meanings, now.meanings)),
  };
}

const idOf = ({ ref, kind, period }: PrintedFigure): string => [ref, kind, period].join("\n");

/** What the paragraph's figures were before and are not any more, each once. */
function supersededBy(now: readonly PrintedFigure[], before: ParagraphMemory): readonly PrintedFigure[] {
  const current = new Map(now.map((figure) => [idOf(figure), figure.text]));
  const moved = before.figures.filter((figure) => {
    const text = current.get(idOf(figure));
    return text !== undefined && text !== figure.text;
  });
  const once = new Map([...before.superseded, ...moved].map((figure) => [`${idOf(figure)}\n${figure.text}`, figure]));
  return [...once.values()];
}

/** Of other periods only what somebody wrote is kept; what a draft said can be drafted again. */
function withWritten(all: ParagraphMemories, period: string): ParagraphMemories {
  return Object.fromEntries(
    Object.entries(all).flatMap(([one, paragraphs]) => {
      const kept = Object.entries(paragraphs).filter(([, { text }]) => one === period || text !== "");
      return kept.length === 0 ? [] : [[one, Object.fromEntries(kept)]];
    }),
  );
}

function publication({ period, drafts, snapshot }: AuthorRequest, current: Current): Published {
  const texts = drafts.flatMap((draft): [string, Published["texts"][string]][] => {
    const key = keyOf(draft);
    const kept = key === null ? undefined : current[key];
    if (key === null || kept === undefined) return [];
    return [[key, { section: kept.section, name: kept.name, text: kept.text === "" ? draft.text : kept.text }]];
  });
  return { period, snapshot, texts: Object.fromEntries(texts) };
}

function ownText(
  draft: Paragraph,
  current: Current,
  memory: Memory,
  period: string,
  isPublished: boolean,
): OwnText | null {
  const key = keyOf(draft);
  const kept = key === null ? undefined : current[key];
  if (key === null || kept === undefined) return null;
  const stale = staleFigures(kept.text, kept.superseded, kept.figures);
  const hasText = kept.text !== "";
  return {
    key,
    section: kept.section,
    text: kept.text,
    status: textStatus({ hasText, isPublished, stale, changedMeanings: kept.changedMeanings }),
    stale: stale.map(({ was, now }) => ({ was, now })),
    lastTime: lastTimeOf(memory, key, period),
  };
}
