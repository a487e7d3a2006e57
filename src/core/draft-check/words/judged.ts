import type { Claim, Verdict } from "../verdict/claim";

/** What is said of a word. */
export interface Judged {
  readonly verdict: Verdict;
  readonly holds: string | null;
  readonly sources: Claim["sources"];
  readonly why: string;
}

export const agrees = (holds: string | null): Judged => ({ verdict: "agrees", holds, sources: [], why: "" });

export const agreesInOtherWords = (holds: string, why: string): Judged => ({
  verdict: "agrees-wording",
  holds,
  sources: [],
  why,
});

/** What the workbook holds, where it may be said: a word that is not surely about it is passed over. */
export function disagrees(isSure: boolean, holds: string, why: string, sources: Claim["sources"]): Judged | null {
  return isSure ? { verdict: "disagrees", holds, sources, why } : null;
}
