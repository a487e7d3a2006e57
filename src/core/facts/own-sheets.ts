/** The header of the column that is the author's. */
export const OWN_TEXT_HEADER = "Your text (kept at every refresh)";

/** The sheets of ours that hold an author's words: the names under which they are found again, and their headers. */
export const AUTHOR_SHEETS = {
  narrative: {
    table: "QuartileNarrative",
    block: "Quartile_Narrative",
    headers: [
      "No.",
      "Section",
      "Ref",
      "Period",
      "Draft (rewritten at every refresh)",
      OWN_TEXT_HEADER,
      "Status",
      "What was said last time",
      "Figures and the cells that they come from",
    ],
  },
  earlier: {
    table: "QuartileEarlier",
    block: "Quartile_Earlier",
    headers: ["Period", "Section", "Ref", "Indicator", OWN_TEXT_HEADER, "Status"],
  },
} as const;

/** Every header that we write on the authors' sheets. */
export const OWN_HEADERS: readonly string[] = Object.values(AUTHOR_SHEETS).flatMap(({ headers }) => headers);

/** What stands in a cell of ours that would else be empty. */
export const NONE = "None";
