import type { PointedRange } from "../../src/core/workbook/mapping/draft-mapping";
import { headerRows } from "../../src/taskpane/mapping/header-rows";

it("rows that hold headings together are one choice, with the periods that they make", () => {
  const values = [["Scorecard"], ["", "2024/25", ""], ["Ref", "Q1", "Q2"], ["C1", 1, 2]];
  const range: PointedRange = {
    ...{ sheet: "Scorecard", firstRow: 3, firstColumn: 0, rows: 4, columns: 3, table: null, owner: "owner" },
    ...{ below: "open", right: "open", top: { values, formats: [] } },
  };
  expect(headerRows(range, { first: 1, count: 2 })).toEqual([
    { row: 0, text: "Row 4: Scorecard" },
    { row: 1, text: "Rows 5 to 6: Ref, Q1 2024/25, Q2 2024/25" },
    { row: 3, text: "Row 7: C1, 1, 2" },
  ]);
});
