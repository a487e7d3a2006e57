/** The filters that may hide rows of one sheet: its own and those of its tables. */
export interface SheetFilters {
  readonly ofSheet: Excel.AutoFilter;
  /** Every table of the sheet, by name and whether it has a row of totals. */
  readonly tables: Excel.TableCollection;
}

/** Asks for the filters of a sheet, to be had after the next sync. */
export function askFilters({ autoFilter, tables }: Excel.Worksheet): SheetFilters {
  return {
    ofSheet: autoFilter.load("isDataFiltered"),
    tables: tables.load("items/name,items/showTotals,items/autoFilter/isDataFiltered"),
  };
}

/** Those that hide rows now: Excel may put what is written under them into other rows. */
export function filtersLeftOn({ ofSheet, tables }: SheetFilters): readonly Excel.AutoFilter[] {
  return [ofSheet, ...tables.items.map(({ autoFilter }) => autoFilter)].filter(({ isDataFiltered }) => isDataFiltered);
}
