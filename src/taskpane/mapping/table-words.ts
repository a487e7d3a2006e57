import type { MappableTable } from "../../core/workbook/mapping/mappable-columns";

/** What each table holds, in a line. */
export const TABLE_WORDS: Readonly<Record<MappableTable, string>> = {
  Indicators: "What is measured, with a row for each indicator.",
  Observations: "The figures of every period.",
  Benchmarks: "Other authorities’ published figures, for quartiles.",
  Neighbours: "Your statistical neighbours.",
  Comparators: "England, neighbours and quartile cuts, where only these are published.",
  Commentary: "Your own words for the report’s paragraphs.",
  Settings: "How the report is made, with a row for each setting.",
};
