/** The sheets of ours that hold an author's words, by the names under which they are found again. */
export const AUTHOR_SHEETS = {
  narrative: { table: "QuartileNarrative", block: "Quartile_Narrative" },
  earlier: { table: "QuartileEarlier", block: "Quartile_Earlier" },
} as const;

/** What stands in a cell of ours that would else be empty. */
export const NONE = "None";

/** The header of the column that is the author's. */
export const OWN_TEXT_HEADER = "Your text (kept at every refresh)";
