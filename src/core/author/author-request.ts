import type { IndicatorFacts } from "../facts/facts";
import type { Paragraph } from "../facts/report";
import type { Snapshot } from "../facts/snapshot/snapshot";
import type { Memory } from "./memory";
import type { CollectedTexts } from "./collect-texts";

/** What a refresh asks beside fresh drafts: nothing, the figures of some texts brought up to date, or a publication. */
export type AuthorWish =
  | { readonly kind: "refresh" }
  | { readonly kind: "update-figures"; readonly of: "all" | readonly string[] }
  | { readonly kind: "publish" };

export interface AuthorRequest {
  /** The report's period, as printed. */
  readonly period: string;
  /** The report's name; null for the one of all indicators. */
  readonly report: string | null;
  readonly facts: readonly IndicatorFacts[];
  readonly drafts: readonly Paragraph[];
  /** Indicators of which Commentary in the report says more, by Ref. */
  readonly explained: ReadonlySet<string>;
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  /** What authors wrote, in whichever period. */
  readonly collected: CollectedTexts;
  readonly wish: AuthorWish;
}
