import type { ColumnNames } from "./table";

/** The columns of the Commentary table, by the headers that each is known by. */
export const COMMENTARY_COLUMNS: ColumnNames<"ref" | "section" | "period" | "text" | "use"> = {
  ref: ["Ref"],
  section: ["Theme or section", "Theme", "Section"],
  period: ["Period"],
  text: ["Text", "Comment", "Commentary"],
  use: ["Use"],
};
