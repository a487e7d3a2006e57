import type { AuthorRequest } from "./author-request";
import type { Published, PublishedText } from "./memory";
import { keyOf } from "./paragraph-key";
import type { PeriodMemory } from "./paragraph-memory";
import type { Publication } from "./text-status";

type Publishing = Pick<AuthorRequest, "period" | "report" | "drafts" | "snapshot">;

/**
 * What was published, with this report of this period as it goes out now. What an earlier publication of it said
 * otherwise stays known.
 */
export function publication(
  { period, report, drafts, snapshot }: Publishing,
  current: PeriodMemory,
  formerly: readonly Published[],
): readonly Published[] {
  const isSame = (one: Published): boolean => one.period === period && one.report === report;
  const texts = new Map(
    drafts.flatMap((draft): [string, PublishedText][] => {
      const key = keyOf(draft, report);
      const kept = key === null ? undefined : current.get(key);
      if (key === null || kept === undefined) return [];
      // Nobody has said what only asks.
      if (draft.kind === "prompt" && kept.text === "") return [];
      return [[key, { section: kept.section, name: kept.name, text: kept.text === "" ? draft.text : kept.text }]];
    }),
  );
  const formerTexts = formerly
    .filter(isSame)
    .flatMap((before) => [
      ...before.formerTexts,
      ...[...before.texts]
        .filter(([key, { text }]) => texts.get(key)?.text !== text)
        .map(([key, text]) => ({ key, ...text })),
    ]);
  return [...formerly.filter((one) => !isSame(one)), { period, report, snapshot, texts, formerTexts }];
}

/** How a paragraph's text stands to what was published of it; none of a paragraph that the publication did not hold. */
export function publicationOf(published: Published | null, key: string, text: string): Publication {
  const kept = published?.texts.get(key);
  if (kept === undefined) return "none";
  return kept.text === text ? "as-published" : "otherwise-now";
}
