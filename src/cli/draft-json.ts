import type { CheckedDraft } from "../core/draft-check/check-draft";

/** What was found in a draft, for programs: the members of each claim in one order, offsets in UTF-16 units of its plain text. */
export function draftJson({ claims, omissions }: CheckedDraft): string {
  const written = {
    claims: claims.map(({ text, start, end, verdict, ref, kind, holds, sources, why }) => ({
      text,
      start,
      end,
      verdict,
      ref,
      kind,
      holds,
      sources,
      why,
    })),
    omissions: omissions.map(({ ref, why }) => ({ ref, why })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
