import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// The order of kinds is that of Microsoft's "Sort data in a range or table"; the members are as Microsoft documents them.
type Cells = unknown[][];

async function sorted(cells: Cells, sort: (range: Excel.Range, sheet: Excel.Worksheet) => void): Promise<unknown> {
  const excel = await workbookWith((sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
    range.formulas = cells;
    sort(range, sheet);
  });
  await reopened(excel);
  return readFirstSheet(
    (sheet) => sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).load({ formulas: true }),
    ({ formulas }) => formulas as unknown,
  );
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

it.each([
  {
    what: "numbers, texts, logical values and errors, blanks last",
    cells: column("b", "", true, "#N/A", 2, "A", false, -1),
    fields: [{ key: 0 }],
    result: column(-1, 2, "A", "b", false, true, "#N/A", ""),
  },
  {
    what: "downwards, blanks last all the same",
    cells: column("b", "", true, "#N/A", 2, "A", false, -1),
    fields: [{ key: 0, ascending: false }],
    result: column("#N/A", true, false, "b", "A", 2, -1, ""),
  },
  {
    what: "by one column, then by another, and leaves alike ones in their order",
    cells: [
      ["b", 1, "x"],
      ["a", 1, "y"],
      ["b", 2, "z"],
      ["a", 1, "v"],
    ],
    fields: [{ key: 0 }, { key: 1, ascending: false }],
    result: [
      ["a", 1, "y"],
      ["a", 1, "v"],
      ["b", 2, "z"],
      ["b", 1, "x"],
    ],
  },
  {
    what: "formulas, which keep their distance",
    cells: [
      [3, "=A1*$A$1"],
      [1, "=A2*2"],
      [2, "=A3*3"],
    ],
    fields: [{ key: 0 }],
    result: [
      [1, "=A1*2"],
      [2, "=A2*3"],
      [3, "=A3*$A$1"],
    ],
  },
  {
    what: "texts as numbers where it is told so",
    cells: column("'10", "'9", 8),
    fields: [{ key: 0, dataOption: "TextAsNumber" as const }],
    result: column(8, "9", "10"),
  },
])("sorts $what", async ({ cells, fields, result }) => {
  const found = sorted(cells, (range) => {
    range.sort.apply(fields);
  });
  expect(await found).toEqual(result);
});

it.each([
  { what: "under a header", cells: column("z", 2, 1), plan: [false, true] as const, result: column("z", 1, 2) },
  {
    what: "capitals after small letters where case counts",
    cells: column("A", "a", "B"),
    plan: [true] as const,
    result: column("a", "A", "B"),
  },
  {
    what: "columns",
    cells: [
      ["n", 2, 1],
      ["m", "x", "y"],
    ],
    plan: [false, true, "Columns"] as const,
    result: [
      ["n", 1, 2],
      ["m", "y", "x"],
    ],
  },
])("sorts $what", async ({ cells, plan: [matchCase, hasHeaders, orientation], result }) => {
  const found = sorted(cells, (range) => {
    range.sort.apply([{ key: 0 }], matchCase, hasHeaders, orientation);
  });
  expect(await found).toEqual(result);
});

it("sorts by a colour, whose cells come first, and takes looks along", async () => {
  const found = await sorted(column(1, 2, 3), (range) => {
    range.getCell(1, 0).format.fill.color = "#FF0000";
    range.sort.apply([{ key: 0, sortOn: "CellColor", color: "red" }]);
  });
  expect(found).toEqual(column(2, 1, 3));
  const colours = await readFirstSheet(
    (sheet) => ["A1", "A2"].map((cell) => sheet.getRange(cell).load({ format: { fill: { color: true } } })),
    (cells) => cells.map(({ format }) => format.fill.color),
  );
  expect(colours).toEqual(["#FF0000", "#FFFFFF"]);
});

it("leaves hidden rows where they are", async () => {
  const found = sorted(column(3, 1, 2), (range, sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    range.sort.apply([{ key: 0 }]);
  });
  expect(await found).toEqual(column(2, 1, 3));
});

it("sorts a table's rows, says what by, does it again and forgets it", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B4").values = [
      ["Ref", "Rate"],
      ["a", 2],
      ["b", 3],
      ["c", 1],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.showTotals = true;
    table.sort.apply([{ key: 1, ascending: false }], true);
    sheet.getRange("B2").values = [[0]];
    table.sort.reapply();
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    const range = table.getRange().load({ values: true });
    table.sort.load({ fields: true, matchCase: true, method: true });
    await context.sync();
    expect(range.values).toEqual([
      ["Ref", "Rate"],
      ["a", 2],
      ["c", 1],
      ["b", 0],
      ["Total", 3],
    ]);
    expect([table.sort.fields, table.sort.matchCase, table.sort.method]).toEqual([
      [{ key: 1, ascending: false }],
      true,
      "PinYin",
    ]);
    table.sort.clear();
    table.sort.load({ fields: true });
    await context.sync();
    expect(table.sort.fields).toEqual([]);
  });
});

it.each([
  {
    what: "a column that is not there",
    sort: (r: Excel.Range) => {
      r.sort.apply([{ key: 1 }]);
    },
    code: "InvalidArgument",
  },
  {
    what: "no field",
    sort: (r: Excel.Range) => {
      r.sort.apply([]);
    },
    code: "InvalidArgument",
  },
  {
    what: "icons",
    sort: (r: Excel.Range) => {
      r.sort.apply([{ key: 0, sortOn: "Icon" }]);
    },
    code: "NotImplemented",
  },
  {
    what: "merged cells",
    sort: (r: Excel.Range) => {
      r.getCell(0, 0).getResizedRange(1, 0).merge();
      r.sort.apply([{ key: 0 }]);
    },
    code: "InvalidOperation",
  },
])("refuses to sort by $what", async ({ sort, code }) => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    sort(workbook.worksheets.getFirst().getRange("A1:A3"));
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, "RangeSort.apply"]);
});
