import { readFirstSheet, workbookWith } from "./embedded-run";

export const ROWS = [
  ["Farm", "Crates", "Sold"],
  ["Apple", 10, "=TODAY()"],
  ["pear", 20, "=TODAY()-1"],
  ["Plum", 30, "=EDATE(TODAY(),-12)"],
  ["", 40, "=TODAY()+1"],
  ["grape", 50, "=DATE(2024,2,29)"],
];

/** A workbook with those rows as a table, filtered. */
export const tableWith = (filter: (table: Excel.Table) => void) =>
  workbookWith((sheet) => {
    const range = sheet.getRange("A1:C6");
    range.formulas = ROWS;
    sheet.getRange("C2:C6").numberFormat = [["dd/mm/yyyy"]];
    filter(sheet.tables.add("A1:C6", true));
  });

/** The crates of the rows that are to be seen. */
export const seen = () =>
  readFirstSheet(
    (sheet) => sheet.getRange("B2:B6").getVisibleView().load({ values: true }),
    ({ values }) => values.map(([crates]) => crates as unknown),
  );
