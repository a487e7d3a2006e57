import type { Span } from "../text/span";
import type { Measure } from "../known/known-fact";
import type { Source } from "../../format/source";

/** What is said of a claim: it agrees, its figure agrees and its words are doubtful, it disagrees, or nobody can tell. */
export type Verdict = "agrees" | "agrees-wording" | "disagrees" | "cannot-tell";

/** One figure, or one word that claims something, of a draft. */
export interface Claim extends Span {
  readonly text: string;
  readonly verdict: Verdict;
  /** The indicator that it is about; null where it is about several, or nobody knows. */
  readonly ref: string | null;
  readonly kind: Measure | "word" | null;
  /** What the workbook holds, as printed; null where that is not known. */
  readonly holds: string | null;
  readonly sources: readonly Source[];
  /** In words, for the person who reads the verdict. */
  readonly why: string;
}
