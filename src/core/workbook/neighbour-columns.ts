import { AREA_HEADINGS } from "./area-headings";
import type { ColumnNames } from "./table";

/** The columns of the Neighbours table with a row a neighbour, by the headers that each is known by. */
export const NEIGHBOUR_COLUMNS: ColumnNames<"area" | "neighbour"> = {
  area: [...AREA_HEADINGS.code, ...AREA_HEADINGS.name],
  neighbour: ["Neighbour code", "neighbour_la_code", "Neighbour", "Statistical neighbour", "Nearest neighbour"],
};

/**
 * The header of a column that holds one neighbour of each row's area, as headerKey has it: DfE's table of children's services
 * neighbours (2024 and 2025) has SN1 to SN10, each with SNP, how close it is; CIPFA's has numbered nearest neighbours.
 */
export const NUMBERED_NEIGHBOUR = /^(?:sn|nn|(?:statistical|nearest)?neighbour)\d{1,2}$/;
