import { connect, newWorkbook, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { Screen } from "../../src/embedded-excel/screen/screen";

let excel: EmbeddedExcel;
let screen: Screen;

beforeEach(() => {
  excel = newWorkbook();
  connect(excel);
  screen = new Screen(excel);
});

/** Lets the add-in work on the first sheet. */
async function asAddin(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

describe("a cell on the screen", () => {
  it("shows its value by its number format, numbers at the right", () => {
    screen.type(0, 0, "12.5%");
    expect(screen.cell(0, 0)).toMatchObject({ text: "12.50%", horizontal: "right" });
    screen.type(0, 1, "words");
    expect(screen.cell(0, 1)).toMatchObject({ text: "words", horizontal: "left" });
  });

  it("is worked out again when a cell that it depends on is typed into", () => {
    screen.type(0, 0, "2");
    screen.type(1, 0, "=A1*3");
    screen.type(0, 0, "5");
    expect(screen.cell(1, 0).text).toBe("15");
    expect(screen.contents(1, 0)).toBe("=A1*3");
  });

  it("wears the conditional formats that hold, the first before the later ones", async () => {
    await asAddin((sheet) => {
      sheet.getRange("A1:A3").values = [["Worse"], ["Better"], ["Worse"]];
      const formats = sheet.getRange("A1:A3").conditionalFormats;
      const any = formats.add("Custom");
      any.custom.rule.formula = '=$A1<>""';
      any.custom.format.fill.color = "#EEEEEE";
      any.custom.format.font.bold = true;
      const worse = formats.add("Custom"); // the newest is the most important
      worse.custom.rule.formula = '=$A1="Worse"';
      worse.custom.format.fill.color = "#FDE0D2";
    });
    const cells = [0, 1, 2].map((row) => screen.cell(row, 0));
    expect(cells.map(({ fill }) => fill)).toEqual(["#FDE0D2", "#EEEEEE", "#FDE0D2"]);
    expect(cells.map(({ bold }) => bold)).toEqual([true, true, true]);
  });

  it("wears nothing of the formats after one that stops", async () => {
    await asAddin((sheet) => {
      sheet.getRange("A1:A2").values = [["Worse"], ["Better"]];
      const formats = sheet.getRange("A1:A2").conditionalFormats;
      const any = formats.add("Custom");
      any.custom.rule.formula = "=TRUE";
      any.custom.format.font.bold = true;
      const worse = formats.add("Custom");
      worse.custom.rule.formula = '=$A1="Worse"';
      worse.stopIfTrue = true;
    });
    expect([0, 1].map((row) => screen.cell(row, 0).bold)).toEqual([false, true]);
  });

  it("asks of whole columns and rows, on a sheet whose name is as long as Excel allows", async () => {
    await asAddin((sheet) => {
      sheet.name = "Exampleshire's figures by month!".slice(0, 31);
      sheet.getRange("A1:B2").values = [
        [1, 7],
        [3, 5],
      ];
      const format = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=AND(A1=MAX($A:$A,$B:$B),A1=MAX($1:$1))";
      format.custom.format.font.bold = true;
    });
    const bold = [0, 1].map((row) => [0, 1].map((column) => screen.cell(row, column).bold));
    expect(bold).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it("has the lines that were drawn at it, and no others", async () => {
    await asAddin((sheet) => {
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Continuous";
    });
    expect(screen.cell(1, 0).borders.top).toMatchObject({ style: "thin" });
    expect(screen.cell(1, 1).borders).toEqual({});
  });
});

it("tells the add-in of what a person typed, as no add-in's doing", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      told.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  screen.type(2, 1, "7");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(["B3 Unknown"]);
});

it("follows what the add-in selects, and goes to cells and names", async () => {
  await asAddin((sheet) => {
    sheet.names.add("Spot", sheet.getRange("D4"));
    sheet.getRange("B2:C3").select();
  });
  expect(screen.selection).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  expect(screen.goTo("Spot")).toBe(true);
  expect(screen.selection).toMatchObject({ top: 3, left: 3 });
  expect(screen.goTo("Nowhere!A1")).toBe(false);
});

it("goes to a table's rows by its name, whichever sheet they are on", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.tables.add(other.getRange("B2:C4"), true).name = "Indicators";
    await context.sync();
  });
  expect(screen.goTo("indicators")).toBe(true);
  expect(screen.tabs.find(({ id }) => id === screen.activeTab)?.name).toBe("Other");
  expect(screen.selection).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
});

it("refuses what Excel would refuse, with the cell as it was", async () => {
  await asAddin((sheet) => {
    sheet.getRange("A1").values = [["fixed"]];
    sheet.protection.protect();
  });
  expect(() => {
    screen.type(1, 0, "7");
  }).toThrow("The sheet “Sheet1” is protected, so nothing was written.");
  expect(() => {
    screen.clear({ top: 0, left: 0, bottom: 1_048_575, right: 0 });
  }).toThrow("The sheet “Sheet1” is protected, so nothing was written.");
  expect(screen.cell(0, 0).text).toBe("fixed");
  expect(screen.canUndo).toBe(false);
});

it("lays out a sheet of a file that says nothing of how it is looked at", async () => {
  const opened = new Screen(await openWorkbook(await newWorkbook().save()));
  expect(opened.layout()).toMatchObject({ frozenRows: 0, frozenColumns: 0, usualHeight: 20, usualWidth: 64 });
});

it("makes a row that was given no height fit its largest text", async () => {
  await asAddin((sheet) => {
    sheet.getRange("A1:A2").values = [["Title"], ["text"]];
    sheet.getRange("A1").format.font.size = 18;
  });
  const { rowHeights } = screen.layout();
  expect(rowHeights[0]).toBeGreaterThan(24); // 18 points are 24 pixels
  expect(rowHeights[1]).toBe(20);
});

// A chart that was given no title shows the name of its only series, or Excel's "Chart Title".
it.each([
  { range: "A1:B3", of: "one named series", title: "Share" },
  { range: "B2:B3", of: "one series without a name", title: "Chart Title" },
  { range: "A1:C3", of: "several series", title: "Chart Title" },
])("titles a chart of $of as the add-in reads it: $title", async ({ range, title }) => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Year", "Share", "Count"],
      ["2023/24", 0.5, 5],
      ["2024/25", 0.75, 7],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange(range), "Columns");
    const { title: shown } = chart.load({ title: { text: true } });
    await context.sync();
    return shown.text;
  });
  expect([read, screen.charts()[0]?.title]).toEqual([title, title]);
});

it("pictures a chart from the cells that it shows", async () => {
  await asAddin((sheet) => {
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Year", "Share"],
      ["2023/24", 0.5],
      ["2024/25", 0.75],
    ];
    sheet.charts.add("ColumnClustered", range, "Columns").title.text = "Shares";
  });
  screen.type(2, 1, "0.8");
  const [chart] = screen.charts();
  expect(chart).toMatchObject({ title: "Shares", labels: ["2023/24", "2024/25"], width: 480, height: 288 });
  expect(chart?.series[0]).toMatchObject({ name: "Share", drawnAs: "column", values: [0.5, 0.8] });
});
