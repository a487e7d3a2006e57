import { HEADER_ROW } from "../../src/core/dashboard/dashboard-heading";

/** The cell of a column, by its letter, in the first row of figures on the Dashboard. */
export const firstOf = (column: string): string => `${column}${HEADER_ROW + 2}`;
