import { BASIS_WORDS } from "../../core/workbook/basis";
import { USES } from "../../core/workbook/commentary";
import { COMPARISON_WORDS } from "../../core/workbook/comparison-kind";
import { STATUSES } from "../../core/workbook/observation";
import { FREQUENCIES, POLARITIES, TARGET_BASES, TARGET_TYPES } from "../../core/workbook/read-words";
import { wordsOf } from "../../core/workbook/vocabulary";

/** The words that a column of a closed list takes, in the order in which they are offered. */
export const OFFERED_WORDS = {
  polarity: wordsOf(POLARITIES),
  basis: BASIS_WORDS,
  frequency: wordsOf(FREQUENCIES),
  compareWith: COMPARISON_WORDS,
  targetType: wordsOf(TARGET_TYPES),
  targetBasis: wordsOf(TARGET_BASES),
  status: wordsOf(STATUSES),
  use: wordsOf(USES),
} as const satisfies Readonly<Record<string, readonly string[]>>;
