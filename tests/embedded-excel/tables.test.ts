import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

const ROWS = [
  ["Ref", "Value", ""],
  ["CS12", 12.5, "x"],
  ["CS13", 7, "y"],
];

async function workbookWithTable() {
  return workbookWith((sheet) => {
    sheet.getRange("B2:D4").values = ROWS;
    sheet.tables.add("B2:D4", true).name = "Indicators";
  });
}

it("takes its column names from the header cells, and names those that are empty", async () => {
  await workbookWithTable();
  const read = await readFirstSheet(
    (sheet) => {
      const table = sheet.tables.getItem("Indicators");
      return {
        columns: table.columns.load({ name: true, index: true }),
        header: table.getHeaderRowRange().load({ values: true }),
        body: table.getDataBodyRange().load({ address: true }),
        value: table.columns.getItem("value").getDataBodyRange().load({ values: true }),
        missing: table.columns.getItemOrNullObject("Nothing"),
        rows: table.rows.getCount(),
      };
    },
    ({ columns, header, body, value, missing, rows }) => ({
      columns: columns.items.map((column) => column.name),
      header: header.values,
      body: body.address,
      value: value.values,
      missing: missing.isNullObject,
      rows: rows.value,
    }),
  );
  expect(read).toEqual({
    columns: ["Ref", "Value", "Column3"],
    header: [["Ref", "Value", "Column3"]],
    body: "Sheet1!B3:D4",
    value: [[12.5], [7]],
    missing: true,
    rows: 2,
  });
});

it("renames a column with its header cell, and tells apart two of one name", async () => {
  await workbookWithTable();
  const columns = await readFirstSheet(
    (sheet) => {
      sheet.getRange("C2:D2").values = [["Ref", 2024]];
      return sheet.tables.getItem("Indicators").columns.load({ name: true });
    },
    ({ items }) => items.map(({ name }) => name),
  );
  expect(columns).toEqual(["Ref", "Ref2", "2024"]);
});

it("keeps name, style, place and columns when the workbook is saved and opened", async () => {
  const excel = await workbookWith((sheet) => {
    sheet.getRange("B2:D4").values = ROWS;
    const table = sheet.tables.add("B2:D4", true);
    table.set({ name: "Trends", style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
  });
  await reopened(excel);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("trends");
    table.load({ name: true, style: true, showBandedRows: true, showFilterButton: true, worksheet: { name: true } });
    const range = table.getRange().load({ address: true, values: true });
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Trends",
      style: "TableStyleLight9",
      showBandedRows: false,
      showFilterButton: false,
    });
    expect(range.address).toBe("Sheet1!B2:D4");
    expect(range.values.slice(1)).toEqual(ROWS.slice(1));
  });
});

it("is resized from its header row; new columns take their names from the sheet", async () => {
  await workbookWithTable();
  const read = await readFirstSheet(
    (sheet) => {
      sheet.getRange("E2").values = [["Note"]];
      const table = sheet.tables.getItem("Indicators");
      table.resize("B2:E9");
      return { range: table.getRange().load({ address: true }), columns: table.columns.load({ name: true }) };
    },
    ({ range, columns }) => [range.address, ...columns.items.map(({ name }) => name)],
  );
  expect(read).toEqual(["Sheet1!B2:E9", "Ref", "Value", "Column3", "Note"]);
});

it("is understood by formulas, also when it grows", async () => {
  await workbookWithTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const total = sheet.getRange("H1");
    total.formulas = [["=SUM(Indicators[Value])"]];
    total.load({ values: true });
    await context.sync();
    expect(total.values).toEqual([[19.5]]);
    sheet.getRange("B5:C5").values = [["CS14", 100]];
    sheet.tables.getItem("Indicators").resize("B2:D5");
    total.load({ values: true });
    await context.sync();
    expect(total.values).toEqual([[119.5]]);
  });
});

it("gets a header row above data that has none", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; // prettier-ignore
    sheet.tables.add("A1:B2", false);
  });
  const read = await readFirstSheet(
    (sheet) => sheet.tables.getItemAt(0).getRange().load({ address: true, values: true }),
    ({ address, values }) => ({ address, values }),
  );
  expect(read).toEqual({
    address: "Sheet1!A1:B3",
    values: [
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ],
  });
});

it("leaves its cells behind when it becomes a range, and takes them along when it is deleted", async () => {
  await workbookWithTable();
  const read = await readFirstSheet(
    (sheet) => {
      sheet.tables.getItem("Indicators").convertToRange();
      sheet.tables.add("B2:D4", true).delete();
      return { count: sheet.tables.getCount(), used: sheet.getUsedRangeOrNullObject(true) };
    },
    ({ count, used }) => [count.value, used.isNullObject],
  );
  expect(read).toEqual([0, true]);
});

it.each([
  {
    what: "a table over another",
    code: "InvalidArgument",
    work: (sheet: Excel.Worksheet) => {
      sheet.tables.add("D4:F6", true);
    },
  },
  {
    what: "a name that is a cell's",
    code: "InvalidArgument",
    work: (sheet: Excel.Worksheet) => {
      sheet.tables.getItem("Indicators").name = "A1";
    },
  },
  {
    what: "a name that another table has",
    code: "ItemAlreadyExists",
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange("H1:H2").values = [["a"], [1]];
      sheet.tables.add("H1:H2", true).name = "indicators";
    },
  },
  {
    what: "a table moved away from its header row",
    code: "InvalidArgument",
    work: (sheet: Excel.Worksheet) => {
      sheet.tables.getItem("Indicators").resize("B3:D9");
    },
  },
])("refuses $what", async ({ code, work }) => {
  await workbookWithTable();
  const error = await errorOf((context) => {
    work(context.workbook.worksheets.getFirst());
  });
  expect(error.code).toBe(code);
});
