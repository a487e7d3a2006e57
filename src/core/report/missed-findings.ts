import type { AuthorWish } from "../author/author-request";
import { isToFillIn } from "../facts/prompt";
import type { Paragraph } from "../facts/report";
import { REPORT } from "../findings/catalogue/report";
import { type Finding, finding } from "../findings/finding";
import { formatFirst } from "../format/list";

/** Members ask why a target was missed, and what is being done: of which indicators nothing says so, as it goes out too. */
export function missedFindings(paragraphs: readonly Paragraph[], wish: AuthorWish): readonly Finding[] {
  const refs = paragraphs.filter(isToFillIn).map(({ ref }) => ref ?? "");
  if (refs.length === 0) return [];
  const values = { kind: refs.length === 1 ? "one" : "several", missed: refs.length, refs: formatFirst(refs) } as const;
  return [
    wish.kind === "publish"
      ? finding(REPORT, "published-without-reason", values)
      : finding(REPORT, "missed-without-commentary", values),
  ];
}
