import { readPackage } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";
import { ROWS, seen, tableWith } from "../support/filtered";

// As Microsoft documents Filter, AutoFilter and FilterCriteria, and ECMA-376, part 1, 18.3.2 the file.
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
