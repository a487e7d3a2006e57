/** What real Excels are reported to do where this one is kinder, each to be switched on by a test; DIFFERENCES.md has the sources. */
export interface Reported {
  /** Values written over rows that a filter hides land in the rows that are shown, the first of them again and again. */
  readonly filterMovesWrites: boolean;
  /** The calculation state says for ever that calculation is still to be done. */
  readonly calculationStaysPending: boolean;
}

export const NOT_REPORTED: Reported = { filterMovesWrites: false, calculationStaysPending: false };
