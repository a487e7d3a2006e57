import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";
import { readPackage } from "../support/embedded-package";

// As Microsoft documents TableColumnCollection.add, TableColumn.delete and Table.showTotals.
const tableWith = (work: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  workbookWith((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Ref", "Rate"],
      ["a", 2],
      ["b", 3],
    ];
    work(sheet.tables.add("A1:B3", true), sheet);
  });

const read = (address: string) =>
  readFirstSheet(
    (sheet, { workbook }) => ({
      table: workbook.tables.getItemAt(0).getRange().load({ address: true }),
      cells: sheet.getRange(address).load({ formulas: true }),
    }),
    ({ table, cells }) => [table.address.replace("Sheet1!", ""), cells.formulas as unknown],
  );

const VALUES = [["New"], [1], [2]];

it.each([
  {
    what: "at the end",
    add: (t) => t.columns.add(undefined, VALUES),
    cells: [
      ["Ref", "Rate", "New"],
      ["a", 2, 1],
      ["b", 3, 2],
    ],
  },
  {
    what: "in the middle",
    add: (t) => t.columns.add(1, VALUES),
    cells: [
      ["Ref", "New", "Rate"],
      ["a", 1, 2],
      ["b", 2, 3],
    ],
  },
  {
    what: "at the beginning",
    add: (t) => t.columns.add(0, VALUES),
    cells: [
      ["New", "Ref", "Rate"],
      [1, "a", 2],
      [2, "b", 3],
    ],
  },
  {
    what: "without values",
    add: (t) => t.columns.add(),
    cells: [
      ["Ref", "Rate", "Column3"],
      ["a", 2, ""],
      ["b", 3, ""],
    ],
  },
  {
    what: "under a name",
    add: (t) => t.columns.add(-1, undefined, "Named"),
    cells: [
      ["Ref", "Rate", "Named"],
      ["a", 2, ""],
      ["b", 3, ""],
    ],
  },
  {
    what: "of formulas",
    add: (t) => t.columns.add(-1, [["Twice"], ["=B2*2"], ["=B3*2"]]),
    cells: [
      ["Ref", "Rate", "Twice"],
      ["a", 2, "=B2*2"],
      ["b", 3, "=B3*2"],
    ],
  },
] satisfies { what: string; add: (t: Excel.Table) => unknown; cells: unknown }[])(
  "adds a column $what",
  async ({ add, cells }) => {
    const excel = await tableWith((table) => {
      add(table);
    });
    expect(await read("A1:C3")).toEqual(["A1:C3", cells]);
    await reopened(excel);
    expect(await read("A1:C3")).toEqual(["A1:C3", cells]);
  },
);

it("moves aside what stands beside the table, and keeps each filter with its column", async () => {
  await tableWith((table, sheet) => {
    sheet.getRange("C1:C5").values = [["x"], ["y"], ["z"], ["stays"], ["stays"]];
    table.columns.getItem("Rate").filter.applyTopItemsFilter(1);
    table.columns.add(0);
    table.columns.add();
  });
  expect(await read("E1:E5")).toEqual(["A1:D3", [["x"], ["y"], ["z"], [""], [""]]]);
  const filter = await readFirstSheet(
    (_, { workbook }) => workbook.tables.getItemAt(0).columns.getItem("Rate").filter.load({ criteria: true }),
    ({ criteria }) => criteria.filterOn,
  );
  expect(filter).toBe("TopItems");
});

it("takes a column away with its cells", async () => {
  await tableWith((table) => {
    table.columns.getItem("Ref").delete();
  });
  expect(await read("A1:B3")).toEqual([
    "A1:A3",
    [
      ["Rate", ""],
      [2, ""],
      [3, ""],
    ],
  ]);
});

it("shows totals: the sum of the last column where it is numbers, and takes them away again", async () => {
  const excel = await tableWith((table, sheet) => {
    sheet.getRange("A4").values = [["below"]];
    table.showTotals = true;
  });
  expect(await read("A4:B5")).toEqual([
    "A1:B4",
    [
      ["Total", "=SUBTOTAL(109,Table1[Rate])"],
      ["below", ""],
    ],
  ]);
  const total = await readFirstSheet(
    (_, { workbook }) => workbook.tables.getItemAt(0).getTotalRowRange().load({ values: true }),
    ({ values }) => values[0]?.[1] as unknown,
  );
  expect(total).toBe(5);
  const xml = readPackage(await excel.save()).get("xl/tables/table1.xml") ?? "";
  expect(xml).toMatch(/totalsRowCount="1"[\s\S]*totalsRowLabel="Total"[\s\S]*totalsRowFunction="sum"/);
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).showTotals = false;
    await context.sync();
  });
  expect(await read("A4:B4")).toEqual(["A1:B3", [["", ""]]]);
});

it.each([
  {
    what: "a column at no place",
    work: (t: Excel.Table) => {
      t.columns.add(5);
    },
    code: "InvalidArgument",
    at: "TableColumnCollection.add",
  },
  {
    what: "values of another height",
    work: (t: Excel.Table) => {
      t.columns.add(-1, [["x"]]);
    },
    code: "InvalidArgument",
    at: "TableColumnCollection.add",
  },
])("refuses $what", async ({ work, code, at }) => {
  await tableWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    work(workbook.tables.getItemAt(0));
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, at]);
});
