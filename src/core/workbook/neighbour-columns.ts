import type { ColumnNames } from "./table";

/** The columns of the Neighbours table, by the headers that each is known by. */
export const NEIGHBOUR_COLUMNS: ColumnNames<"area" | "neighbour"> = {
  area: ["Area code", "la_code", "LA code"],
  neighbour: ["Neighbour code", "neighbour_la_code", "Neighbour"],
};
