import { Screen } from "../../src/embedded-excel/screen/screen";
import { readPackage } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// As Microsoft documents Filter, AutoFilter and FilterCriteria, and ECMA-376, part 1, 18.3.2 the file.
const ROWS = [
  ["Farm", "Crates", "Sold"],
  ["Apple", 10, "=TODAY()"],
  ["pear", 20, "=TODAY()-1"],
  ["Plum", 30, "=EDATE(TODAY(),-12)"],
  ["", 40, "=TODAY()+1"],
  ["grape", 50, "=DATE(2024,2,29)"],
];

const tableWith = (filter: (table: Excel.Table) => void) =>
  workbookWith((sheet) => {
    const range = sheet.getRange("A1:C6");
    range.formulas = ROWS;
    sheet.getRange("C2:C6").numberFormat = [["dd/mm/yyyy"]];
    filter(sheet.tables.add("A1:C6", true));
  });

/** The crates of the rows that are to be seen. */
const seen = () =>
  readFirstSheet(
    (sheet) => sheet.getRange("B2:B6").getVisibleView().load({ values: true }),
    ({ values }) => values.map(([crates]) => crates as unknown),
  );

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

describe("a filter of cells that are no table", () => {
  const filtered = () =>
    workbookWith((sheet) => {
      sheet.getRange("A1:C6").formulas = ROWS;
      sheet.autoFilter.apply(sheet.getRange("A1:C6"), 1, { filterOn: "TopPercent", criterion1: "40" });
      sheet.autoFilter.apply("A1:C6", 0, { filterOn: "Custom", criterion1: "=*e" });
    });

  const state = () =>
    readFirstSheet(
      ({ autoFilter }) => ({
        filter: autoFilter.load({ criteria: true, enabled: true, isDataFiltered: true }),
        range: autoFilter.getRangeOrNullObject().load({ address: true }),
      }),
      ({ filter, range }) => [
        filter.enabled,
        filter.isDataFiltered,
        filter.criteria,
        range.isNullObject ? null : range.address,
      ],
    );

  it("filters, keeps that in the file, and says so", async () => {
    const excel = await filtered();
    await reopened(excel);
    expect(await seen()).toEqual([50]);
    const custom = { filterOn: "Custom", criterion1: "=*e" };
    const top = { filterOn: "TopPercent", criterion1: "40" };
    expect(await state()).toEqual([true, true, [custom, top, null], "Sheet1!A1:C6"]);
  });

  it("follows changed values when it is applied anew, lets go of one column, then of all, then of itself", async () => {
    await filtered();
    const change = (work: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getFirst());
        await context.sync();
      });
    await change((sheet) => {
      sheet.getRange("B2").values = [[99]];
      sheet.autoFilter.reapply();
    });
    expect(await seen()).toEqual([99, 50]);
    await change((sheet) => {
      sheet.autoFilter.clearColumnCriteria(0);
    });
    expect(await seen()).toEqual([99, 50]);
    await change((sheet) => {
      sheet.autoFilter.clearCriteria();
    });
    expect(await seen()).toEqual([99, 20, 30, 40, 50]);
    await change((sheet) => {
      sheet.autoFilter.remove();
    });
    expect(await state()).toEqual([false, false, [], null]);
  });

  it("moves with its cells, and is found by the hidden name that other programs go by", async () => {
    const excel = await filtered();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A:A").insert("Right");
      await context.sync();
    });
    expect((await state()).at(-1)).toBe("Sheet1!B1:D6");
    expect(readPackage(await excel.save()).get("xl/workbook.xml")).toMatch(
      /<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!\$B\$1:\$D\$6<\/definedName>/,
    );
  });
});

it("shows of a range what is not hidden, row by row", async () => {
  await tableWith((table) => {
    table.columns.getItem("Crates").filter.applyTopItemsFilter(2);
    table.worksheet.getRange("B:B").columnHidden = true;
  });
  const view = await readFirstSheet(
    (sheet) => ({
      whole: sheet.getRange("A1:C6").getVisibleView().load({ $all: true }),
      second: sheet.getRange("A1:C6").getVisibleView().rows.getItemAt(2).load({ values: true, index: true }),
    }),
    ({ whole, second }) => [
      whole.rowCount,
      whole.columnCount,
      whole.cellAddresses,
      second.index,
      second.values[0]?.[0] as unknown,
    ],
  );
  expect(view).toEqual([
    3,
    2,
    [
      ["Sheet1!A1", "Sheet1!C1"],
      ["Sheet1!A5", "Sheet1!C5"],
      ["Sheet1!A6", "Sheet1!C6"],
    ],
    2,
    "grape",
  ]);
});

it.each([
  {
    what: "a colour",
    filter: (t: Excel.Table) => {
      t.columns.getItemAt(0).filter.apply({ filterOn: "CellColor", color: "red" });
    },
    code: "NotImplemented",
    at: "Filter.apply",
  },
  {
    what: "no items",
    filter: (t: Excel.Table) => {
      t.columns.getItemAt(0).filter.applyTopItemsFilter(0);
    },
    code: "InvalidArgument",
    at: "Filter.applyTopItemsFilter",
  },
  {
    what: "an unknown kind",
    filter: (t: Excel.Table) => {
      t.columns.getItemAt(0).filter.apply({ filterOn: "Shape" as "Icon" });
    },
    code: "InvalidArgument",
    at: "Filter.apply",
  },
  {
    what: "a column beyond",
    filter: (t: Excel.Table) => {
      t.worksheet.autoFilter.apply("E1:F2", 2, { filterOn: "TopItems", criterion1: "1" });
    },
    code: "InvalidArgument",
    at: "AutoFilter.apply",
  },
  {
    what: "a table's cells twice",
    filter: (t: Excel.Table) => {
      t.worksheet.autoFilter.apply("A1:C6");
    },
    code: "InvalidArgument",
    at: "AutoFilter.apply",
  },
  {
    what: "nothing yet",
    filter: (t: Excel.Table) => {
      t.worksheet.autoFilter.clearColumnCriteria(0);
    },
    code: "InvalidOperation",
    at: "AutoFilter.clearColumnCriteria",
  },
])("refuses to filter by $what", async ({ filter, code, at }) => {
  await tableWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    filter(workbook.tables.getItemAt(0));
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, at]);
});

it.each([
  { reported: true, then: [1, 20, 1, 40, 50] },
  { reported: false, then: [1, 2, 3, 40, 50] },
])("lets values pass over hidden rows where that is reported: $reported", async ({ reported, then }) => {
  const excel = await tableWith((table) => {
    table.columns.getItem("Farm").filter.applyValuesFilter(["Apple", "Plum"]);
  });
  excel.behaveAsReported({ filterMovesWrites: reported });
  const held = await readFirstSheet(
    (sheet) => {
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      return sheet.getRange("B2:B6").load({ values: true });
    },
    ({ values }) => values.flat() as unknown[],
  );
  expect(held).toEqual(then);
});

it("knows and clears a filter whose buttons are hidden", async () => {
  await tableWith((table) => {
    table.showFilterButton = false;
    table.columns.getItem("Farm").filter.applyValuesFilter(["Apple"]);
  });
  const isFiltered = () =>
    readFirstSheet(
      (sheet) => sheet.tables.load("items/autoFilter/isDataFiltered"),
      ({ items }) => items.map(({ autoFilter }) => autoFilter.isDataFiltered),
    );
  expect([await isFiltered(), await seen()]).toEqual([[true], [10]]);
  await readFirstSheet(
    (sheet) => {
      sheet.tables.getItemAt(0).autoFilter.clearCriteria();
    },
    () => null,
  );
  expect([await isFiltered(), await seen()]).toEqual([[false], [10, 20, 30, 40, 50]]);
});
