import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

it("keeps the look of cells when the workbook is saved and opened", async () => {
  const excel = await workbookWith((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.fill.color = "#1d70b8";
    format.font.set({ bold: true, italic: true, color: "white", size: 14, name: "Arial", underline: "Single" });
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
    format.set({ columnWidth: 90, rowHeight: 30 });
    format.protection.locked = false;
  });
  await reopened(excel);
  const look = await readFirstSheet(
    (sheet) =>
      sheet.getRange("B2:C3").load({
        format: {
          fill: { color: true },
          font: { bold: true, italic: true, color: true, size: true, name: true, underline: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
          indentLevel: true,
          columnWidth: true,
          rowHeight: true,
          protection: { locked: true },
        },
      }),
    (range) => range.toJSON().format,
  );
  expect(look).toMatchObject({
    fill: { color: "#1D70B8" },
    font: { bold: true, italic: true, color: "#FFFFFF", size: 14, name: "Arial", underline: "Single" },
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 1,
    columnWidth: 90,
    rowHeight: 30,
    protection: { locked: false },
  });
});

it("says what cells have in common, and null or nothing where they differ", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 100;
  });
  const look = await readFirstSheet(
    (sheet) =>
      sheet.getRange("A1:B1").load({ format: { fill: { color: true }, font: { bold: true }, columnWidth: true } }),
    ({ format }) => [format.fill.color, format.font.bold as boolean | null, format.columnWidth as number | null],
  );
  expect(look).toEqual(["", null, null]);
});

it("gives a whole column its look, for cells that come later too", async () => {
  const excel = await workbookWith((sheet) => {
    sheet.getRange("A1").values = [["there already"]];
    sheet.getRange("A:A").format.font.bold = true;
    sheet.getRange("A:A").numberFormat = "0.0" as never;
    sheet.getRange("A9").values = [[2]];
  });
  await reopened(excel);
  const look = await readFirstSheet(
    (sheet) =>
      ["A1", "A9", "A500", "B1"].map((cell) =>
        sheet.getRange(cell).load({ numberFormat: true, format: { font: { bold: true } } }),
      ),
    (cells) => cells.map(({ numberFormat, format }) => [numberFormat[0]?.[0] as string, format.font.bold]),
  );
  expect(look).toEqual([
    ["0.0", true],
    ["0.0", true],
    ["0.0", true],
    ["General", false],
  ]);
});

it.each([
  { style: "Continuous", weight: "Thin" },
  { style: "Continuous", weight: "Thick" },
  { style: "Continuous", weight: "Hairline" },
  { style: "Dash", weight: "Medium" },
  { style: "Double", weight: "Thick" },
  { style: "Dot", weight: "Thin" },
] as const)("draws a $weight $style line", async ({ style, weight }) => {
  const excel = await workbookWith((sheet) => {
    const line = sheet.getRange("B2:D4").format.borders.getItem("EdgeBottom");
    line.set({ style, weight, color: "#003078" });
  });
  await reopened(excel);
  const lines = await readFirstSheet(
    (sheet) =>
      ["B4:D4", "B3:D3"].map((row) =>
        sheet.getRange(row).format.borders.getItem("EdgeBottom").load({ style: true, weight: true, color: true }),
      ),
    (borders) => borders.map((border) => [border.style, border.weight, border.color]),
  );
  expect(lines).toEqual([
    [style, weight, "#003078"],
    ["None", "Thin", "#000000"],
  ]);
});

it("draws lines between cells, and takes them away again", async () => {
  await workbookWith((sheet) => {
    const { borders } = sheet.getRange("A1:B3").format;
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.getItem("InsideVertical").style = "Continuous";
    borders.getItem("InsideVertical").style = "None";
  });
  const lines = await readFirstSheet(
    (sheet) =>
      (["EdgeTop", "EdgeBottom", "EdgeRight"] as const).map((side) =>
        sheet.getRange("A2").format.borders.getItem(side).load({ style: true }),
      ),
    (borders) => borders.map(({ style }) => style),
  );
  expect(lines).toEqual(["Continuous", "Continuous", "None"]);
});

it("takes a look for each cell, row or column in one call", async () => {
  await workbookWith((sheet) => {
    const range = sheet.getRange("A1:B2");
    range.setCellProperties([
      [{ format: { fill: { color: "#ff0000" }, font: { bold: true } } }, {}],
      [
        {},
        { format: { borders: { bottom: { style: "Continuous", color: "#0000ff" } }, horizontalAlignment: "Right" } },
      ],
    ]);
    range.setRowProperties([{ format: { rowHeight: 22 } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
  });
  const read = await readFirstSheet(
    (sheet) => ({
      first: sheet
        .getRange("A1")
        .load({ format: { fill: { color: true }, font: { bold: true }, rowHeight: true, columnWidth: true } }),
      last: sheet.getRange("B2").load({ rowHidden: true, columnHidden: true, format: { horizontalAlignment: true } }),
      line: sheet.getRange("B2").format.borders.getItem("EdgeBottom").load({ color: true }),
    }),
    ({ first, last, line }) => [
      first.format.fill.color,
      first.format.font.bold,
      first.format.rowHeight,
      first.format.columnWidth,
      last.rowHidden,
      last.columnHidden,
      last.format.horizontalAlignment,
      line.color,
    ],
  );
  expect(read).toEqual(["#FF0000", true, 22, 60, true, true, "Right", "#0000FF"]);
});

it("makes columns wide enough for what they show", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B1").values = [["a", "a much longer text than that"]];
    sheet.getRange("A:B").format.autofitColumns();
  });
  const [narrow = 0, wide = 0] = await readFirstSheet(
    (sheet) => ["A1", "B1"].map((cell) => sheet.getRange(cell).load({ format: { columnWidth: true } })),
    (cells) => cells.map(({ format }) => format.columnWidth),
  );
  expect(narrow).toBeLessThan(20);
  expect(wide).toBeGreaterThan(130);
});

it.each([
  {
    what: "fewer rows of looks than the range has",
    code: "InvalidArgument",
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 20 } }]);
    },
  },
  {
    what: "fewer cells than a row has",
    code: "InvalidArgument",
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "red" } } }]]);
    },
  },
  {
    what: "a colour that is none",
    code: "InvalidArgument",
    work: (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").format.fill.color = "mauvish";
    },
  },
  {
    what: "a new look on a protected sheet",
    code: "AccessDenied",
    work: (sheet: Excel.Worksheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").format.fill.color = "red";
    },
  },
  {
    what: "another width on a protected sheet",
    code: "AccessDenied",
    work: (sheet: Excel.Worksheet) => {
      sheet.protection.protect();
      sheet.getRange("A:A").format.columnWidth = 90;
    },
  },
])("refuses $what", async ({ code, work }) => {
  await workbookWith(() => undefined);
  const error = await errorOf(({ workbook }) => {
    work(workbook.worksheets.getFirst());
  });
  expect(error.code).toBe(code);
});

it("lets cells be formatted and unlocked ones be written where the protection allows it", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("B1").values = [["typed"]];
  });
  const read = await readFirstSheet(
    (sheet) => ({
      look: sheet.getRange("A1").load({ format: { fill: { color: true } } }),
      typed: sheet.getRange("B1").load({ values: true }),
    }),
    ({ look, typed }): unknown[] => [look.format.fill.color, typed.values[0]?.[0]],
  );
  expect(read).toEqual(["#FF0000", "typed"]);
});

// Microsoft documents colours as "#RRGGBB", "FFA500" for instance, or a named HTML colour.
it.each([
  { given: "#1d70b8", held: "#1D70B8" },
  { given: "FFA500", held: "#FFA500" },
  { given: "LightBlue", held: "#ADD8E6" },
  { given: "rebeccapurple", held: "#663399" },
])("takes the colour $given", async ({ given, held }) => {
  await workbookWith((sheet) => {
    sheet.getRange("A1").format.fill.color = given;
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1").format.fill.load({ color: true }),
    ({ color }) => color,
  );
  expect(read).toBe(held);
});

it("gives every cell of a range the one number format of an array of one", async () => {
  await workbookWith((sheet) => {
    sheet.getRange("A1:B2").numberFormat = [["0.0"]];
  });
  const read = await readFirstSheet(
    (sheet) => sheet.getRange("A1:B2").load({ numberFormat: true }),
    ({ numberFormat }) => numberFormat as unknown,
  );
  expect(read).toEqual([
    ["0.0", "0.0"],
    ["0.0", "0.0"],
  ]);
});
