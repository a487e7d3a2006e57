import type { IndicatorFacts } from "../facts/facts";

/** Whether an author or a comment has words of its own on an indicator. */
export type HasWords = (facts: IndicatorFacts) => boolean;
