import type { OwnText, Paragraph } from "../facts/report";
import { type FigureChange, figureChanges } from "../facts/snapshot/figure-changes";
import { withoutWithheld } from "../facts/snapshot/without-withheld";
import { isToFillIn } from "../facts/prompt";
import { finalText } from "../facts/final-text";
import type { AuthorRequest } from "./author-request";
import { withoutAnsweredPrompts } from "./answered-prompts";
import { type EarlierText, earlierTexts, endOfPeriod, lastTimeOf } from "./earlier-texts";
import { forgetWithheld } from "./forget-withheld";
import type { Memory, Published } from "./memory";
import type { MovedKey } from "./moved-keys";
import type { ParagraphMemories, ParagraphMemory, PeriodMemory } from "./paragraph-memory";
import { keyOf } from "./paragraph-key";
import { publication, publicationOf } from "./publication";
import { rememberedNow } from "./remembered-now";
import { staleFigures } from "./stale-figures";
import { textStatus } from "./text-status";

/** The drafts with what authors keep beside them, what else is kept, what changed, and what to remember of it all. */
export interface AuthoredReport {
  readonly paragraphs: readonly Paragraph[];
  readonly earlier: readonly EarlierText[];
  readonly changes: {
    readonly sinceLastRefresh: readonly FigureChange[];
    readonly sincePublication: readonly {
      readonly period: string;
      readonly report: string | null;
      readonly changes: readonly FigureChange[];
    }[];
  };
  /** Whether this report of this period stands as published. */
  readonly isPublished: boolean;
  readonly memory: Memory;
}

/**
 * Joins the drafts with the authors' own texts. No text is changed but those whose figures are asked to be brought up to
 * date; none is dropped when its indicator is renamed, left out, or not of this period. Of what is withheld now, nothing
 * that was printed is said or remembered, unless an author or a publication wrote it.
 */
export function authorReport(request: AuthorRequest): AuthoredReport {
  const { period, report, drafts, explained, snapshot, memory, wish } = request;
  const { moved, texts: collected } = request.collected;
  const formerly = memory.published.map((one) => ({
    ...withMovedKeys(one, moved),
    snapshot: withoutWithheld(one.snapshot, snapshot),
  }));
  const current = rememberedNow(request, collected.get(period));
  const all = forgetWithheld(
    withWritten(new Map([...collected, [period, new Map([...(collected.get(period) ?? []), ...current])]]), period),
    period,
    current,
    snapshot,
  );
  const published = wish.kind === "publish" ? publication(request, current, formerly) : formerly;
  const next: Memory = { snapshot, paragraphs: all, published };
  const standing = published.find((one) => one.period === period && one.report === report) ?? null;
  const authored = drafts.map((draft) => {
    const key = keyOf(draft, report);
    const kept = key === null ? undefined : all.get(period)?.get(key);
    return {
      ...draft,
      own: key === null || kept === undefined ? null : ownText({ draft, key, kept, next, standing, period }),
    };
  });
  const paragraphs = withoutAnsweredPrompts(authored, explained);
  const texts = paragraphs.flatMap((one) => (one.own === null ? [] : [[one.own.key, finalText(one)] as const]));
  return {
    paragraphs,
    earlier: earlierTexts(next, period, new Map(texts)),
    changes: {
      sinceLastRefresh:
        memory.snapshot === null ? [] : figureChanges(withoutWithheld(memory.snapshot, snapshot), snapshot),
      sincePublication: formerly.flatMap((one) => {
        const changes = publishedChanges(one.period, figureChanges(one.snapshot, snapshot));
        return changes.length === 0 ? [] : [{ period: one.period, report: one.report, changes }];
      }),
    },
    isPublished: standing !== null,
    memory: next,
  };
}

/** What was published and is not so now: figures of later periods come after it and are no change of it. */
function publishedChanges(published: string, changes: readonly FigureChange[]): readonly FigureChange[] {
  return changes.filter(({ period, was }) => was !== null || endOfPeriod(period) <= endOfPeriod(published));
}

function withMovedKeys(published: Published, moved: MovedKey): Published {
  const texts = [...published.texts].map(([key, kept]) => [moved(key, kept.name), kept] as const);
  const formerTexts = published.formerTexts.map((former) => ({ ...former, key: moved(former.key, former.name) }));
  return { ...published, texts: new Map(texts), formerTexts };
}

/** Of other periods only what somebody wrote is kept; what a draft said can be drafted again. */
function withWritten(all: ParagraphMemories, period: string): ParagraphMemories {
  return new Map(
    [...all].flatMap(([one, paragraphs]): [string, PeriodMemory][] => {
      const kept = [...paragraphs].filter(([, { text }]) => one === period || text !== "");
      return kept.length === 0 ? [] : [[one, new Map(kept)]];
    }),
  );
}

interface OwnTextRequest {
  readonly draft: Paragraph;
  readonly key: string;
  readonly kept: ParagraphMemory;
  readonly next: Memory;
  /** This report of this period as it was published; null where it was not. */
  readonly standing: Published | null;
  readonly period: string;
}

function ownText({ draft, key, kept, next, standing, period }: OwnTextRequest): OwnText {
  const { text, section, superseded, figures, changedMeanings } = kept;
  const stale = staleFigures(text, superseded, figures);
  const hasText = text !== "";
  const publicationNow = publicationOf(standing, key, hasText ? text : draft.text);
  return {
    key,
    section,
    text,
    status: textStatus({
      hasText,
      isToFillIn: isToFillIn({ ...draft, own: { text } }),
      publication: publicationNow,
      stale,
      changedMeanings,
    }),
    stale,
    lastTime: lastTimeOf(next, key, period),
  };
}
