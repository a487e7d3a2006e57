import { Screen } from "../../src/embedded-excel/screen/screen";
import { readPackage } from "../support/embedded-package";
import { reopened } from "../support/embedded-run";
import { seen, tableWith } from "../support/filtered";

// As Microsoft documents Filter, AutoFilter and FilterCriteria, and ECMA-376, part 1, 18.3.2 the file.
type Column = "Farm" | "Crates" | "Sold";

const CASES: { column: Column; criteria: Excel.FilterCriteria; left: number[] }[] = [
  { column: "Farm", criteria: { filterOn: "Values", values: ["apple", "Plum"] }, left: [10, 30] },
  { column: "Farm", criteria: { filterOn: "Values", values: ["grape", ""] }, left: [40, 50] },
  { column: "Farm", criteria: { filterOn: "Custom", criterion1: "=p*" }, left: [20, 30] },
  {
    column: "Farm",
    criteria: { filterOn: "Custom", criterion1: "=?lum", criterion2: "=*r", operator: "Or" },
    left: [20, 30],
  },
  {
    column: "Farm",
    criteria: { filterOn: "Custom", criterion1: "<>*p*", criterion2: "<>", operator: "And" },
    left: [],
  },
  { column: "Farm", criteria: { filterOn: "Custom", criterion1: "=" }, left: [40] },
  { column: "Farm", criteria: { filterOn: "Custom", criterion1: "<>" }, left: [10, 20, 30, 50] },
  {
    column: "Crates",
    criteria: { filterOn: "Custom", criterion1: ">=20", criterion2: "<50", operator: "And" },
    left: [20, 30, 40],
  },
  { column: "Crates", criteria: { filterOn: "Custom", criterion1: "=30" }, left: [30] },
  { column: "Crates", criteria: { filterOn: "TopItems", criterion1: "2" }, left: [40, 50] },
  { column: "Crates", criteria: { filterOn: "BottomItems", criterion1: "1" }, left: [10] },
  { column: "Crates", criteria: { filterOn: "TopPercent", criterion1: "40" }, left: [40, 50] },
  { column: "Crates", criteria: { filterOn: "BottomPercent", criterion1: "20" }, left: [10] },
  { column: "Crates", criteria: { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, left: [40, 50] },
  { column: "Crates", criteria: { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" }, left: [10, 20] },
  { column: "Sold", criteria: { filterOn: "Dynamic", dynamicCriteria: "Today" }, left: [10] },
  { column: "Sold", criteria: { filterOn: "Dynamic", dynamicCriteria: "Yesterday" }, left: [20] },
  { column: "Sold", criteria: { filterOn: "Dynamic", dynamicCriteria: "Tomorrow" }, left: [40] },
  {
    column: "Sold",
    criteria: { filterOn: "Values", values: [{ date: "2024-02-10", specificity: "Month" }] },
    left: [50],
  },
];

it.each(CASES)("leaves of $column with $criteria the rows $left", async ({ column, criteria, left }) => {
  const excel = await tableWith((table) => {
    table.columns.getItem(column).filter.apply(criteria);
  });
  expect(await seen()).toEqual(left);
  await reopened(excel);
  expect(await seen()).toEqual(left);
  const again = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.reapplyFilters();
    const filter = table.columns.getItem(column).filter.load({ criteria: true });
    await context.sync();
    return filter.criteria;
  });
  expect(await seen()).toEqual(left);
  const date = { date: "2024-02-01T00:00:00", specificity: "Month" };
  const read = criteria.values?.some((value) => typeof value === "object") === true ? [date] : criteria.values;
  expect(again).toEqual({ ...criteria, ...(read === undefined ? {} : { values: read }) });
});

it("hides on the screen what the filters of several columns leave out, and shows all when they are cleared", async () => {
  const excel = await tableWith((table) => {
    table.columns.getItem("Farm").filter.applyCustomFilter("=p*");
    table.columns.getItem("Crates").filter.applyTopItemsFilter(3);
  });
  const heights = () =>
    new Screen(excel)
      .layout()
      .rowHeights.slice(0, 6)
      .map((height) => height > 0);
  expect(heights()).toEqual([true, false, false, true, false, false]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).columns.getItem("Farm").filter.clear();
    await context.sync();
  });
  expect(heights()).toEqual([true, false, false, true, true, true]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).clearFilters();
    await context.sync();
  });
  expect(heights()).toEqual([true, true, true, true, true, true]);
});

it("writes filters as Excel does", async () => {
  const excel = await tableWith((table) => {
    table.columns.getItem("Farm").filter.applyValuesFilter(["Plum", ""]);
    table.columns.getItem("Crates").filter.applyCustomFilter(">5", "<>7", "And");
  });
  const table = readPackage(await excel.save()).get("xl/tables/table1.xml") ?? "";
  expect(table).toContain(
    '<autoFilter ref="A1:C6"><filterColumn colId="0"><filters blank="1"><filter val="Plum"/></filters></filterColumn>' +
      '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="5"/>' +
      '<customFilter operator="notEqual" val="7"/></customFilters></filterColumn></autoFilter>',
  );
});
